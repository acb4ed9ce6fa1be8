package dev.testvibe.api.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.database.Repository;

/** The keys in the database. Nothing is cached: a key that is revoked is refused at once, by every replica. */
@ApplicationScoped
public class Keys implements Repository<StoredKey> {

    private final Pool pool;

    Keys(Pool pool) {
        this.pool = pool;
    }

    /**
     * The workspace that a key acts in, or null for a key that is unknown or revoked. Asked for every request: one
     * statement, without a session.
     */
    Uni<@Nullable Long> workspaceOf(ApiKey key) {
        return pool.preparedQuery("""
                        with found as (
                            select id, workspace_id, last_used_utc from api_keys where hash = $1 and revoked_utc is null
                        ), used as (
                            update api_keys set last_used_utc = now()
                            where id = (select id from found
                                        where last_used_utc is null or last_used_utc < now() - interval '1 minute')
                        )
                        select workspace_id from found
                        """)
                .execute(Tuple.of(Buffer.buffer(key.hash())))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getLong("workspace_id"));
    }

    /**
     * A key as it is shown.
     *
     * @param prefix its first characters
     * @param revokedUtc null while it is valid
     */
    public record Shown(
            long id,
            String prefix,
            Instant createdUtc,
            @Nullable Instant lastUsedUtc,
            @Nullable Instant revokedUtc) {}

    @WithSession
    Uni<List<Shown>> list(long workspaceId) {
        return find("workspaceId = ?1 order by id", workspaceId)
                .list()
                .map(keys -> keys.stream().map(StoredKey::shown).toList());
    }

    @WithSession
    Uni<Optional<Shown>> find(long workspaceId, long id) {
        return find("workspaceId = ?1 and id = ?2", workspaceId, id)
                .firstResult()
                .map(key -> Optional.ofNullable(key).map(StoredKey::shown));
    }

    @WithTransaction
    Uni<Shown> add(long workspaceId, ApiKey key) {
        return persistAndFlush(new StoredKey(workspaceId, key))
                .call(this::readDefaults)
                .map(StoredKey::shown);
    }

    /** @return whether there is such a key; the time of the first revocation stays */
    @WithTransaction
    Uni<Boolean> revoke(long workspaceId, long id) {
        return update("revokedUtc = coalesce(revokedUtc, instant) where workspaceId = ?1 and id = ?2", workspaceId, id)
                .map(revoked -> revoked == 1);
    }
}
