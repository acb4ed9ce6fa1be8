package dev.testvibe.worker.jobs;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/** Forgets what no later request needs, so that no table grows for ever. Every worker may do it at once. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    /** Rows that one statement deletes, to keep each transaction short. */
    private static final int BATCH = 500;

    /** A job whose outcome the broker does not have yet stays, however old it is. */
    private static final String FORGET_JOBS = """
            delete from job where request_id in (
                select request_id from job
                where status = 'finished' and terminal_sent_at < now() - $2 * interval '1 second'
                limit $1 for update skip locked)
            """;

    /** A command outlives its job: with it gone first, a request that is delivered late would run. */
    private static final String FORGET_CANCELLATIONS = """
            delete from cancellation where request_id in (
                select c.request_id from cancellation c
                where c.received_at < now() - $2 * interval '1 second'
                  and not exists (select 1 from job j where j.request_id = c.request_id)
                limit $1 for update skip locked)
            """;

    /** Those of features that nobody generates any more: the worker is not told when one is deleted. */
    private static final String FORGET_RECORDINGS = """
            delete from recording where (project_id, feature_id) in (
                select project_id, feature_id from recording
                where recorded_at < now() - $2 * interval '1 second'
                limit $1 for update skip locked)
            """;

    private final Pool pool;
    private final JobsConfig config;

    Retention(Pool pool, JobsConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Scheduled(every = "${testvibe.jobs.forget:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return all(FORGET_JOBS, config.finished())
                .chain(() -> all(FORGET_CANCELLATIONS, config.finished()))
                .chain(() -> all(FORGET_RECORDINGS, config.recordings()))
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot forget what is too old: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> all(String delete, Duration age) {
        return pool.preparedQuery(delete)
                .execute(Tuple.of(BATCH, age.toSeconds()))
                .flatMap(
                        deleted -> deleted.rowCount() < BATCH ? Uni.createFrom().voidItem() : all(delete, age));
    }
}
