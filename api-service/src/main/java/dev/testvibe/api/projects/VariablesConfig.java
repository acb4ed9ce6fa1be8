package dev.testvibe.api.projects;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How the variables of projects are kept. */
@ConfigMapping(prefix = "testvibe.variables")
interface VariablesConfig {

    /**
     * Keys that secret variables are sealed with, each 32 random bytes in Base64; the first one seals, all of them open.
     * The workers need the same. Without any, secret variables are refused.
     */
    Optional<List<String>> keys();
}
