package dev.testvibe.pipeline.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.emit.Emission;
import dev.testvibe.pipeline.emit.EmittedFile;
import dev.testvibe.pipeline.emit.Locators;
import dev.testvibe.pipeline.emit.SpecWriter;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;

/** Emits the files of a feature, runs and proves them, and leaves as {@code test.fixme} what did not hold. */
public final class Verification {

    private static final String PROOF = "/dev/testvibe/pipeline/prove/proof.ts";

    private final RunnerSettings settings;

    public Verification(RunnerSettings settings) {
        this.settings = settings;
    }

    /**
     * A feature after its tests were run.
     *
     * @param feature with a finding for every scenario that is not verified
     * @param files for the caller
     */
    public record Verified(RecordedFeature feature, List<EmittedFile> files) {
        public Verified {
            files = List.copyOf(files);
        }
    }

    /** Verifies the scenarios that have no finding yet. */
    public Verified verify(RecordedFeature feature, String gherkin) {
        Locators locators = Locators.of(Emission.selectors(feature), settings.node(), settings.nodeModules());
        List<EmittedFile> files = Emission.files(feature, gherkin, locators);
        boolean nothingToRun = feature.scenarios().stream().allMatch(scenario -> scenario.finding() != null);
        if (nothingToRun) {
            return new Verified(feature, files);
        }
        RecordedFeature judged = withFindings(feature, run(feature, files, locators));
        return new Verified(judged, judged.equals(feature) ? files : Emission.files(judged, gherkin, locators));
    }

    private Map<String, String> run(RecordedFeature feature, List<EmittedFile> files, Locators locators) {
        try {
            Path folder = Files.createTempDirectory("testvibe-verify");
            try {
                for (EmittedFile file : files) {
                    write(folder.resolve(file.path()), file.content());
                }
                write(folder.resolve("proof/feature.spec.ts"), SpecWriter.proof(feature, locators));
                write(folder.resolve("proof/proof.ts"), resource());
                return new PlaywrightRun(settings, folder).failures();
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static RecordedFeature withFindings(RecordedFeature feature, Map<String, String> failures) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Scenario scenario : feature.scenarios()) {
            @Nullable String failure = failures.get(scenario.title());
            scenarios.add(
                    scenario.finding() != null || failure == null ? scenario : scenario.withFinding(finding(failure)));
        }
        return new RecordedFeature(feature.name(), feature.title(), feature.siteUrl(), feature.tags(), scenarios);
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
