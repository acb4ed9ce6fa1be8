package dev.testvibe.worker.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.GenerationEvent;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.VariableSeal;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.model.JobModel;
import dev.testvibe.worker.model.Models;

/** Runs as many jobs at once as it may, keeps their leases, and sees each attempt to its end. */
@ApplicationScoped
public class JobExecutor {

    private static final Logger LOG = Logger.getLogger(JobExecutor.class);

    private final Jobs jobs;
    private final Sandbox sandbox;
    private final Reporter reporter;
    private final Models models;
    private final Recordings recordings;
    private final JobsConfig config;
    private final Leases leases;
    private final AttemptEnds ends;
    private final VariableSeal seal;
    private final MeterRegistry meters;
    private final Clock clock = Clock.systemUTC();
    private final Map<UUID, Attempt> running = new ConcurrentHashMap<>();
    private final AtomicInteger wishes = new AtomicInteger();
    private volatile boolean stopping;

    JobExecutor(
            Jobs jobs,
            Sandbox sandbox,
            Reporter reporter,
            Models models,
            Recordings recordings,
            JobsConfig config,
            VariablesConfig variables,
            MeterRegistry meters) {
        this.jobs = jobs;
        this.sandbox = sandbox;
        this.reporter = reporter;
        this.models = models;
        this.recordings = recordings;
        this.config = config;
        this.leases = new Leases(jobs, config);
        this.ends = new AttemptEnds(jobs, config, () -> stopping);
        this.seal = VariableSeal.of(variables.keys().orElse(List.of()));
        this.meters = meters;
        meters.gaugeMapSize("testvibe.jobs.running", List.of(), running);
    }

    /** There may be something to run: looks at once, or again as soon as the look under way is over. */
    @Scheduled(every = "${testvibe.jobs.poll:1s}")
    public void wake() {
        if (wishes.getAndIncrement() == 0) {
            look();
        }
    }

    private void look() {
        int seen = wishes.get();
        fill().subscribe().with(done -> lookAgainAfter(seen), failure -> {
            LOG.warnf("Cannot look for jobs: %s", failure.getMessage());
            wishes.set(0);
        });
    }

    private void lookAgainAfter(int seen) {
        if (!wishes.compareAndSet(seen, 0)) {
            look();
        }
    }

    private Uni<Void> fill() {
        int free = config.concurrency() - running.size();
        if (stopping || free <= 0 || sandbox.obstacle() != null) {
            return Uni.createFrom().voidItem();
        }
        return jobs.claim(free, config.attempts(), config.lease())
                .invoke(claimed -> claimed.forEach(this::run))
                .replaceWithVoid();
    }

    void run(ClaimedJob job) {
        JobModel model = models.forAttempt();
        Attempt attempt = new Attempt(job, new AttemptReport(job, clock, model::usage), model);
        running.put(job.requestId(), attempt);
        if (stopping) {
            attempt.stop(Attempt.Stop.SHUTDOWN);
        }
        meters.counter("testvibe.jobs.attempts").increment();
        Timer.Sample sample = Timer.start(meters);
        exitOf(attempt)
                .flatMap(exit -> ends.settle(attempt, exit))
                .onTermination()
                .invoke(() -> running.remove(job.requestId(), attempt))
                .subscribe()
                .with(
                        ending -> {
                            sample.stop(meters.timer("testvibe.jobs.duration", "ending", ending));
                            wake();
                        },
                        failure -> LOG.errorf(failure, "Cannot record the end of %s", job.requestId()));
    }

    private Uni<SandboxExit> exitOf(Attempt attempt) {
        return previous(attempt.job())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(previous -> start(attempt, previous.orElse(null)))
                .flatMap(started -> Uni.createFrom().completionStage(started.exit()))
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "Cannot start %s", attempt.job().requestId()))
                .onFailure()
                .recoverWithItem(failure ->
                        new SandboxExit.Crashed("It could not be started: " + failure.getMessage(), List.of()));
    }

    /** The last attempt starts from nothing: a recording may be what the others failed by. */
    private Uni<Optional<String>> previous(ClaimedJob job) {
        GenerationRequested request = job.request();
        return job.attempt() == 1 || job.attempt() < config.attempts()
                ? recordings.latest(request.projectId(), request.featureId())
                : Uni.createFrom().item(Optional.empty());
    }

    private RunningSandbox start(Attempt attempt, @Nullable String previous) {
        GenerationRequested request = attempt.job().request();
        JobRequest work = new JobRequest(
                request.featureName(),
                request.gherkin(),
                request.siteUrl(),
                seal.open(request.projectId(), request.variables()),
                null,
                request.deadlineSeconds(),
                models.isConfigured(),
                previous);
        SandboxJob job = new SandboxJob(
                request.requestId(), attempt.job().attempt(), work, Duration.ofSeconds(request.deadlineSeconds()));
        RunningSandbox started = sandbox.start(job, message -> report(attempt, message));
        attempt.runsIn(started);
        return started;
    }

    /** A message that breaks the protocol ends the attempt like a crash. */
    private void report(Attempt attempt, JobMessage message) {
        if (message instanceof JobMessage.ModelAsked question) {
            ask(attempt, question);
            return;
        }
        try {
            GenerationEvent event = attempt.report().take(message);
            if (event != null && attempt.stopped() == null) {
                reporter.report(event);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "The pipeline of %s broke the protocol", attempt.job().requestId());
            attempt.kill();
        }
    }

    private static void ask(Attempt attempt, JobMessage.ModelAsked question) {
        Uni.createFrom()
                .item(() -> attempt.model().answer(question))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .subscribe()
                .with(
                        attempt::tell,
                        failure -> LOG.errorf(
                                failure,
                                "Cannot answer a question of %s",
                                attempt.job().requestId()));
    }

    @Scheduled(every = "${testvibe.jobs.heartbeat:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> heartbeat() {
        return Multi.createFrom()
                .iterable(List.copyOf(running.values()))
                .onItem()
                .transformToUniAndMerge(leases::renew)
                .onItem()
                .ignoreAsUni();
    }

    /** Sooner than the heartbeat would: a person waits. */
    @Scheduled(every = "${testvibe.jobs.poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> stopCancelled() {
        if (running.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return jobs.cancelled(List.copyOf(running.keySet()))
                .invoke(ids -> ids.stream().map(running::get).forEach(JobExecutor::cancel))
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot look for cancellations: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void cancel(@Nullable Attempt attempt) {
        if (attempt != null) {
            attempt.stop(Attempt.Stop.CANCELLED);
        }
    }

    /** Claims nothing more, ends the sandboxes, and hands the jobs back, so that another worker goes on at once. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        List<Attempt> left = List.copyOf(running.values());
        left.forEach(attempt -> attempt.stop(Attempt.Stop.SHUTDOWN));
        long end = System.nanoTime() + config.shutdownTimeout().toNanos();
        while (!running.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
