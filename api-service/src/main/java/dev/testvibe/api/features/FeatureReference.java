package dev.testvibe.api.features;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A feature as callers write it in a path.
 *
 * @param workspaceId the caller's workspace, outside of which nothing is found
 * @param project public id of the project
 * @param feature its id, or its name in any case; digits alone are an id first and a name second
 */
public record FeatureReference(long workspaceId, UUID project, String feature) {

    /** The id that was meant, if it can be one. */
    public @Nullable Long id() {
        if (!feature.matches("[0-9]{1,18}")) {
            return null;
        }
        return Long.valueOf(feature);
    }
}
