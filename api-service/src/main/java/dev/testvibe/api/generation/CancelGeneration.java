package dev.testvibe.api.generation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.api.features.FeatureReference;
import dev.testvibe.api.outbox.Outbox;
import dev.testvibe.events.Conclusion;

/**
 * Cancels the generation in flight. One whose runner has not started ends at once, with its credit back; any other ends
 * when its worker says so. Safe to ask twice.
 */
@ApplicationScoped
public class CancelGeneration {

    private static final String LOCK = """
            select f.status, f.request_id, g.runner_started
            from projects p
            join features f on f.project_id = p.id
            left join generations g on g.request_id = f.request_id
            where p.workspace_id = $1 and p.public_id = $2 and (f.id = $3 or lower(f.name) = lower($4))
            order by f.id = $3 desc nulls last
            limit 1
            for update of f
            """;

    private final Pool pool;
    private final Generations generations;
    private final Outbox outbox;

    CancelGeneration(Pool pool, Generations generations, Outbox outbox) {
        this.pool = pool;
        this.generations = generations;
        this.outbox = outbox;
    }

    public Uni<Cancellation> cancel(FeatureReference feature) {
        return pool.withTransaction(
                        transaction -> lock(transaction, feature).flatMap(rows -> cancel(transaction, rows)))
                .invoke(outbox::wake);
    }

    private static Uni<RowSet<Row>> lock(SqlConnection transaction, FeatureReference feature) {
        return transaction
                .preparedQuery(LOCK)
                .execute(Tuple.of(feature.workspaceId(), feature.project(), feature.id(), feature.feature()));
    }

    private Uni<Cancellation> cancel(SqlConnection transaction, RowSet<Row> features) {
        if (features.size() == 0) {
            return Uni.createFrom().item(Cancellation.UNKNOWN_FEATURE);
        }
        Row feature = features.iterator().next();
        if (!"generating".equals(feature.getString("status"))) {
            return Uni.createFrom().item(Cancellation.NOTHING_IN_FLIGHT);
        }
        UUID requestId = feature.getUUID("request_id");
        return generations
                .askToCancel(transaction, requestId)
                .chain(() -> feature.getBoolean("runner_started")
                        ? Uni.createFrom().item(true)
                        : generations.end(transaction, beforeItsRunnerStarted(requestId)))
                .replaceWith(Cancellation.ASKED);
    }

    private static Ending beforeItsRunnerStarted(UUID requestId) {
        return new Ending(requestId, Conclusion.CANCELLED, "Cancelled before its runner started.", true);
    }
}
