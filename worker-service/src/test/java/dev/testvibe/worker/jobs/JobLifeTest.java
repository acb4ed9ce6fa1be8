package dev.testvibe.worker.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.ModelUsage;
import dev.testvibe.events.VariableSeal;
import dev.testvibe.events.Verdict;
import dev.testvibe.infrastructure.Infrastructure;
import dev.testvibe.infrastructure.InfrastructureResource;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.worker.model.ModelServer;
import dev.testvibe.worker.model.ModelSettings;
import dev.testvibe.worker.model.Models;

import static dev.testvibe.worker.jobs.Requests.request;
import static dev.testvibe.worker.jobs.Requests.with;
import static dev.testvibe.worker.jobs.Script.ASKED;
import static dev.testvibe.worker.jobs.Script.FILE;
import static dev.testvibe.worker.jobs.Script.FINISHED;
import static dev.testvibe.worker.jobs.Script.ONLY_IF_ANSWERED;
import static dev.testvibe.worker.jobs.Script.PLANNED;
import static dev.testvibe.worker.jobs.Script.UNSATISFIED;
import static dev.testvibe.worker.jobs.Script.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Jobs from request to outcome, on a real database and with real processes. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, scope = TestResourceScope.GLOBAL)
class JobLifeTest {

    @Inject
    Jobs jobs;

    @Inject
    JobTable table;

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
    JobsConfig config;

    @Inject
    VariablesConfig variables;

    Infrastructure infrastructure;

    @Test
    void succeedsWhenEverySectionIsVerified() {
        UUID id = table.accept(PLANNED + VERIFIED + FILE + FINISHED, 60);

        GenerationSucceeded outcome = table.outcome(id, GenerationSucceeded.class);

        assertThat(outcome.attempt()).isEqualTo(1);
        assertThat(outcome.files()).singleElement().extracting("path").isEqualTo("Features/A.spec.ts");
    }

    @Test
    void failsByTheTestsWhenASectionIsNotVerified() {
        UUID id = table.accept(PLANNED + UNSATISFIED + FILE + FINISHED, 60);

        GenerationFailed outcome = table.outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.TESTS);
        assertThat(outcome.sections()).singleElement().extracting("verdict").isEqualTo(Verdict.UNSATISFIED);
        assertThat(outcome.files()).hasSize(1);
    }

    @Test
    void answersThePipelinesQuestionsAndSaysInTheEndWhatTheyCost() throws IOException {
        GenerationRequested request = request(PLANNED + ASKED + ONLY_IF_ANSWERED + VERIFIED + FINISHED, 60);
        table.acceptTaken(request);
        try (ModelServer server = new ModelServer()) {
            server.says(question -> "This one");
            Models asked = ModelSettings.models(server, "openai");
            JobExecutor other = new JobExecutor(
                    jobs, sandboxes, reporter, asked, recordings, config, variables, new SimpleMeterRegistry());

            other.run(new ClaimedJob(request, 1));

            assertThat(table.outcome(request.requestId(), GenerationSucceeded.class)
                            .usage())
                    .isEqualTo(new ModelUsage("a-model", 1, 70, 9));
        }
    }

    @Test
    void tellsAPipelineThatAsksAllTheSameThatThereIsNoModel() {
        UUID id = table.accept(PLANNED + ASKED + ONLY_IF_ANSWERED + VERIFIED + FINISHED, 60);

        GenerationFailed outcome = table.outcome(id, GenerationFailed.class);

        assertThat(outcome.usage()).isNull();
        assertThat(outcome.sections()).singleElement().extracting("reason").isEqualTo("none is configured");
    }

    @Test
    void aRedeliveredRequestIsOneJob() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);

        assertThat(jobs.accept(request).await().atMost(Duration.ofSeconds(10))).isTrue();
        assertThat(jobs.accept(request).await().atMost(Duration.ofSeconds(10))).isFalse();

        assertThat(table.outcome(request.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void aCrashIsFollowedByAnotherAttemptWithOneOutcome() {
        UUID id = table.accept(PLANNED + "[ $ATTEMPT = 1 ] && exit 7\n" + VERIFIED + FINISHED, 60);

        assertThat(table.outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(2);
    }

    @Test
    void threeCrashesAreTheFaultOfThePlatform() {
        UUID id = table.accept(PLANNED + "exit 7", 60);

        GenerationFailed outcome = table.outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.PLATFORM);
        assertThat(outcome.attempt()).isEqualTo(3);
    }

    @Test
    void theDeadlineFailsTheTestsAndKeepsWhatIsKnown() {
        UUID id = table.accept(PLANNED + VERIFIED + "sleep 600", 2);

        GenerationFailed outcome = table.outcome(id, GenerationFailed.class);

        assertThat(outcome.cause()).isEqualTo(FailureCause.TESTS);
        assertThat(outcome.sections()).singleElement().extracting("verdict").isEqualTo(Verdict.VERIFIED);
    }

    @Test
    void cancellingARunningJobEndsItsProcesses() {
        UUID id = table.accept(PLANNED + "sleep 600", 600);
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());

        jobs.cancel(id).await().atMost(Duration.ofSeconds(10));

        assertThat(table.outcome(id, GenerationCancelled.class).runnerStarted()).isTrue();
        assertThat(sandbox.isRunning(id)).isFalse();
    }

    @Test
    void aCancellationThatOvertookItsRequestIsHonoured() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        jobs.cancel(request.requestId()).await().atMost(Duration.ofSeconds(10));

        jobs.accept(request).await().atMost(Duration.ofSeconds(10));

        GenerationCancelled outcome = table.outcome(request.requestId(), GenerationCancelled.class);
        assertThat(outcome.runnerStarted()).isFalse();
        assertThat(outcome.attempt()).isZero();
    }

    @Test
    void anAttemptThatLostItsLeaseIsKilledAndCanWriteNothing() {
        UUID id = table.accept(PLANNED + "[ $ATTEMPT = 1 ] && sleep 600\n" + VERIFIED + FINISHED, 600);
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());
        ClaimedJob stale = new ClaimedJob(request(id, "", 600), 1);

        // Another worker has it: the attempt is one further, and its lease runs.
        table.execute("update job set attempt = 2, lease_until = now() + interval '1 hour' where request_id = $1", id);

        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isFalse());
        AttemptReport late = new AttemptReport(stale, Clock.systemUTC(), Optional::empty);
        assertThat(jobs.finish(late.cancelled()).await().atMost(Duration.ofSeconds(10)))
                .isFalse();
        assertThat(jobs.retry(stale).await().atMost(Duration.ofSeconds(10))).isFalse();
        assertThat(jobs.handBack(stale).await().atMost(Duration.ofSeconds(10))).isFalse();
        assertThat(table.row(id).getString("status")).isEqualTo("running");
        table.execute("update job set lease_until = now() - interval '1 hour' where request_id = $1", id);
        assertThat(table.outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(3);
    }

    @Test
    void anOutcomeWaitsForTheBroker() throws Exception {
        infrastructure.stopBroker();

        UUID id = table.accept(PLANNED + VERIFIED + FINISHED, 60);

        table.outcome(id, GenerationSucceeded.class);
        assertThat(table.row(id).getValue("terminal_sent_at")).isNull();
        assertThat(table.row(id).getString("payload")).isNull();

        infrastructure.startBroker();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(table.row(id).getValue("terminal_sent_at")).isNotNull());
    }

    @Test
    void aWorkerThatShutsDownHandsItsJobBackWithoutCountingTheAttempt() {
        GenerationRequested request = request(PLANNED + "[ $ATTEMPT = 1 ] && sleep 600\n" + VERIFIED + FINISHED, 600);
        UUID id = request.requestId();
        table.acceptTaken(request);
        JobExecutor other = new JobExecutor(
                jobs, sandboxes, reporter, models, recordings, config, variables, new SimpleMeterRegistry());
        other.run(new ClaimedJob(request, 1));
        await().untilAsserted(() -> assertThat(sandbox.isRunning(id)).isTrue());

        other.stop(new ShutdownEvent());

        assertThat(table.outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(2);
        assertThat(table.row(id).getInteger("handed_back")).isEqualTo(1);
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
            assertThat(table.row(id).getString("status")).isEqualTo("queued");
            assertThat(table.row(id).getInteger("handed_back")).isEqualTo(1);
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
            id = table.accept(PLANNED + VERIFIED + FINISHED, 60);
            executor.wake();

            await().during(config.poll().multipliedBy(2))
                    .until(() -> table.row(id).getString("status").equals("queued"));
        } finally {
            sandbox.hinder(null);
        }

        assertThat(table.outcome(id, GenerationSucceeded.class).attempt()).isEqualTo(1);
    }

    @Test
    void runsNoMoreJobsAtOnceThanItMay() {
        List<UUID> ids = Stream.generate(() -> table.accept(PLANNED + "sleep 600", 600))
                .limit(config.concurrency() + 1L)
                .toList();
        await().untilAsserted(() ->
                assertThat(ids.stream().filter(sandbox::isRunning)).hasSize(config.concurrency()));
        UUID waiting =
                ids.stream().filter(id -> !sandbox.isRunning(id)).findFirst().orElseThrow();
        assertThat(table.row(waiting).getString("status")).isEqualTo("queued");

        UUID first = ids.stream().filter(sandbox::isRunning).findFirst().orElseThrow();
        jobs.cancel(first).await().atMost(Duration.ofSeconds(10));

        await().untilAsserted(() -> assertThat(sandbox.isRunning(waiting)).isTrue());
        ids.forEach(id -> jobs.cancel(id).await().atMost(Duration.ofSeconds(10)));
        ids.forEach(id -> table.outcome(id, GenerationCancelled.class));
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
        assertThat(table.payload(sealed)).doesNotContain("hunter2");
        executor.wake();

        assertThat(table.outcome(request.requestId(), GenerationSucceeded.class).attempt())
                .isEqualTo(1);
    }

    @Test
    void failsForThePlatformWhereASecretOpensWithNoKey() {
        GenerationRequested request = request(PLANNED + VERIFIED + FINISHED, 60);
        String sealed = VariableSeal.of(variables.keys().orElseThrow()).seal(UUID.randomUUID(), "password", "hunter2");
        jobs.accept(with(request, Map.of("password", sealed))).await().atMost(Duration.ofSeconds(10));
        executor.wake();

        GenerationFailed outcome = table.outcome(request.requestId(), GenerationFailed.class);

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
}
