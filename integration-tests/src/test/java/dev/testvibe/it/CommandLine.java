package dev.testvibe.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The packaged command line, started in a folder by a shell whose locale knows no letter beyond ASCII. */
record CommandLine(Map<String, String> environment, Path folder) {

    private static final Path TESTVIBE =
            Path.of("../cli/target/testvibe").toAbsolutePath().normalize();
    private static final Path MCP_CLIENT = Path.of("../cli/src/test/mcp-client/call-tools.mjs")
            .toAbsolutePath()
            .normalize();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a command left behind. */
    record Result(int exitStatus, String out, String err) {}

    /** One that knows the pair's API and key, and has nothing else of the user's. */
    static CommandLine of(Pair pair, Path folder) {
        Map<String, String> environment = Map.of(
                "TESTVIBE_SERVER",
                pair.apiProcess().url(),
                "TESTVIBE_API_KEY",
                Pair.KEY,
                "XDG_CONFIG_HOME",
                folder.resolve("config").toString(),
                "LC_ALL",
                "C");
        return new CommandLine(environment, folder);
    }

    Result run(String... arguments) throws Exception {
        return run(
                Stream.concat(Stream.of(TESTVIBE.toString()), Stream.of(arguments))
                        .toList(),
                "");
    }

    /**
     * Calls tools of {@code testvibe mcp} with the official JavaScript client.
     *
     * @param calls as JSON; the script says how
     * @return what the script prints
     */
    JsonNode mcp(String calls) throws Exception {
        Result result = run(List.of("node", MCP_CLIENT.toString(), TESTVIBE.toString(), "mcp"), calls);
        if (result.exitStatus() != 0) {
            throw new IllegalStateException(result.err());
        }
        return JSON.readTree(result.out());
    }

    private Result run(List<String> command, String input) throws IOException, InterruptedException {
        Path errors = folder.resolve("stderr.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.redirectError(errors.toFile()).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, Files.readString(errors));
    }
}
