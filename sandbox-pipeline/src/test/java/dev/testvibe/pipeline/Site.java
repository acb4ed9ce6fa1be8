package dev.testvibe.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

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
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] page = ("<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title></head><body>"
                                + body.get() + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8);
                boolean isPage = exchange.getRequestURI().getPath().equals("/");
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(isPage ? 200 : 404, isPage ? page.length : -1);
                if (isPage) {
                    exchange.getResponseBody().write(page);
                }
                exchange.close();
            });
            server.start();
            return new Site(server);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
