package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.TerminalEvent;

import static dev.testvibe.worker.jobs.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What tests put into the table of jobs, and read there. */
@Singleton
class JobTable {

    @Inject
    Jobs jobs;

    @Inject
    JobExecutor executor;

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    String payload(GenerationRequested request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    UUID accept(String script, int deadlineSeconds) {
        GenerationRequested request = request(script, deadlineSeconds);
        acceptAndWake(request);
        return request.requestId();
    }

    void acceptAndWake(GenerationRequested request) {
        jobs.accept(request).await().atMost(Duration.ofSeconds(10));
        executor.wake();
    }

    /** Taken by another worker before this one can see it. */
    void acceptTaken(GenerationRequested request) {
        pool.preparedQuery("insert into job (request_id, feature_id, payload, status, attempt, lease_until)"
                        + " values ($1, 12, '" + payload(request).replace("'", "''") + "', 'running', 1,"
                        + " now() + interval '1 hour')")
                .execute(Tuple.of(request.requestId()))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    <T extends TerminalEvent> T outcome(UUID id, Class<T> expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(row(id).getString("status")).isEqualTo("finished"));
        Row row = row(id);
        assertThat(EventTypes.recordOf(row.getString("terminal_type"))).contains(expected.asSubclass(Record.class));
        try {
            return json.readValue(row.getString("terminal_event"), expected);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    Row row(UUID id) {
        return pool.preparedQuery("select * from job where request_id = $1")
                .execute(Tuple.of(id))
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next();
    }

    void execute(String sql, UUID id) {
        pool.preparedQuery(sql).execute(Tuple.of(id)).await().atMost(Duration.ofSeconds(10));
    }
}
