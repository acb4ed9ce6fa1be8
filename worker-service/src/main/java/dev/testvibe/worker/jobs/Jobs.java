package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.events.EventTypes;
import dev.testvibe.events.GenerationRequested;
import dev.testvibe.events.TerminalEvent;

/**
 * The table of jobs. Leases are measured by the database's clock. Every write of a runner names its attempt, so one
 * that lost its lease can write nothing.
 */
@ApplicationScoped
public class Jobs {

    /** The attempt is the fencing token; the condition says from which state a job may end. */
    private static final String FINISH = """
            update job
            set status = 'finished', lease_until = null, payload = null, finished_at = now(),
                terminal_type = $3, terminal_event = $4, terminal_next_send_at = now()
            where request_id = $1 and attempt = $2 and %s""";

    private final Pool pool;
    private final ObjectMapper json;

    Jobs(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** Takes a request in, once. @return whether it was new */
    public Uni<Boolean> accept(GenerationRequested request) {
        return update("""
                insert into job (request_id, feature_id, payload) values ($1, $2, $3)
                on conflict (request_id) do nothing
                """, Tuple.of(request.requestId(), request.featureId(), write(request)));
    }

    /** Remembers that a request is to be cancelled, whether it is known yet or not. */
    public Uni<Boolean> cancel(UUID requestId) {
        return update(
                "insert into cancellation (request_id) values ($1) on conflict (request_id) do nothing",
                Tuple.of(requestId));
    }

    /** Takes up to {@code limit} jobs that wait, or whose worker fell silent. No two workers take the same one. */
    Uni<List<ClaimedJob>> claim(int limit, int attempts, Duration lease) {
        return rows("""
                        update job
                        set status = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()),
                            lease_until = now() + $3 * interval '1 millisecond'
                        where request_id in (
                            select request_id from job
                            where (status = 'queued' or (status = 'running' and lease_until < now()))
                              and attempt - handed_back < $2
                              and not exists (select 1 from cancellation c where c.request_id = job.request_id)
                            order by queued_at
                            limit $1
                            for update skip locked)
                        returning payload, attempt
                        """, Tuple.of(limit, attempts, lease.toMillis())).map(rows -> rows.stream()
                .map(row -> new ClaimedJob(read(row.getString("payload")), row.getInteger("attempt")))
                .toList());
    }

    /** Renews a lease. */
    Uni<Lease> renew(ClaimedJob job, Duration lease) {
        return rows("""
                        update job set lease_until = now() + $3 * interval '1 millisecond'
                        where request_id = $1 and attempt = $2 and status = 'running'
                        returning exists (select 1 from cancellation c where c.request_id = job.request_id) as cancelled
                        """, Tuple.of(job.requestId(), job.attempt(), lease.toMillis()))
                .map(rows -> rows.isEmpty()
                        ? Lease.LOST
                        : rows.get(0).getBoolean("cancelled") ? Lease.CANCELLED : Lease.HELD);
    }

    /** Those of the given requests that a caller wants cancelled. */
    Uni<List<UUID>> cancelled(List<UUID> requestIds) {
        return rows(
                        "select request_id from cancellation where request_id = any($1)",
                        Tuple.of(requestIds.toArray(UUID[]::new)))
                .map(rows -> rows.stream().map(row -> row.getUUID("request_id")).toList());
    }

    /** Puts a job back after a failed attempt. @return false if the lease was lost */
    Uni<Boolean> retry(ClaimedJob job) {
        return putBack(job, 0);
    }

    /** Puts a job back that this worker cannot go on with; the attempt does not count. @return false if the lease was lost */
    Uni<Boolean> handBack(ClaimedJob job) {
        return putBack(job, 1);
    }

    private Uni<Boolean> putBack(ClaimedJob job, int handedBack) {
        return update("""
                update job set status = 'queued', lease_until = null, handed_back = handed_back + $3
                where request_id = $1 and attempt = $2 and status = 'running'
                """, Tuple.of(job.requestId(), job.attempt(), handedBack));
    }

    /** Ends a job together with its outcome. @return false if the lease was lost */
    Uni<Boolean> finish(TerminalEvent outcome) {
        return finish(outcome, "status = 'running'");
    }

    /** Ends a job together with its outcome and with what it recorded of its feature. @return false if the lease was lost */
    Uni<Boolean> finish(ClaimedJob job, TerminalEvent outcome, String recording) {
        return rows(
                        """
                        with ended as (%s returning feature_id)
                        insert into recording (project_id, feature_id, recording)
                        select $5, feature_id, $6 from ended
                        on conflict (project_id, feature_id)
                            do update set recording = excluded.recording, recorded_at = now()
                        returning feature_id
                        """.formatted(FINISH.formatted("status = 'running'")),
                        finished(outcome).addUUID(job.request().projectId()).addString(recording))
                .map(rows -> !rows.isEmpty());
    }

    /** Attempts so far, this one included, without those that were handed back. */
    Uni<Integer> failedAttempts(ClaimedJob job) {
        return rows("select attempt - handed_back as n from job where request_id = $1", Tuple.of(job.requestId()))
                .map(rows -> rows.isEmpty() ? job.attempt() : rows.get(0).getInteger("n"));
    }

    /** Jobs that nobody runs and nobody will. */
    Uni<List<OverdueJob>> overdue(int attempts) {
        return rows("""
                        select j.request_id, j.feature_id, j.attempt, c.request_id is not null as cancelled
                        from job j left join cancellation c using (request_id)
                        where (j.status = 'queued' or (j.status = 'running' and j.lease_until < now()))
                          and (c.request_id is not null or j.attempt - j.handed_back >= $1)
                        order by j.queued_at
                        limit 100
                        """, Tuple.of(attempts)).map(rows -> rows.stream()
                .map(row -> new OverdueJob(
                        row.getUUID("request_id"),
                        row.getLong("feature_id"),
                        row.getInteger("attempt"),
                        row.getBoolean("cancelled")))
                .toList());
    }

    /** Ends a job that nobody runs. @return false if somebody took it or ended it in the meantime */
    Uni<Boolean> finishOverdue(TerminalEvent outcome) {
        return finish(outcome, "(status = 'queued' or (status = 'running' and lease_until < now()))");
    }

    private Uni<Boolean> finish(TerminalEvent outcome, String from) {
        return update(FINISH.formatted(from), finished(outcome));
    }

    private Tuple finished(TerminalEvent outcome) {
        return Tuple.of(outcome.requestId(), outcome.attempt(), typeOf(outcome), write(outcome));
    }

    /** Takes outcomes that are due to be sent; they are due again after {@code again} unless acknowledged. */
    public Uni<List<StoredOutcome>> unsent(Duration again) {
        return rows("""
                        update job set terminal_next_send_at = now() + $1 * interval '1 millisecond'
                        where request_id in (
                            select request_id from job
                            where status = 'finished' and terminal_sent_at is null and terminal_next_send_at <= now()
                            order by terminal_next_send_at
                            limit 100
                            for update skip locked)
                        returning request_id, feature_id, terminal_type, terminal_event, finished_at at time zone 'UTC' as at
                        """, Tuple.of(again.toMillis()))
                .map(rows -> rows.stream().map(Jobs::outcome).toList());
    }

    private static StoredOutcome outcome(Row row) {
        LocalDateTime finished = row.getLocalDateTime("at");
        return new StoredOutcome(
                row.getUUID("request_id"),
                row.getLong("feature_id"),
                row.getString("terminal_type"),
                row.getString("terminal_event"),
                finished.toInstant(ZoneOffset.UTC));
    }

    /** The broker has the outcome. */
    public Uni<Boolean> sent(UUID requestId) {
        return update(
                "update job set terminal_sent_at = now() where request_id = $1 and terminal_sent_at is null",
                Tuple.of(requestId));
    }

    /** Jobs that wait to be run, over all workers. */
    Uni<Long> queued() {
        return rows("select count(*) as n from job where status = 'queued'", Tuple.tuple())
                .map(rows -> rows.get(0).getLong("n"));
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .toList());
    }

    private Uni<Boolean> update(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(RowSet::rowCount).map(count -> count > 0);
    }

    private static String typeOf(TerminalEvent event) {
        return EventTypes.typeOf(event.getClass().asSubclass(Record.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    private GenerationRequested read(String payload) {
        try {
            return json.readValue(payload, GenerationRequested.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a stored request", e);
        }
    }
}
