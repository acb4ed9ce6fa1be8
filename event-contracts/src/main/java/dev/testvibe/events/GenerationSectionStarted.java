package dev.testvibe.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A section is being worked on.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param section which one
 */
public record GenerationSectionStarted(
        UUID requestId, long featureId, int attempt, int sequence, Instant occurredUtc, String section)
        implements GenerationEvent {}
