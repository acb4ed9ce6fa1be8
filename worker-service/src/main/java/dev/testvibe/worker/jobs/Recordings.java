package dev.testvibe.worker.jobs;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

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

    Recordings(Pool pool) {
        this.pool = pool;
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
}
