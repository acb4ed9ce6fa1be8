package dev.testvibe.pipeline.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.browser.BrowserSettings;
import dev.testvibe.pipeline.browser.Screenshot;

/**
 * One run of stock Playwright Test: every test as often as the settings say, and its proof once. It is started before
 * there are tests, since it takes as long to load as a page to explore.
 */
final class PlaywrightRun implements AutoCloseable {

    static final String HOLLOW = "HOLLOW: ";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ANSI = Pattern.compile("\\x1b\\[[0-9;]*m");
    private static final int LONGEST_REASON = 400;

    private final RunnerSettings settings;
    private final Path folder;
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    private PlaywrightRun(RunnerSettings settings, Path folder, Process process) {
        this.settings = settings;
        this.folder = folder;
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Why a test did not pass.
     *
     * @param screenshot of the page by then; nothing where it could show the value of a variable
     */
    record Failure(String reason, Optional<Screenshot> screenshot) {}

    /**
     * Starts it, in a folder of its own.
     *
     * @param variables what the tests find in their environment
     */
    static PlaywrightRun start(RunnerSettings settings, Map<String, String> variables) {
        try {
            Path folder = Files.createTempDirectory("testvibe-verify");
            Files.createSymbolicLink(
                    folder.resolve("node_modules"), settings.nodeModules().toAbsolutePath());
            Files.writeString(
                    folder.resolve("settings.json"),
                    JSON.writeValueAsString(use(settings.browser(), variables.isEmpty())));
            for (String script : List.of("verify.config.js", "locators.js")) {
                try (InputStream in = Objects.requireNonNull(PlaywrightRun.class.getResourceAsStream(script), script)) {
                    Files.copy(in, folder.resolve(script));
                }
            }
            ProcessBuilder builder = new ProcessBuilder(
                            settings.node(),
                            settings.nodeModules()
                                    .resolve("@playwright/test/cli.js")
                                    .toString(),
                            "test",
                            "--config",
                            "verify.config.js")
                    .directory(folder.toFile())
                    .redirectError(folder.resolve("errors.txt").toFile());
            // What the runner itself needs comes first: a variable must not replace its path.
            variables.forEach(builder.environment()::putIfAbsent);
            builder.environment().put("FORCE_COLOR", "0");
            return new PlaywrightRun(settings, folder, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the emitted configuration leaves to the machine. */
    private static Map<String, Object> use(BrowserSettings browser, boolean screenshots) {
        Map<String, Object> launch = new HashMap<>();
        if (browser.chromium() != null) {
            launch.put("executablePath", browser.chromium().toString());
        }
        launch.put("chromiumSandbox", browser.chromiumSandbox());
        launch.put("args", BrowserSession.QUIET);
        if (browser.proxy() != null) {
            launch.put("proxy", Map.of("server", browser.proxy()));
        }
        return Map.of("screenshot", screenshots ? "only-on-failure" : "off", "launchOptions", launch);
    }

    /** Where the emitted files belong. */
    Path folder() {
        return folder;
    }

    /** Locators in TypeScript for Playwright's internal selectors, in their order. */
    List<String> locators(List<String> selectors) {
        try {
            ask(Map.of("selectors", selectors));
            @Nullable String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("Playwright Test did not start. Is "
                        + settings.nodeModules().resolve("@playwright/test")
                        + " of the version that this program was built with?\n" + errors());
            }
            return JSON.readValue(answer, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("Playwright Test has ended.\n" + errors(), e);
        }
    }

    /** Runs the tests in {@link #folder()}: the first failure of each that failed, by the test's title. */
    Map<String, Failure> failures(int workers) {
        try {
            ask(Map.of("workers", workers));
            process.getOutputStream().close();
            await();
            Path report = folder.resolve("report.json");
            if (!Files.exists(report)) {
                throw new IllegalStateException("Playwright Test wrote no report.\n" + errors());
            }
            return read(JSON.readTree(report.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(Map<String, ?> question) throws IOException {
        questions.write(JSON.writeValueAsString(question) + "\n");
        questions.flush();
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException e) {
            return "";
        }
    }

    private void await() throws IOException {
        try {
            if (!process.waitFor(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The tests had not finished after "
                        + settings.deadline().toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends what still runs and leaves nothing behind. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
