package dev.testvibe.worker.jobs;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.protocol.ModelAnswered;
import dev.testvibe.worker.model.JobModel;

/** One attempt that runs here. The first reason to stop it stays the reason. */
class Attempt {

    enum Stop {
        CANCELLED,
        LEASE_LOST,
        SHUTDOWN
    }

    private final ClaimedJob job;
    private final AttemptReport report;
    private final JobModel model;
    private final CompletableFuture<RunningSandbox> sandbox = new CompletableFuture<>();
    private @Nullable Stop stop;
    private volatile long renewedNanos = System.nanoTime();

    Attempt(ClaimedJob job, AttemptReport report, JobModel model) {
        this.job = job;
        this.report = report;
        this.model = model;
    }

    ClaimedJob job() {
        return job;
    }

    AttemptReport report() {
        return report;
    }

    JobModel model() {
        return model;
    }

    synchronized @Nullable Stop stopped() {
        return stop;
    }

    /** A stop may come before the sandbox is there. */
    synchronized void runsIn(RunningSandbox started) {
        sandbox.complete(started);
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
        RunningSandbox started = sandbox.getNow(null);
        if (started != null) {
            started.kill();
        }
    }

    /** A pipeline may ask before its sandbox is known here. */
    void tell(ModelAnswered answer) {
        sandbox.thenAccept(started -> started.tell(answer));
    }

    void renewed() {
        renewedNanos = System.nanoTime();
    }

    /** Whether the lease may have ended, as far as this worker can know without the database. */
    boolean unrenewedFor(Duration lease) {
        return System.nanoTime() - renewedNanos >= lease.toNanos();
    }
}
