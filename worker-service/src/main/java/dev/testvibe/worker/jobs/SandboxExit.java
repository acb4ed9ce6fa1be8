package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a job's process tree came to its end. */
public sealed interface SandboxExit {

    /**
     * The pipeline said that it is finished.
     *
     * @param error null if it could do its work, whatever the verdicts; otherwise what kept it from doing so
     */
    record Completed(@Nullable String error) implements SandboxExit {}

    /** It took longer than it may. */
    record DeadlineExceeded(Duration deadline) implements SandboxExit {}

    /** It wanted more memory than it may. */
    record OutOfMemory(long limitBytes) implements SandboxExit {}

    /** {@link RunningSandbox#kill()} ended it. */
    record Killed() implements SandboxExit {}

    /**
     * It ended without saying that it is finished, said what is no message, or could not be started.
     *
     * @param reason which of these, in a sentence for a person
     * @param lastLines the last lines of its stderr, for the operator alone: they may quote anything
     */
    record Crashed(String reason, List<String> lastLines) implements SandboxExit {
        public Crashed {
            lastLines = List.copyOf(lastLines);
        }
    }
}
