package dev.testvibe.cli;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.settings.Settings;

/** {@code testvibe}: the options that every command has, and what a command needs to run. */
@Command(
        name = "testvibe",
        mixinStandardHelpOptions = true,
        version = "testvibe 0.1.0",
        description = "Turns features written in Gherkin into verified Playwright tests.",
        subcommands = CommandLine.HelpCommand.class)
public final class Testvibe {
    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print the server's JSON.")
    boolean json;

    @Option(names = "--server", scope = ScopeType.INHERIT, description = "Address of the server.")
    @Nullable String server;

    @Option(names = "--project", scope = ScopeType.INHERIT, description = "Id of the project.")
    @Nullable String project;

    public static void main(String... arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Testvibe root = new Testvibe();
        return new CommandLine(root)
                .addSubcommand(new Login(root))
                .addSubcommand(new Files(root))
                .addSubcommand(new ReadCommands.Account(root))
                .addSubcommand(new ReadCommands.Projects(root))
                .addSubcommand(new ReadCommands.Features(root))
                .addSubcommand(new GenerationCommands.Generate(root))
                .addSubcommand(new GenerationCommands.Status(root))
                .addSubcommand(new GenerationCommands.Log(root))
                .addSubcommand(new GenerationCommands.Cancel(root))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Problem problem) {
                        System.err.println(problem.getMessage());
                        return problem.exitStatus();
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    Settings settings() {
        return Settings.resolve(server, project, System.getenv(), Path.of(""));
    }

    ApiClient api() {
        return new ApiClient(settings());
    }

    String projectPath() {
        return "/projects/"
                + ApiClient.encoded(settings()
                        .project()
                        .orElseThrow(() -> new Problem(
                                Problem.USAGE, "No project is chosen. Use --project or TESTVIBE_PROJECT.")));
    }

    static void print(JsonNode answer) {
        System.out.println(answer.toPrettyString());
    }
}
