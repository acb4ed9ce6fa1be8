package dev.testvibe.worker.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A provider on loopback that speaks the wire protocols of OpenAI, Anthropic and Ollama, and says what it is told to. */
public final class ModelServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What was asked, as it came over the wire. */
    public record Asked(String path, Map<String, List<String>> headers, JsonNode body) {

        /** The last message: the user's. */
        public String question() {
            JsonNode content =
                    body.get("messages").get(body.get("messages").size() - 1).get("content");
            return content.isTextual()
                    ? content.asText()
                    : content.at("/0/text").asText();
        }
    }

    /** @param body JSON, or anything else */
    public record Reply(int status, String body, boolean dripping) {

        static Reply of(int status, String body) {
            return new Reply(status, body, false);
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, Reply> behaviour = question -> Reply.of(500, "{}");

    public ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "model-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Asked> asked() {
        return asked;
    }

    void replies(Function<Asked, Reply> behaviour) {
        this.behaviour = behaviour;
    }

    /** Says this, in the protocol of whoever asks, at 70 tokens in and 9 out. */
    public void says(Function<Asked, String> answer) {
        replies(question -> Reply.of(200, wrapped(question.path(), answer.apply(question))));
    }

    private static String wrapped(String path, String text) {
        try {
            String quoted = JSON.writeValueAsString(text);
            return switch (path) {
                case "/v1/chat/completions" -> """
                        {"id": "c1", "object": "chat.completion", "created": 1, "model": "a-model", "choices": [{"index": 0,
                         "message": {"role": "assistant", "content": %s}, "finish_reason": "stop"}],
                         "usage": {"prompt_tokens": 70, "completion_tokens": 9, "total_tokens": 79}}""".formatted(quoted);
                case "/v1/messages" -> """
                        {"id": "m1", "type": "message", "role": "assistant", "model": "a-model", "stop_reason": "end_turn",
                         "content": [{"type": "text", "text": %s}], "usage": {"input_tokens": 70, "output_tokens": 9}}""".formatted(quoted);
                case "/api/chat" -> """
                        {"model": "a-model", "created_at": "2026-01-31T09:30:00Z", "done": true, "done_reason": "stop",
                         "message": {"role": "assistant", "content": %s}, "prompt_eval_count": 70, "eval_count": 9}""".formatted(quoted);
                default -> throw new IllegalArgumentException("No provider has " + path);
            };
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        Asked question = new Asked(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                JSON.readTree(exchange.getRequestBody()));
        asked.add(question);
        Reply reply = behaviour.apply(question);
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length + (reply.dripping() ? 1 : 0));
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().flush();
        if (!reply.dripping()) {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
