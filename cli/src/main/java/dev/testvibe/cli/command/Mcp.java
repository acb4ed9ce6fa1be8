package dev.testvibe.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.Shell;
import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.mcp.ToolServer;
import dev.testvibe.cli.mcp.Workspace;
import dev.testvibe.cli.settings.Settings;

@Command(
        name = "mcp",
        description = "Serves the same operations as tools of the Model Context Protocol over stdin and stdout, until"
                + " stdin is closed. Logs go to stderr.")
final class Mcp implements Callable<Integer>, Workspace {
    private final Testvibe testvibe;
    private @Nullable Settings clientSettings;
    private @Nullable ApiClient client;

    Mcp(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Override
    public Integer call() throws InterruptedException {
        Shell shell = testvibe.shell();
        // A stray line on stdout would end the session.
        System.setOut(shell.err());
        new ToolServer(this, Testvibe.NUMBER).serve(shell.in(), shell.out());
        return 0;
    }

    /** The same connections for as long as the settings stay the same. */
    @Override
    public synchronized ApiClient api() {
        Settings settings = testvibe.settings();
        ApiClient known = client;
        if (known == null || !settings.equals(clientSettings)) {
            known = new ApiClient(settings);
            client = known;
            clientSettings = settings;
        }
        return known;
    }

    @Override
    public ProjectApi project(@Nullable String idOrName) {
        String chosen = Optional.ofNullable(idOrName)
                .or(() -> testvibe.settings().project())
                .orElseThrow(() -> new Problem(
                        Problem.USAGE,
                        "No project is chosen. Pass “project” (list_projects shows them), or set TESTVIBE_PROJECT, or"
                                + " run: testvibe use PROJECT"));
        return ProjectApi.of(api(), chosen);
    }
}
