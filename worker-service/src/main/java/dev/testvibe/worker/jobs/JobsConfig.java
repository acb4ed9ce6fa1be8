package dev.testvibe.worker.jobs;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this worker takes and keeps jobs. */
@ConfigMapping(prefix = "testvibe.jobs")
public interface JobsConfig {

    /** Jobs that this worker runs at once; each one is a browser or two. */
    @WithDefault("2")
    @Min(1) int concurrency();

    /** Time after which a job whose worker fell silent may be taken by another one. */
    @WithDefault("30s")
    Duration lease();

    /** Time between two renewals of a lease; well below {@link #lease()}. */
    @WithDefault("10s")
    Duration heartbeat();

    /** Time between two looks at the queue and at the cancellations; what is inserted here is seen at once. */
    @WithDefault("1s")
    Duration poll();

    /** Attempts at a job before it fails by a fault of the platform. */
    @WithDefault("3")
    @Min(1) int attempts();

    /** Time that a shutdown waits for the sandboxes to end before it hands the jobs back. */
    @WithDefault("5s")
    Duration shutdownTimeout();

    /** Time between two looks for what is too old. */
    @WithDefault("1h")
    Duration forget();

    /**
     * Time that a job is remembered after its outcome was sent, so that its request does nothing when it is delivered
     * once more; longer than the broker keeps requests.
     */
    @WithDefault("30d")
    Duration finished();

    /** Time after which what a generation recorded is forgotten; the next one of the feature then starts from nothing. */
    @WithDefault("90d")
    Duration recordings();
}
