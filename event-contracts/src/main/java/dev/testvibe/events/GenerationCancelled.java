package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The generation was cancelled. Terminal.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param runnerStarted whether a runner had started; decides about the credit
 * @param sections every section that is known
 * @param usage what was asked of a language model; null, and not written, where nothing was
 */
public record GenerationCancelled(
        UUID requestId,
        long featureId,
        int attempt,
        int sequence,
        Instant occurredUtc,
        boolean runnerStarted,
        List<SectionOutcome> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ModelUsage usage)
        implements TerminalEvent {

    public GenerationCancelled {
        sections = List.copyOf(sections);
    }

    /** Without a language model. */
    public GenerationCancelled(
            UUID requestId,
            long featureId,
            int attempt,
            int sequence,
            Instant occurredUtc,
            boolean runnerStarted,
            List<SectionOutcome> sections) {
        this(requestId, featureId, attempt, sequence, occurredUtc, runnerStarted, sections, null);
    }
}
