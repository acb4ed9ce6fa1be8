package dev.testvibe.api.generation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The writes that several use cases share. All of them run in the caller's transaction; wake the outbox after it.
 * Lock the feature first: the order is feature, generation, account.
 */
@ApplicationScoped
public class Generations {

    /**
     * A generation ends once: the guard on its status makes the refund, the feature's new status and the public event
     * happen at most once, whoever comes with the ending.
     */
    private static final String END = """
            with ended as (
                update generations
                set status = 'completed', conclusion = $2, status_reason = $3,
                    credit = case when $4 then 'returned' else credit end,
                    revision = revision + 1, completed_utc = now(), updated_utc = now()
                where request_id = $1 and status <> 'completed'
                returning request_id, feature_id, workspace_id, revision, attempt
            ), refunded as (
                update accounts a set credits = a.credits + 1
                from ended e where $4 and a.workspace_id = e.workspace_id
            ), closed as (
                update generation_sections s
                set status = 'completed', conclusion = case when $2 = 'cancelled' then 'cancelled' else 'skipped' end,
                    phase = null, activity = null, updated_utc = now()
                from ended e where s.request_id = e.request_id and s.status <> 'completed'
            ), marked as (
                update features f set status = $5, updated_utc = now()
                from ended e where f.id = e.feature_id and f.request_id = e.request_id
                returning f.id, f.project_id, f.name, f.status, f.request_id, f.updated_utc
            ), status_changed as (
                %s
            )
            insert into generation_changes (request_id, revision, attempt, type, status, conclusion, reason)
            select request_id, revision, attempt, $6, 'completed', $2, $3 from ended
            """.formatted(StatusChanges.INSERT_FROM_MARKED);

    private static final String ASK_TO_CANCEL = """
            with asked as (
                update generations set cancel_requested_utc = now(), revision = revision + 1, updated_utc = now()
                where request_id = $1 and status <> 'completed' and cancel_requested_utc is null
                returning request_id, feature_id, revision, attempt, status
            ), command as (
                insert into outbox (topic, key, type, payload)
                select 'testvibe.generation.commands', feature_id::text,
                       'dev.testvibe.generation.cancel-requested.v1',
                       jsonb_build_object(
                           'requestId', request_id,
                           'featureId', feature_id,
                           'requestedUtc', to_char(now() at time zone 'utc', %s))
                from asked
            )
            insert into generation_changes (request_id, revision, attempt, type, status)
            select request_id, revision, attempt, 'cancel-requested', status from asked
            """.formatted(StatusChanges.UTC);

    /** Keeps everyone else from starting or ending a generation of the feature until the transaction ends. */
    public Uni<Void> lockFeature(SqlConnection transaction, long featureId) {
        return transaction
                .preparedQuery("select 1 from features where id = $1 for update")
                .execute(Tuple.of(featureId))
                .replaceWithVoid();
    }

    /** Ends a generation. @return false if it had ended before */
    public Uni<Boolean> end(SqlConnection transaction, Ending ending) {
        Tuple parameters = Tuple.tuple()
                .addValue(ending.requestId())
                .addValue(ending.conclusion().wire())
                .addValue(ending.reason())
                .addValue(ending.creditReturned())
                .addValue(ending.featureStatus().wire())
                .addValue(ending.changeType());
        return transaction.preparedQuery(END).execute(parameters).map(rows -> rows.rowCount() == 1);
    }

    /** Tells the workers to stop. @return false if they were told before, or the generation has ended */
    public Uni<Boolean> askToCancel(SqlConnection transaction, UUID requestId) {
        return transaction
                .preparedQuery(ASK_TO_CANCEL)
                .execute(Tuple.of(requestId))
                .map(rows -> rows.rowCount() == 1);
    }
}
