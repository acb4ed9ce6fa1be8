package dev.testvibe.api.generation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How generations are dispatched and followed. */
@ConfigMapping(prefix = "testvibe.generation")
public interface GenerationConfig {

    /** Time that one attempt may run before the worker ends it; whole seconds. */
    @WithDefault("10m")
    Duration deadline();

    /** Time between two looks at a generation that somebody waits for or watches; the most that news is late. */
    @WithDefault("300ms")
    Duration watchInterval();

    /**
     * Longest time that a stream of events is silent: after it a comment is sent, so that nothing between takes the
     * connection for dead. Shorter than the idle timeout of any proxy.
     */
    @WithDefault("15s")
    Duration heartbeat();

    /** Longest time that an answer is held for a caller who waits for news. */
    @WithDefault("60s")
    Duration longestWait();
}
