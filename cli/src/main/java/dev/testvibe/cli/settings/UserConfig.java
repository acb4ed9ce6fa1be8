package dev.testvibe.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.testvibe.cli.Problem;

/** The user's own file: the server to use, and a key and a project for each server. Only the user may read it. */
public final class UserConfig {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path file;

    public UserConfig(Path file) {
        this.file = file;
    }

    /** {@code $XDG_CONFIG_HOME/testvibe/config.json}, or the same below {@code ~/.config}. */
    public static UserConfig of(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = xdg.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".config")
                : Path.of(xdg);
        return new UserConfig(base.resolve("testvibe").resolve("config.json"));
    }

    public Optional<String> server() {
        return JsonText.of(read(), "server");
    }

    public Optional<String> apiKey(String server) {
        return JsonText.of(read().path("servers").path(server), "apiKey");
    }

    public Optional<String> project(String server) {
        return JsonText.of(read().path("servers").path(server), "project");
    }

    public void login(String server, String apiKey) {
        ObjectNode config = read();
        config.put("server", server);
        config.withObjectProperty("servers").withObjectProperty(server).put("apiKey", apiKey);
        write(config);
    }

    public void use(String server, String project) {
        ObjectNode config = read();
        config.withObjectProperty("servers").withObjectProperty(server).put("project", project);
        write(config);
    }

    private ObjectNode read() {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode config) {
                return config;
            }
        } catch (IOException e) {
            // The parser's message quotes the file, and with it perhaps a key.
            throw new Problem(Problem.USAGE, "Cannot read " + file + ": not valid JSON");
        }
        throw new Problem(Problem.USAGE, "Cannot read " + file + ": not a JSON object");
    }

    /** Written beside the file and moved over it: never half a file, and never readable by others for a moment. */
    private void write(ObjectNode config) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(
                    folder,
                    "config",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, config.toPrettyString() + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem(Problem.USAGE, "Cannot write " + file + ": " + e.getMessage());
        }
    }
}
