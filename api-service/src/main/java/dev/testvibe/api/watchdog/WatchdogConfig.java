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

    /** Time beyond its deadline that a generation may be without news: for the queue, and for an attempt to be taken over. */
    @WithDefault("5m")
    Duration grace();
}
