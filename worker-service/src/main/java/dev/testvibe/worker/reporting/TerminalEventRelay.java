package dev.testvibe.worker.reporting;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import dev.testvibe.worker.jobs.Jobs;
import dev.testvibe.worker.jobs.StoredOutcome;

/** Sends the stored outcome of each job until the broker has it, also after a restart and for a worker that is gone. */
@ApplicationScoped
class TerminalEventRelay {

    private static final Logger LOG = Logger.getLogger(TerminalEventRelay.class);
    /** Longer than a send is tried, so that a slow broker is not given the same event by every replica. */
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private static final Duration SEND_TIMEOUT = Duration.ofSeconds(20);

    private final Jobs jobs;
    private final GenerationEvents events;

    TerminalEventRelay(Jobs jobs, GenerationEvents events) {
        this.jobs = jobs;
        this.events = events;
    }

    @Scheduled(every = "${testvibe.outcomes.poll:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> relay() {
        return jobs.unsent(AGAIN)
                .onItem()
                .transformToMulti(outcomes -> Multi.createFrom().iterable(outcomes))
                .onItem()
                .transformToUniAndMerge(this::relay)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot look for outcomes to send: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> relay(StoredOutcome outcome) {
        return events.send(outcome)
                .ifNoItem()
                .after(SEND_TIMEOUT)
                .fail()
                .flatMap(acked -> jobs.sent(outcome.requestId()))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The outcome of %s is not with the broker yet: %s", outcome.requestId(), failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
