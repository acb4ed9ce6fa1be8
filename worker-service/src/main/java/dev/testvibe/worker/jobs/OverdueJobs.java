package dev.testvibe.worker.jobs;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.TerminalEvent;

/** Ends the jobs that nobody runs and nobody will: cancelled while they waited, or out of attempts. */
@ApplicationScoped
class OverdueJobs {

    private static final Logger LOG = Logger.getLogger(OverdueJobs.class);

    private final Jobs jobs;
    private final JobsConfig config;

    OverdueJobs(Jobs jobs, JobsConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    @Scheduled(every = "${testvibe.jobs.poll:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> end() {
        return jobs.overdue(config.attempts())
                .onItem()
                .transformToMulti(overdue -> Multi.createFrom().iterable(overdue))
                .onItem()
                .transformToUniAndConcatenate(job -> jobs.finishOverdue(outcome(job)))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot look for overdue jobs: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    static TerminalEvent outcome(OverdueJob job) {
        // How far the last attempt's sequence came died with its worker: the highest is newer than all of it.
        int sequence = job.attempt() == 0 ? 1 : Integer.MAX_VALUE;
        if (job.cancelled()) {
            return new GenerationCancelled(
                    job.requestId(),
                    job.featureId(),
                    job.attempt(),
                    sequence,
                    Instant.now(),
                    job.attempt() > 0,
                    List.of());
        }
        return new GenerationFailed(
                job.requestId(),
                job.featureId(),
                job.attempt(),
                sequence,
                Instant.now(),
                FailureCause.PLATFORM,
                "No worker could carry the generation out in " + job.attempt() + " attempts.",
                List.of(),
                List.of());
    }
}
