package dev.testvibe.cli.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;

/**
 * The flag, then the environment, then the repository's {@code .testvibe.json}, then the user's file.
 *
 * <p>A stored key goes only to the server it was given for. A key from the environment never goes to a server that only
 * a repository names: a cloned folder must not be able to collect it.
 */
public record Settings(String server, Optional<String> apiKey, Optional<String> project) {

    public static Settings resolve(
            @Nullable String serverFlag, @Nullable String projectFlag, Map<String, String> environment, Path folder) {
        UserConfig user = UserConfig.of(environment);
        RepositoryFile repository = RepositoryFile.of(folder);
        Optional<String> chosen = Optional.ofNullable(serverFlag).or(() -> variable(environment, "TESTVIBE_SERVER"));
        Optional<String> named = repository.server();
        String server = ServerAddress.normalise(chosen.or(() -> named)
                .or(user::server)
                .orElseThrow(() -> new Problem(
                        Problem.USAGE, "No server is known. Use --server or TESTVIBE_SERVER, or run: testvibe login")));
        boolean namedByRepositoryAlone = chosen.isEmpty() && named.isPresent();
        Optional<String> environmentKey = variable(environment, "TESTVIBE_API_KEY");
        if (namedByRepositoryAlone && environmentKey.isPresent() && !known(user, server)) {
            throw new Problem(
                    Problem.USAGE,
                    "TESTVIBE_API_KEY is not sent to " + server + ", which only " + RepositoryFile.NAME
                            + " names. Set TESTVIBE_SERVER too if you trust it.");
        }
        Optional<String> project = Optional.ofNullable(projectFlag)
                .or(() -> variable(environment, "TESTVIBE_PROJECT"))
                .or(() -> repository.project(server))
                .or(() -> user.project(server));
        return new Settings(server, environmentKey.or(() -> user.apiKey(server)), project);
    }

    private static boolean known(UserConfig user, String server) {
        return user.apiKey(server).isPresent();
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
