package dev.testvibe.cli.mcp;

import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.cli.ScriptedServer;
import dev.testvibe.cli.ScriptedServer.Answer;
import dev.testvibe.cli.ScriptedServer.Events;
import dev.testvibe.cli.mcp.McpClient.Call;

import static org.assertj.core.api.Assertions.assertThat;

class McpServerTest {
    private static final String PROJECT = "0b7f4a5e-5d5c-4a53-9c5d-0d3a1f6f3c11";
    private static final String GENERATION = "GET /projects/" + PROJECT + "/features/Login/generation";
    private static final Events OURS = new Events("ours");

    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, String> environment() {
        return Map.of(
                "TESTVIBE_SERVER",
                server.url(),
                "TESTVIBE_API_KEY",
                "tvb_test",
                "TESTVIBE_PROJECT",
                PROJECT,
                "XDG_CONFIG_HOME",
                folder.toString());
    }

    private JsonNode call(String tool, String arguments) throws Exception {
        JsonNode printed = McpClient.run(environment(), new Call(tool, arguments));
        return printed.path("results").path(0);
    }

    private static String status(String requestId, String overall, String conclusion) {
        return """
                {"featureId":12,"featureName":"Login","featureStatus":"generating","requestId":"%s","runnerStarted":true,
                 "overallStatus":"%s","overallConclusion":%s,"updatedUtc":"2026-01-01T10:00:00Z","sections":[]}
                """.formatted(requestId, overall, conclusion);
    }

    @Test
    void offersTheOperationsOfTheApi() throws Exception {
        JsonNode printed = McpClient.run(environment());

        assertThat(printed.path("tools"))
                .map(tool -> tool.path("name").asText())
                .containsExactlyInAnyOrder(
                        "list_projects",
                        "get_project",
                        "list_features",
                        "get_feature",
                        "create_feature",
                        "update_feature",
                        "delete_feature",
                        "generate_feature",
                        "get_generation_status",
                        "wait_for_generation",
                        "get_generation_log",
                        "cancel_generation",
                        "list_files",
                        "read_file");
        assertThat(printed.path("tools")).allSatisfy(tool -> {
            assertThat(tool.path("description").asText()).isNotBlank();
            assertThat(tool.path("inputSchema").path("properties"))
                    .allSatisfy(property ->
                            assertThat(property.path("description").asText()).isNotBlank());
        });
    }

    @Test
    void answersListsAsObjectsAndRefusalsAsTheToolsErrorsWithTheirReasons() throws Exception {
        server.answer(
                "GET /projects?limit=500",
                "[{\"id\":\"" + PROJECT + "\",\"name\":\"Shop\",\"siteUrl\":\"https://shop.example/\"}]");
        server.answer(
                "POST /projects/" + PROJECT + "/features/Login/generate",
                Answer.of(409, "{\"error\":\"conflict\",\"message\":\"This feature is already generating.\"}"));

        JsonNode results = McpClient.run(
                        environment(),
                        new Call("list_projects", "{}"),
                        new Call("generate_feature", "{\"feature\":\"Login\"}"),
                        new Call("get_feature", "{\"feature\":\"Login\",\"colour\":\"red\"}"))
                .path("results");

        JsonNode list = results.path(0);
        assertThat(list.path("structured").path("projects").findValuesAsText("name"))
                .containsExactly("Shop");
        assertThat(list.path("text").asText()).contains("Shop");
        JsonNode refused = results.path(1);
        assertThat(refused.path("isError").asBoolean()).isTrue();
        assertThat(refused.path("text").asText()).isEqualTo("This feature is already generating.");
        JsonNode unknownArgument = results.path(2);
        assertThat(unknownArgument.path("isError").asBoolean()).isTrue();
        assertThat(unknownArgument.path("text").asText()).contains("colour");
    }

    @Test
    void tellsOfProgressWhileItWaits() throws Exception {
        server.answer(
                GENERATION,
                Answer.of(200, status("ours", "in_progress", "null")),
                Answer.of(200, status("ours", "completed", "\"success\"")));
        server.answer(
                GENERATION + "/events",
                OURS.event(1, "requested")
                        + OURS.event(2, "started")
                        + OURS.event(3, "section-started", "a")
                        + OURS.event(4, "progressed", "a", "\"activity\":\"When I press Save\"")
                        + OURS.event(5, "succeeded", null, "\"conclusion\":\"success\""));

        JsonNode result = call("wait_for_generation", "{\"feature\":\"Login\"}");

        assertThat(result.path("structured").path("overallConclusion").asText()).isEqualTo("success");
        assertThat(result.path("structured").path("timedOut").asBoolean(true)).isFalse();
        assertThat(result.path("progress").findValuesAsText("message"))
                .anyMatch(message -> message.contains("When I press Save"));
        assertThat(result.path("progress").findValuesAsText("progress").stream().map(Double::valueOf))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void answersTheStatusWhenTheTimeIsOver() throws Exception {
        server.answer(GENERATION, status("ours", "in_progress", "null"));
        server.answer(GENERATION + "/events", OURS.event(1, "requested"));

        JsonNode result = call("wait_for_generation", "{\"feature\":\"Login\",\"timeoutSeconds\":1}");

        assertThat(result.path("isError").asBoolean()).isFalse();
        assertThat(result.path("structured").path("timedOut").asBoolean()).isTrue();
        assertThat(result.path("structured").path("requestId").asText()).isEqualTo("ours");
    }

    @Test
    void doesNotTakeANewerGenerationForTheOneThatItWaitsFor() throws Exception {
        server.answer(
                GENERATION,
                Answer.of(200, status("ours", "in_progress", "null")),
                Answer.of(200, status("newer", "in_progress", "null")));
        server.answer(GENERATION + "/events", OURS.event(1, "failed", null, "\"conclusion\":\"failure\""));

        JsonNode result = call("wait_for_generation", "{\"feature\":\"Login\"}");

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.path("text").asText()).contains("ours", "failure", "newer");
    }

    @Test
    void endsWithItsInputAndHasWrittenNothing() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(McpClient.server());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();

        process.getOutputStream().close();

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
