package dev.testvibe.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.command.Facts.Column;
import dev.testvibe.cli.text.Printable;

@Command(name = "features", description = "The features of the project.")
final class Features {
    private final Testvibe testvibe;

    Features(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Command(name = "list", description = "Lists them.")
    void list() {
        testvibe.print(
                testvibe.chosenProject().features(),
                features -> Facts.listOr(
                        "No features. Make one: testvibe features create NAME FILE",
                        features,
                        new Column("ID", "id"),
                        new Column("NAME", "name"),
                        new Column("STATUS", "status"),
                        new Column("UPDATED", "updatedUtc")));
    }

    @Command(name = "show", description = "Shows one, with its Gherkin.")
    void show(@Parameters(paramLabel = "FEATURE", description = "Id or name.") String feature) {
        testvibe.print(testvibe.chosenProject().feature(feature), Features::withGherkin);
    }

    @Command(name = "create", description = "Makes one.")
    void create(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "FILE", description = "Its Gherkin; - for stdin.") String file) {
        String gherkin = GivenText.read(testvibe.shell(), file);
        testvibe.print(
                testvibe.chosenProject().createFeature(name, gherkin),
                made -> "Created “" + Facts.line(made, "name") + "” (" + Facts.line(made, "id") + ")");
    }

    @Command(name = "update", description = "Changes its Gherkin, its name, or both. Generates nothing.")
    void update(
            @Parameters(paramLabel = "FEATURE", description = "Id or name.") String feature,
            @Parameters(paramLabel = "FILE", arity = "0..1", description = "Its new Gherkin; - for stdin.") @Nullable String file,
            @Option(names = "--name", paramLabel = "NAME", description = "A new name.") @Nullable String name) {
        if (file == null && name == null) {
            throw new Problem(Problem.USAGE, "Nothing to change: give a FILE with Gherkin, or --name");
        }
        String gherkin = file == null ? null : GivenText.read(testvibe.shell(), file);
        testvibe.print(
                testvibe.chosenProject().changeFeature(feature, name, gherkin), done -> "Updated “" + feature + "”");
    }

    @Command(name = "delete", description = "Deletes one.")
    void delete(@Parameters(paramLabel = "FEATURE", description = "Id or name.") String feature) {
        testvibe.print(testvibe.chosenProject().deleteFeature(feature), done -> "Deleted “" + feature + "”");
    }

    private static String withGherkin(JsonNode feature) {
        return Facts.of(
                        feature,
                        new Column("Id", "id"),
                        new Column("Name", "name"),
                        new Column("Status", "status"),
                        new Column("Updated", "updatedUtc"))
                + "\n" + Printable.text(feature.path("gherkin").asText());
    }
}
