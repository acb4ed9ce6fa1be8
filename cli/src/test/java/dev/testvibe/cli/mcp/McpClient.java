package dev.testvibe.cli.mcp;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.testvibe.cli.command.Testvibe;

import static org.assertj.core.api.Assertions.assertThat;

/** The official JavaScript client, in a process of its own, with {@code testvibe mcp} as its server. */
final class McpClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCRIPT = Path.of("src/test/mcp-client/call-tools.mjs");

    private McpClient() {}

    /** A call with its arguments as JSON. */
    record Call(String tool, String arguments) {}

    /** What the script prints: see there. */
    static JsonNode run(Map<String, String> environment, Call... calls) throws Exception {
        ProcessBuilder node = new ProcessBuilder(Stream.concat(Stream.of("node", SCRIPT.toString()), server().stream())
                .toList());
        node.environment().putAll(environment);
        Process process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var in = process.outputWriter()) {
            in.write(Arrays.stream(calls).map(McpClient::json).toList().toString());
        }
        JsonNode printed = JSON.readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    /** The command that starts the server from the classes under test. */
    static List<String> server() {
        String java = ProcessHandle.current().info().command().orElse("java");
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Testvibe.class.getName(),
                "mcp");
    }

    private static String json(Call call) {
        return "{\"tool\":\"%s\",\"arguments\":%s,\"progress\":true}".formatted(call.tool(), call.arguments());
    }
}
