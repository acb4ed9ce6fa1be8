package dev.testvibe.api.generation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

import dev.testvibe.api.features.FeatureReference;

/**
 * A caller asks for a generation.
 *
 * @param feature which one
 * @param siteUrl the site to generate against, already checked; null for the project's own
 * @param idempotencyKey the same key within a day gives the same answer; null for none
 */
public record DispatchCommand(
        FeatureReference feature,
        @Nullable String siteUrl,
        @Nullable String idempotencyKey) {

    /** SHA-256 of what the body says, to tell a repeated request from another one under the same key. */
    byte[] fingerprint() {
        try {
            String body = siteUrl == null ? "" : siteUrl;
            return MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
