package dev.testvibe.worker.sandbox;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The sandbox's settings with the parts that the build has just made. */
final class Settings {

    private Settings() {}

    /** @param namesAndValues what differs from the defaults, without the prefix */
    static SandboxConfig of(String... namesAndValues) {
        Map<String, String> values = new HashMap<>(Map.of(
                "testvibe.sandbox.pipeline-home", "../sandbox-pipeline/target/pipeline",
                "testvibe.sandbox.node-modules", "../sandbox-pipeline/runner/node_modules"));
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put("testvibe.sandbox." + namesAndValues[index], namesAndValues[index + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SandboxConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .build()
                .getConfigMapping(SandboxConfig.class);
    }
}
