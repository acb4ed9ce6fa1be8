package dev.testvibe.pipeline.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A loopback port that leads to the worker's proxy, a unix socket: browsers speak to proxies over TCP only. */
final class WayOut implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;
    /** Where the worker's proxy says why it refuses, RFC 9209. */
    private static final Pattern REFUSAL =
            Pattern.compile("\\AHTTP/1\\.1 [45][^\\n]*\\nProxy-Status: testvibe; error=[^;]*; details=\"([^\"]*)\"");

    private final @Nullable ServerSocketChannel server;

    private WayOut(@Nullable ServerSocketChannel server) {
        this.server = server;
    }

    /** Opens the way; without a socket the connection is direct. */
    static WayOut through(@Nullable Path socket) throws IOException {
        if (socket == null) {
            return new WayOut(null);
        }
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread acceptor = new Thread(() -> accept(server, UnixDomainSocketAddress.of(socket)), "way-out");
        acceptor.setDaemon(true);
        acceptor.start();
        return new WayOut(server);
    }

    @Nullable String proxy() throws IOException {
        return server == null ? null : "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    private static void accept(ServerSocketChannel server, UnixDomainSocketAddress proxy) {
        while (server.isOpen()) {
            try {
                connect(server.accept(), proxy);
            } catch (IOException e) {
                if (server.isOpen()) {
                    System.err.println("no way out: " + e.getMessage());
                }
            }
        }
    }

    private static void connect(SocketChannel browser, UnixDomainSocketAddress proxy) throws IOException {
        try {
            SocketChannel out = SocketChannel.open(proxy);
            AtomicInteger directions = new AtomicInteger(2);
            pump(browser, out, directions, chunk -> {});
            pump(out, browser, directions, WayOut::tellRefusal);
        } catch (IOException e) {
            close(browser);
            throw e;
        }
    }

    /** Channels are read and written directly: their streams lock each other on JDK 17. */
    private static void pump(
            SocketChannel from, SocketChannel to, AtomicInteger directions, Consumer<ByteBuffer> first) {
        Thread thread = new Thread(
                () -> {
                    try {
                        carry(from, to, first);
                        to.shutdownOutput();
                    } catch (IOException ended) {
                        directions.set(1);
                    }
                    if (directions.decrementAndGet() <= 0) {
                        close(from);
                        close(to);
                    }
                },
                "way-out-pump");
        thread.setDaemon(true);
        thread.start();
    }

    private static void carry(SocketChannel from, SocketChannel to, Consumer<ByteBuffer> first) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        boolean isFirst = true;
        while (from.read(buffer) >= 0) {
            buffer.flip();
            if (isFirst) {
                first.accept(buffer);
                isFirst = false;
            }
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
            buffer.clear();
        }
    }

    /** A browser shows nothing of the answer to a tunnel, so the log says why there is none. */
    private static void tellRefusal(ByteBuffer answer) {
        Matcher refusal = REFUSAL.matcher(StandardCharsets.ISO_8859_1.decode(answer.duplicate()));
        if (refusal.find()) {
            System.err.println("no way out: " + refusal.group(1));
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            System.err.println("a connection could not be closed: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
