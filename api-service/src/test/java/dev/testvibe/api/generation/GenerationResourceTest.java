package dev.testvibe.api.generation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.api.keys.KeyOf;
import dev.testvibe.infrastructure.InfrastructureResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class GenerationResourceTest {

    @Inject
    Given database;

    @Inject
    KeyOf keys;

    private Project project;
    private long feature;

    @BeforeEach
    void feature() {
        project = database.projectWithCredits(2);
        feature = database.feature(project, "Log In");
    }

    @Test
    void dispatchesOnceAndRefusesWhileGenerating() {
        String requestId = generate()
                .statusCode(202)
                .body("featureId", equalTo((int) feature))
                .body("size()", is(2))
                .extract()
                .path("requestId");
        assertThat(UUID.fromString(requestId)).isNotNull();

        generate()
                .statusCode(409)
                .body("error", equalTo("conflict"))
                .body("message", equalTo("This feature is already generating."));
    }

    @Test
    void refusesASiteThatIsNotPublicBeforeAnythingIsCharged() {
        caller().contentType("application/json")
                .body("{\"siteUrl\": \"http://169.254.169.254/\"}")
                .post(path("/generate"))
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));

        assertThat(database.credits(project)).isEqualTo(2);
    }

    @Test
    void aFeatureThatWasNeverGeneratedHasAStatusButNoLog() {
        caller().get(path("/generation"))
                .then()
                .statusCode(200)
                .body("featureName", equalTo("Log In"))
                .body("featureStatus", equalTo("draft"))
                .body("$", not(anEmptyMap()))
                .body("containsKey('requestId')", is(true))
                .body("requestId", nullValue())
                .body("runnerStarted", is(false))
                .body("sections", empty());

        caller().get(path("/generation/log")).then().statusCode(404).body("error", equalTo("not_found"));
        caller().post(path("/generation/cancel")).then().statusCode(409).body("error", equalTo("conflict"));
    }

    @Test
    void aKnownVersionIsNotSentAgainAndAWaitEndsWithTheNextOne() {
        String tag = caller().get(path("/generation")).then().extract().header("ETag");
        caller().header("If-None-Match", tag).get(path("/generation")).then().statusCode(304);

        generate().statusCode(202);

        caller().header("If-None-Match", tag)
                .get(path("/generation") + "?wait=30")
                .then()
                .statusCode(200)
                .body("overallStatus", equalTo("queued"));
    }

    @Test
    void aWatcherIsToldEveryChangeAndLetGoAfterTheLast() {
        generate().statusCode(202);
        caller().post(path("/generation/cancel")).then().statusCode(200).body("ok", is(true));

        String events = caller().accept("text/event-stream")
                .get(path("/generation/events"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(events.lines().filter(line -> line.startsWith("event")))
                .extracting(line -> line.substring(line.indexOf(':') + 1).trim())
                .containsExactly("requested", "cancel-requested", "cancelled");
    }

    @Test
    void aWatcherThatWasCutOffGoesOnAfterTheLastEventItSaw() {
        String requestId = generate().extract().path("requestId");
        caller().post(path("/generation/cancel")).then().statusCode(200);

        assertThat(eventsAfter(requestId + "/1")).containsExactly("cancel-requested", "cancelled");
        assertThat(eventsAfter(requestId + "/3")).isEmpty();
        assertThat(eventsAfter(UUID.randomUUID() + "/3")).containsExactly("requested", "cancel-requested", "cancelled");
        assertThat(eventsAfter("nonsense")).hasSize(3);
    }

    @Test
    void aSilentStreamCarriesHeartbeatsUntilTheEndOfTheGeneration() throws Exception {
        generate().statusCode(202);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + path("/generation/events")))
                .header("Authorization", "Bearer " + keys.workspace(project.workspaceId()))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        Iterator<String> lines = response.body().iterator();

        List<String> untilTheHeartbeat = new ArrayList<>();
        do {
            untilTheHeartbeat.add(lines.next());
        } while (!untilTheHeartbeat.get(untilTheHeartbeat.size() - 1).startsWith(":"));
        caller().post(path("/generation/cancel")).then().statusCode(200);
        List<String> afterwards = new ArrayList<>();
        lines.forEachRemaining(afterwards::add);

        assertThat(untilTheHeartbeat).anyMatch(line -> line.matches("event: ?requested"));
        assertThat(afterwards).anyMatch(line -> line.matches("event: ?cancelled"));
    }

    @Test
    void aNameThatTheDatabaseCannotHoldIsNotFound() {
        String features = "/api/v1/ops/projects/" + project.publicId() + "/features/";
        for (String what : List.of("", "/generation", "/generation/log")) {
            caller().urlEncodingEnabled(false)
                    .get(features + "a%00b" + what)
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("not_found"));
        }
        caller().urlEncodingEnabled(false)
                .post(features + "a%00b/generate")
                .then()
                .statusCode(404);
    }

    @Test
    void findsTheGenerationOfAFeatureByWhateverNameItHas() {
        for (String name : List.of("100% sure", "a/b", "O'Reilly \"quoted\"", "🙂", "777777777", "a+b;c=1?d#e")) {
            long id = database.feature(project, name);
            caller().get("/api/v1/ops/projects/{project}/features/{feature}/generation", project.publicId(), name)
                    .then()
                    .statusCode(200)
                    .body("featureId", equalTo((int) id));
        }
    }

    private List<String> eventsAfter(String lastEventId) {
        return caller().accept("text/event-stream")
                .header("Last-Event-ID", lastEventId)
                .get(path("/generation/events"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("event"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }

    @Test
    void showsNothingOfAnotherWorkspace() {
        Project other = database.projectWithCredits(1);

        given().noContentType()
                .header("Authorization", "Bearer " + keys.workspace(other.workspaceId()))
                .get(path("/generation"))
                .then()
                .statusCode(404);
        given().noContentType()
                .header("Authorization", "Bearer " + keys.workspace(other.workspaceId()))
                .post(path("/generate"))
                .then()
                .statusCode(404);
        given().get(path("/generation")).then().statusCode(401);
    }

    private ValidatableResponse generate() {
        return caller().post(path("/generate")).then();
    }

    private RequestSpecification caller() {
        return given().noContentType().header("Authorization", "Bearer " + keys.workspace(project.workspaceId()));
    }

    private String path(String what) {
        return "/api/v1/ops/projects/" + project.publicId() + "/features/" + feature + what;
    }
}
