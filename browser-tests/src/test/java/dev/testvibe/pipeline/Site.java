package dev.testvibe.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real web site of one page, on loopback. */
final class Site implements AutoCloseable {

    private final HttpServer server;

    private Site(HttpServer server) {
        this.server = server;
    }

    static Site of(String body) {
        return of(() -> body);
    }

    /** A site that may answer differently each time. */
    static Site of(Supplier<String> body) {
        return serving(path -> path.equals("/") ? Optional.of(body.get()) : Optional.empty());
    }

    /** A site of several pages, by their paths. */
    static Site of(Map<String, String> bodies) {
        return serving(path -> Optional.ofNullable(bodies.get(path)));
    }

    /** The same, where nothing ever answers below a path. */
    Site silentAt(String path) {
        server.createContext(path, exchange -> {});
        return this;
    }

    /** A site that has what the function gives for a path. */
    static Site serving(Function<String, Optional<String>> bodies) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    exchange -> answer(
                            exchange, bodies.apply(exchange.getRequestURI().getPath())));
            server.start();
            return new Site(server);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, Optional<String> body) throws IOException {
        byte[] page = ("<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title></head><body>"
                        + body.orElse("") + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(body.isPresent() ? 200 : 404, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
