package dev.testvibe.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From Gherkin to tests that run anywhere. */
@ExtendWith(WithPair.class)
class GenerationIT {

    private static final Path RUNNER = Path.of("../sandbox-pipeline/runner/node_modules");

    @TempDir
    Path folder;

    @Test
    void aFeatureBecomesVerifiedTestsThatRunOnTheirOwn(Pair pair) throws Exception {
        String gherkin = Files.readString(Path.of("../deploy/local/demo-site/features/list.feature"));
        Feature feature = pair.feature("Shopping list", gherkin);
        int credits = pair.credits();

        String requestId = feature.generate();
        JsonNode generation = feature.awaitEnd();

        assertThat(generation.get("featureStatus").asText()).isEqualTo("generated");
        assertThat(generation.get("featureId").asLong()).isEqualTo(feature.id());
        assertThat(generation.get("featureName").asText()).isEqualTo("Shopping list");
        assertThat(generation.get("requestId").asText()).isEqualTo(requestId);
        assertThat(generation.get("runnerStarted").asBoolean()).isTrue();
        assertThat(generation.get("overallStatus").asText()).isEqualTo("completed");
        assertThat(generation.get("overallConclusion").asText()).isEqualTo("success");
        assertThat(generation.get("updatedUtc").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(generation.get("sections"))
                .extracting(section -> section.get("section").asText())
                .containsExactly("adding-items", "filtering", "clearing-asks-first");
        assertThat(generation.get("sections")).allSatisfy(section -> {
            assertThat(section.get("status").asText()).isEqualTo("completed");
            assertThat(section.get("conclusion").asText()).isEqualTo("success");
            assertThat(section.get("verdict").asText()).isEqualTo("verified");
        });
        assertThat(pair.credits()).isEqualTo(credits - 1);
        theLogTellsOf(feature, requestId);
        theTestsPass(feature, pair.site().url());
    }

    private static void theLogTellsOf(Feature feature, String requestId) {
        JsonNode log = feature.log();
        assertThat(log.get("requestId").asText()).isEqualTo(requestId);
        assertThat(log.get("sections")).hasSize(3).allSatisfy(section -> {
            assertThat(section.get("conclusion").asText()).isEqualTo("success");
            assertThat(section.get("log")).isNotEmpty().allSatisfy(line -> assertThat(line.asText())
                    .hasSizeLessThanOrEqualTo(600));
        });
    }

    private void theTestsPass(Feature feature, String siteUrl) throws Exception {
        List<String> paths = List.of(
                "Configurations/Default.config.js", "Features/Shopping-list.feature", "Features/Shopping-list.spec.ts");
        assertThat(feature.files())
                .extracting(file -> file.get("path").asText())
                .containsExactlyInAnyOrderElementsOf(paths);
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, feature.file(path));
        }
        Files.createSymbolicLink(folder.resolve("node_modules"), RUNNER.toRealPath());

        ProcessBuilder playwright = new ProcessBuilder(
                "npx", "playwright", "test", "--config", "Configurations/Default.config.js", "--reporter", "line");
        playwright.environment().put("SITE_URL", siteUrl);
        playwright.environment().put("CHROMIUM_PATH", chromium());
        Path output = folder.resolve("output.txt");
        Process run = playwright
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(output)).isZero();
        assertThat(output).content().contains("3 passed");
    }

    /** The one that the services of this machine use: a script brings it, and says where it is. */
    private static String chromium() throws IOException {
        Process script = new ProcessBuilder("../deploy/local/lib/browser.sh")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = script.inputReader()) {
            return Objects.requireNonNull(said.readLine(), "No Chromium was found; set CHROMIUM_PATH");
        }
    }
}
