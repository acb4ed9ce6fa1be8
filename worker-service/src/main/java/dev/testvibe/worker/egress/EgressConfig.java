package dev.testvibe.worker.egress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a browser in a sandbox may reach. */
@ConfigMapping(prefix = "testvibe.egress")
public interface EgressConfig {

    /**
     * Lets it reach loopback and private addresses; for a stack whose site under test runs beside it. Link-local
     * addresses, where clouds serve a machine's credentials, stay closed.
     */
    @WithDefault("false")
    boolean allowPrivate();
}
