package dev.testvibe.pipeline.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.Screenshot;

/** One run of stock Playwright Test: every test twice, and its proof once. */
final class PlaywrightRun {

    static final String HOLLOW = "HOLLOW: ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ANSI = Pattern.compile("\\x1b\\[[0-9;]*m");
    private static final int LONGEST_REASON = 400;

    private final RunnerSettings settings;
    private final Path folder;
    private final Map<String, String> variables;

    /** @param variables what the tests find in their environment */
    PlaywrightRun(RunnerSettings settings, Path folder, Map<String, String> variables) {
        this.settings = settings;
        this.folder = folder;
        this.variables = variables;
    }

    /**
     * Why a test did not pass.
     *
     * @param screenshot of the page by then; nothing where it could show the value of a variable
     */
    record Failure(String reason, Optional<Screenshot> screenshot) {}

    /** The first failure of each test that failed, by the test's title. */
    Map<String, Failure> failures() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("node_modules"), settings.nodeModules().toAbsolutePath());
        Files.writeString(folder.resolve("verify.config.js"), configuration());
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        settings.node(),
                        settings.nodeModules()
                                .resolve("@playwright/test/cli.js")
                                .toString(),
                        "test",
                        "--config",
                        "verify.config.js")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        // What the runner itself needs comes first: a variable must not replace its path.
        variables.forEach(builder.environment()::putIfAbsent);
        builder.environment().put("FORCE_COLOR", "0");
        await(builder.start());
        Path report = folder.resolve("report.json");
        if (!Files.exists(report)) {
            throw new IllegalStateException("Playwright Test wrote no report:\n" + Files.readString(output));
        }
        return read(JSON.readTree(report.toFile()));
    }

    private void await(Process process) {
        try {
            if (!process.waitFor(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("The tests had not finished after "
                        + settings.deadline().toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The emitted configuration, with what this run adds to it. */
    private String configuration() throws IOException {
        Map<String, Object> launch = new HashMap<>();
        if (settings.browser().chromium() != null) {
            launch.put("executablePath", settings.browser().chromium().toString());
        }
        launch.put("chromiumSandbox", settings.browser().chromiumSandbox());
        launch.put("args", BrowserSession.QUIET);
        if (settings.browser().proxy() != null) {
            launch.put("proxy", Map.of("server", settings.browser().proxy()));
        }
        return """
                const emitted = require('./Configurations/Default.config.js');
                module.exports = {
                  ...emitted,
                  testDir: '.',
                  workers: %d,
                  retries: 0,
                  timeout: 30000,
                  expect: { timeout: 5000 },
                  reporter: [['json', { outputFile: 'report.json' }]],
                  use: { ...emitted.use, trace: 'off', screenshot: '%s', actionTimeout: 5000, launchOptions: %s },
                };
                """.formatted(
                settings.browsers(), variables.isEmpty() ? "only-on-failure" : "off", JSON.writeValueAsString(launch));
    }

    private static Map<String, Failure> read(JsonNode report) {
        Map<String, Failure> failures = new HashMap<>();
        for (JsonNode error : report.path("errors")) {
            throw new IllegalStateException("Playwright Test could not load the tests: "
                    + plain(error.path("message").asText()));
        }
        report.path("suites").forEach(suite -> collect(suite, failures));
        return failures;
    }

    private static void collect(JsonNode suite, Map<String, Failure> failures) {
        suite.path("suites").forEach(inner -> collect(inner, failures));
        for (JsonNode spec : suite.path("specs")) {
            for (JsonNode test : spec.path("tests")) {
                for (JsonNode result : test.path("results")) {
                    String status = result.path("status").asText();
                    if (!status.equals("passed") && !status.equals("skipped")) {
                        String message = plain(
                                result.path("errors").path(0).path("message").asText());
                        failures.putIfAbsent(spec.path("title").asText(), failure(reason(message), result));
                    }
                }
            }
        }
    }

    /** While an assertion is disturbed, the page does not look like itself. */
    private static Failure failure(String reason, JsonNode result) {
        for (JsonNode attachment : result.path("attachments")) {
            if (attachment.path("name").asText().equals("screenshot") && !reason.startsWith(HOLLOW)) {
                return new Failure(
                        reason, Screenshot.ofPng(Path.of(attachment.path("path").asText())));
            }
        }
        return new Failure(reason, Optional.empty());
    }

    private static String plain(String text) {
        return ANSI.matcher(text).replaceAll("");
    }

    private static String reason(String message) {
        int hollow = message.indexOf(HOLLOW);
        String text = hollow >= 0
                ? message.substring(hollow).lines().findFirst().orElse("")
                : message.replaceAll("\\s*\\n\\s*", " · ").strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
    }
}
