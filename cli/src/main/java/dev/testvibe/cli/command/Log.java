package dev.testvibe.cli.command;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.text.Printable;

@Command(name = "log", description = "Shows what the latest generation of a feature did, and why what failed failed.")
final class Log implements Runnable {
    private final Testvibe testvibe;

    @Parameters(paramLabel = "FEATURE", description = "Id or name.")
    String feature = "";

    Log(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public void run() {
        testvibe.print(testvibe.chosenProject().log(feature), Log::text);
    }

    private static String text(JsonNode log) {
        List<String> lines = new ArrayList<>();
        add(lines, Facts.line(log, "statusReason"), log.path("log"), "");
        for (JsonNode section : log.path("sections")) {
            String outcome = Facts.line(section, "verdict");
            if (outcome.isEmpty()) {
                outcome = Facts.line(section, section.path("conclusion").isTextual() ? "conclusion" : "state");
            }
            lines.add(Facts.line(section, "title") + ": " + outcome.replace('_', ' '));
            add(lines, Facts.line(section, "statusReason"), section.path("log"), "    ");
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String reason, JsonNode log, String indent) {
        log.forEach(line -> lines.add(indent + Printable.line(line.asText())));
        if (!reason.isEmpty()) {
            lines.add(indent + "→ " + reason);
        }
    }
}
