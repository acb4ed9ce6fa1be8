package dev.testvibe.api.projects;

import java.time.Instant;
import java.util.UUID;

/**
 * A project as callers read it. Its variables are not among it: they may hold secrets.
 *
 * @param id the public id
 * @param siteUrl where its features are generated against, unless a dispatch says otherwise
 */
public record Project(UUID id, String name, String siteUrl, Instant createdUtc, Instant updatedUtc) {}
