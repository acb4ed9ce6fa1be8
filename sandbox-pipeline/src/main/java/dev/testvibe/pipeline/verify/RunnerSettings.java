package dev.testvibe.pipeline.verify;

import java.nio.file.Path;
import java.time.Duration;

import dev.testvibe.pipeline.browser.BrowserSettings;

/**
 * How stock Playwright Test is run.
 *
 * @param node path of Node.js
 * @param nodeModules folder that holds {@code @playwright/test}
 * @param browser the same browser as for the exploration
 * @param deadline after which the run is ended
 * @param browsers how many a job uses at once, to explore and to run its tests
 * @param runs how often every test must pass as it is emitted; its proof, which takes the same steps, comes on top
 */
public record RunnerSettings(
        String node, Path nodeModules, BrowserSettings browser, Duration deadline, int browsers, int runs) {

    public RunnerSettings {
        if (runs < 0) {
            throw new IllegalArgumentException("A test cannot be run " + runs + " times.");
        }
    }
}
