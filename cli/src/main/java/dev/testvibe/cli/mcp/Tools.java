package dev.testvibe.cli.mcp;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.mcp.Tool.Kind;

import static dev.testvibe.cli.mcp.Schema.input;
import static dev.testvibe.cli.mcp.Schema.number;
import static dev.testvibe.cli.mcp.Schema.optional;
import static dev.testvibe.cli.mcp.Schema.required;
import static dev.testvibe.cli.mcp.Schema.text;

/** The operations of the API as tools, under the API's names. */
final class Tools {
    private static final long DEFAULT_TIMEOUT_SECONDS = 600;
    private static final long LONGEST_TIMEOUT_SECONDS = 3_600;

    private static final Schema.Property PROJECT = optional(
            "project", text("Id or name of the project; the chosen one if left out. list_projects shows them."));
    private static final Schema.Property FEATURE = required("feature", text("Id or name of the feature."));
    private static final String GHERKIN = "The whole feature in Gherkin, beginning with “Feature:”.";

    private final Workspace workspace;

    Tools(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "list_projects",
                        Kind.READS,
                        "Lists the projects of the workspace.",
                        input(),
                        Shapes.PROJECTS,
                        (arguments, progress) ->
                                under("projects", workspace.api().list("/projects"))),
                new Tool(
                        "get_project",
                        Kind.READS,
                        "Shows a project: its name and the site that its tests are generated against.",
                        input(PROJECT),
                        Shapes.PROJECT,
                        (arguments, progress) -> project(arguments).show()),
                new Tool(
                        "list_features",
                        Kind.READS,
                        "Lists the features of a project with their status, without their Gherkin.",
                        input(PROJECT),
                        Shapes.FEATURES,
                        (arguments, progress) ->
                                under("features", project(arguments).features())),
                new Tool(
                        "get_feature",
                        Kind.READS,
                        "Shows a feature with its Gherkin and its status.",
                        input(FEATURE, PROJECT),
                        Shapes.FEATURE,
                        (arguments, progress) -> project(arguments).feature(feature(arguments))),
                new Tool(
                        "create_feature",
                        Kind.CHANGES,
                        "Creates a feature. It generates no tests: generate_feature does. A section of the generation is"
                                + " one scenario; quoted texts and numbers in steps are taken literally.",
                        input(
                                required("name", text("Its name, not taken in the project.")),
                                required("gherkin", text(GHERKIN)),
                                PROJECT),
                        Shapes.FEATURE,
                        (arguments, progress) ->
                                project(arguments).createFeature(arguments.text("name"), arguments.text("gherkin"))),
                new Tool(
                        "update_feature",
                        Kind.CHANGES,
                        "Changes the Gherkin of a feature, its name, or both; what is left out stays. It generates no"
                                + " tests, and is refused while the feature is generating.",
                        input(
                                FEATURE,
                                optional("name", text("A new name.")),
                                optional("gherkin", text(GHERKIN)),
                                PROJECT),
                        Shapes.OK,
                        (arguments, progress) -> project(arguments)
                                .changeFeature(
                                        feature(arguments),
                                        arguments.textOrNull("name"),
                                        arguments.textOrNull("gherkin"))),
                new Tool(
                        "delete_feature",
                        Kind.DESTROYS,
                        "Deletes a feature for good. Refused while it is generating.",
                        input(FEATURE, PROJECT),
                        Shapes.OK,
                        (arguments, progress) -> project(arguments).deleteFeature(feature(arguments))),
                new Tool(
                        "generate_feature",
                        Kind.CHANGES,
                        "Starts generating the Playwright tests of a feature, in a real browser on its site, and returns"
                                + " at once. Costs a credit. wait_for_generation waits for the outcome. Refused while"
                                + " the feature is generating already.",
                        input(
                                FEATURE,
                                optional("siteUrl", text("The site to generate against, if not the project's.")),
                                PROJECT),
                        Shapes.DISPATCHED,
                        (arguments, progress) ->
                                project(arguments).generate(feature(arguments), arguments.textOrNull("siteUrl"))),
                new Tool(
                        "get_generation_status",
                        Kind.READS,
                        "Shows how the latest generation of a feature stands, now, scenario by scenario.",
                        input(FEATURE, PROJECT),
                        Shapes.STATUS,
                        (arguments, progress) -> project(arguments).status(feature(arguments))),
                new Tool(
                        "wait_for_generation",
                        Kind.READS,
                        "Waits until the generation of a feature has ended and returns its status, with timedOut false;"
                                + " when the time is over first, the status as it is then, with timedOut true: call it"
                                + " again. Sends progress notifications if asked to. Returns at once if nothing is in"
                                + " flight.",
                        input(
                                FEATURE,
                                optional(
                                        "timeoutSeconds",
                                        number(
                                                "How long to wait at most.",
                                                0,
                                                LONGEST_TIMEOUT_SECONDS,
                                                DEFAULT_TIMEOUT_SECONDS)),
                                PROJECT),
                        Shapes.AWAITED_STATUS,
                        (arguments, progress) -> new WaitForGeneration(project(arguments), feature(arguments))
                                .atMost(
                                        Duration.ofSeconds(arguments.number("timeoutSeconds", DEFAULT_TIMEOUT_SECONDS)),
                                        progress)),
                new Tool(
                        "get_generation_log",
                        Kind.READS,
                        "Shows what the latest generation of a feature did, scenario by scenario, and why a scenario is"
                                + " not verified. Readable while it runs.",
                        input(FEATURE, PROJECT),
                        Shapes.LOG,
                        (arguments, progress) -> project(arguments).log(feature(arguments))),
                new Tool(
                        "cancel_generation",
                        Kind.CHANGES,
                        "Cancels the generation of a feature that is in flight. Refused if none is.",
                        input(FEATURE, PROJECT),
                        Shapes.OK,
                        (arguments, progress) -> project(arguments).cancel(feature(arguments))),
                new Tool(
                        "list_files",
                        Kind.READS,
                        "Lists the files of a project: features, generated tests and their configuration.",
                        input(PROJECT),
                        Shapes.FILES,
                        (arguments, progress) ->
                                under("files", project(arguments).files())),
                new Tool(
                        "read_file",
                        Kind.READS,
                        "Reads a file of a project, such as a generated test.",
                        input(
                                required(
                                        "path",
                                        text("As list_files shows it, such as Features/Login-Functionality.spec.ts.")),
                                PROJECT),
                        Shapes.FILE,
                        (arguments, progress) -> readable(project(arguments).file(arguments.text("path")))));
    }

    /** A picture as text would fill a model's memory and tell it nothing. */
    private static JsonNode readable(JsonNode file) {
        if (file.path("kind").asText().equals("screenshot")) {
            throw new Problem(
                    Problem.REFUSED,
                    "This file is a picture. `testvibe files get --out DIR "
                            + file.path("path").asText() + "` writes it for a person to look at.");
        }
        return file;
    }

    private ProjectApi project(Arguments arguments) {
        return workspace.project(arguments.textOrNull("project"));
    }

    private static String feature(Arguments arguments) {
        return arguments.text("feature");
    }

    /** The protocol wants an object where the API answers a list. */
    private static JsonNode under(String name, JsonNode list) {
        return JsonNodeFactory.instance.objectNode().setAll(Map.of(name, list));
    }
}
