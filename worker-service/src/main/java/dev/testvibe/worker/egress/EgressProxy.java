package dev.testvibe.worker.egress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on a unix socket. It resolves a name once, checks the address, and connects to that address: a
 * redirect, a second look-up or a rebound name leads nowhere else.
 */
public final class EgressProxy implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EgressProxy.class);
    private static final int LONGEST_HEAD = 32 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int CONNECT_TIMEOUT_MS = 10_000;

    private final ServerSocketChannel server;
    private final boolean allowPrivate;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

    private EgressProxy(ServerSocketChannel server, boolean allowPrivate) {
        this.server = server;
        this.allowPrivate = allowPrivate;
    }

    /** Listens until it is closed; whoever can open the socket may use it. */
    public static EgressProxy listen(Path socket, boolean allowPrivate) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
        EgressProxy proxy = new EgressProxy(server, allowPrivate);
        daemon("egress", proxy::accept);
        return proxy;
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                open.add(client);
                daemon("egress-connection", () -> serve(client));
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("A connection out of the sandbox failed", e);
                }
            }
        }
    }

    private void serve(SocketChannel client) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(LONGEST_HEAD);
            int end = readHead(client, buffer);
            if (end < 0) {
                refuse(client, "400 Bad Request", "The request has no head of at most " + LONGEST_HEAD + " bytes.");
                return;
            }
            forward(client, buffer, end);
        } catch (IOException e) {
            LOG.debugf("A connection out of the sandbox ended: %s", e.getMessage());
            close(client);
        }
    }

    /** Reads to the empty line after the head; the position after it, or -1. */
    private static int readHead(SocketChannel client, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining() && client.read(buffer) >= 0) {
            String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end >= 0) {
                return end + 4;
            }
        }
        return -1;
    }

    private void forward(SocketChannel client, ByteBuffer buffer, int end) throws IOException {
        String head = new String(buffer.array(), 0, end, StandardCharsets.ISO_8859_1);
        String[] line = head.substring(0, head.indexOf("\r\n")).split(" ", -1);
        boolean tunnel = line[0].equals("CONNECT");
        @Nullable InetSocketAddress address = line.length == 3 ? address(tunnel ? "//" + line[1] : line[1], tunnel) : null;
        if (address == null) {
            refuse(client, "400 Bad Request", "This is a proxy: CONNECT, or an absolute http URL.");
            return;
        }
        if (address.isUnresolved()) {
            refuse(client, "502 Bad Gateway", address.getHostString() + " has no address.");
            return;
        }
        if (!allowPrivate && !PublicAddresses.contains(address.getAddress())) {
            LOG.debugf("Refused a way to %s", address);
            refuse(
                    client,
                    "403 Forbidden",
                    address.getHostString() + " has a private address, which sandboxes may not reach.");
            return;
        }
        @Nullable SocketChannel site = connect(client, address);
        if (site == null) {
            return;
        }
        if (tunnel) {
            write(client, "HTTP/1.1 200 Connection Established\r\n\r\n");
        } else {
            write(site, originForm(head, line));
        }
        buffer.flip().position(end);
        while (buffer.hasRemaining()) {
            site.write(buffer);
        }
        daemon("egress-answer", () -> pump(site, client));
        pump(client, site);
    }

    private static @Nullable InetSocketAddress address(String target, boolean tunnel) {
        try {
            URI uri = URI.create(target);
            if (uri.getHost() == null || !(tunnel || "http".equalsIgnoreCase(uri.getScheme()))) {
                return null;
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : tunnel ? 443 : 80;
            String host = uri.getHost().replaceAll("^\\[|]$", "");
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (IllegalArgumentException e) {
            return null;
        } catch (IOException unknownHost) {
            return InetSocketAddress.createUnresolved(URI.create(target).getHost(), 1);
        }
    }

    private @Nullable SocketChannel connect(SocketChannel client, InetSocketAddress address) throws IOException {
        SocketChannel site = SocketChannel.open();
        try {
            site.socket().connect(address, CONNECT_TIMEOUT_MS);
            open.add(site);
            return site;
        } catch (IOException e) {
            close(site);
            refuse(client, "502 Bad Gateway", address + " cannot be reached: " + e.getMessage());
            return null;
        }
    }

    /** One request a connection: what comes next could be for another host. */
    private static String originForm(String head, String[] line) {
        URI uri = URI.create(line[1]);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String headers = head.substring(head.indexOf("\r\n") + 2)
                .replaceAll("(?im)^(?:proxy-connection|connection|proxy-authorization):.*\r\n", "");
        return line[0] + " " + path + query + " HTTP/1.1\r\nConnection: close\r\n" + headers;
    }

    private void pump(SocketChannel from, SocketChannel to) {
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
    }

    private void refuse(SocketChannel client, String status, String reason) throws IOException {
        byte[] body = (reason + "\n").getBytes(StandardCharsets.UTF_8);
        write(
                client,
                "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\nConnection: close\r\n\r\n" + reason + "\n");
        close(client);
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void close(SocketChannel channel) {
        open.remove(channel);
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debugf("A connection could not be closed: %s", e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The proxy of a sandbox could not be closed", e);
        }
        open.forEach(this::close);
    }
}
