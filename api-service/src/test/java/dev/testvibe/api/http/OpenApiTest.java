package dev.testvibe.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final String BASE = "/api/v1/ops";

    private JsonNode document;

    @BeforeEach
    void document() throws Exception {
        document = new JsonMapper()
                .readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/q/openapi")
                        .asString());
    }

    @Test
    void namesEveryOperationWithItsAnswers() {
        assertThat(operations())
                .containsExactlyInAnyOrder(
                        "get /account -> 200 401 406 500 503",
                        "get /keys -> 200 401 406 500 503",
                        "post /keys -> 201 401 406 500 503",
                        "get /keys/{id} -> 200 400 401 404 406 500 503",
                        "delete /keys/{id} -> 200 400 401 404 406 500 503",
                        "get /projects -> 200 400 401 404 406 500 503",
                        "post /projects -> 201 400 401 406 409 413 415 500 503",
                        "get /projects/{project} -> 200 400 401 404 406 500 503",
                        "patch /projects/{project} -> 200 400 401 404 406 409 413 415 500 503",
                        "delete /projects/{project} -> 200 400 401 404 406 409 500 503",
                        "get /projects/{project}/features -> 200 400 401 404 406 500 503",
                        "post /projects/{project}/features -> 201 400 401 404 406 409 413 415 500 503",
                        "get /projects/{project}/features/{feature} -> 200 400 401 404 406 500 503",
                        "patch /projects/{project}/features/{feature} -> 200 400 401 404 406 409 413 415 500 503",
                        "delete /projects/{project}/features/{feature} -> 200 400 401 404 406 409 500 503",
                        "post /projects/{project}/features/{feature}/generate -> 202 400 401 404 406 409 413 415 500 503",
                        "get /projects/{project}/features/{feature}/generation -> 200 304 400 401 404 406 500 503",
                        "get /projects/{project}/features/{feature}/generation/log -> 200 400 401 404 406 500 503",
                        "post /projects/{project}/features/{feature}/generation/cancel -> 200 400 401 404 406 409 500 503",
                        "get /projects/{project}/features/{feature}/generation/events -> 200 400 401 404 406 500 503",
                        "get /projects/{project}/files -> 200 400 401 404 406 500 503",
                        "get /projects/{project}/files/content -> 200 400 401 404 406 500 503");
    }

    @Test
    void describesEveryAnswerThatHasABody() {
        List<String> without = new ArrayList<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue()
                .forEach(operation -> operation.get("responses").fields().forEachRemaining(response -> {
                    boolean described = response.getValue().has("$ref")
                            || response.getValue().at("/content").findValue("schema") != null;
                    if (!described && !response.getKey().equals("304")) {
                        without.add(path.getKey() + " " + response.getKey());
                    }
                })));

        assertThat(without).isEmpty();
    }

    @Test
    void describesTheOneShapeOfErrorsAndTheKey() {
        assertThat(document.at("/components/schemas/Error/properties").fieldNames())
                .toIterable()
                .containsExactly("error", "message");
        assertThat(document.at("/components/securitySchemes/key/scheme").asText())
                .isEqualTo("bearer");
        assertThat(document.get("security").toString()).isEqualTo("[{\"key\":[]}]");
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    private List<String> operations() {
        List<String> operations = new ArrayList<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (operation.getValue().has("responses")) {
                        var statuses = new TreeSet<String>();
                        operation.getValue().get("responses").fieldNames().forEachRemaining(statuses::add);
                        operations.add(operation.getKey() + " " + path.getKey().replace(BASE, "") + " -> "
                                + String.join(" ", statuses));
                    }
                }));
        return operations;
    }
}
