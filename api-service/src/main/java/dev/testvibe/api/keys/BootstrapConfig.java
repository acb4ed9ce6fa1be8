package dev.testvibe.api.keys;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The first workspace, for a stack that has none. */
@ConfigMapping(prefix = "testvibe.bootstrap")
public interface BootstrapConfig {

    /** Name of the workspace; nothing is made without one. */
    Optional<String> workspace();

    /** Its key: {@code tvb_} and 43 letters and digits. */
    Optional<String> apiKey();

    /** Credits that a new workspace begins with; those of one that is there are left as they are. */
    @WithDefault("0")
    int credits();
}
