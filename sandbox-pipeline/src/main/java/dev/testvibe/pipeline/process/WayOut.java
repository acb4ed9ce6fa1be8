package dev.testvibe.pipeline.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A loopback port that leads to the worker's proxy, a unix socket: browsers speak to proxies over TCP only. */
final class WayOut implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

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
                SocketChannel browser = server.accept();
                SocketChannel out = SocketChannel.open(proxy);
                pump(browser, out);
                pump(out, browser);
            } catch (IOException e) {
                if (server.isOpen()) {
                    System.err.println("no way out: " + e.getMessage());
                }
            }
        }
    }

    /** Channels are read and written directly: their streams lock each other on JDK 17. */
    private static void pump(SocketChannel from, SocketChannel to) {
        Thread thread = new Thread(
                () -> {
                    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
                    try {
                        while (from.read(buffer) >= 0) {
                            buffer.flip();
                            while (buffer.hasRemaining()) {
                                to.write(buffer);
                            }
                            buffer.clear();
                        }
                        to.shutdownOutput();
                    } catch (IOException ended) {
                        close(from);
                        close(to);
                    }
                },
                "way-out-pump");
        thread.setDaemon(true);
        thread.start();
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
