package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        List<GeneratedFile> files)
        implements TerminalEvent {

    public GenerationFailed {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }
}
