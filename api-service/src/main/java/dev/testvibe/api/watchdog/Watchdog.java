package dev.testvibe.api.watchdog;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

import dev.testvibe.api.generation.Ending;
import dev.testvibe.api.generation.Generations;
import dev.testvibe.api.outbox.Outbox;
import dev.testvibe.events.Conclusion;

/**
 * Fails a generation that was without news for longer than its deadline and a grace, or that no worker began for longer
 * than a queue may last, gives its credit back, and tells whatever may still run it to stop. No feature stays generating
 * for ever, even if no worker is left.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    /** {@code $1} grace and {@code $2} longest queue, both in seconds. */
    private static final String SILENT = """
            (status = 'in_progress' and last_news_utc < now() - (deadline_seconds + $1) * interval '1 second'
             or status = 'queued' and last_news_utc < now() - $2 * interval '1 second')
            """;

    private final Pool pool;
    private final Generations generations;
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final Duration grace;
    private final Duration longestQueue;

    Watchdog(Pool pool, Generations generations, Outbox outbox, MeterRegistry meters, WatchdogConfig config) {
        this.pool = pool;
        this.generations = generations;
        this.outbox = outbox;
        this.meters = meters;
        this.grace = config.grace();
        this.longestQueue = config.longestQueue();
    }

    private record Silent(UUID requestId, long featureId, boolean begun) {

        String reason() {
            return begun
                    ? "No worker reported on the generation within its deadline. The credit was given back."
                    : "No worker began the generation in time. The credit was given back.";
        }
    }

    @Scheduled(every = "${testvibe.watchdog.every:15s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> endSilentGenerations() {
        return silent().onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::end)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot look after silent generations: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<List<Silent>> silent() {
        return pool.preparedQuery("select request_id, feature_id, status from generations where " + SILENT
                        + " order by last_news_utc limit 100")
                .execute(Tuple.of(grace.toSeconds(), longestQueue.toSeconds()))
                .map(rows -> rows.stream().map(Watchdog::silent).toList());
    }

    private static Silent silent(Row row) {
        return new Silent(
                row.getUUID("request_id"), row.getLong("feature_id"), "in_progress".equals(row.getString("status")));
    }

    private Uni<Boolean> end(Silent generation) {
        return pool.withTransaction(transaction -> generations
                        .lockFeature(transaction, generation.featureId())
                        .chain(() -> isStillSilent(transaction, generation))
                        .flatMap(silent -> silent
                                ? end(transaction, generation)
                                : Uni.createFrom().item(false)))
                .invoke(ended -> {
                    if (ended) {
                        LOG.warnf("Gave up generation %s: %s", generation.requestId(), generation.reason());
                        meters.counter("testvibe.watchdog.ended").increment();
                        outbox.wake();
                    }
                });
    }

    /** News may have come, or another replica, before the lock. */
    private Uni<Boolean> isStillSilent(SqlConnection transaction, Silent generation) {
        return transaction
                .preparedQuery("select 1 from generations where " + SILENT + " and request_id = $3 for update")
                .execute(Tuple.of(grace.toSeconds(), longestQueue.toSeconds(), generation.requestId()))
                .map(rows -> rows.size() == 1);
    }

    private Uni<Boolean> end(SqlConnection transaction, Silent generation) {
        var ending = new Ending(generation.requestId(), Conclusion.FAILURE, generation.reason(), true);
        return generations
                .askToCancel(transaction, generation.requestId())
                .chain(() -> generations.end(transaction, ending));
    }
}
