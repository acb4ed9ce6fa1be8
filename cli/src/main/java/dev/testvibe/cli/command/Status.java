package dev.testvibe.cli.command;

import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.command.Facts.Column;

@Command(name = "status", description = "Shows how the latest generation of a feature stands.")
final class Status implements Callable<Integer> {
    private final Testvibe testvibe;

    @Parameters(paramLabel = "FEATURE", description = "Id or name.")
    String feature = "";

    @Option(names = "--watch", description = "Follow it to its end, as `generate --watch` does.")
    boolean watch;

    Status(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public Integer call() {
        ProjectApi project = testvibe.chosenProject();
        JsonNode status = project.status(feature);
        if (watch && status.path("requestId").isTextual()) {
            return new Watch(
                            testvibe, project, feature, status.path("requestId").asText())
                    .toTheEnd();
        }
        testvibe.print(status, Status::text);
        return 0;
    }

    private static String text(JsonNode status) {
        String feature = Facts.line(status, "featureName");
        String heading = "“" + feature + "” is " + Facts.line(status, "featureStatus");
        if (status.path("overallStatus").asText().equals("queued")) {
            heading += ", queued";
        }
        if (status.path("sections").isEmpty()) {
            return heading;
        }
        String hint = status.path("overallConclusion").asText().equals("failure")
                ? "\nWhy: testvibe log \"" + feature + "\""
                : "";
        return heading + "\n\n"
                + Facts.list(
                        status.path("sections"),
                        new Column("SCENARIO", "section"),
                        new Column("STATUS", "status"),
                        new Column("CONCLUSION", "conclusion"),
                        new Column("VERDICT", "verdict"))
                + hint;
    }
}
