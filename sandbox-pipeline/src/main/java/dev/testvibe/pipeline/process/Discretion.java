package dev.testvibe.pipeline.process;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.recording.Secrets;

/** Messages as they may leave the process: with the names of secrets in place of their values. */
public final class Discretion {

    private final Secrets secrets;

    public Discretion(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The same message without a secret in it. Files come without one from where they are written. */
    public JobMessage of(JobMessage message) {
        if (message instanceof JobMessage.Planned planned) {
            return new JobMessage.Planned(planned.sections().stream()
                    .map(section -> new JobMessage.PlannedSection(section.section(), secrets.hidden(section.title())))
                    .toList());
        } else if (message instanceof JobMessage.Progress progress) {
            List<String> lines = progress.lines().stream().map(secrets::hidden).toList();
            return new JobMessage.Progress(progress.section(), progress.phase(), hidden(progress.activity()), lines);
        } else if (message instanceof JobMessage.SectionCompleted completed) {
            return new JobMessage.SectionCompleted(
                    completed.section(), completed.verdict(), hidden(completed.reason()));
        } else if (message instanceof JobMessage.Finished finished) {
            return new JobMessage.Finished(hidden(finished.error()));
        }
        return message;
    }

    private @Nullable String hidden(@Nullable String text) {
        return text == null ? null : secrets.hidden(text);
    }
}
