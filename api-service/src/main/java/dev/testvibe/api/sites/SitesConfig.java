package dev.testvibe.api.sites;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which sites under test are taken. */
@ConfigMapping(prefix = "testvibe.sites")
public interface SitesConfig {

    /** Takes loopback and private addresses too; for a stack whose site under test runs beside it. */
    @WithDefault("false")
    boolean allowPrivate();
}
