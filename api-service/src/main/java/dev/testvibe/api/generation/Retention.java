package dev.testvibe.api.generation;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/** Forgets what nobody asks for any more, so that no table grows for ever. Every replica may do it at once. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    /** Rows that one statement deletes, to keep each transaction short. */
    private static final int BATCH = 500;

    private static final String FORGET_KEYS = """
            delete from idempotency_keys where (workspace_id, key) in (
                select workspace_id, key from idempotency_keys where %s limit $1 for update skip locked)
            """.formatted(DispatchStatement.KEY_IS_OLD);

    /** Sections and changes go with their generation. */
    private static final String FORGET_GENERATIONS = """
            delete from generations where request_id in (
                select g.request_id from generations g
                where g.completed_utc < now() - $2 * interval '1 second'
                  and not exists (select 1 from features f where f.request_id = g.request_id)
                limit $1 for update skip locked)
            """;

    private final Pool pool;
    private final RetentionConfig config;

    Retention(Pool pool, RetentionConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Scheduled(every = "${testvibe.retention.every:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return all(FORGET_KEYS, Tuple.of(BATCH))
                .chain(() -> all(
                        FORGET_GENERATIONS, Tuple.of(BATCH, config.generations().toSeconds())))
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot forget what is too old: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> all(String delete, Tuple parameters) {
        return pool.preparedQuery(delete)
                .execute(parameters)
                .flatMap(
                        deleted -> deleted.rowCount() < BATCH ? Uni.createFrom().voidItem() : all(delete, parameters));
    }
}
