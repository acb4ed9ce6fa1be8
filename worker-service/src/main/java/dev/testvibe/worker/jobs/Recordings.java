package dev.testvibe.worker.jobs;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jboss.logging.Logger;

/**
 * What the latest generation of each feature recorded, for the next one to start from. It is put in with the outcome of
 * its job, see {@link Jobs#finish}; a generation without it begins from the feature alone.
 */
@ApplicationScoped
class Recordings {

    private static final Logger LOG = Logger.getLogger(Recordings.class);

    private final Pool pool;
    private final JobsConfig config;

    Recordings(Pool pool, JobsConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** The latest one of a feature. */
    Uni<Optional<String>> latest(UUID projectId, long featureId) {
        return pool.preparedQuery("select recording from recording where project_id = $1 and feature_id = $2")
                .execute(Tuple.of(projectId, featureId))
                .map(rows -> rows.rowCount() == 0
                        ? Optional.<String>empty()
                        : Optional.of(rows.iterator().next().getString("recording")))
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot look for what was recorded before: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    /** Forgets those of features that nobody generates any more: the worker is not told when one is deleted. */
    @Scheduled(every = "${testvibe.jobs.forget:1h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return pool.preparedQuery("delete from recording where recorded_at < now() - $1 * interval '1 second'")
                .execute(Tuple.of(config.recordings().toSeconds()))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("Cannot forget old recordings: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
