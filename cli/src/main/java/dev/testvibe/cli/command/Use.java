package dev.testvibe.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.settings.RepositoryFile;
import dev.testvibe.cli.settings.Settings;
import dev.testvibe.cli.settings.UserConfig;

@Command(
        name = "use",
        description = "Chooses the project, and its server, for this repository: writes " + RepositoryFile.NAME + ".")
final class Use implements Runnable {
    private final Testvibe testvibe;

    @Parameters(paramLabel = "PROJECT", description = "Id or name.")
    String chosen = "";

    @Option(names = "--everywhere", description = "For every folder without a choice of its own instead.")
    boolean everywhere;

    Use(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public void run() {
        Settings settings = testvibe.settings();
        JsonNode project = ProjectApi.of(new ApiClient(settings), chosen).show();
        String id = project.path("id").asText();
        String where;
        if (everywhere) {
            UserConfig.of(testvibe.shell().environment()).use(settings.server(), id);
            where = "every folder without a choice of its own";
        } else {
            where = RepositoryFile.of(testvibe.shell().folder())
                    .use(settings.server(), id)
                    .toString();
        }
        testvibe.print(project, it -> "Using “" + Facts.line(it, "name") + "” (" + id + ") in " + where);
    }
}
