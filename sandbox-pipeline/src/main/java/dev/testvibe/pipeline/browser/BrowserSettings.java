package dev.testvibe.pipeline.browser;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How the browser is started.
 *
 * @param chromium the executable, or null for Playwright's own
 * @param chromiumSandbox whether Chromium's own sandbox is on; it cannot be for root
 * @param proxy {@code http://host:port} of the only way out, or null for a direct connection
 */
public record BrowserSettings(
        @Nullable Path chromium,
        boolean chromiumSandbox,
        @Nullable String proxy) {}
