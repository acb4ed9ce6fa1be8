package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Records how attempts end: their outcome, or that the job is to be tried again. */
final class AttemptEnds {

    private static final Logger LOG = Logger.getLogger(AttemptEnds.class);

    private final Jobs jobs;
    private final JobsConfig config;
    private final BooleanSupplier stopping;

    /** @param stopping whether the worker shuts down, and waits for nothing */
    AttemptEnds(Jobs jobs, JobsConfig config, BooleanSupplier stopping) {
        this.jobs = jobs;
        this.config = config;
        this.stopping = stopping;
    }

    /** Records the end of an attempt. The job stays ours, heartbeat and all, until the database took it. */
    Uni<String> settle(Attempt attempt, SandboxExit exit) {
        return Uni.createFrom()
                .deferred(() -> record(attempt, exit))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .until(failure -> !stopping.getAsBoolean() && attempt.stopped() != Attempt.Stop.LEASE_LOST);
    }

    private Uni<String> record(Attempt attempt, SandboxExit exit) {
        ClaimedJob job = attempt.job();
        Attempt.Stop stop = attempt.stopped();
        if (stop == Attempt.Stop.LEASE_LOST) {
            return Uni.createFrom().item("lease-lost");
        }
        if (stop == Attempt.Stop.SHUTDOWN) {
            return jobs.handBack(job).replaceWith("handed-back");
        }
        if (stop == Attempt.Stop.CANCELLED) {
            return jobs.finish(attempt.report().cancelled()).replaceWith("cancelled");
        }
        // Whether this was the last attempt is for the table to say: attempts that were handed back do not count.
        return jobs.failedAttempts(job)
                .map(failed -> Ending.of(exit, attempt.report(), failed >= config.attempts()))
                .flatMap(ending -> apply(attempt, ending));
    }

    private Uni<String> apply(Attempt attempt, Ending ending) {
        ClaimedJob job = attempt.job();
        if (ending instanceof Ending.Over over) {
            String recording = attempt.report().recording();
            return (recording == null ? jobs.finish(over.outcome()) : jobs.finish(job, over.outcome(), recording))
                    .replaceWith("over");
        }
        LOG.warnf("Attempt %d at %s failed: %s", job.attempt(), job.requestId(), ((Ending.TryAgain) ending).reason());
        return jobs.retry(job).replaceWith("retried");
    }
}
