package dev.testvibe.worker.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.Test;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.ModelUsage;
import dev.testvibe.events.TerminalEvent;
import dev.testvibe.events.VariableSeal;
import dev.testvibe.events.Verdict;
import dev.testvibe.infrastructure.Infrastructure;
import dev.testvibe.infrastructure.InfrastructureResource;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.worker.model.ModelServer;
import dev.testvibe.worker.model.ModelSettings;
import dev.testvibe.worker.model.Models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Jobs from request to outcome, on a real database and with real processes. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class JobLifeTest {

    private static final String PLANNED =
            "echo '{\"type\":\"planned\",\"sections\":[{\"section\":\"a\",\"title\":\"A\"}]}'\n";
    private static final String VERIFIED =
            "echo '{\"type\":\"section-completed\",\"section\":\"a\",\"verdict\":\"verified\"}'\n";
    private static final String UNSATISFIED =
            "echo '{\"type\":\"section-completed\",\"section\":\"a\",\"verdict\":\"unsatisfied\",\"reason\":\"No.\"}'\n";
    private static final String FILE =
            "echo '{\"type\":\"file\",\"path\":\"Features/A.spec.ts\",\"kind\":\"spec\",\"content\":\"test\"}'\n";
    private static final String ASKED =
            "echo '{\"type\":\"model-asked\",\"id\":\"q1\",\"instructions\":\"Choose.\",\"question\":\"Which one?\",\"schema\":\"{}\"}'\n";
    private static final String ONLY_IF_ANSWERED = """
            read answer
            case "$answer" in *'"text":"This one"'*) ;; *)
              echo "$answer" | sed 's/.*"obstacle":\\("[^"]*"\\).*/{"type":"section-completed","section":"a","verdict":"ungrounded","reason":\\1}/'
              echo '{"type":"finished"}'
              exit
            esac
            """;
    private static final String RECORDED = "echo '{\"type\":\"recorded\",\"recording\":\"what was done\"}'\n";
    private static final String ONLY_IF_FIRST = "[ -z \"$PREVIOUS\" ] || exit 7\n";
    private static final String ONLY_AFTER_THAT = "[ \"$PREVIOUS\" = 'what was done' ] || exit 7\n";
    private static final String FINISHED = "echo '{\"type\":\"finished\"}'\n";

    @Inject
    Jobs jobs;

    @Inject
    JobExecutor executor;

    @Inject
    ScriptSandbox sandbox;

    @Inject
    Sandbox sandboxes;

    @Inject
    Reporter reporter;

    @Inject
    Models models;

    @Inject
    Recordings recordings;

    @Inject
    Retention retention;

    @Inject
    JobsConfig config;

    @Inject
    VariablesConfig variables;

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    Infrastructure infrastructure;

    @Test
    void succeedsWhenEverySectionIsVerified() {
        UUID id = accept(PLANNED + VERIFIED + FILE + FINISHED, 60);

        GenerationSucceeded outcome = outcome(id, GenerationSucceeded.class);

        assertThat(outcome.attempt()).isEqualTo(1);
        assertThat(outcome.files()).singleElement().extracting("path").isEqualTo("Features/A.spec.ts");
    }

    @Test
    void failsByTheTestsWhenASectionIsNotVerified() {
        UUID id = accept(PLANNED + UNSATISFIED + FILE + FINISHED, 60);

        GenerationFailed outcome = outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.TESTS);
        assertThat(outcome.sections()).singleElement().extracting("verdict").isEqualTo(Verdict.UNSATISFIED);
        assertThat(outcome.files()).hasSize(1);
    }

    @Test
    void answersThePipelinesQuestionsAndSaysInTheEndWhatTheyCost() throws IOException {
        GenerationRequested request = request(PLANNED + ASKED + ONLY_IF_ANSWERED + VERIFIED + FINISHED, 60);
        acceptTaken(request);
        try (ModelServer server = new ModelServer()) {
            server.says(question -> "This one");
            Models asked = ModelSettings.models(server, "openai");
            JobExecutor other = new JobExecutor(
                    jobs, sandboxes, reporter, asked, recordings, config, variables, new SimpleMeterRegistry());

            other.run(new ClaimedJob(request, 1));

            assertThat(outcome(request.requestId(), GenerationSucceeded.class).usage())
                    .isEqualTo(new ModelUsage("a-model", 1, 70, 9));
        }
    }

    @Test
    void tellsAPipelineThatAsksAllTheSameThatThereIsNoModel() {
        UUID id = accept(PLANNED + ASKED + ONLY_IF_ANSWERED + VERIFIED + FINISHED, 60);

        GenerationFailed outcome = outcome(id, GenerationFailed.class);

        assertThat(outcome.usage()).isNull();
        assertThat(outcome.sections()).singleElement().extracting("reason").isEqualTo("none is configured");
    }

    @Test
    void startsFromWhatTheGenerationBeforeRecordedOfTheSameFeatureAlone() {
        GenerationRequested first = request(ONLY_IF_FIRST + PLANNED + UNSATISFIED + RECORDED + FINISHED, 60);
        acceptAndWake(first);
        outcome(first.requestId(), GenerationFailed.class);

        GenerationRequested next = ofFeature(first, ONLY_AFTER_THAT + PLANNED + VERIFIED + FINISHED, 12);
        GenerationRequested other = ofFeature(first, ONLY_IF_FIRST + PLANNED + VERIFIED + FINISHED, 13);
        acceptAndWake(next);
        acceptAndWake(other);

        assertThat(outcome(next.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
        assertThat(outcome(other.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void theLastAttemptStartsFromNothing() {
        GenerationRequested first = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        acceptAndWake(first);
        outcome(first.requestId(), GenerationSucceeded.class);

        GenerationRequested next = ofFeature(first, ONLY_IF_FIRST + PLANNED + VERIFIED + FINISHED, 12);
        acceptAndWake(next);

        assertThat(outcome(next.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(config.attempts());
    }

    @Test
    void holdsWhatWasRecordedLast() {
        GenerationRequested first = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        acceptAndWake(first);
        outcome(first.requestId(), GenerationSucceeded.class);
        GenerationRequested next =
                ofFeature(first, PLANNED + VERIFIED + RECORDED.replace("done", "done next") + FINISHED, 12);
        acceptAndWake(next);
        outcome(next.requestId(), GenerationSucceeded.class);

        assertThat(recording(first)).contains("what was done next");
    }

    @Test
    void anAttemptThatLostItsLeaseRecordsNothing() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        acceptTaken(request);
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
            acceptAndWake(request);

            outcome(request.requestId(), GenerationSucceeded.class);
            assertThat(recording(request)).isEmpty();
        }
    }

    @Test
    void forgetsARecordingThatNobodyAskedForInALongTime() {
        GenerationRequested old = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        GenerationRequested recent = request(PLANNED + VERIFIED + RECORDED + FINISHED, 60);
        for (GenerationRequested request : List.of(old, recent)) {
            acceptAndWake(request);
            outcome(request.requestId(), GenerationSucceeded.class);
        }
        execute("update recording set recorded_at = now() - interval '91 days' where project_id = $1", old.projectId());
        execute(
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
        execute("update job set terminal_sent_at = null where request_id = $1", unsent);

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
        acceptAndWake(request);
        outcome(request.requestId(), GenerationCancelled.class);
        execute(
                "update cancellation set received_at = now() - interval '%s' where request_id = $1".formatted(ago),
                request.requestId());
        execute("""
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

    @Test
    void aRedeliveredRequestIsOneJob() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);

        assertThat(jobs.accept(request).await().atMost(Duration.ofSeconds(10))).isTrue();
        assertThat(jobs.accept(request).await().atMost(Duration.ofSeconds(10))).isFalse();

        assertThat(outcome(request.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void aCrashIsFollowedByAnotherAttemptWithOneOutcome() {
        UUID id = accept(PLANNED + "[ $ATTEMPT = 1 ] && exit 7\n" + VERIFIED + FINISHED, 60);

        assertThat(outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(2);
    }

    @Test
    void threeCrashesAreTheFaultOfThePlatform() {
        UUID id = accept(PLANNED + "exit 7", 60);

        GenerationFailed outcome = outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.PLATFORM);
        assertThat(outcome.attempt()).isEqualTo(3);
    }

    @Test
    void theDeadlineFailsTheTestsAndKeepsWhatIsKnown() {
        UUID id = accept(PLANNED + VERIFIED + "sleep 600", 2);

        GenerationFailed outcome = outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.TESTS);
        assertThat(outcome.sections()).singleElement().extracting("verdict").isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void cancellingARunningJobEndsItsProcesses() {
        UUID id = accept(PLANNED + "sleep 600", 600);
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());

        jobs.cancel(id).await().atMost(Duration.ofSeconds(10));

        assertThat(outcome(id, GenerationCancelled.class).runnerStarted()).isTrue();
        assertThat(sandbox.isRunning(id)).isFalse();
    }

    @Test
    void aCancellationThatOvertookItsRequestIsHonoured() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        jobs.cancel(request.requestId()).await().atMost(Duration.ofSeconds(10));

        jobs.accept(request).await().atMost(Duration.ofSeconds(10));

        GenerationCancelled outcome = outcome(request.requestId(), GenerationCancelled.class);
        assertThat(outcome.runnerStarted()).isFalse();
        assertThat(outcome.attempt()).isZero();
    }

    @Test
    void anAttemptThatLostItsLeaseIsKilledAndCanWriteNothing() {
        UUID id = accept(PLANNED + "[ $ATTEMPT = 1 ] && sleep 600\n" + VERIFIED + FINISHED, 600);
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());
        ClaimedJob stale = new ClaimedJob(request(id, "", 600), 1);

        // Another worker has it: the attempt is one further, and its lease runs.
        execute("update job set attempt = 2, lease_until = now() + interval '1 hour' where request_id = $1", id);

        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isFalse());
        AttemptReport late = new AttemptReport(stale, Clock.systemUTC(), Optional::empty);
        assertThat(jobs.finish(late.cancelled()).await().atMost(Duration.ofSeconds(10)))
                .isFalse();
        assertThat(jobs.retry(stale).await().atMost(Duration.ofSeconds(10))).isFalse();
        assertThat(jobs.handBack(stale).await().atMost(Duration.ofSeconds(10))).isFalse();
        assertThat(row(id).getString("status")).isEqualTo("running");
        execute("update job set lease_until = now() - interval '1 hour' where request_id = $1", id);
        assertThat(outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(3);
    }

    @Test
    void anOutcomeWaitsForTheBroker() throws Exception {
        infrastructure.stopBroker();

        UUID id = accept(PLANNED + VERIFIED + FINISHED, 60);

        outcome(id, GenerationSucceeded.class);
        assertThat(row(id).getValue("terminal_sent_at")).isNull();
        assertThat(row(id).getString("payload")).isNull();

        infrastructure.startBroker();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(row(id).getValue("terminal_sent_at"))
                .isNotNull());
    }

    @Test
    void aWorkerThatShutsDownHandsItsJobBackWithoutCountingTheAttempt() {
        GenerationRequested request = request(PLANNED + "[ $ATTEMPT = 1 ] && sleep 600\n" + VERIFIED + FINISHED, 600);
        UUID id = request.requestId();
        acceptTaken(request);
        JobExecutor other = new JobExecutor(
                jobs, sandboxes, reporter, models, recordings, config, variables, new SimpleMeterRegistry());
        other.run(new ClaimedJob(request, 1));
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());

        other.stop(new ShutdownEvent());

        assertThat(outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(2);
        assertThat(row(id).getInteger("handed_back")).isEqualTo(1);
    }

    @Test
    void aWorkerThatShutsDownTakesNothingMoreAndLeavesNoSandbox() {
        GenerationRequested request = request(PLANNED + "sleep 600", 600);
        UUID id = request.requestId();
        sandbox.hinder("This worker waits, so that the other one can be watched.");
        try {
            jobs.accept(request).await().atMost(Duration.ofSeconds(10));
            JobExecutor other = new JobExecutor(
                    jobs,
                    new Unhindered(sandboxes),
                    reporter,
                    models,
                    recordings,
                    config,
                    variables,
                    new SimpleMeterRegistry());
            other.wake();
            await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());

            other.stop(new ShutdownEvent());
            other.wake();

            assertThat(sandbox.isRunning(id)).isFalse();
            assertThat(row(id).getString("status")).isEqualTo("queued");
            assertThat(row(id).getInteger("handed_back")).isEqualTo(1);
            jobs.cancel(id).await().atMost(Duration.ofSeconds(10));
        } finally {
            sandbox.hinder(null);
        }
    }

    @Test
    void aWorkerThatCanRunNoJobTakesNone() {
        sandbox.hinder("There is no browser.");
        UUID id;
        try {
            id = accept(PLANNED + VERIFIED + FINISHED, 60);
            executor.wake();

            await().during(config.poll().multipliedBy(2))
                    .until(() -> row(id).getString("status").equals("queued"));
        } finally {
            sandbox.hinder(null);
        }

        assertThat(outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(1);
    }

    @Test
    void runsNoMoreJobsAtOnceThanItMay() {
        List<UUID> ids = Stream.generate(() -> accept(PLANNED + "sleep 600", 600))
                .limit(config.concurrency() + 1L)
                .toList();
        await().untilAsserted(() ->
                assertThat(ids.stream().filter(sandbox::isRunning)).hasSize(config.concurrency()));
        UUID waiting =
                ids.stream().filter(id -> !sandbox.isRunning(id)).findFirst().orElseThrow();
        assertThat(row(waiting).getString("status")).isEqualTo("queued");

        UUID first = ids.stream().filter(sandbox::isRunning).findFirst().orElseThrow();
        jobs.cancel(first).await().atMost(Duration.ofSeconds(10));

        await().untilAsserted(() -> assertThat(sandbox.isRunning(waiting)).isTrue());
        ids.forEach(id -> jobs.cancel(id).await().atMost(Duration.ofSeconds(10)));
        ids.forEach(id -> outcome(id, GenerationCancelled.class));
    }

    @Test
    void opensTheSecretsOfARequestForItsSandboxAlone() {
        GenerationRequested request =
                request(PLANNED + "[ $password = hunter$((1+1)) ] || exit 7\n" + VERIFIED + FINISHED, 60);
        GenerationRequested sealed = with(
                request,
                Map.of(
                        "password",
                        VariableSeal.of(variables.keys().orElseThrow())
                                .seal(request.projectId(), "password", "hunter2")));
        jobs.accept(sealed).await().atMost(Duration.ofSeconds(10));
        assertThat(payload(sealed)).doesNotContain("hunter2");
        executor.wake();

        assertThat(outcome(request.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void failsForThePlatformWhereASecretOpensWithNoKey() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        String sealed = VariableSeal.of(variables.keys().orElseThrow()).seal(UUID.randomUUID(), "password", "hunter2");
        jobs.accept(with(request, Map.of("password", sealed))).await().atMost(Duration.ofSeconds(10));
        executor.wake();

        GenerationFailed outcome = outcome(request.requestId(), GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.PLATFORM);
        assertThat(outcome.reason()).contains("variable password").doesNotContain(sealed);
    }

    /** The same sandbox, for an executor that nothing keeps from its jobs. */
    private record Unhindered(Sandbox sandbox) implements Sandbox {

        @Override
        public String obstacle() {
            return null;
        }

        @Override
        public RunningSandbox start(SandboxJob job, Consumer<JobMessage> messages) {
            return sandbox.start(job, messages);
        }
    }

    private String payload(GenerationRequested request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private UUID accept(String script, int deadlineSeconds) {
        GenerationRequested request = request(script, deadlineSeconds);
        acceptAndWake(request);
        return request.requestId();
    }

    private void acceptAndWake(GenerationRequested request) {
        jobs.accept(request).await().atMost(Duration.ofSeconds(10));
        executor.wake();
    }

    private Optional<String> recording(GenerationRequested request) {
        return recordings
                .latest(request.projectId(), request.featureId())
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** Taken by another worker before this one can see it. */
    private void acceptTaken(GenerationRequested request) {
        pool.preparedQuery("insert into job (request_id, feature_id, payload, status, attempt, lease_until)"
                        + " values ($1, 12, '" + payload(request).replace("'", "''") + "', 'running', 1,"
                        + " now() + interval '1 hour')")
                .execute(Tuple.of(request.requestId()))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static GenerationRequested request(String script, int deadlineSeconds) {
        return request(UUID.randomUUID(), script, deadlineSeconds);
    }

    private static GenerationRequested request(UUID id, String script, int deadlineSeconds) {
        return new GenerationRequested(
                id,
                12,
                UUID.randomUUID(),
                "Login",
                script,
                "https://example.test",
                Map.of(),
                deadlineSeconds,
                Instant.now());
    }

    /** Another generation in the same project. */
    private static GenerationRequested ofFeature(GenerationRequested other, String script, long featureId) {
        return new GenerationRequested(
                UUID.randomUUID(),
                featureId,
                other.projectId(),
                other.featureName(),
                script,
                other.siteUrl(),
                other.variables(),
                other.deadlineSeconds(),
                Instant.now());
    }

    private static GenerationRequested with(GenerationRequested request, Map<String, String> variables) {
        return new GenerationRequested(
                request.requestId(),
                request.featureId(),
                request.projectId(),
                request.featureName(),
                request.gherkin(),
                request.siteUrl(),
                variables,
                request.deadlineSeconds(),
                request.requestedUtc());
    }

    private <T extends TerminalEvent> T outcome(UUID id, Class<T> expected) {
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

    private Row row(UUID id) {
        return pool.preparedQuery("select * from job where request_id = $1")
                .execute(Tuple.of(id))
                .await()
                .atMost(Duration.ofSeconds(10))
                .iterator()
                .next();
    }

    private void execute(String sql, UUID id) {
        pool.preparedQuery(sql).execute(Tuple.of(id)).await().atMost(Duration.ofSeconds(10));
    }
}
