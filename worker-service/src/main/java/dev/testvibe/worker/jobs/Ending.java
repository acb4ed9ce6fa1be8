package dev.testvibe.worker.jobs;

import dev.testvibe.events.FailureCause;
import dev.testvibe.events.TerminalEvent;

/** What follows from the end of an attempt. */
sealed interface Ending {

    /** The job is over. */
    record Over(TerminalEvent outcome) implements Ending {}

    /** The platform failed; somebody should try again. */
    record TryAgain(String reason) implements Ending {}

    /** @param last whether a failure of the platform ends the job */
    static Ending of(SandboxExit exit, AttemptReport report, boolean last) {
        if (exit instanceof SandboxExit.Completed completed && completed.error() == null) {
            return new Over(report.finished());
        }
        if (exit instanceof SandboxExit.DeadlineExceeded late) {
            return new Over(report.failed(
                    FailureCause.TESTS,
                    "The generation did not end within its " + late.deadline().toSeconds() + " s."));
        }
        String reason = fault(exit);
        return last ? new Over(report.failed(FailureCause.PLATFORM, reason)) : new TryAgain(reason);
    }

    /** A sentence for a person; no stderr, which may quote anything. */
    private static String fault(SandboxExit exit) {
        if (exit instanceof SandboxExit.Completed completed) {
            return "The pipeline could not do its work: " + completed.error();
        }
        if (exit instanceof SandboxExit.OutOfMemory memory) {
            return "The sandbox ran out of its " + memory.limitBytes() / (1024 * 1024) + " MiB of memory.";
        }
        if (exit instanceof SandboxExit.Crashed crashed) {
            return "The pipeline crashed. " + crashed.reason();
        }
        return "The sandbox was ended from outside.";
    }
}
