package dev.testvibe.cli;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.api.ApiClient;

/** Starts, follows and cancels a generation. */
final class GenerationCommands {
    private GenerationCommands() {}

    @Command(name = "generate", description = "Generates the tests of a feature.")
    static final class Generate implements Runnable {
        private final Testvibe testvibe;

        @Parameters(paramLabel = "FEATURE", description = "Id or name.")
        String feature = "";

        @Option(names = "--site-url", description = "The site, if not the project's.")
        @Nullable String siteUrl;

        Generate(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            if (siteUrl != null) {
                body.put("siteUrl", siteUrl);
            }
            String path = testvibe.projectPath() + "/features/" + ApiClient.encoded(feature) + "/generate";
            Map<String, String> once =
                    Map.of("Idempotency-Key", UUID.randomUUID().toString());
            Testvibe.print(testvibe.api().send("POST", path, body, once));
        }
    }

    @Command(name = "status", description = "How the latest generation stands.")
    static final class Status implements Runnable {
        private final Testvibe testvibe;

        @Parameters(paramLabel = "FEATURE", description = "Id or name.")
        String feature = "";

        Status(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            Testvibe.print(testvibe.api()
                    .get(testvibe.projectPath() + "/features/" + ApiClient.encoded(feature) + "/generation"));
        }
    }

    @Command(name = "log", description = "What the latest generation did.")
    static final class Log implements Runnable {
        private final Testvibe testvibe;

        @Parameters(paramLabel = "FEATURE", description = "Id or name.")
        String feature = "";

        Log(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            Testvibe.print(testvibe.api()
                    .get(testvibe.projectPath() + "/features/" + ApiClient.encoded(feature) + "/generation/log"));
        }
    }

    @Command(name = "cancel", description = "Cancels the generation in flight.")
    static final class Cancel implements Runnable {
        private final Testvibe testvibe;

        @Parameters(paramLabel = "FEATURE", description = "Id or name.")
        String feature = "";

        Cancel(Testvibe testvibe) {
            this.testvibe = testvibe;
        }

        @Override
        public void run() {
            String path = testvibe.projectPath() + "/features/" + ApiClient.encoded(feature) + "/generation/cancel";
            Testvibe.print(testvibe.api().send("POST", path, null, Map.of()));
        }
    }
}
