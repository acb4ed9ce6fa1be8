package dev.testvibe.cli.command;

import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.api.ProjectApi;

@Command(name = "generate", description = "Generates the tests of a feature. Costs a credit.")
final class Generate implements Callable<Integer> {
    private final Testvibe testvibe;

    @Parameters(paramLabel = "FEATURE", description = "Id or name.")
    String feature = "";

    @Option(names = "--site-url", paramLabel = "URL", description = "The site, if not the project's.")
    @Nullable String siteUrl;

    @Option(
            names = "--watch",
            description = "Follow it to its end; status 1 if it does not succeed. Ctrl-C stops watching, not it.")
    boolean watch;

    Generate(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public Integer call() {
        ProjectApi project = testvibe.chosenProject();
        JsonNode dispatched = project.generate(feature, siteUrl);
        String requestId = dispatched.path("requestId").asText();
        if (watch) {
            return new Watch(testvibe, project, feature, requestId).toTheEnd();
        }
        testvibe.print(
                dispatched,
                it -> "Generating “" + feature + "” (request " + requestId + "). Follow it: testvibe status --watch \""
                        + feature + "\"");
        return 0;
    }
}
