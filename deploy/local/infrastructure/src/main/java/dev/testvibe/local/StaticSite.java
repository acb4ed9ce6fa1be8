package dev.testvibe.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The files of a folder over HTTP on loopback; a folder's page is its {@code index.html}. */
final class StaticSite implements AutoCloseable {

    private static final String ANYTHING = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final HttpServer server;

    private StaticSite(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for a free one */
    static StaticSite serve(Path folder, int port) throws IOException {
        Path root = folder.toRealPath();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> answer(exchange, root));
        server.start();
        return new StaticSite(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Path root) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "Only GET is answered here.".getBytes(StandardCharsets.UTF_8));
                return;
            }
            Path file = file(root, exchange.getRequestURI().getPath());
            if (file.startsWith(root) && Files.isRegularFile(file)) {
                send(exchange, 200, TYPES.getOrDefault(extension(file), ANYTHING), Files.readAllBytes(file));
            } else {
                send(exchange, 404, "text/plain", "There is no such page.".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Path file(Path root, String path) {
        Path file = root.resolve(path.replaceFirst("^/+", "")).normalize();
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
