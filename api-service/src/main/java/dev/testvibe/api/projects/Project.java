package dev.testvibe.api.projects;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project as callers read it.
 *
 * @param id the public id
 * @param siteUrl where its features are generated against, unless a dispatch says otherwise
 * @param variables what steps may refer to, by name; the value of a secret is null, always
 */
public record Project(
        UUID id,
        String name,
        String siteUrl,

        @Schema(description = "What steps may refer to, by name. The value of a secret is never shown: it is null.")
        Map<String, @Nullable String> variables,

        Instant createdUtc,
        Instant updatedUtc) {}
