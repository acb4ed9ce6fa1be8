package dev.testvibe.api.outbox;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The outbox, as the one replica sees it that leads. The lead is an advisory lock of the connection that all reading
 * and deleting goes through, so whoever loses one has lost the other. It needs a session of its own: a pooler between
 * the service and the database must not share sessions between transactions.
 */
@ApplicationScoped
class OutboxLead {

    /** Any number will do that nothing else in this database locks. */
    private static final long LOCK = 0x7465_7374_7669_6265L;

    private final Pool pool;
    private final Duration timeout;
    private final int batch;

    private volatile @Nullable SqlConnection connection;

    OutboxLead(Pool pool, OutboxConfig config) {
        this.pool = pool;
        this.timeout = config.queryTimeout();
        this.batch = config.batch();
    }

    /** Takes the lead or keeps it. @return false while another replica has it */
    Uni<Boolean> take() {
        if (connection != null) {
            return Uni.createFrom().item(true);
        }
        return pool.getConnection().ifNoItem().after(timeout).fail().flatMap(candidate -> query(
                        candidate, "select pg_try_advisory_lock($1) as leads", Tuple.of(LOCK))
                .map(rows -> rows.get(0).getBoolean("leads"))
                .call(leads -> leads ? keep(candidate) : candidate.close())
                .onFailure()
                .call(candidate::close));
    }

    private Uni<Void> keep(SqlConnection leader) {
        leader.closeHandler(() -> connection = null);
        connection = leader;
        return Uni.createFrom().voidItem();
    }

    /** Gives the lead up, to try anew with another connection. */
    Uni<Void> giveUp() {
        SqlConnection leader = connection;
        connection = null;
        return leader == null ? Uni.createFrom().voidItem() : release(leader);
    }

    /** Unlocks even where the answer is not waited for: it follows whatever is still under way on the connection. */
    private Uni<Void> release(SqlConnection leader) {
        return query(leader, "select pg_advisory_unlock($1)", Tuple.of(LOCK))
                .onItemOrFailure()
                .call(leader::close)
                .replaceWithVoid();
    }

    /** The oldest events that are to be sent. Rows become visible out of order: there is no last one to go on from. */
    Uni<List<OutboxEvent>> next() {
        return query(led(), """
                        select id, event_id, topic, key, type, payload::text as payload, created_utc
                        from outbox where parked_utc is null order by id limit $1
                        """, Tuple.of(batch))
                .map(rows -> rows.stream().map(OutboxLead::event).toList());
    }

    /** Forgets events that the broker has. */
    Uni<Void> delete(List<OutboxEvent> events) {
        Long[] ids = events.stream().map(OutboxEvent::id).toArray(Long[]::new);
        return query(led(), "delete from outbox where id = any($1)", Tuple.of(ids))
                .replaceWithVoid();
    }

    /** Sets an event aside that no broker will take, for a person to look at. */
    Uni<Void> park(OutboxEvent event, String error) {
        return query(
                        led(),
                        "update outbox set parked_utc = now(), error = $2 where id = $1",
                        Tuple.of(event.id(), error))
                .replaceWithVoid();
    }

    /** Fails once the lead is lost. */
    Uni<Void> stillLeads() {
        return Uni.createFrom().item(this::led).replaceWithVoid();
    }

    private SqlConnection led() {
        SqlConnection leader = connection;
        if (leader == null) {
            throw new IllegalStateException("The lead over the outbox was lost");
        }
        return leader;
    }

    private Uni<List<Row>> query(SqlConnection on, String sql, Tuple parameters) {
        return on.preparedQuery(sql)
                .execute(parameters)
                .ifNoItem()
                .after(timeout)
                .fail()
                .map(rows -> rows.stream().toList());
    }

    private static OutboxEvent event(Row row) {
        return new OutboxEvent(
                row.getLong("id"),
                row.getUUID("event_id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getOffsetDateTime("created_utc"));
    }
}
