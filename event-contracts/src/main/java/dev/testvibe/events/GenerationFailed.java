package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * At least one section was not verified, or the platform could not carry the generation out. Terminal.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param cause whose fault it is; decides about the credit
 * @param reason a sentence for a person
 * @param sections every section that is known
 * @param files what was verified all the same
 * @param usage what was asked of a language model; null, and not written, where nothing was
 */
public record GenerationFailed(
        UUID requestId,
        long featureId,
        int attempt,
        int sequence,
        Instant occurredUtc,
        FailureCause cause,
        String reason,
        List<SectionOutcome> sections,
        List<GeneratedFile> files,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ModelUsage usage)
        implements TerminalEvent {

    public GenerationFailed {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** Without a language model. */
    public GenerationFailed(
            UUID requestId,
            long featureId,
            int attempt,
            int sequence,
            Instant occurredUtc,
            FailureCause cause,
            String reason,
            List<SectionOutcome> sections,
            List<GeneratedFile> files) {
        this(requestId, featureId, attempt, sequence, occurredUtc, cause, reason, sections, files, null);
    }
}
