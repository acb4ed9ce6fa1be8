package dev.testvibe.pipeline.browser;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How the browser is started.
 *
 * @param chromium the executable, or null for Playwright's own
 * @param chromiumSandbox whether Chromium's own sandbox is on; it cannot be for root
 * @param proxy {@code http://host:port} of the only way out, or null for a direct connection
 * @param patience how long what is expected of a page may take to come while it is explored
 */
public record BrowserSettings(
        @Nullable Path chromium,
        boolean chromiumSandbox,
        @Nullable String proxy,
        Duration patience) {

    /** As long as the assertions of Playwright Test wait. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);
}
