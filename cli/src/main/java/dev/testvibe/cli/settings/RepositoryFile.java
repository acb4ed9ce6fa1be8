package dev.testvibe.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;

/** A repository's choice of server and project, to be committed with it. It never holds a key. */
public final class RepositoryFile {
    public static final String NAME = ".testvibe.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path file;

    private RepositoryFile(Path file) {
        this.file = file;
    }

    /** The nearest one in or above the folder; if there is none, one to be made at the root of the git repository. */
    public static RepositoryFile of(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        Path home = Optional.ofNullable(nearest(start, it -> Files.isRegularFile(it.resolve(NAME))))
                .or(() -> Optional.ofNullable(nearest(start, it -> Files.exists(it.resolve(".git")))))
                .orElse(start);
        return new RepositoryFile(home.resolve(NAME));
    }

    public Optional<String> server() {
        return JsonText.of(read(), "server");
    }

    /** The project, if the file means this server. */
    public Optional<String> project(String server) {
        boolean otherServer = server().map(ServerAddress::normalise)
                .filter(named -> !named.equals(server))
                .isPresent();
        return otherServer ? Optional.empty() : JsonText.of(read(), "project");
    }

    /** Keeps the choice, and whatever else is in the file; returns where. */
    public Path use(String server, String project) {
        ObjectNode content = read().put("server", server).put("project", project);
        try {
            return Files.writeString(file, content.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new Problem(Problem.USAGE, "Cannot write " + file + ": " + e.getMessage());
        }
    }

    private ObjectNode read() {
        if (!Files.isRegularFile(file)) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode content) {
                return content;
            }
        } catch (IOException e) {
            throw new Problem(Problem.USAGE, "Cannot read " + file + ": not valid JSON");
        }
        throw new Problem(Problem.USAGE, "Cannot read " + file + ": not a JSON object");
    }

    private static @Nullable Path nearest(Path start, Predicate<Path> wanted) {
        Path at = start;
        while (at != null && !wanted.test(at)) {
            at = at.getParent();
        }
        return at;
    }
}
