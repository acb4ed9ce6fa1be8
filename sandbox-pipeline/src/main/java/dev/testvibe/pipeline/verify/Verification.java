package dev.testvibe.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Screenshot;
import dev.testvibe.pipeline.emit.Emission;
import dev.testvibe.pipeline.emit.EmittedFile;
import dev.testvibe.pipeline.emit.Locators;
import dev.testvibe.pipeline.emit.SpecWriter;
import dev.testvibe.pipeline.faithful.Faithfulness;
import dev.testvibe.pipeline.faithful.Violation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.verify.PlaywrightRun.Failure;

/** Emits the files of a feature, runs and proves them, and leaves as {@code test.fixme} what did not hold. */
public final class Verification implements AutoCloseable {

    private static final String PROOF = "/dev/testvibe/pipeline/prove/proof.ts";
    /**
     * Where each run finds its specs: to repeat tests, or to run projects of their own, would give every browser up and
     * start another.
     */
    private static final String RUN = "Run-";

    private final RunnerSettings settings;
    private final Map<String, String> variables;
    private final Secrets secrets;
    private @Nullable PlaywrightRun run;

    /**
     * Of one feature.
     *
     * @param variables of the project; the tests read them from their environment
     */
    public Verification(RunnerSettings settings, Map<String, String> variables) {
        this.settings = settings;
        this.variables = Map.copyOf(variables);
        this.secrets = Secrets.of(variables);
    }

    /**
     * A feature after its tests were run.
     *
     * @param feature with a finding for every scenario that is not verified
     * @param files for the caller
     * @param screenshots of tests that did not pass, by their titles
     */
    public record Verified(RecordedFeature feature, List<EmittedFile> files, Map<String, Screenshot> screenshots) {
        public Verified {
            files = List.copyOf(files);
            screenshots = Map.copyOf(screenshots);
        }

        Verified(RecordedFeature feature, List<EmittedFile> files) {
            this(feature, files, Map.of());
        }
    }

    /** Starts what takes a while to load; to be called when the machine has time, as often as one likes. */
    public void prepare() {
        run();
    }

    private synchronized PlaywrightRun run() {
        PlaywrightRun started = run == null ? PlaywrightRun.start(settings, variables) : run;
        run = started;
        return started;
    }

    @Override
    public synchronized void close() {
        if (run != null) {
            run.close();
        }
    }

    /** Verifies the scenarios that have no finding yet; once. */
    public Verified verify(RecordedFeature explored, String gherkin) {
        RecordedFeature feature = secrets.hidden(explored);
        Locators locators = Locators.of(Emission.selectors(feature), run()::locators);
        Verified written = written(feature, gherkin, locators);
        boolean nothingToRun = written.feature().scenarios().stream().allMatch(scenario -> scenario.finding() != null);
        if (nothingToRun) {
            return written;
        }
        Map<String, Finding> failures = new HashMap<>();
        Map<String, Screenshot> screenshots = new HashMap<>();
        run(written.feature(), written.files(), locators).forEach((title, failure) -> {
            failures.put(title, finding(failure.reason()));
            failure.screenshot().ifPresent(screenshot -> screenshots.put(title, screenshot));
        });
        RecordedFeature judged = withFindings(written.feature(), failures);
        if (judged.equals(written.feature())) {
            return written;
        }
        Verified rewritten = written(judged, gherkin, locators);
        return new Verified(rewritten.feature(), rewritten.files(), screenshots);
    }

    /** The files of a feature, none of which runs a test that is not what the feature says. */
    private Verified written(RecordedFeature feature, String gherkin, Locators locators) {
        List<EmittedFile> files = Emission.files(feature, gherkin, locators, secrets);
        List<Violation> violations =
                Faithfulness.violations(content(files, "feature"), content(files, "spec"), feature, variables);
        violations.forEach(violation ->
                System.err.println("not faithful: " + violation.scenario() + ": " + violation.explanation()));
        RecordedFeature judged = withViolations(feature, violations);
        return judged.equals(feature)
                ? new Verified(feature, files)
                : new Verified(judged, Emission.files(judged, gherkin, locators, secrets));
    }

    private static String content(List<EmittedFile> files, String kind) {
        return files.stream()
                .filter(file -> file.kind().equals(kind))
                .map(EmittedFile::content)
                .findFirst()
                .orElseThrow();
    }

    private static RecordedFeature withViolations(RecordedFeature feature, List<Violation> violations) {
        Map<String, Finding> findings = new HashMap<>();
        violations.forEach(violation -> findings.putIfAbsent(
                violation.scenario(),
                new Finding("not_testable", violation.explanation(), Map.of("step", violation.line()))));
        return withFindings(feature, findings);
    }

    private Map<String, Failure> run(RecordedFeature feature, List<EmittedFile> files, Locators locators) {
        try {
            Path folder = run().folder();
            for (EmittedFile file : files) {
                if (!file.kind().equals("spec")) {
                    write(folder.resolve(file.path()), file.content());
                }
                for (int run = 1; run <= settings.runs() && file.kind().equals("spec"); run++) {
                    write(folder.resolve(RUN + run).resolve(Path.of(file.path()).getFileName()), file.content());
                }
            }
            write(folder.resolve("proof/feature.spec.ts"), SpecWriter.proof(feature, locators));
            write(folder.resolve("proof/proof.ts"), resource());
            return run().failures(workers(feature));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second worker takes as long to come as the tests of one scenario. */
    private int workers(RecordedFeature feature) {
        long tested = feature.scenarios().stream()
                .filter(scenario -> scenario.finding() == null)
                .count();
        return tested == 1 ? 1 : settings.browsers();
    }

    private static void write(Path path, String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content, StandardCharsets.UTF_8);
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(Verification.class.getResourceAsStream(PROOF), PROOF)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RecordedFeature withFindings(RecordedFeature feature, Map<String, Finding> findings) {
        return new RecordedFeature(
                feature.name(),
                feature.title(),
                feature.siteUrl(),
                feature.tags(),
                feature.scenarios().stream()
                        .map(scenario -> withFinding(scenario, findings.get(scenario.title())))
                        .toList());
    }

    private static Scenario withFinding(Scenario scenario, @Nullable Finding finding) {
        return scenario.finding() != null || finding == null ? scenario : scenario.withFinding(finding);
    }

    private static Finding finding(String failure) {
        if (failure.startsWith(PlaywrightRun.HOLLOW)) {
            String line = failure.substring(PlaywrightRun.HOLLOW.length()).strip();
            return new Finding(
                    "not_testable",
                    "The assertion of “" + line + "” could not be shown to fail, so it proves nothing.",
                    Map.of("step", line));
        }
        return new Finding(
                "unsatisfied", "The test did not pass when it was run again: " + failure, Map.of("seen", failure));
    }
}
