package dev.testvibe.api.features;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A feature as callers read it.
 *
 * @param kind {@code feature}, or {@code suggestion} for one that was proposed
 * @param status {@code draft}, {@code generating}, {@code generated}, {@code failed} or {@code cancelled}
 * @param rationale why it was suggested; null for a feature
 */
public record Feature(
        long id,
        String name,
        String kind,
        String status,
        String gherkin,
        @Nullable String rationale,
        Instant updatedUtc) {

    /** A feature in a list, where the Gherkin would be a burden. */
    public record Listed(
            long id,
            String name,
            String kind,
            String status,
            @Nullable String rationale,
            Instant updatedUtc) {}
}
