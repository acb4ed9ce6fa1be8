package dev.testvibe.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A caller asked to cancel a generation in flight.
 *
 * @param requestId the generation
 * @param featureId the feature, also the key of the record
 * @param requestedUtc when it was asked
 */
public record GenerationCancelRequested(UUID requestId, long featureId, Instant requestedUtc) {}
