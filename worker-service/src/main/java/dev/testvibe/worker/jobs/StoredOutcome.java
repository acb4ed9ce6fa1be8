package dev.testvibe.worker.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * The terminal event of a job, not known to be with the broker yet.
 *
 * @param type its CloudEvents type
 * @param json its payload
 */
public record StoredOutcome(UUID requestId, long featureId, String type, String json, Instant finishedUtc) {}
