package dev.testvibe.pipeline.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.pipeline.browser.NodeJs;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;
import dev.testvibe.pipeline.recording.Secrets;
import dev.testvibe.pipeline.recording.StandIn;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.verify.Verification;

import static org.assertj.core.api.Assertions.assertThat;

/** One feature with everything that can be recorded, held to the compiler's and the linter's strictest. */
class EmittedCodeTest {

    private static final Path NODE_MODULES = Path.of("runner/node_modules").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Operation> OPERATIONS = Stream.of(
                    EveryOperation.of(Action.class), captures(), EveryOperation.of(Expectation.class))
            .<Operation>flatMap(List::stream)
            .filter(EmittedCodeTest::canBe)
            .toList();

    @TempDir
    private static Path folder;

    private static String spec = "";

    @BeforeAll
    static void emit() throws IOException {
        Files.createSymbolicLink(folder.resolve("node_modules"), NODE_MODULES);
        RecordedFeature feature = everything();
        Locators locators = Locators.of(Emission.selectors(feature), EmittedCodeTest::generated);
        for (EmittedFile file : Emission.files(feature, "Feature: Everything", locators, Secrets.of(Map.of()))) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.content());
            spec = file.kind().equals("spec") ? file.content() : spec;
        }
        for (String name : List.of("tsconfig.json", "eslint.config.mjs")) {
            try (var in = Objects.requireNonNull(EmittedCodeTest.class.getResourceAsStream(name), name)) {
                Files.write(folder.resolve(name), in.readAllBytes());
            }
        }
    }

    private static List<String> generated(List<String> selectors) {
        String script = "console.log(JSON.stringify(require('./locators.js')(JSON.parse(process.argv[1]))))";
        try (InputStream generator = Objects.requireNonNull(Verification.class.getResourceAsStream("locators.js"))) {
            Files.copy(generator, folder.resolve("locators.js"));
            Process process = new ProcessBuilder(NodeJs.onPath(), "-e", script, JSON.writeValueAsString(selectors))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return JSON.readValue(process.getInputStream(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void holdsEverythingThatCanBeRecorded() {
        assertThat(OPERATIONS.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(EveryOperation.records(Operation.class));
        assertThat(everything().scenarios().stream()
                        .flatMap(scenario -> scenario.standIns().stream())
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(EveryOperation.records(StandIn.class));
    }

    @Test
    void compilesUnderStrict() throws Exception {
        assertThat(output("typescript/bin/tsc", "--project", "tsconfig.json")).isEmpty();
    }

    @Test
    void isCleanUnderTheRecommendedRulesOfPlaywrightsPlugin() throws Exception {
        assertThat(output("eslint/bin/eslint.js", "--max-warnings", "0", "Features", "Support"))
                .isEmpty();
    }

    @Test
    void saysWhichVariablesItReads() {
        assertThat(spec)
                .startsWith("// Set these variables of the environment before you run it: password.\n")
                .doesNotContain("tuna-fish");
    }

    @Test
    void writesASelectorThatATestRepeatsInOnePlace() {
        assertThat(spec).contains("""
                  test('Repeated', async ({ page }) => {
                    const introVideo = page.locator('video');
                    const deleteElement = page.locator('.delete');

                    await test.step('When I click the video', async () => {
                      await introVideo.click();
                    });

                    await test.step('And I click delete', async () => {
                      await deleteElement.click();
                    });

                    await test.step('Then the video, delete and the banner are visible', async () => {
                      await expect(introVideo).toBeVisible();
                      await expect(deleteElement).toBeVisible();
                      await expect(page.locator('.once')).toBeVisible();
                    });
                  });
                """);
    }

    @Test
    void saysWhereATestEndedThatIsNotVerified() {
        assertThat(spec).contains("""
                    // Not verified (not_understood): No rule reads “fly”.
                    // eslint-disable-next-line playwright/expect-expect -- it did not come so far
                    test.fixme('Unfinished', async () => {
                      await test.step('When I fly', async () => {
                        // Nothing came of it; the comment above this test says why.
                      });

                      await test.step('Then I land', async () => {
                        // Not reached.
                      });
                    });
                  });
                """);
    }

    private static String output(String tool, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(NodeJs.onPath(), NODE_MODULES.resolve(tool).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output : output + "exit status " + process.exitValue();
    }

    private static RecordedFeature everything() {
        Target heading = new Target("internal:role=heading[name=\"Shop\"s]", "the heading");
        Operation visible = new Expectation.Visible(heading, false);
        Step background = step("Given", "I open the site", true, List.of(new Action.Open("")));
        List<Step> all = new ArrayList<>(List.of(background));
        for (Operation operation : OPERATIONS) {
            String text = operation.getClass().getSimpleName() + " " + all.size();
            all.add(step(operation instanceof Expectation ? "Then" : "When", text, false, List.of(operation)));
        }
        Scenario allOfIt = new Scenario(
                "all-of-it", null, "All of it", List.of("@slow"), all, null, EveryOperation.of(StandIn.class));
        Step sees = step("Then", "the heading is \"Shop\"", false, List.of(visible));
        Scenario secret = new Scenario(
                "a-secret",
                "Secrets",
                "A secret",
                List.of(),
                List.of(background, typed(), step("But", "nothing else", false, List.of()), sees),
                null,
                List.of());
        Scenario unfinished = new Scenario(
                "unfinished",
                "Secrets",
                "Unfinished",
                List.of(),
                List.of(background, step("When", "I fly", false, List.of()), step("Then", "I land", false, List.of())),
                new Finding("not_understood", "No rule reads\n“fly”.", Map.of("step", "When I fly")),
                List.of());
        Target video = new Target("video", "the \"intro\" video");
        Target delete = new Target(".delete", "delete");
        Target once = new Target(".once", "the banner");
        Scenario repeated = new Scenario(
                "repeated",
                null,
                "Repeated",
                List.of(),
                List.of(
                        background,
                        step("When", "I click the video", false, List.of(new Action.Click(video))),
                        step("And", "I click delete", false, List.of(new Action.Click(delete))),
                        step(
                                "Then",
                                "the video, delete and the banner are visible",
                                false,
                                Stream.of(video, delete, once)
                                        .<Operation>map(target -> new Expectation.Visible(target, false))
                                        .toList())),
                null,
                List.of());
        return new RecordedFeature(
                "Everything",
                "Everything",
                "http://127.0.0.1:1/",
                List.of("@all"),
                List.of(repeated, allOfIt, secret, unfinished));
    }

    private static Step typed() {
        Target field = new Target("internal:label=\"Password\"s", "the \"Password\" field");
        return step(
                "When",
                "I fill in \"Password\" with \"${password}\"",
                false,
                List.of(new Action.Fill(field, new Literal("tuna-fish", "password"))));
    }

    private static Step step(String keyword, String text, boolean background, List<Operation> operations) {
        return new Step(keyword, text, background ? "| a | table |" : null, background, operations);
    }

    private static List<Operation> captures() {
        return Arrays.stream(Capture.Property.values())
                .<Operation>map(
                        property -> new Capture(EveryOperation.variable(property), EveryOperation.ITEMS, property))
                .toList();
    }

    /** For how long something lasts is never wanted to the millisecond. */
    private static boolean canBe(Operation operation) {
        return !(operation instanceof Expectation.ClassLasted lasted
                && lasted.comparison() == Expectation.Comparison.EQUAL);
    }
}
