package dev.testvibe.api.watchdog;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a generation is given up. */
@ConfigMapping(prefix = "testvibe.watchdog")
public interface WatchdogConfig {

    /** Time between two looks for generations that nobody reports on. */
    @WithDefault("15s")
    Duration every();

    /**
     * Time beyond its deadline that a generation which a worker has begun may be without news: for an attempt to be
     * taken over.
     */
    @WithDefault("5m")
    Duration grace();

    /**
     * Time that a generation may wait for a worker to begin. A long queue is no fault: this is for a fleet that is
     * gone, so it should be longer than any queue that is still worth waiting in.
     */
    @WithDefault("6h")
    Duration longestQueue();
}
