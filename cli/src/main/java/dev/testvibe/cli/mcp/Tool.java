package dev.testvibe.cli.mcp;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;

/**
 * One operation as a client of the protocol sees it. A refusal of the server is the tool's answer, marked as an error,
 * so that a model reads the reason.
 *
 * @param input JSON Schema of the arguments
 * @param output JSON Schema of the answer, an object
 */
record Tool(
        String name, Kind kind, String description, Map<String, Object> input, Map<String, Object> output, Call call) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a client may want to ask its user about. */
    enum Kind {
        READS,
        CHANGES,
        DESTROYS
    }

    /** The operation. What it tells the consumer on the way reaches a client that wants to know. */
    @FunctionalInterface
    interface Call {
        JsonNode answer(Arguments arguments, Consumer<String> progress);
    }

    SyncToolSpecification specification() {
        ToolAnnotations hints = ToolAnnotations.builder()
                .readOnlyHint(kind == Kind.READS)
                .destructiveHint(kind == Kind.DESTROYS)
                .build();
        McpSchema.Tool tool = McpSchema.Tool.builder(name, input)
                .description(description)
                .outputSchema(output)
                .annotations(hints)
                .build();
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler(this::handle)
                .build();
    }

    private CallToolResult handle(McpSyncServerExchange exchange, CallToolRequest request) {
        try {
            Arguments arguments = new Arguments(Objects.requireNonNullElse(request.arguments(), Map.of()));
            JsonNode answer = call.answer(arguments, progress(exchange, request.progressToken()));
            return CallToolResult.builder()
                    .structuredContent(JSON.convertValue(answer, Object.class))
                    .addTextContent(answer.toPrettyString())
                    .isError(false)
                    .build();
        } catch (Problem problem) {
            return CallToolResult.builder()
                    .addTextContent(String.valueOf(problem.getMessage()))
                    .isError(true)
                    .build();
        }
    }

    private static Consumer<String> progress(McpSyncServerExchange exchange, @Nullable Object token) {
        if (token == null) {
            return message -> {};
        }
        // The protocol wants a number that rises. How much there is to do is not known before it is done.
        AtomicInteger told = new AtomicInteger();
        return message -> exchange.progressNotification(ProgressNotification.builder(token, told.incrementAndGet())
                .message(message)
                .build());
    }
}
