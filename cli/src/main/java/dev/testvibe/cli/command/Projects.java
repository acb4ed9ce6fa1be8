package dev.testvibe.cli.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.command.Facts.Column;

@Command(name = "projects", description = "The projects of the workspace.")
final class Projects {
    private static final String VARIABLES =
            "A JSON file, or - for stdin, with an object of what steps may refer to by name.";
    private static final String VARIABLE =
            "One of them. Without =VALUE it is taken from the environment variable NAME, which keeps a secret out of the"
                    + " arguments. A name that ends in secret, password, token or key makes it a secret: it is never"
                    + " shown again.";
    private final Testvibe testvibe;

    Projects(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Command(name = "list", description = "Lists them.")
    void list() {
        testvibe.print(
                testvibe.api().list("/projects"),
                projects -> Facts.listOr(
                        "No projects. Make one: testvibe projects create NAME --site-url URL",
                        projects,
                        new Column("ID", "id"),
                        new Column("NAME", "name"),
                        new Column("SITE", "siteUrl")));
    }

    @Command(name = "show", description = "Shows one.")
    void show(@Parameters(paramLabel = "PROJECT", description = "Id or name.") String project) {
        testvibe.print(ProjectApi.of(testvibe.api(), project).show(), Projects::facts);
    }

    @Command(name = "create", description = "Makes one.")
    void create(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--site-url", paramLabel = "URL", required = true, description = "The site under test.")
                    String siteUrl,
            @Option(names = "--variables", paramLabel = "FILE", description = VARIABLES) @Nullable String variables,
            @Option(names = "--variable", paramLabel = "NAME[=VALUE]", description = VARIABLE) @Nullable List<String> some) {
        ObjectNode body = body(name, siteUrl, variables);
        if (some != null) {
            given(some, body.withObjectProperty("variables"));
        }
        ApiClient api = testvibe.api();
        testvibe.print(api.send("POST", "/projects", body, Map.of()), Projects::facts);
    }

    @Command(name = "update", description = "Changes what is given; the rest stays.")
    void update(
            @Parameters(paramLabel = "PROJECT", description = "Id or name.") String project,
            @Option(names = "--name", paramLabel = "NAME", description = "A new name.") @Nullable String name,
            @Option(names = "--site-url", paramLabel = "URL", description = "The site under test.") @Nullable String siteUrl,
            @Option(
                            names = "--variables",
                            paramLabel = "FILE",
                            description = VARIABLES + " It replaces all that there are.")
                    @Nullable String variables,
            @Option(names = "--variable", paramLabel = "NAME[=VALUE]", description = VARIABLE) @Nullable List<String> some,
            @Option(names = "--remove-variable", paramLabel = "NAME", description = "Forgets one.") @Nullable List<String> removed) {
        ObjectNode changes = body(name, siteUrl, variables);
        if (changes.isEmpty() && some == null && removed == null) {
            throw new Problem(
                    Problem.USAGE,
                    "Nothing to change: give --name, --site-url, --variables, --variable or --remove-variable");
        }
        ProjectApi api = ProjectApi.of(testvibe.api(), project);
        if (some != null || removed != null) {
            if (variables == null) {
                // A secret comes as null, and as null it stays what it is.
                changes.set("variables", api.show().path("variables"));
            }
            ObjectNode all = changes.withObjectProperty("variables");
            given(some == null ? List.of() : some, all);
            remove(removed == null ? List.of() : removed, all);
        }
        testvibe.print(api.change(changes), done -> "Updated " + project);
    }

    @Command(name = "delete", description = "Deletes one, with its features and files.")
    void delete(@Parameters(paramLabel = "PROJECT", description = "Id or name.") String project) {
        testvibe.print(ProjectApi.of(testvibe.api(), project).delete(), done -> "Deleted " + project);
    }

    private ObjectNode body(@Nullable String name, @Nullable String siteUrl, @Nullable String variables) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (name != null) {
            body.put("name", name);
        }
        if (siteUrl != null) {
            body.put("siteUrl", siteUrl);
        }
        if (variables != null) {
            body.set("variables", object(variables));
        }
        return body;
    }

    private void given(List<String> some, ObjectNode variables) {
        for (String one : some) {
            String[] parts = one.split("=", 2);
            @Nullable String value = parts.length == 2
                    ? parts[1]
                    : testvibe.shell().environment().get(parts[0]);
            if (value == null) {
                throw new Problem(
                        Problem.USAGE,
                        "--variable " + parts[0] + " has no value, and the environment has no variable of that name");
            }
            variables.put(parts[0], value);
        }
    }

    private static void remove(List<String> names, ObjectNode variables) {
        for (String name : names) {
            if (variables.remove(name) == null) {
                throw new Problem(Problem.USAGE, "The project has no variable " + name);
            }
        }
    }

    private JsonNode object(String file) {
        try {
            JsonNode given = new ObjectMapper().readTree(GivenText.read(testvibe.shell(), file));
            if (given.isObject()) {
                return given;
            }
        } catch (JsonProcessingException e) {
            // The parser's message quotes the file, and with it perhaps a secret.
            throw new Problem(Problem.USAGE, "Cannot read " + file + ": not valid JSON");
        }
        throw new Problem(
                Problem.USAGE, "Cannot read " + file + ": expected a JSON object such as {\"user\": \"ada\"}");
    }

    private static String facts(JsonNode project) {
        ObjectNode shown = project.deepCopy();
        shown.put("variables", variables(project.path("variables")));
        return Facts.of(
                shown,
                new Column("Id", "id"),
                new Column("Name", "name"),
                new Column("Site", "siteUrl"),
                new Column("Variables", "variables"),
                new Column("Created", "createdUtc"),
                new Column("Updated", "updatedUtc"));
    }

    private static String variables(JsonNode variables) {
        return variables.properties().stream()
                .map(one -> one.getKey()
                        + (one.getValue().isNull()
                                ? " (secret)"
                                : "=" + one.getValue().asText()))
                .collect(Collectors.joining(", "));
    }
}
