package dev.testvibe.api.features;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.api.Given;
import dev.testvibe.api.Given.Project;
import dev.testvibe.api.keys.KeyOf;
import dev.testvibe.infrastructure.InfrastructureResource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An edit that comes while a dispatch is under way, which is played here by a transaction that is still open. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class EditWhileDispatchingTest {

    @Inject
    Given database;

    @Inject
    KeyOf keys;

    @Inject
    Pool pool;

    private Project project;
    private long feature;
    private String key;

    @BeforeEach
    void feature() {
        project = database.projectWithCredits(1);
        feature = database.feature(project, "Login");
        key = keys.workspace(project.workspaceId());
    }

    @Test
    void aChangeWaitsForTheDispatchAndIsRefused() {
        Response answer = whileDispatching(
                caller -> caller.body("{\"gherkin\": \"Feature: B\\n\"}").patch("/features/login"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(database.one("select gherkin from features where id = $1", feature)
                        .getString("gherkin"))
                .isEqualTo(Given.GHERKIN);
    }

    @Test
    void aDeletionWaitsForTheDispatchAndIsRefused() {
        Response answer = whileDispatching(caller -> caller.delete("/features/" + feature));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(database.status(feature)).isEqualTo("generating");
    }

    @Test
    void aDeletionOfTheProjectWaitsForTheDispatchAndIsRefused() {
        Response answer = whileDispatching(caller -> caller.delete());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(database.status(feature)).isEqualTo("generating");
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        database.rows("update features set updated_utc = now() - interval '1 hour' where id = $1", feature);

        caller().body("{\"name\": \"Sign in\"}").patch("/features/login").then().statusCode(200);

        var changed = database.one(
                "select *, updated_utc > now() - interval '1 minute' as fresh from features where id = $1", feature);
        assertThat(changed.getString("name")).isEqualTo("Sign in");
        assertThat(changed.getString("gherkin")).isEqualTo(Given.GHERKIN);
        assertThat(changed.getInteger("scenario_count")).isEqualTo(1);
        assertThat(changed.getBoolean("fresh")).isTrue();
    }

    private Response whileDispatching(Function<RequestSpecification, Response> edit) {
        SqlConnection connection = pool.getConnection().await().indefinitely();
        try {
            Transaction dispatch = connection.begin().await().indefinitely();
            connection
                    .preparedQuery("update features set status = 'generating', request_id = $2 where id = $1")
                    .execute(Tuple.of(feature, UUID.randomUUID()))
                    .await()
                    .indefinitely();
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> edit.apply(caller()));
            await().atMost(Duration.ofSeconds(30)).until(() -> someoneWaitsForTheLock() || answer.isDone());
            assertThat(answer).isNotDone();
            dispatch.commit().await().indefinitely();
            return answer.join();
        } finally {
            connection.close().await().indefinitely();
        }
    }

    private boolean someoneWaitsForTheLock() {
        return database.count("pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()") > 0;
    }

    private RequestSpecification caller() {
        return given().basePath("/api/v1/ops/projects/" + project.publicId())
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + key);
    }
}
