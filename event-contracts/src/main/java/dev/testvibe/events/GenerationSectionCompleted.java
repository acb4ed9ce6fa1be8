package dev.testvibe.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A section came to its end.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param outcome how it ended
 */
public record GenerationSectionCompleted(
        UUID requestId, long featureId, int attempt, int sequence, Instant occurredUtc, SectionOutcome outcome)
        implements GenerationEvent {}
