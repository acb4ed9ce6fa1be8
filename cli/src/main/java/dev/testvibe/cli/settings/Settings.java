package dev.testvibe.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;

/**
 * The flag, then the environment, then the repository's {@code .testvibe.json}, then the user's file.
 *
 * <p>A stored key goes only to the server it was given for. A key from the environment never goes to a server that only
 * a repository names: a cloned folder must not be able to collect it.
 */
public record Settings(String server, Optional<String> apiKey, Optional<String> project) {
    public static final String REPOSITORY_FILE = ".testvibe.json";

    public static Settings resolve(
            @Nullable String serverFlag, @Nullable String projectFlag, Map<String, String> environment, Path folder) {
        UserConfig user = UserConfig.of(environment);
        JsonNode repository = repository(folder);
        Optional<String> chosen = Optional.ofNullable(serverFlag).or(() -> variable(environment, "TESTVIBE_SERVER"));
        Optional<String> named = JsonText.of(repository, "server");
        String server = ServerAddress.normalise(chosen.or(() -> named)
                .or(user::server)
                .orElseThrow(() -> new Problem(
                        Problem.USAGE, "No server is known. Use --server or TESTVIBE_SERVER, or run: testvibe login")));
        boolean namedByRepositoryAlone = chosen.isEmpty() && named.isPresent();
        Optional<String> environmentKey = variable(environment, "TESTVIBE_API_KEY");
        if (namedByRepositoryAlone && environmentKey.isPresent() && !known(user, server)) {
            throw new Problem(
                    Problem.USAGE,
                    "TESTVIBE_API_KEY is not sent to " + server + ", which only " + REPOSITORY_FILE
                            + " names. Set TESTVIBE_SERVER too if you trust it.");
        }
        Optional<String> project = Optional.ofNullable(projectFlag)
                .or(() -> variable(environment, "TESTVIBE_PROJECT"))
                .or(() -> JsonText.of(repository, "project"))
                .or(() -> user.project(server));
        return new Settings(server, environmentKey.or(() -> user.apiKey(server)), project);
    }

    private static boolean known(UserConfig user, String server) {
        return user.apiKey(server).isPresent();
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static JsonNode repository(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve(REPOSITORY_FILE);
            if (Files.isRegularFile(file)) {
                try {
                    return new ObjectMapper().readTree(file.toFile());
                } catch (IOException e) {
                    throw new Problem(Problem.USAGE, "Cannot read " + file + ": not valid JSON");
                }
            }
        }
        return MissingNode.getInstance();
    }
}
