package dev.testvibe.pipeline.protocol;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One line that the pipeline prints. A job begins with {@link Planned} and ends with {@link Finished}, its last line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JobMessage.Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = JobMessage.SectionStarted.class, name = "section-started"),
    @JsonSubTypes.Type(value = JobMessage.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = JobMessage.SectionCompleted.class, name = "section-completed"),
    @JsonSubTypes.Type(value = JobMessage.ModelAsked.class, name = "model-asked"),
    @JsonSubTypes.Type(value = JobMessage.FileWritten.class, name = "file"),
    @JsonSubTypes.Type(value = JobMessage.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = JobMessage.Finished.class, name = "finished")
})
public sealed interface JobMessage {

    /**
     * The sections of the job, in the order of the feature.
     *
     * @param sections every section
     */
    record Planned(List<PlannedSection> sections) implements JobMessage {
        public Planned {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One scenario, or one row of an outline.
     *
     * @param section slug of the title, unique in the feature
     * @param title title for a person
     */
    record PlannedSection(String section, String title) {}

    /**
     * A section is being worked on.
     *
     * @param section which one
     */
    record SectionStarted(String section) implements JobMessage {}

    /**
     * Something to show to a person who watches.
     *
     * @param section the section, or null where it is about the whole feature
     * @param phase {@code starting}, {@code exploring}, {@code verifying} or {@code proving}
     * @param activity one short line, such as the step being explored, or null
     * @param lines lines for the log
     */
    record Progress(
            @Nullable String section,
            String phase,
            @Nullable String activity,
            List<String> lines) implements JobMessage {
        public Progress {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A section came to its end.
     *
     * @param section which one
     * @param verdict {@code verified}, {@code unsatisfied}, {@code ungrounded}, {@code not_understood} or {@code not_testable}
     * @param reason the same in a sentence for a person; null for a verified section
     */
    record SectionCompleted(
            String section, String verdict, @Nullable String reason) implements JobMessage {}

    /**
     * A question to the language model; only where {@link JobRequest#model()} allows it. The worker answers each with one
     * {@link ModelAnswered}, whatever comes of it.
     *
     * @param id the question, unique in the job
     * @param instructions what the model is to do, by the pipeline alone: no text of a page or a feature stands in it
     * @param question the step and the page; the page's text is not to be trusted
     * @param schema JSON Schema of the answer, as JSON
     */
    record ModelAsked(String id, String instructions, String question, String schema) implements JobMessage {}

    /**
     * A file for the caller.
     *
     * @param path path in the project, with forward slashes
     * @param kind {@code feature}, {@code spec}, {@code support}, {@code config} or {@code screenshot}
     * @param content the whole file; of a screenshot, a JPEG, in Base64
     */
    record FileWritten(String path, String kind, String content) implements JobMessage {}

    /**
     * What the next generation of the feature may start from, as {@link JobRequest#previous()}. It holds the value of no
     * variable. At most once in a job.
     *
     * @param recording JSON that is the pipeline's own affair, of at most {@link #MOST_BYTES} in UTF-8
     */
    record Recorded(String recording) implements JobMessage {

        /** Ten times what a feature of thirty long scenarios takes. */
        public static final int MOST_BYTES = 1024 * 1024;
    }

    /**
     * The job is over; every section was reported before.
     *
     * @param error null if the pipeline could do its work, whatever the verdicts; otherwise what kept it from doing so
     */
    record Finished(@Nullable String error) implements JobMessage {}
}
