package dev.testvibe.api.outbox;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the outbox is sent. */
@ConfigMapping(prefix = "testvibe.outbox")
public interface OutboxConfig {

    /** Time between two looks for rows that nobody was woken for, and between two tries while the broker is away. */
    @WithDefault("1s")
    Duration poll();

    /** Rows that are read at once. */
    @WithDefault("200")
    @Min(1) int batch();

    /** Longest time for one answer of the database; after it the connection, and the lead with it, is given up. */
    @WithDefault("10s")
    Duration queryTimeout();
}
