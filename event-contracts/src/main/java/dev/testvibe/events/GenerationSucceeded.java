package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
 */
public record GenerationSucceeded(
        UUID requestId,
        long featureId,
        int attempt,
        int sequence,
        Instant occurredUtc,
        List<SectionOutcome> sections,
        List<GeneratedFile> files)
        implements TerminalEvent {

    public GenerationSucceeded {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }
}
