package dev.testvibe.worker.jobs;

import java.util.UUID;

/**
 * A job that nobody runs and nobody will: cancelled, or out of attempts.
 *
 * @param attempt the last attempt; 0 if it was never started
 * @param cancelled whether a caller wanted it; otherwise its attempts are used up
 */
record OverdueJob(UUID requestId, long featureId, int attempt, boolean cancelled) {}
