package dev.testvibe.api.http;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.api.Given;
import dev.testvibe.api.keys.KeyOf;
import dev.testvibe.infrastructure.InfrastructureResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

/** What callers may send, what they may not, and that nothing of a refused request stays. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class RequestsTest {

    private static final String BASE = "/api/v1/ops";

    @Inject
    Given given;

    @Inject
    KeyOf keys;

    private Given.Project project;
    private String key;

    @BeforeEach
    void aProjectOfItsOwn() {
        project = given.projectWithCredits(3);
        key = keys.workspace(project.workspaceId());
    }

    private RequestSpecification caller() {
        return RestAssured.given().basePath(BASE).header("Authorization", "Bearer " + key);
    }

    private RequestSpecification json(String body) {
        return caller().contentType(ContentType.JSON).body(body);
    }

    private String features() {
        return "/projects/" + project.publicId() + "/features";
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType(ContentType.JSON)
                .body("size()", equalTo(2))
                .body("error", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"x\"                                  | not JSON",
                "[]                                                | JSON object",
                "{\"name\": \"x\", \"colour\": 1}                  | “colour”",
                "{\"name\": 7, \"siteUrl\": \"https://a.example\"} | “name”",
                "{\"siteUrl\": \"https://a.example\"}              | “name” is missing",
                "{\"name\": \" \", \"siteUrl\": \"https://a.example\"} | “name”",
                "{\"name\": \"x\"}                                 | “siteUrl” is missing",
                "{\"name\": \"x\", \"siteUrl\": \"ftp://a.example\"} | http:// or https://",
                "{\"name\": \"x\", \"siteUrl\": \"https://u:p@a.example\"} | user name",
                "{\"name\": \"x\", \"siteUrl\": \"http://127.0.0.1/\"} | private",
                "{\"name\": \"x\", \"siteUrl\": \"http://169.254.169.254/\"} | private",
                "{\"name\": \"a\\u0000b\", \"siteUrl\": \"https://a.example\"} | NUL",
                "{\"name\": \"x\", \"name\": \"y\", \"siteUrl\": \"https://a.example\"} | not JSON"
            })
    void refusesAProjectThatCannotBe(String body, String reason) {
        refused(json(body).post("/projects").then(), 400, "invalid_request").body("message", containsString(reason));
        assertThat(given.count("projects where workspace_id = $1", project.workspaceId()))
                .isEqualTo(1);
    }

    @Test
    void namesLineAndColumnOfGherkinThatDoesNotParse() {
        refused(
                        json("{\"name\": \"Bad\", \"gherkin\": \"Feature: A\\n  Scenario: B\\n    Given x\\n   Wenn y\"}")
                                .post(features())
                                .then(),
                        400,
                        "invalid_request")
                .body("message", allOf(containsString("line 4"), containsString("column 4")));
        assertThat(given.count("features where project_id = $1", project.id())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% sure", "O'Reilly \"quoted\"", "🙂", "2024", "a_b", "Ünïcode"})
    void findsAFeatureByWhateverNameItHas(String name) {
        String body = "{\"name\": \"" + name.replace("\"", "\\\"") + "\", \"gherkin\": \"Feature: A\\n\"}";
        long id = json(body)
                .post(features())
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("rationale", nullValue())
                .body("updatedUtc", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .extract()
                .jsonPath()
                .getLong("id");
        caller().get(features() + "/{name}", name.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("id", equalTo((int) id));
        refused(json(body).post(features()).then(), 409, "conflict");
    }

    @Test
    void dispatchesOnceAndSaysWhyNotAgain() {
        given.feature(project, "Login");
        caller().contentType(ContentType.JSON)
                .post(features() + "/login/generate")
                .then()
                .statusCode(202)
                .body("size()", equalTo(2));
        refused(
                        caller().contentType(ContentType.JSON)
                                .post(features() + "/login/generate")
                                .then(),
                        409,
                        "conflict")
                .body("message", equalTo("This feature is already generating."));
        refused(
                json("{\"gherkin\": \"Feature: B\\n\"}")
                        .patch(features() + "/login")
                        .then(),
                409,
                "conflict");
        refused(caller().delete(features() + "/login").then(), 409, "conflict");
        caller().get("/account").then().statusCode(200).body("credits", equalTo(2));
    }

    @Test
    void refusesADispatchWithoutAScenarioOrToAForbiddenSite() {
        given.feature(project, "Empty", 0);
        given.feature(project, "Login");
        refused(
                caller().contentType(ContentType.JSON)
                        .post(features() + "/empty/generate")
                        .then(),
                409,
                "conflict");
        refused(
                json("{\"siteUrl\": \"http://10.0.0.1/\"}")
                        .post(features() + "/login/generate")
                        .then(),
                400,
                "invalid_request");
        caller().get("/account").then().body("credits", equalTo(3));
    }

    @Test
    void showsNothingOfAnotherWorkspace() {
        Given.Project other = given.projectWithCredits(1);
        given.feature(other, "Secret");
        String path = "/projects/" + other.publicId();
        refused(caller().get(path).then(), 404, "not_found");
        refused(caller().get(path + "/features/secret").then(), 404, "not_found");
        refused(
                caller().contentType(ContentType.JSON)
                        .post(path + "/features/secret/generate")
                        .then(),
                404,
                "not_found");
        refused(caller().get(path + "/files").then(), 404, "not_found");
        refused(caller().delete(path).then(), 404, "not_found");
        assertThat(given.count("projects where public_id = $1", other.publicId()))
                .isEqualTo(1);
    }

    @Test
    void letsNobodyInWithoutAValidKey() {
        RequestSpecification anybody = RestAssured.given().basePath(BASE);
        refused(anybody.get("/projects").then(), 401, "unauthorized");
        refused(
                RestAssured.given()
                        .basePath(BASE)
                        .header("Authorization", "Bearer tvb_" + "x".repeat(43))
                        .get("/projects")
                        .then(),
                401,
                "unauthorized");
    }

    @Test
    void refusesAKeyFromTheMomentItIsRevoked() {
        int id = caller().post("/keys").then().statusCode(201).extract().path("id");
        caller().get("/keys").then().body("", hasSize(2));
        caller().delete("/keys/" + id).then().statusCode(200);
        String own = caller().get("/keys")
                .then()
                .extract()
                .path("find { it.revokedUtc == null }.id")
                .toString();
        caller().delete("/keys/" + own).then().statusCode(200);
        refused(caller().get("/projects").then(), 401, "unauthorized");
    }

    @Test
    void keepsTheShapeWhereNoResourceAnswers() {
        refused(caller().get("/nothing").then(), 404, "not_found").header("X-Request-Id", matchesPattern(".+"));
        refused(caller().put("/projects").then(), 405, "invalid_request");
        refused(
                caller().contentType(ContentType.TEXT)
                        .body("x")
                        .post("/projects")
                        .then(),
                415,
                "invalid_request");
        refused(caller().get("/projects/" + UUID.randomUUID()).then(), 404, "not_found");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        String tooMuch = "{\"name\": \"x\", \"gherkin\": \"" + "x".repeat(3 * 1024 * 1024) + "\"}";

        refused(json(tooMuch).post(features()).then(), 413, "invalid_request")
                .header("X-Request-Id", matchesPattern(".+"));
        assertThat(chunked(features(), tooMuch).statusCode()).isEqualTo(413);

        assertThat(given.count("features where project_id = $1", project.id())).isZero();
    }

    @Test
    void takesABodyWhoseLengthIsNotTold() throws Exception {
        assertThat(chunked(features(), "{\"name\": \"x\", \"gherkin\": \"Feature: A\\n  Scenario: B\\n    Given c\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(chunked(features() + "/x/generate", "").statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> chunked(String path, String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BASE + path))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .timeout(Duration.ofSeconds(60))
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void readsABodyWithoutATypeAsJson() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + BASE + features()))
                                .header("Authorization", "Bearer " + key)
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"name\": \"x\", \"gherkin\": \"Feature: A\\n\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=x, “limit” must be a number",
        "limit=0, between 1 and 500",
        "limit=501, between 1 and 500",
        "limit=99999999999999999999, “limit” must be a number",
        "after=-1, “after” must be a number"
    })
    void namesWhatIsWrongWithAPage(String query, String reason) {
        for (String list : new String[] {"/projects", features(), "/projects/" + project.publicId() + "/files"}) {
            refused(caller().get(list + "?" + query).then(), 400, "invalid_request")
                    .body("message", containsString(reason));
        }
    }

    @Test
    void leadsToWhatWasCreated() {
        String projectAt = json("{\"name\": \"New\", \"siteUrl\": \"https://a.example\"}")
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        at(projectAt).body("name", equalTo("New"));
        String featureAt = json("{\"name\": \"F\", \"gherkin\": \"Feature: A\\n\"}")
                .post(features())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        at(featureAt).body("name", equalTo("F")).body("gherkin", equalTo("Feature: A\n"));
        String keyAt = caller().post("/keys").then().statusCode(201).extract().header("Location");
        at(keyAt).body("prefix", matchesPattern("tvb_.{8}")).body("containsKey('key')", equalTo(false));
    }

    private ValidatableResponse at(String location) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .get(location)
                .then()
                .statusCode(200);
    }

    @Test
    void neverShowsASecretAgainAndKeepsItSealed() {
        String body = """
                {"name": "Vars", "siteUrl": "https://a.example",
                 "variables": {"user": "ann", "userPassword": "hunter2", "api_token": "t0ken", "KEY": "k3y", "secret": "s3cret"}}
                """;
        String created =
                json(body).post("/projects").then().statusCode(201).extract().asString();
        UUID id = UUID.fromString(new JsonPath(created).getString("id"));
        String shown = caller().get("/projects").asString()
                + caller().get("/projects/" + id).asString()
                + json("{\"variables\": {\"password\": 7}}")
                        .patch("/projects/" + id)
                        .asString();

        assertThat(created + shown).doesNotContain("hunter", "t0ken", "k3y", "s3cret");
        assertThat(variables(id)).doesNotContain("hunter", "t0ken", "k3y", "s3cret");
        caller().get("/projects/" + id)
                .then()
                .body("variables.user", equalTo("ann"))
                .body("variables.containsKey('api_token')", equalTo(true))
                .body("variables.api_token", nullValue());
    }

    @Test
    void replacesTheVariablesAndLeavesASecretThatIsNull() {
        UUID id = project("{\"user\": \"ann\", \"password\": \"hunter2\"}");
        String before = variables(id);

        json("{\"variables\": {\"name\": \"Ann\", \"password\": null}}")
                .patch("/projects/" + id)
                .then()
                .statusCode(200);

        assertThat(variables(id)).contains("\"name\": \"Ann\"").doesNotContain("user");
        assertThat(new JsonPath(variables(id)).getString("password"))
                .isEqualTo(new JsonPath(before).getString("password"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"user\": null}                | variables.user",
                "{\"user-name\": \"a\"}          | letters, digits",
                "{\"\": \"a\"}                   | letters, digits",
                "{\"1st\": \"a\"}                | no digit first",
                "{\"NODE_OPTIONS\": \"--inspect\"} | meaning of its own",
                "{\"new_password\": null}        | already",
            })
    void saysWhatIsWrongWithAVariable(String variables, String reason) {
        UUID id = project("{\"user\": \"ann\"}");

        refused(
                        json("{\"variables\": " + variables + "}")
                                .patch("/projects/" + id)
                                .then(),
                        400,
                        "invalid_request")
                .body("message", containsString(reason));
    }

    @Test
    void takesNoMoreAndNoLongerVariablesThanItSays() {
        String many = IntStream.rangeClosed(0, 100)
                .mapToObj(number -> "\"v" + number + "\": \"\"")
                .collect(Collectors.joining(", "));

        refused(
                        json("{\"name\": \"Many\", \"siteUrl\": \"https://a.example\", \"variables\": {" + many + "}}")
                                .post("/projects")
                                .then(),
                        400,
                        "invalid_request")
                .body("message", containsString("at most 100"));
        refused(
                        json("{\"variables\": {\"long\": \"" + "x".repeat(4_001) + "\"}}")
                                .patch("/projects/" + project("{}"))
                                .then(),
                        400,
                        "invalid_request")
                .body("message", containsString("4000"));
    }

    private UUID project(String variables) {
        return UUID.fromString(json("{\"name\": \"P" + UUID.randomUUID()
                        + "\", \"siteUrl\": \"https://a.example\", \"variables\": " + variables + "}")
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private String variables(UUID project) {
        return given.one("select variables::text as v from projects where public_id = $1", project)
                .getString("v");
    }

    @Test
    void tellsNoSecretToAnyTopic() {
        UUID id = project("{\"password\": \"hunter2\", \"user\": \"ann\"}");
        json("{\"name\": \"Login\", \"gherkin\": \"Feature: L\\n  Scenario: S\\n    When I log in\\n\"}")
                .post("/projects/" + id + "/features")
                .then()
                .statusCode(201);

        String dispatched = caller().contentType(ContentType.JSON)
                .post("/projects/" + id + "/features/login/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("requestId");

        assertThat(given.count("outbox_written where payload::text like '%hunter2%'"))
                .isZero();
        assertThat(given.one(
                                "select payload->'variables'->>'password' as sealed from outbox_written where payload->>'requestId' = $1 and topic = 'testvibe.generation.requests'",
                                dispatched)
                        .getString("sealed"))
                .startsWith("{aes-gcm}");
    }

    @Test
    void refusesAKeyThatAnotherReplicaRevoked() {
        caller().get("/projects").then().statusCode(200);

        given.rows("update api_keys set revoked_utc = now() where workspace_id = $1", project.workspaceId());

        refused(caller().get("/projects").then(), 401, "unauthorized").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void answersWithTheIdThatItWasSentIfItIsSane() {
        caller().header("X-Request-Id", "abc-1.2_3")
                .get("/projects")
                .then()
                .header("X-Request-Id", equalTo("abc-1.2_3"));
        caller().header("X-Request-Id", "a b;c")
                .get("/projects")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void refusesAnAnswerInAnotherTypeThanItHas() {
        refused(caller().accept("text/csv").get("/projects").then(), 406, "invalid_request");
        refused(caller().accept("text/csv").get(features()).then(), 406, "invalid_request");
    }

    @Test
    void leadsFromPageToPage() {
        given.feature(project, "A");
        given.feature(project, "B");
        String next = caller().get(features() + "?limit=1")
                .then()
                .body("", hasSize(1))
                .extract()
                .header("Link");
        String url = next.replaceAll("^<(.*)>.*", "$1");
        RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .urlEncodingEnabled(false)
                .get(url)
                .then()
                .body("[0].name", equalTo("B"))
                .header("Link", nullValue());
    }
}
