package dev.testvibe.cli;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.testvibe.cli.api.ApiClient;

/** The generated files of the project. */
@Command(name = "files", description = "The generated files.")
final class Files {
    private final Testvibe testvibe;

    Files(Testvibe testvibe) {
        this.testvibe = testvibe;
    }

    @Command(name = "list", description = "Lists them.")
    void list() {
        Testvibe.print(testvibe.api().get(testvibe.projectPath() + "/files"));
    }

    @Command(name = "get", description = "Writes all of them below a folder.")
    void get(@Option(names = "--out", required = true, paramLabel = "DIR") Path out) throws IOException {
        ApiClient api = testvibe.api();
        String files = testvibe.projectPath() + "/files";
        for (JsonNode file : api.get(files + "?limit=500")) {
            String path = file.path("path").asText();
            Path target = within(out, path);
            JsonNode whole = api.get(files + "/content?path=" + ApiClient.encoded(path));
            java.nio.file.Files.createDirectories(target.toAbsolutePath().getParent());
            java.nio.file.Files.writeString(target, whole.path("content").asText());
            System.out.println(target);
        }
    }

    /** A server must not be able to write outside the folder that the user named. */
    private static Path within(Path out, String path) {
        Path folder = out.toAbsolutePath().normalize();
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder)) {
            throw new Problem(Problem.UNREACHABLE, "Not written, as it lies outside " + out + ": " + path);
        }
        return target;
    }
}
