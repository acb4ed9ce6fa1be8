package dev.testvibe.worker.egress;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.testvibe.worker.egress.Refusal.Reason;

/**
 * One connection out of a sandbox, for one request: what comes after it could be for another host.
 *
 * <p>Channels are read and written directly: their streams lock each other on JDK 17. They know no timeout, so the proxy
 * calls {@link #endIfOverdue} from time to time.
 */
final class ProxyConnection {

    private static final Logger LOG = Logger.getLogger(ProxyConnection.class);
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;

    private enum Stage {
        ASKING,
        CONNECTING,
        WAITING,
        ANSWERING,
        OVER
    }

    private final SocketChannel client;
    private final EgressPolicy policy;
    private final EgressProxy.Timeouts timeouts;
    private final Consumer<Refusal> refusals;
    private volatile @Nullable SocketChannel site;
    private volatile Stage stage = Stage.ASKING;
    private volatile long lastByteNanos = System.nanoTime();

    /** @param refusals is told of what is refused */
    ProxyConnection(
            SocketChannel client, EgressPolicy policy, EgressProxy.Timeouts timeouts, Consumer<Refusal> refusals) {
        this.client = client;
        this.policy = policy;
        this.timeouts = timeouts;
        this.refusals = refusals;
    }

    /** Serves the request and returns when both sides are closed. */
    void serve(ExecutorService pumps) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_HEAD);
            int end = readHead(buffer);
            String head = new String(buffer.array(), 0, end, StandardCharsets.ISO_8859_1);
            ProxyRequest request = ProxyRequest.parse(head);
            stage = Stage.CONNECTING;
            SocketChannel connected = connect(request);
            begin(request, connected);
            relay(request, connected, buffer.flip().position(end), pumps);
        } catch (Refusal refusal) {
            refusals.accept(refusal);
            answer(refusal);
        } catch (IOException | RejectedExecutionException e) {
            LOG.debugf("A connection out of the sandbox ended: %s", e.getMessage());
        } finally {
            close();
        }
    }

    /** Reads to the empty line after the head. @return the position after it */
    private int readHead(ByteBuffer buffer) throws IOException, Refusal {
        while (buffer.hasRemaining()) {
            if (client.read(buffer) < 0) {
                throw new IOException("the request was not finished");
            }
            String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                return end + 4;
            }
        }
        throw new Refusal(Reason.MALFORMED, "the head of the request is longer than " + LONGEST_HEAD + " bytes");
    }

    /** Tries the addresses one after the other, all of them within the time for one. */
    private SocketChannel connect(ProxyRequest request) throws Refusal {
        List<InetSocketAddress> addresses = policy.addresses(request.host(), request.port());
        long end = System.nanoTime() + timeouts.connect().toNanos();
        String failure = "";
        for (InetSocketAddress address : addresses) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                break;
            }
            try {
                return connect(address, left);
            } catch (SocketTimeoutException e) {
                failure = ": no answer";
            } catch (IOException e) {
                failure = ": " + e.getMessage();
            }
        }
        throw new Refusal(
                Reason.UNREACHABLE, "cannot connect to " + request.host() + " on port " + request.port() + failure);
    }

    private SocketChannel connect(InetSocketAddress address, long timeoutMillis) throws IOException {
        SocketChannel channel = SocketChannel.open();
        site = channel;
        try {
            channel.socket().connect(address, Math.toIntExact(timeoutMillis));
            return channel;
        } catch (IOException e) {
            close(channel);
            throw e;
        }
    }

    private void begin(ProxyRequest request, SocketChannel connected) throws IOException {
        touch();
        if (request.tunnel()) {
            stage = Stage.ANSWERING;
            write(client, "HTTP/1.1 200 Connection Established\r\n\r\n");
        } else {
            stage = Stage.WAITING;
            write(connected, request.head());
        }
    }

    private void relay(ProxyRequest request, SocketChannel connected, ByteBuffer rest, ExecutorService pumps)
            throws IOException {
        Future<?> answer = pumps.submit(() -> pumpAnswer(request, connected));
        pumpRequest(connected, rest, request.bodyBytes());
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Carries what the client sends, to the end of the request's body and no further. */
    private void pumpRequest(SocketChannel connected, ByteBuffer rest, long bodyBytes) throws IOException {
        long left = bodyBytes;
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).put(rest);
        do {
            buffer.flip();
            if (buffer.remaining() > left) {
                throw new IOException("there is a second request on the connection");
            }
            left -= buffer.remaining();
            writeAll(connected, buffer);
            buffer.clear();
        } while (read(client, buffer) >= 0);
        connected.shutdownOutput();
    }

    private void pumpAnswer(ProxyRequest request, SocketChannel connected) {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        try {
            while (read(connected, buffer) >= 0) {
                stage = Stage.ANSWERING;
                writeAll(client, buffer.flip());
                buffer.clear();
            }
            if (request.tunnel()) {
                client.shutdownOutput();
            } else {
                close();
            }
        } catch (IOException e) {
            LOG.debugf("An answer ended early: %s", e.getMessage());
            close();
        }
    }

    private int read(SocketChannel from, ByteBuffer buffer) throws IOException {
        int count = from.read(buffer);
        touch();
        return count;
    }

    private void touch() {
        lastByteNanos = System.nanoTime();
    }

    /** Closes the connection if it has been silent for longer than its stage allows. */
    void endIfOverdue() {
        Duration silent = Duration.ofNanos(System.nanoTime() - lastByteNanos);
        switch (stage) {
            case ASKING -> {
                if (silent.compareTo(timeouts.head()) > 0) {
                    close();
                }
            }
            case WAITING -> {
                if (silent.compareTo(timeouts.silence()) > 0) {
                    answer(new Refusal(
                            Reason.SILENT,
                            "the site has not answered for "
                                    + timeouts.silence().toSeconds() + " s"));
                    close();
                }
            }
            case ANSWERING -> {
                if (silent.compareTo(timeouts.silence()) > 0) {
                    close();
                }
            }
            case CONNECTING, OVER -> {}
        }
    }

    private void answer(Refusal refusal) {
        try {
            write(client, refusal.response());
        } catch (IOException e) {
            LOG.debugf("A refusal could not be told: %s", e.getMessage());
        }
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        writeAll(channel, ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void writeAll(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends the connection on both sides. */
    void close() {
        stage = Stage.OVER;
        close(client);
        SocketChannel connected = site;
        if (connected != null) {
            close(connected);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debugf("A connection could not be closed: %s", e.getMessage());
        }
    }
}
