package dev.testvibe.api.generation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;

import dev.testvibe.api.features.FeatureReference;
import dev.testvibe.api.generation.Dispatch.Accepted;
import dev.testvibe.api.generation.Dispatch.AlreadyGenerating;
import dev.testvibe.api.generation.Dispatch.KeyUsedOtherwise;
import dev.testvibe.api.generation.Dispatch.NoCredits;
import dev.testvibe.api.generation.Dispatch.NoScenario;
import dev.testvibe.api.generation.Dispatch.UnknownFeature;
import dev.testvibe.api.outbox.Outbox;

/** Dispatches a generation. Of any number of callers at once, one gets the feature and one credit is taken. */
@ApplicationScoped
public class GenerateFeature {

    private static final String CHECK_VIOLATION = "23514";
    private static final String UNIQUE_VIOLATION = "23505";
    /** A lost race shows its winner to the next try; only a feature that ends again and again needs more. */
    private static final int TRIES = 5;

    private final Pool pool;
    private final Outbox outbox;
    private final GenerationConfig config;

    GenerateFeature(Pool pool, Outbox outbox, GenerationConfig config) {
        this.pool = pool;
        this.outbox = outbox;
        this.config = config;
    }

    /** The answer comes after the commit; a failure means that nothing was changed. */
    public Uni<Dispatch> dispatch(DispatchCommand command) {
        return dispatch(command, TRIES).invoke(dispatch -> {
            if (dispatch instanceof Accepted) {
                outbox.wake();
            }
        });
    }

    private Uni<Dispatch> dispatch(DispatchCommand command, int triesLeft) {
        if (triesLeft == 0) {
            return Uni.createFrom().item(new AlreadyGenerating());
        }
        UUID requestId = UUID.randomUUID();
        return pool.preparedQuery(DispatchStatement.SQL)
                .execute(parameters(command, requestId))
                .flatMap(rows -> rows.size() == 0
                        ? Uni.createFrom().item(new UnknownFeature())
                        : outcome(rows.iterator().next(), command, requestId, triesLeft))
                .onFailure(failure -> violates(failure, CHECK_VIOLATION, "accounts_credits_not_negative"))
                .recoverWithItem(new NoCredits())
                .onFailure(failure -> violates(failure, UNIQUE_VIOLATION, "idempotency_keys_used_once"))
                .recoverWithUni(() -> forgetOldKey(command).flatMap(done -> dispatch(command, triesLeft - 1)));
    }

    private Uni<Dispatch> outcome(Row row, DispatchCommand command, UUID requestId, int triesLeft) {
        if (row.getUUID("remembered_request_id") != null) {
            return Uni.createFrom()
                    .item(
                            row.getBoolean("same_request")
                                    ? new Accepted(row.getUUID("remembered_request_id"), row.getLong("id"))
                                    : new KeyUsedOtherwise());
        }
        if (row.getBoolean("claimed")) {
            return Uni.createFrom().item(new Accepted(requestId, row.getLong("id")));
        }
        if ("generating".equals(row.getString("status"))) {
            return Uni.createFrom().item(new AlreadyGenerating());
        }
        if (row.getInteger("scenario_count") == 0) {
            return Uni.createFrom().item(new NoScenario());
        }
        if (row.getInteger("credits") == null || row.getInteger("credits") == 0) {
            return Uni.createFrom().item(new NoCredits());
        }
        // Free in the snapshot, taken when the claim came: another caller won. Look again.
        return dispatch(command, triesLeft - 1);
    }

    /** Makes room for a key that was used before, but longer ago than it is remembered. */
    private Uni<Void> forgetOldKey(DispatchCommand command) {
        return pool.preparedQuery("delete from idempotency_keys where workspace_id = $1 and key = $2 and "
                        + DispatchStatement.KEY_IS_OLD)
                .execute(Tuple.of(command.feature().workspaceId(), command.idempotencyKey()))
                .replaceWithVoid();
    }

    private Tuple parameters(DispatchCommand command, UUID requestId) {
        FeatureReference feature = command.feature();
        return Tuple.tuple()
                .addValue(feature.workspaceId())
                .addValue(feature.project())
                .addValue(feature.id())
                .addValue(feature.feature())
                .addValue(command.idempotencyKey())
                .addValue(Buffer.buffer(command.fingerprint()))
                .addValue(requestId)
                .addValue(command.siteUrl())
                .addValue((int) config.deadline().toSeconds());
    }

    private static boolean violates(Throwable failure, String state, String constraint) {
        return failure instanceof PgException refusal
                && state.equals(refusal.getSqlState())
                && constraint.equals(refusal.getConstraint());
    }
}
