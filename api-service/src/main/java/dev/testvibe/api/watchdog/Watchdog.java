package dev.testvibe.api.watchdog;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

import dev.testvibe.api.generation.Ending;
import dev.testvibe.api.generation.Generations;
import dev.testvibe.api.outbox.Outbox;
import dev.testvibe.events.Conclusion;

/**
 * Fails a generation that was without news for longer than its deadline and a grace, gives its credit back, and tells
 * whatever may still run it to stop. No feature stays generating for ever, even if no worker is left.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    private static final String SILENT =
            "status <> 'completed' and last_news_utc < now() - (deadline_seconds + $1) * interval '1 second'";

    private final Pool pool;
    private final Generations generations;
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final long graceSeconds;

    Watchdog(Pool pool, Generations generations, Outbox outbox, MeterRegistry meters, WatchdogConfig config) {
        this.pool = pool;
        this.generations = generations;
        this.outbox = outbox;
        this.meters = meters;
        this.graceSeconds = config.grace().toSeconds();
    }

    private record Silent(UUID requestId, long featureId) {}

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
        return pool.preparedQuery("select request_id, feature_id from generations where " + SILENT
                        + " order by last_news_utc limit 100")
                .execute(Tuple.of(graceSeconds))
                .map(rows -> rows.stream()
                        .map(row -> new Silent(row.getUUID("request_id"), row.getLong("feature_id")))
                        .toList());
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
                        LOG.warnf("Gave up generation %s: no news beyond its deadline", generation.requestId());
                        meters.counter("testvibe.watchdog.ended").increment();
                        outbox.wake();
                    }
                });
    }

    /** News may have come, or another replica, before the lock. */
    private Uni<Boolean> isStillSilent(SqlConnection transaction, Silent generation) {
        return transaction
                .preparedQuery("select 1 from generations where " + SILENT + " and request_id = $2 for update")
                .execute(Tuple.of(graceSeconds, generation.requestId()))
                .map(rows -> rows.size() == 1);
    }

    private Uni<Boolean> end(SqlConnection transaction, Silent generation) {
        var ending = new Ending(
                generation.requestId(),
                Conclusion.FAILURE,
                "No worker reported on the generation within its deadline. The credit was given back.",
                true);
        return generations
                .askToCancel(transaction, generation.requestId())
                .chain(() -> generations.end(transaction, ending));
    }
}
