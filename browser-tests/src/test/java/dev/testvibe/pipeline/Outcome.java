package dev.testvibe.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.BrowserSettings;
import dev.testvibe.pipeline.browser.NodeJs;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.pipeline.verify.RunnerSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a job said in the end: the verdicts with their reasons, the files, and what it recorded; {@code log} has the lines
 * of each section, those of the whole feature under an empty name, and {@code everything} is all that it told.
 */
record Outcome(
        Map<String, String> verdicts,
        Map<String, String> reasons,
        Map<String, String> files,
        Map<String, List<String>> log,
        String recording,
        String everything) {

    /** Half of these scenarios expect what never comes; whatever comes on these pages takes less. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Path CHROMIUM = chromium();

    /** Runs the real job: a real browser, stock Playwright Test. */
    static Outcome of(Site site, String gherkin) {
        return of(site, gherkin, Map.of());
    }

    /** The same for a project with variables. */
    static Outcome of(Site site, String gherkin, Map<String, String> variables) {
        return of(site, gherkin, variables, null);
    }

    /** The same with tests that have to pass as often as this. */
    static Outcome ofRuns(int runs, Site site, String gherkin) {
        return of(settings(runs), site, gherkin, Map.of(), null);
    }

    /** The same for a feature that was generated before. */
    static Outcome of(Site site, String gherkin, Map<String, String> variables, String previous) {
        return of(settings(), site, gherkin, variables, previous);
    }

    private static Outcome of(
            RunnerSettings settings, Site site, String gherkin, Map<String, String> variables, String previous) {
        List<JobMessage> messages = new ArrayList<>();
        new GenerationJob(settings, null, SharedBrowser.of(settings.browser()))
                .run(new JobRequest("Shop", gherkin, site.url(), variables, null, 120).after(previous), messages::add);
        Map<String, String> verdicts = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, List<String>> log = new LinkedHashMap<>();
        String recording = "";
        for (JobMessage message : messages) {
            if (message instanceof JobMessage.SectionCompleted completed) {
                verdicts.put(completed.section(), completed.verdict());
                reasons.put(completed.section(), String.valueOf(completed.reason()));
            } else if (message instanceof JobMessage.FileWritten file) {
                files.put(file.path(), file.content());
            } else if (message instanceof JobMessage.Progress progress) {
                log.computeIfAbsent(progress.section() == null ? "" : progress.section(), of -> new ArrayList<>())
                        .addAll(progress.lines());
            } else if (message instanceof JobMessage.Recorded recorded) {
                recording = recorded.recording();
            }
        }
        return new Outcome(verdicts, reasons, files, log, recording, messages.toString());
    }

    /** Every scenario is verified, save those whose titles begin with "Wrong". */
    void verifiesAllButTheWrongOnes() {
        assertThat(verdicts.entrySet().stream()
                        .filter(one -> one.getValue().equals("verified"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .as(reasons.toString())
                .isEqualTo(verdicts.keySet().stream()
                        .filter(section -> !section.startsWith("wrong"))
                        .collect(Collectors.toSet()));
    }

    /** A test that passes once, and whose proof does, is enough here: what it is about does not change by itself. */
    static RunnerSettings settings() {
        return settings(1);
    }

    /** One browser each: several tests run at once. Chromium's own sandbox cannot be on for root; everybody else keeps it on. */
    private static RunnerSettings settings(int runs) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new RunnerSettings(
                NodeJs.onPath(),
                Path.of("../sandbox-pipeline/runner/node_modules")
                        .toAbsolutePath()
                        .normalize(),
                new BrowserSettings(CHROMIUM, !root, null, PATIENCE),
                Duration.ofMinutes(10),
                1,
                runs);
    }

    /** A script brings it, and says where it is. */
    private static Path chromium() {
        try {
            Process script = new ProcessBuilder("../deploy/local/lib/browser.sh")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said = script.inputReader()) {
                return Path.of(Objects.requireNonNull(
                        said.readLine(), "These tests need a Chromium; set CHROMIUM_PATH to one."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
