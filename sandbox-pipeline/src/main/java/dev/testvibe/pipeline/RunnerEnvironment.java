package dev.testvibe.pipeline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSettings;
import dev.testvibe.pipeline.browser.NodeJs;
import dev.testvibe.pipeline.verify.RunnerSettings;

/**
 * What the program uses of its machine, by environment: {@code CHROMIUM_PATH}, {@code PLAYWRIGHT_NODEJS_PATH},
 * {@code TESTVIBE_NODE_MODULES} and {@code TESTVIBE_CHROMIUM_SANDBOX}; each is found in its usual place where it is not
 * set.
 */
final class RunnerEnvironment {

    private static final List<String> USUAL_BROWSERS = List.of(
            "/usr/lib/chromium/chromium-headless-shell",
            "/usr/lib/chromium/chromium",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    /** More of them wait for each other where a job has a core or two. */
    private static final int BROWSERS = 2;

    private RunnerEnvironment() {}

    static RunnerSettings settings(Duration deadline, @Nullable String proxy, int runs) {
        @Nullable String node = System.getenv("PLAYWRIGHT_NODEJS_PATH");
        return new RunnerSettings(
                node == null ? NodeJs.onPath() : node,
                nodeModules(),
                new BrowserSettings(
                        chromium(),
                        !"false".equals(System.getenv("TESTVIBE_CHROMIUM_SANDBOX")),
                        proxy,
                        BrowserSettings.PATIENCE),
                deadline,
                BROWSERS,
                runs);
    }

    private static @Nullable Path chromium() {
        @Nullable String chosen = System.getenv("CHROMIUM_PATH");
        if (chosen != null && !chosen.isEmpty()) {
            if (!Files.isExecutable(Path.of(chosen))) {
                throw new IllegalStateException("CHROMIUM_PATH is " + chosen
                        + ", which is not an executable. Set it to a Chromium, or unset it.");
            }
            return Path.of(chosen);
        }
        return USUAL_BROWSERS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** The runner's modules beside the program, wherever in a checkout or an installation it lies. */
    private static Path nodeModules() {
        @Nullable String chosen = System.getenv("TESTVIBE_NODE_MODULES");
        if (chosen != null) {
            return Path.of(chosen);
        }
        for (Path folder = home(); folder != null; folder = folder.getParent()) {
            Path modules = folder.resolve("runner/node_modules");
            if (Files.isDirectory(modules.resolve("@playwright/test"))) {
                return modules;
            }
        }
        throw new IllegalStateException(
                "@playwright/test was not found. Run `npm ci` in sandbox-pipeline/runner, or set "
                        + "TESTVIBE_NODE_MODULES to a node_modules folder that holds it.");
    }

    private static @Nullable Path home() {
        try {
            return Path.of(RunnerEnvironment.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
