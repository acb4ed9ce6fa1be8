package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A worker started the pipeline and knows the sections.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param sections every section, in the order of the feature
 */
public record GenerationStarted(
        UUID requestId, long featureId, int attempt, int sequence, Instant occurredUtc, List<Section> sections)
        implements GenerationEvent {

    public GenerationStarted {
        sections = List.copyOf(sections);
    }
}
