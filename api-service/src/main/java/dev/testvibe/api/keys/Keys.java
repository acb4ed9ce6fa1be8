package dev.testvibe.api.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** The keys in the database. Nothing is cached: a key that is revoked is refused at once, by every replica. */
@ApplicationScoped
public class Keys {

    private final Pool pool;

    Keys(Pool pool) {
        this.pool = pool;
    }

    /** The workspace that a key acts in, or null for a key that is unknown or revoked. */
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

    Uni<List<Shown>> list(long workspaceId) {
        return pool.preparedQuery("select * from api_keys where workspace_id = $1 order by id")
                .execute(Tuple.of(workspaceId))
                .map(rows -> {
                    List<Shown> keys = new ArrayList<>();
                    rows.forEach(row -> keys.add(shown(row)));
                    return keys;
                });
    }

    Uni<Shown> add(long workspaceId, ApiKey key) {
        return pool.preparedQuery("insert into api_keys (workspace_id, hash, prefix) values ($1, $2, $3) returning *")
                .execute(Tuple.of(workspaceId, Buffer.buffer(key.hash()), key.prefix()))
                .map(rows -> shown(rows.iterator().next()));
    }

    Uni<Boolean> revoke(long workspaceId, long id) {
        return pool.preparedQuery("""
                        update api_keys set revoked_utc = coalesce(revoked_utc, now()) where workspace_id = $1 and id = $2
                        """).execute(Tuple.of(workspaceId, id)).map(rows -> rows.rowCount() == 1);
    }

    private static Shown shown(Row row) {
        return new Shown(
                row.getLong("id"),
                row.getString("prefix"),
                row.getOffsetDateTime("created_utc").toInstant(),
                instant(row.getOffsetDateTime("last_used_utc")),
                instant(row.getOffsetDateTime("revoked_utc")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
