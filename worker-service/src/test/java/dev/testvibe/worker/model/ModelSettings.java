package dev.testvibe.worker.model;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** The model's settings as they are read from the environment. */
public final class ModelSettings {

    private ModelSettings() {}

    /** @param namesAndValues what is set, without the prefix */
    public static ModelConfig of(String... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            values.put("testvibe.model." + namesAndValues[index], namesAndValues[index + 1]);
        }
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ModelConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 500))
                .build()
                .getConfigMapping(ModelConfig.class);
    }

    /** The models of a worker that asks a server of the test's own. */
    public static Models models(ModelServer server, String provider) {
        return new Models(at(server, provider));
    }

    /** A model on a server of the test's own; the path of the base URL is what each provider documents. */
    public static ModelConfig at(ModelServer server, String provider, String... more) {
        String[] all = new String[8 + more.length];
        String[] known = {
            "provider",
            provider,
            "base-url",
            server.url() + (provider.equals("ollama") ? "" : "/v1"),
            "api-key",
            "sk-very-secret",
            "name",
            "a-model"
        };
        System.arraycopy(known, 0, all, 0, known.length);
        System.arraycopy(more, 0, all, known.length, more.length);
        return of(all);
    }
}
