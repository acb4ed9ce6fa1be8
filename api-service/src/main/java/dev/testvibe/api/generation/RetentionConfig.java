package dev.testvibe.api.generation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the past is kept. */
@ConfigMapping(prefix = "testvibe.retention")
public interface RetentionConfig {

    /** Time between two looks for what is too old. */
    @WithDefault("1h")
    Duration every();

    /**
     * Time after its end that a generation is kept with its sections and its log. The latest generation of a feature is
     * its status and is kept as long as the feature.
     */
    @WithDefault("30d")
    Duration generations();
}
