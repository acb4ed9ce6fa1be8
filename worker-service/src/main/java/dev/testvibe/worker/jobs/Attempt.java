package dev.testvibe.worker.jobs;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** One attempt that runs here. The first reason to stop it stays the reason. */
class Attempt {

    enum Stop {
        CANCELLED,
        LEASE_LOST,
        SHUTDOWN
    }

    private final ClaimedJob job;
    private final AttemptReport report;
    private @Nullable RunningSandbox sandbox;
    private @Nullable Stop stop;
    private volatile long renewedNanos = System.nanoTime();

    Attempt(ClaimedJob job, AttemptReport report) {
        this.job = job;
        this.report = report;
    }

    ClaimedJob job() {
        return job;
    }

    AttemptReport report() {
        return report;
    }

    synchronized @Nullable Stop stopped() {
        return stop;
    }

    /** A stop may come before the sandbox is there. */
    synchronized void runsIn(RunningSandbox started) {
        sandbox = started;
        if (stop != null) {
            started.kill();
        }
    }

    synchronized void stop(Stop reason) {
        if (stop == null) {
            stop = reason;
        }
        kill();
    }

    synchronized void kill() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    void renewed() {
        renewedNanos = System.nanoTime();
    }

    /** Whether the lease may have ended, as far as this worker can know without the database. */
    boolean unrenewedFor(Duration lease) {
        return System.nanoTime() - renewedNanos >= lease.toNanos();
    }
}
