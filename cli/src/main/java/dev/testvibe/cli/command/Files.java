package dev.testvibe.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.command.Facts.Column;
import dev.testvibe.cli.text.Printable;

@Command(name = "files", description = "The generated files of the project.")
final class Files {
    private final Testvibe testvibe;

    Files(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Command(name = "list", description = "Lists them.")
    void list() {
        testvibe.print(
                testvibe.chosenProject().files(),
                files -> Facts.listOr(
                        "No files yet. Generate some: testvibe generate FEATURE",
                        files,
                        new Column("PATH", "path"),
                        new Column("KIND", "kind"),
                        new Column("BYTES", "size"),
                        new Column("UPDATED", "updatedUtc")));
    }

    @Command(
            name = "get",
            description = "Writes them, all or those named, below a folder. With --json it prints what they hold too.")
    void get(
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder.") Path out,
            @Parameters(paramLabel = "PATH", arity = "0..*", description = "As `files list` shows it.") @Nullable List<String> paths) {
        ProjectApi project = testvibe.chosenProject();
        List<String> wanted = paths == null ? project.files().findValuesAsText("path") : paths;
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        for (String path : wanted) {
            JsonNode file = project.file(path);
            write(within(out, file.path("path").asText()), bytes(file));
            written.add(file);
        }
        testvibe.print(written, files -> text(out, files));
    }

    private static String text(Path out, ArrayNode written) {
        return written.isEmpty()
                ? "No files yet."
                : String.join(
                        "\n",
                        written.findValuesAsText("path").stream()
                                .map(path -> Printable.line(out.resolve(path).toString()))
                                .toList());
    }

    /** A picture comes as text. */
    private static byte[] bytes(JsonNode file) {
        String content = file.path("content").asText();
        if (!file.path("kind").asText().equals("screenshot")) {
            return content.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new Problem(
                    Problem.UNREACHABLE,
                    "The server sent a picture that cannot be read: "
                            + file.path("path").asText());
        }
    }

    private static void write(Path target, byte[] content) {
        try {
            java.nio.file.Files.createDirectories(target.getParent());
            java.nio.file.Files.write(target, content);
        } catch (IOException e) {
            throw new Problem(Problem.USAGE, "Cannot write " + target + ": " + e.getMessage());
        }
    }

    /** A server must not be able to write outside the folder that the user named. */
    private Path within(Path out, String path) {
        Path folder = testvibe.shell().folder().resolve(out).toAbsolutePath().normalize();
        Path target = folder.resolve(path).normalize();
        if (target.equals(folder) || !target.startsWith(folder)) {
            throw new Problem(Problem.UNREACHABLE, "Not written, as it lies outside " + out + ": " + path);
        }
        return target;
    }
}
