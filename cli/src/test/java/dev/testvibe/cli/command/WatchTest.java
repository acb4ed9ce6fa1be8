package dev.testvibe.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.cli.ScriptedServer;
import dev.testvibe.cli.ScriptedServer.Answer;
import dev.testvibe.cli.ScriptedServer.Events;

import static org.assertj.core.api.Assertions.assertThat;

class WatchTest {
    private static final String FEATURE = "/projects/" + Run.PROJECT + "/features/Login";
    private static final String EVENTS = "GET " + FEATURE + "/generation/events";
    private static final Events OURS = new Events("ours");

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @BeforeEach
    void dispatch() {
        server.answer("POST " + FEATURE + "/generate", Answer.of(202, "{\"requestId\":\"ours\",\"featureId\":12}"));
        server.answer(
                "GET " + FEATURE + "/generation/log",
                "{\"featureId\":12,\"requestId\":\"ours\",\"sections\":[{\"section\":\"a\",\"title\":\"Signs in\"}]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Run watch(String... options) {
        List<String> arguments = new ArrayList<>(List.of("generate", "Login", "--watch"));
        arguments.addAll(List.of(options));
        return Run.of(Run.environment(server.url(), folder), folder, "", arguments.toArray(String[]::new));
    }

    private static String begun() {
        return OURS.event(1, "requested") + OURS.event(2, "started") + OURS.event(3, "section-started", "a");
    }

    private static String step() {
        return OURS.event(4, "progressed", "a", "\"phase\":\"exploring\",\"lines\":[\"When I press Save\"]");
    }

    private static String verified() {
        return OURS.event(5, "section-completed", "a", "\"conclusion\":\"success\",\"verdict\":\"verified\"")
                + OURS.event(6, "succeeded", null, "\"conclusion\":\"success\"");
    }

    private static String unsatisfied() {
        return OURS.event(
                        5,
                        "section-completed",
                        "a",
                        "\"conclusion\":\"failure\",\"verdict\":\"unsatisfied\",\"reason\":\"Saw nothing.\"")
                + OURS.event(6, "failed", null, "\"conclusion\":\"failure\"");
    }

    @Test
    void tellsWhatHappensLineByLineWhereNothingCanBeRedrawn() {
        server.answer(EVENTS, begun() + step() + verified());

        Run run = watch();

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Queued.",
                        "Started, scenarios: 1",
                        "Signs in: When I press Save",
                        "✓ Signs in: verified (2 s)",
                        "“Login” generated: 1 of 1 scenarios verified, 5 s");
    }

    @Test
    void endsWithOneAndTheReasonOfWhatFailed() {
        server.answer(EVENTS, begun() + unsatisfied());

        Run run = watch();

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out()).contains("✗ Signs in: unsatisfied").contains("Saw nothing.");
    }

    @Test
    void goesOnWhereAConnectionWasCut() {
        server.answer(
                EVENTS,
                // In the middle of an event: what came of it does not count.
                new Answer(200, Map.of(), begun() + step().substring(0, 30), false),
                new Answer(503, Map.of(), "{\"message\":\"Away.\"}", true),
                Answer.of(200, step() + verified()));

        Run run = watch();

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out().lines())
                .filteredOn(line -> line.contains("When I press Save"))
                .hasSize(1);
        assertThat(run.out()).contains("trying again", "heard again");
        assertThat(server.received(EVENTS)).hasSize(3).last().satisfies(it -> assertThat(
                        it.headers().get("Last-event-id"))
                .containsExactly("ours/3"));
    }

    @Test
    void isNotMisledByANewerGeneration() {
        server.answer(
                EVENTS,
                Answer.of(200, begun()),
                Answer.of(200, new Events("newer").event(1, "succeeded", null, "\"conclusion\":\"success\"")));

        Run run = watch();

        assertThat(run.exitStatus()).isEqualTo(3);
        assertThat(run.err()).contains("ours").contains("newer");
    }

    @Test
    void endsWithThreeWhenTheFeatureIsDeletedMeanwhile() {
        server.answer(EVENTS, Answer.of(200, begun()), Answer.of(404, "{\"message\":\"No generation of such.\"}"));

        Run run = watch();

        assertThat(run.exitStatus()).isEqualTo(3);
        assertThat(run.err()).contains("No generation of such.");
    }

    @Test
    void printsNothingButTheLastStatusAsJsonWhereAskedTo() throws Exception {
        String status = "{\"featureId\":12,\"requestId\":\"ours\",\"overallConclusion\":\"failure\"}";
        server.answer(EVENTS, begun() + unsatisfied()).answer("GET " + FEATURE + "/generation", status);

        Run run = watch("--json");

        assertThat(run.exitStatus()).isEqualTo(1);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(run.out())).isEqualTo(json.readTree(status));
        assertThat(run.err()).contains("Signs in");
    }
}
