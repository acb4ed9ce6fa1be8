package dev.testvibe.it;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a model does through the tools, on the pair. */
@ExtendWith(WithPair.class)
class McpIT {

    @TempDir
    Path folder;

    @Test
    void aModelGetsFromGherkinToVerifiedTests(Pair pair) throws Exception {
        Feature there = pair.feature("Mcp");

        JsonNode printed = CommandLine.of(pair, folder).mcp("""
                [ { "tool": "create_feature", "arguments": { "project": "%1$s", "name": "Made here", "gherkin":
                      "Feature: F\\n  Scenario: S\\n    Given I open the site\\n    When I click the \\"Sign in\\" button\\n    Then I should see \\"Enter your email.\\"" } },
                  { "tool": "list_features", "arguments": { "project": "%1$s" } },
                  { "tool": "generate_feature", "arguments": { "project": "%1$s", "feature": "made here" } },
                  { "tool": "generate_feature", "arguments": { "project": "%1$s", "feature": "made here" } },
                  { "tool": "wait_for_generation", "arguments": { "project": "%1$s", "feature": "made here", "timeoutSeconds": 0 } },
                  { "tool": "wait_for_generation", "arguments": { "project": "%1$s", "feature": "made here" }, "progress": true },
                  { "tool": "get_generation_log", "arguments": { "project": "%1$s", "feature": "made here" } },
                  { "tool": "read_file", "arguments": { "project": "%1$s", "path": "Features/Made-here.spec.ts" } },
                  { "tool": "get_feature", "arguments": { "project": "%1$s", "feature": "not there" } } ]
                """.formatted(there.project()));

        JsonNode results = printed.path("results");
        assertThat(results).as(results.toPrettyString()).hasSize(9);
        assertThat(results.get(1).path("structured").path("features").findValuesAsText("name"))
                .containsExactly("Mcp", "Made here");
        String requestId = results.get(2).path("structured").path("requestId").asText();
        assertThat(results.get(3).path("isError").asBoolean()).isTrue();
        assertThat(results.get(3).path("text").asText()).isEqualTo("This feature is already generating.");
        assertThat(results.get(4).path("structured").path("timedOut").asBoolean())
                .isTrue();
        JsonNode ended = results.get(5).path("structured");
        assertThat(ended.path("requestId").asText()).isEqualTo(requestId);
        assertThat(ended.path("timedOut").asBoolean(true)).isFalse();
        assertThat(ended.path("featureStatus").asText()).isEqualTo("generated");
        assertThat(results.get(5).path("progress")).isNotEmpty();
        assertThat(results.get(6).path("structured").path("sections").findValuesAsText("verdict"))
                .containsExactly("verified");
        assertThat(results.get(7).path("structured").path("content").asText()).contains("Enter your email.");
        assertThat(results.get(8).path("isError").asBoolean()).isTrue();
    }
}
