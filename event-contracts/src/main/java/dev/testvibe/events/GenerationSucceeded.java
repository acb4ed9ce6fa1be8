package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Every section was verified. Terminal.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param sections every section
 * @param files what was generated
 * @param usage what was asked of a language model; null, and not written, where nothing was
 */
public record GenerationSucceeded(
        UUID requestId,
        long featureId,
        int attempt,
        int sequence,
        Instant occurredUtc,
        List<SectionOutcome> sections,
        List<GeneratedFile> files,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ModelUsage usage)
        implements TerminalEvent {

    public GenerationSucceeded {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** Without a language model. */
    public GenerationSucceeded(
            UUID requestId,
            long featureId,
            int attempt,
            int sequence,
            Instant occurredUtc,
            List<SectionOutcome> sections,
            List<GeneratedFile> files) {
        this(requestId, featureId, attempt, sequence, occurredUtc, sections, files, null);
    }
}
