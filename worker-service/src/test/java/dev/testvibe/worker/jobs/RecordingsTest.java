package dev.testvibe.worker.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.Test;

import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.infrastructure.InfrastructureResource;

import static dev.testvibe.worker.jobs.Requests.ofFeature;
import static dev.testvibe.worker.jobs.Requests.request;
import static dev.testvibe.worker.jobs.Script.FINISHED;
import static dev.testvibe.worker.jobs.Script.ONLY_AFTER_THAT;
import static dev.testvibe.worker.jobs.Script.ONLY_IF_FIRST;
import static dev.testvibe.worker.jobs.Script.PLANNED;
import static dev.testvibe.worker.jobs.Script.RECORDED;
import static dev.testvibe.worker.jobs.Script.UNSATISFIED;
import static dev.testvibe.worker.jobs.Script.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

/** What a generation recorded, where the next one of its feature starts; and what is forgotten in time. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class RecordingsTest {

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

    @Inject
    Recordings recordings;

    @Inject
    Retention retention;

    @Inject
    JobsConfig config;

    @Inject
    Pool pool;

    @Test
    void startsFromWhatTheGenerationBeforeRecordedOfTheSameFeatureAlone() {
        GenerationRequested first = request(ONLY_IF_FIRST + PLANNED + UNSATISFIED + RECORDED + FINISHED, 60);
        table.acceptAndWake(first);
        table.outcome(first.requestId(), GenerationFailed.class);

        GenerationRequested next = ofFeature(first, ONLY_AFTER_THAT + PLANNED + VERIFIED + FINISHED, 12);
        GenerationRequested other = ofFeature(first, ONLY_IF_FIRST + PLANNED + VERIFIED + FINISHED, 13);
        table.acceptAndWake(next);
        table.acceptAndWake(other);

        assertThat(table.outcome(next.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
        assertThat(table.outcome(other.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void theLastAttemptStartsFromNothing() {
        GenerationRequested first = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        table.acceptAndWake(first);
        table.outcome(first.requestId(), GenerationSucceeded.class);

        GenerationRequested next = ofFeature(first, ONLY_IF_FIRST + PLANNED + VERIFIED + FINISHED, 12);
        table.acceptAndWake(next);

        assertThat(table.outcome(next.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(config.attempts());
    }

    @Test
    void holdsWhatWasRecordedLast() {
        GenerationRequested first = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        table.acceptAndWake(first);
        table.outcome(first.requestId(), GenerationSucceeded.class);
        GenerationRequested next =
                ofFeature(first, PLANNED + VERIFIED + RECORDED.replace("done", "done next") + FINISHED, 12);
        table.acceptAndWake(next);
        table.outcome(next.requestId(), GenerationSucceeded.class);

        assertThat(recording(first)).contains("what was done next");
    }

    @Test
    void anAttemptThatLostItsLeaseRecordsNothing() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        table.acceptTaken(request);
        ClaimedJob stale = new ClaimedJob(request, 7);
        AttemptReport late = new AttemptReport(stale, Clock.systemUTC(), Optional::empty);

        boolean ended = jobs.finish(stale, late.finished(), "too late").await().atMost(Duration.ofSeconds(10));

        assertThat(ended).isFalse();
        assertThat(recording(request)).isEmpty();
    }

    @Test
    void keepsNoRecordingThatIsTooLargeOrNoText() {
        String large = "printf '{\"type\":\"recorded\",\"recording\":\"'; head -c 1048577 /dev/zero | tr '\\0' x;"
                + " echo '\"}'\n";
        String noText = "echo '{\"type\":\"recorded\",\"recording\":\"\\u0000\"}'\n";
        for (String recorded : List.of(large, noText)) {
            GenerationRequested request = request(PLANNED + VERIFIED + recorded + FINISHED, 60);
            table.acceptAndWake(request);

            table.outcome(request.requestId(), GenerationSucceeded.class);
            assertThat(recording(request)).isEmpty();
        }
    }

    @Test
    void forgetsARecordingThatNobodyAskedForInALongTime() {
        GenerationRequested old = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        GenerationRequested recent = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        for (GenerationRequested request : List.of(old, recent)) {
            table.acceptAndWake(request);
            table.outcome(request.requestId(), GenerationSucceeded.class);
        }
        table.execute(
                "update recording set recorded_at = now() - interval '91 days' where project_id = $1", old.projectId());
        table.execute(
                "update recording set recorded_at = now() - interval '89 days' where project_id = $1",
                recent.projectId());

        retention.forget().await().atMost(Duration.ofSeconds(10));

        assertThat(recording(old)).isEmpty();
        assertThat(recording(recent)).isPresent();
    }

    @Test
    void forgetsAnEndedJobWithItsCancellationWhenItsRequestIsLongGone() {
        UUID old = cancelledAndSent("31 days");
        UUID recent = cancelledAndSent("29 days");
        UUID unsent = cancelledAndSent("31 days");
        table.execute("update job set terminal_sent_at = null where request_id = $1", unsent);

        retention.forget().await().atMost(Duration.ofSeconds(10));

        assertThat(List.of(isRemembered(old), isRemembered(recent), isRemembered(unsent)))
                .containsExactly(false, true, true);
        assertThat(jobs.cancelled(List.of(old, recent, unsent)).await().atMost(Duration.ofSeconds(10)))
                .containsExactlyInAnyOrder(recent, unsent);
    }

    /** A job that was cancelled before it began, all of which happened some time ago. */
    private UUID cancelledAndSent(String ago) {
        GenerationRequested request = request(PLANNED + FINISHED, 60);
        jobs.cancel(request.requestId()).await().atMost(Duration.ofSeconds(10));
        table.acceptAndWake(request);
        table.outcome(request.requestId(), GenerationCancelled.class);
        table.execute(
                "update cancellation set received_at = now() - interval '%s' where request_id = $1".formatted(ago),
                request.requestId());
        table.execute("""
                update job set terminal_next_send_at = 'infinity', terminal_sent_at = now() - interval '%s'
                where request_id = $1""".formatted(ago), request.requestId());
        return request.requestId();
    }

    private boolean isRemembered(UUID requestId) {
        return pool.preparedQuery("select 1 from job where request_id = $1")
                        .execute(Tuple.of(requestId))
                        .await()
                        .atMost(Duration.ofSeconds(10))
                        .rowCount()
                == 1;
    }

    private Optional<String> recording(GenerationRequested request) {
        return recordings
                .latest(request.projectId(), request.featureId())
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
