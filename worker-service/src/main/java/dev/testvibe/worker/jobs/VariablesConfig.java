package dev.testvibe.worker.jobs;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** How secret variables of a request are opened. */
@ConfigMapping(prefix = "testvibe.variables")
interface VariablesConfig {

    /** The keys of the API, each 32 random bytes in Base64. A request whose secrets open with none of them fails. */
    Optional<List<String>> keys();
}
