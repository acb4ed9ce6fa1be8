package dev.testvibe.worker.jobs;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/** Renews the leases of attempts, and stops those that may not go on. */
final class Leases {

    private static final Logger LOG = Logger.getLogger(Leases.class);

    private final Jobs jobs;
    private final JobsConfig config;

    Leases(Jobs jobs, JobsConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    /** Ends without a failure, whatever became of the lease. */
    Uni<Void> renew(Attempt attempt) {
        return jobs.renew(attempt.job(), config.lease())
                .ifNoItem()
                .after(config.heartbeat())
                .fail()
                .invoke(lease -> obey(attempt, lease))
                .onFailure()
                .invoke(failure -> giveUpIfTooOld(attempt, failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static void obey(Attempt attempt, Lease lease) {
        switch (lease) {
            case HELD -> attempt.renewed();
            case CANCELLED -> {
                attempt.renewed();
                attempt.stop(Attempt.Stop.CANCELLED);
            }
            case LOST -> attempt.stop(Attempt.Stop.LEASE_LOST);
        }
    }

    private void giveUpIfTooOld(Attempt attempt, Throwable failure) {
        LOG.warnf("Cannot renew the lease of %s: %s", attempt.job().requestId(), failure.getMessage());
        if (attempt.unrenewedFor(config.lease())) {
            attempt.stop(Attempt.Stop.LEASE_LOST);
        }
    }
}
