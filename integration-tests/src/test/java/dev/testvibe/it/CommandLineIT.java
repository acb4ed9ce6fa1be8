package dev.testvibe.it;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.it.CommandLine.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person does in a terminal, on the pair. */
@ExtendWith(WithPair.class)
class CommandLineIT {

    @TempDir
    Path folder;

    @Test
    void takesAFeatureFromItsGherkinToTestsOnDisk(Pair pair) throws Exception {
        CommandLine testvibe = CommandLine.of(pair, folder);
        Files.copy(Path.of("../deploy/local/demo-site/features/login.feature"), folder.resolve("login.feature"));

        assertThat(testvibe.run(
                                "projects",
                                "create",
                                "Café",
                                "--site-url",
                                pair.site().url())
                        .exitStatus())
                .isZero();
        assertThat(testvibe.run("use", "CAFÉ").out()).contains("Using “Café”");
        assertThat(testvibe.run("features", "create", "Login", "login.feature").exitStatus())
                .isZero();
        Result watched = testvibe.run("generate", "login", "--watch");
        Result files = testvibe.run("files", "get", "--out", "tests");

        assertThat(watched.exitStatus()).as(watched.out() + watched.err()).isZero();
        assertThat(watched.out())
                .contains("Queued.", "Started, scenarios: 3")
                .contains("The right password: When I fill in \"Email\" with \"ada@example.org\"")
                .contains("“login” generated: 3 of 3 scenarios verified");
        assertThat(testvibe.run("features", "list").out()).containsPattern("Login +generated");
        assertThat(files.exitStatus()).isZero();
        assertThat(folder.resolve("tests/Features/Login.spec.ts")).content().contains("test('The right password'");
    }

    @Test
    void endsWithOneAndTheReasonOfWhatFailed(Pair pair) throws Exception {
        Feature feature = pair.feature("Not so", """
                Feature: Not so
                  Scenario: Bonjour
                    Given I open the site
                    Then I should see "Bonjour"
                """);

        Result watched = CommandLine.of(pair, folder)
                .run("generate", "Not so", "--watch", "--json", "--project", feature.project());

        assertThat(watched.exitStatus()).isEqualTo(1);
        assertThat(watched.err()).contains("✗ Bonjour: unsatisfied").contains("expected");
        assertThat(new ObjectMapper()
                        .readTree(watched.out())
                        .path("featureStatus")
                        .asText())
                .isEqualTo("failed");
    }

    @Test
    void endsWithThreeForWhatTheServerRefuses(Pair pair) throws Exception {
        Feature feature = pair.feature("Twice");
        pair.site().hold();
        feature.generate();

        Result second = CommandLine.of(pair, folder).run("generate", "Twice", "--project", feature.project());

        assertThat(second.exitStatus()).isEqualTo(3);
        assertThat(second.err()).contains("This feature is already generating.");
        assertThat(feature.cancel().status()).isEqualTo(200);
        feature.awaitEnd();
    }
}
