package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.util.UUID;

import dev.testvibe.pipeline.protocol.JobRequest;

/**
 * One attempt at a job.
 *
 * @param requestId the generation
 * @param attempt which attempt at it, from 1
 * @param request what the pipeline is told; the sandbox fills in its own proxy socket
 * @param deadline time after which the sandbox ends the job
 */
public record SandboxJob(UUID requestId, int attempt, JobRequest request, Duration deadline) {

    public SandboxJob {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt must be at least 1, was " + attempt);
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("deadline must be positive, was " + deadline);
        }
    }
}
