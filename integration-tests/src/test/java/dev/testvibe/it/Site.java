package dev.testvibe.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static org.awaitility.Awaitility.await;

/**
 * The demo site on loopback. Its answers can be held back: that keeps a generation under way for as long as a test needs
 * it there.
 */
public final class Site implements AutoCloseable {

    private static final Path PAGES = Path.of("../deploy/local/demo-site/site");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private Site(HttpServer server) {
        this.server = server;
    }

    static Site start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Site site = new Site(server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Takes requests from now on, and answers none until {@link #release()}. */
    public void hold() {
        held.set(0);
        gate = new CountDownLatch(1);
    }

    /** Waits until a browser waits for an answer. */
    public void awaitVisitor() {
        await().atMost(Duration.ofMinutes(2)).until(() -> held.get() > 0);
    }

    public void release() {
        gate.countDown();
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            awaitRelease();
            Path page = page(exchange.getRequestURI().getPath());
            boolean found = Files.isRegularFile(page);
            byte[] body = found ? Files.readAllBytes(page) : new byte[0];
            exchange.getResponseHeaders()
                    .set("Content-Type", page.toString().endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(found ? 200 : 404, found ? body.length : -1);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRelease() throws InterruptedException {
        CountDownLatch now = gate;
        if (now.getCount() > 0) {
            held.incrementAndGet();
            now.await();
        }
    }

    private static Path page(String path) {
        return PAGES.resolve(path.equals("/") ? "index.html" : path.substring(1));
    }
}
