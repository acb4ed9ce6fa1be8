package dev.testvibe.cli.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.Shell;
import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.settings.Settings;

/** {@code testvibe}: the options that every command has, and what a command needs to run. */
@Command(
        name = "testvibe",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        version = Testvibe.VERSION,
        description = "Turns features written in Gherkin into verified Playwright tests.",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        exitCodeOnExecutionException = Testvibe.SOFTWARE_FAULT)
public final class Testvibe {
    static final String NUMBER = "0.1.0";
    static final String VERSION = "testvibe " + NUMBER;
    static final int SOFTWARE_FAULT = 70;

    @Option(names = "--json", description = "Print the server's JSON.", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--server", paramLabel = "URL", description = "Address of the server.", scope = ScopeType.INHERIT)
    @Nullable String server;

    @Option(
            names = "--project",
            paramLabel = "PROJECT",
            description = "Id or name of the project.",
            scope = ScopeType.INHERIT)
    @Nullable String project;

    private final Shell shell;

    private Testvibe(Shell shell) {
        this.shell = shell;
    }

    public static void main(String... arguments) {
        System.exit(run(Shell.ofThisProcess(), arguments));
    }

    /** Runs one command; returns its exit status. */
    static int run(Shell shell, String... arguments) {
        Testvibe root = new Testvibe(shell);
        CommandLine commands = new CommandLine(root);
        commands.addSubcommand(new Login(root))
                .addSubcommand(new Use(root))
                .addSubcommand(new Projects(root))
                .addSubcommand(new Features(root))
                .addSubcommand(new Generate(root))
                .addSubcommand(new Status(root))
                .addSubcommand(new Log(root))
                .addSubcommand(new Cancel(root))
                .addSubcommand(new Files(root))
                .addSubcommand(new Account(root))
                .addSubcommand(new Keys(root))
                .addSubcommand(new Mcp(root))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(new PrintWriter(shell.out(), true))
                .setErr(new PrintWriter(shell.err(), true))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof Problem problem) {
                        shell.err().println(problem.getMessage());
                        return problem.exitStatus();
                    }
                    throw failure;
                });
        explain(commands.getCommandSpec().usageMessage());
        return commands.execute(arguments);
    }

    /** What holds for all commands is told by the help of the whole alone. */
    private static void explain(UsageMessageSpec help) {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "done, and good");
        statuses.put("1", "the generation did not succeed");
        statuses.put("2", "called in a way that cannot work");
        statuses.put("3", "refused by the server");
        statuses.put("4", "the server cannot be reached, or cannot answer");
        statuses.put("" + SOFTWARE_FAULT, "a fault of testvibe itself");
        help.exitCodeListHeading("%nExit status:%n").exitCodeList(statuses);
        help.footerHeading("%nSettings:%n")
                .footer(
                        "  An option, else the environment (TESTVIBE_SERVER, TESTVIBE_API_KEY,",
                        "  TESTVIBE_PROJECT), else .testvibe.json of this folder or one above it,",
                        "  else your own settings, which `login` and `use --everywhere` keep.",
                        "  Shell completion: source <(testvibe generate-completion)");
    }

    Shell shell() {
        return shell;
    }

    Settings settings() {
        return Settings.resolve(server, project, shell.environment(), shell.folder());
    }

    ApiClient api() {
        return new ApiClient(settings());
    }

    ProjectApi chosenProject() {
        Settings settings = settings();
        String chosen = settings.project()
                .orElseThrow(() -> new Problem(
                        Problem.USAGE,
                        "No project is chosen. Use --project or TESTVIBE_PROJECT, or run: testvibe use PROJECT"));
        return ProjectApi.of(new ApiClient(settings), chosen);
    }

    /** Prints an answer as the server gave it, or, for a person, as the given text. */
    <T extends JsonNode> void print(T answer, Function<T, String> text) {
        String shown = json ? answer.toPrettyString() : text.apply(answer);
        shell.out().println(shown.stripTrailing());
    }
}
