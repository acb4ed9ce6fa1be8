package dev.testvibe.api.generation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The latest generation of a feature, as callers read it. What does not apply yet is null.
 *
 * @param featureStatus the feature's life: draft, generating, generated, failed or cancelled
 * @param requestId null for a feature that was never generated
 * @param runnerStarted false while it is queued or warming up
 * @param overallStatus queued, in_progress or completed
 * @param overallConclusion success, failure or cancelled
 * @param updatedUtc latest change of the generation, in whole seconds
 */
public record GenerationStatus(
        long featureId,
        String featureName,
        String featureStatus,
        @Nullable UUID requestId,
        boolean runnerStarted,
        @Nullable String overallStatus,
        @Nullable String overallConclusion,
        @Nullable Instant updatedUtc,
        List<SectionStatus> sections) {

    /**
     * One scenario.
     *
     * @param section slug of its title
     * @param status queued, in_progress or completed
     * @param conclusion success, failure, cancelled or skipped
     * @param verdict what was found out about it
     */
    public record SectionStatus(
            String section,
            String status,
            @Nullable String conclusion,
            Instant updatedUtc,
            @Nullable String verdict) {}

    /** A status together with the version that tells it from an earlier one. */
    public record Versioned(GenerationStatus status, String version) {}
}
