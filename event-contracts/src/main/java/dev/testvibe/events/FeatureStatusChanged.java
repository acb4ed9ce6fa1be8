package dev.testvibe.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The public event: a feature changed its status.
 *
 * @param featureId the feature, also the key of the record
 * @param projectId its project
 * @param workspaceId its workspace
 * @param featureName its name
 * @param status the new status
 * @param requestId the latest generation, or null if there was none
 * @param changedUtc when it changed
 */
public record FeatureStatusChanged(
        long featureId,
        UUID projectId,
        long workspaceId,
        String featureName,
        FeatureStatus status,
        @Nullable UUID requestId,
        Instant changedUtc) {}
