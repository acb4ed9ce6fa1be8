package dev.testvibe.api.projection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;

import dev.testvibe.api.generation.Ending;
import dev.testvibe.api.generation.Generations;
import dev.testvibe.api.outbox.Outbox;
import dev.testvibe.events.Conclusion;
import dev.testvibe.events.FailureCause;
import dev.testvibe.events.GenerationCancelled;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.events.GenerationFailed;
import dev.testvibe.events.GenerationProgressed;
import dev.testvibe.events.GenerationSectionCompleted;
import dev.testvibe.events.GenerationSectionStarted;
import dev.testvibe.events.GenerationStarted;
import dev.testvibe.events.GenerationSucceeded;
import dev.testvibe.events.TerminalEvent;

/** Applies each event once: one that is no news, by its attempt and sequence, or that comes after the end, changes nothing. */
@ApplicationScoped
public class Projection {

    private final Pool pool;
    private final ProjectedGeneration projected;
    private final Generations generations;
    private final Outbox outbox;

    Projection(Pool pool, ProjectedGeneration projected, Generations generations, Outbox outbox) {
        this.pool = pool;
        this.projected = projected;
        this.generations = generations;
        this.outbox = outbox;
    }

    /** @return whether the event was news */
    public Uni<Boolean> apply(GenerationEvent event) {
        return pool.withTransaction(transaction -> event instanceof TerminalEvent terminal
                        ? generations
                                .lockFeature(transaction, terminal.featureId())
                                .chain(() -> applyLocked(transaction, event))
                        : applyLocked(transaction, event))
                .invoke(isNews -> {
                    if (isNews && event instanceof TerminalEvent) {
                        outbox.wake();
                    }
                });
    }

    private Uni<Boolean> applyLocked(SqlConnection transaction, GenerationEvent event) {
        return projected
                .advance(transaction, event, runnerStarted(event))
                .flatMap(revision -> revision.isEmpty()
                        ? Uni.createFrom().item(false)
                        : record(transaction, event, revision.get()).replaceWith(true));
    }

    private Uni<?> record(SqlConnection transaction, GenerationEvent event, long revision) {
        if (event instanceof GenerationStarted started) {
            return projected.start(transaction, started, revision);
        } else if (event instanceof GenerationSectionStarted started) {
            return projected.startSection(transaction, started, revision);
        } else if (event instanceof GenerationProgressed progressed) {
            return projected.progress(transaction, progressed, revision);
        } else if (event instanceof GenerationSectionCompleted completed) {
            return projected.completeSection(transaction, completed, revision);
        } else if (event instanceof TerminalEvent terminal) {
            return end(transaction, terminal);
        }
        throw new IllegalArgumentException("An event without a projection: " + event.getClass());
    }

    private Uni<?> end(SqlConnection transaction, TerminalEvent event) {
        if (event instanceof GenerationSucceeded succeeded) {
            return projected
                    .keep(transaction, succeeded, succeeded.sections(), succeeded.files())
                    .chain(() -> generations.end(
                            transaction, new Ending(event.requestId(), Conclusion.SUCCESS, null, false)));
        } else if (event instanceof GenerationFailed failed) {
            boolean platform = failed.cause() == FailureCause.PLATFORM;
            return projected
                    .keep(transaction, failed, failed.sections(), failed.files())
                    .chain(() -> generations.end(
                            transaction, new Ending(event.requestId(), Conclusion.FAILURE, failed.reason(), platform)));
        } else if (event instanceof GenerationCancelled cancelled) {
            return projected
                    .keep(transaction, cancelled, cancelled.sections(), List.of())
                    .chain(() -> generations.end(
                            transaction,
                            new Ending(
                                    event.requestId(),
                                    Conclusion.CANCELLED,
                                    "Cancelled.",
                                    !cancelled.runnerStarted())));
        }
        throw new IllegalArgumentException("An end without a projection: " + event.getClass());
    }

    private static boolean runnerStarted(GenerationEvent event) {
        return event instanceof GenerationCancelled cancelled ? cancelled.runnerStarted() : event.attempt() > 0;
    }
}
