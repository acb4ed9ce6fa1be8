package dev.testvibe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Answers as it was told to: for what a server that works can hardly be made to do. The last answer for a path is given
 * again and again.
 */
public final class ScriptedServer implements AutoCloseable {

    /** An answer; {@code whole} is false for one whose connection is cut at its end. */
    public record Answer(int status, Map<String, String> headers, String body, boolean whole) {

        public static Answer of(int status, String body) {
            return new Answer(status, Map.of(), body, true);
        }
    }

    /** A request as it came. */
    public record Received(String request, Map<String, List<String>> headers, String body) {}

    /** The events of one generation, one a second. */
    public record Events(String requestId) {

        public String event(int revision, String type) {
            return event(revision, type, null);
        }

        public String event(int revision, String type, String section) {
            return event(revision, type, section, "\"lines\":[]");
        }

        /** @param more further fields as JSON */
        public String event(int revision, String type, String section, String more) {
            String about = section == null ? "null" : "\"" + section + "\"";
            return """
                    id: %s/%d
                    event: %s
                    data: {"requestId":"%s","revision":%d,"type":"%s","section":%s,%s,
                    data: "occurredUtc":"2026-01-01T10:00:%02dZ"}

                    """.formatted(requestId, revision, type, requestId, revision, type, about, more, revision);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/v1/ops", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param request method and path below the API's base, such as {@code GET /account} */
    public ScriptedServer answer(String request, Answer... inTurn) {
        answers.put(request, new ConcurrentLinkedQueue<>(List.of(inTurn)));
        return this;
    }

    public ScriptedServer answer(String request, String body) {
        return answer(request, Answer.of(200, body));
    }

    public List<Received> received(String request) {
        return received.stream().filter(it -> it.request().equals(request)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().substring("/api/v1/ops".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(request, Map.copyOf(exchange.getRequestHeaders()), body));
        Queue<Answer> queue = answers.getOrDefault(request, new ConcurrentLinkedQueue<>());
        Answer next = queue.size() > 1 ? queue.poll() : queue.peek();
        send(
                exchange,
                next == null
                        ? Answer.of(404, "{\"error\":\"not_found\",\"message\":\"Not told: " + request + "\"}")
                        : next);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        // One byte more than will come: the other side sees a connection that was cut.
        exchange.sendResponseHeaders(answer.status(), answer.whole() ? bytes.length : bytes.length + 1);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
