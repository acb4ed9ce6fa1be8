package dev.testvibe.worker.egress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * An HTTP proxy on a unix socket. It resolves a name once, checks the address, and connects to that address: a
 * redirect, a second look-up or a rebound name leads nowhere else.
 *
 * <p>It carries {@link #MOST_CONNECTIONS} connections at once; more wait until one ends.
 */
public final class EgressProxy implements AutoCloseable {

    /** A browser opens at most 32 through a proxy, and a job runs a few browsers. */
    static final int MOST_CONNECTIONS = 128;

    private static final int MOST_TOLD = 20;

    private static final Logger LOG = Logger.getLogger(EgressProxy.class);

    /**
     * How long a connection may be silent.
     *
     * @param head until the head of its request is complete
     * @param connect until one of the site's addresses accepts
     * @param silence between two bytes, in either direction
     */
    record Timeouts(Duration head, Duration connect, Duration silence) {

        static final Timeouts USUAL =
                new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMinutes(2));

        private Duration shortest() {
            return head.compareTo(silence) < 0 ? head : silence;
        }
    }

    private final ServerSocketChannel server;
    private final EgressPolicy policy;
    private final Timeouts timeouts;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Set<ProxyConnection> open = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons("egress"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemons("egress-clock"));

    private EgressProxy(ServerSocketChannel server, EgressPolicy policy, Timeouts timeouts) {
        this.server = server;
        this.policy = policy;
        this.timeouts = timeouts;
    }

    /**
     * Listens until it is closed; whoever can open the socket may use it.
     *
     * @param socket where; its path may have about 100 bytes
     * @param allowPrivate whether loopback and private addresses may be reached
     */
    public static EgressProxy listen(Path socket, boolean allowPrivate) throws IOException {
        return listen(socket, new EgressPolicy(allowPrivate, InetAddress::getAllByName), Timeouts.USUAL);
    }

    static EgressProxy listen(Path socket, EgressPolicy policy, Timeouts timeouts) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
        } catch (IOException e) {
            server.close();
            throw new IOException("The proxy cannot listen on " + socket + ": " + e.getMessage(), e);
        }
        EgressProxy proxy = new EgressProxy(server, policy, timeouts);
        proxy.start();
        return proxy;
    }

    private void start() {
        threads.execute(this::accept);
        long every = Math.max(1, timeouts.shortest().toMillis() / 4);
        var unused = clock.scheduleWithFixedDelay(
                () -> open.forEach(ProxyConnection::endIfOverdue), every, every, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void accept() {
        try {
            while (server.isOpen()) {
                free.acquire();
                serve(server.accept());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (server.isOpen()) {
                LOG.error("A sandbox has lost its way out", e);
            }
        }
    }

    private void serve(SocketChannel client) {
        ProxyConnection connection = new ProxyConnection(client, policy, timeouts, this::tell);
        open.add(connection);
        try {
            threads.execute(() -> {
                connection.serve(threads);
                open.remove(connection);
                free.release();
            });
        } catch (RejectedExecutionException closed) {
            connection.close();
        }
    }

    /** An operator wants to know that a site leads into the network behind the worker; once is enough. */
    private void tell(Refusal refusal) {
        boolean notable = refusal.reason() == Refusal.Reason.PROHIBITED_ADDRESS
                && told.size() < MOST_TOLD
                && told.add(refusal.details());
        LOG.logf(notable ? Level.INFO : Level.DEBUG, "A way out of a sandbox was refused: %s", refusal.details());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("The proxy of a sandbox could not be closed", e);
        }
        clock.shutdownNow();
        open.forEach(ProxyConnection::close);
        threads.shutdownNow();
    }
}
