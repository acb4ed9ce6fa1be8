package dev.testvibe.worker.egress;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Real sockets, on loopback alone. */
@Timeout(60)
class EgressProxyTest {

    private static final EgressProxy.Timeouts PATIENT = EgressProxy.Timeouts.USUAL;

    @TempDir
    Path folder;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
        site.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        byte[] answer =
                ("agent " + exchange.getRequestHeaders().getFirst("User-Agent")).getBytes(StandardCharsets.ISO_8859_1);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, loopback",
        "localhost, loopback",
        "[::1], loopback",
        "[::ffff:127.0.0.1], loopback",
        "2130706433, loopback",
        "127.1, loopback",
        "10.0.0.1, private",
        "192.168.0.1, private",
        "[fd00::1], private",
        "100.64.0.1, shared by a carrier-grade NAT",
        "169.254.169.254, link-local",
        "[fe80::1], link-local",
        "224.0.0.1, multicast",
        "0.0.0.0, unspecified",
        "[::], unspecified",
    })
    void refusesWhatIsNotPublicAndSaysWhy(String host, String kind) throws IOException {
        proxy(false);

        assertThat(ask("GET http://" + host + "/ HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .contains("Proxy-Status: testvibe; error=destination_ip_prohibited; details=\"the address ")
                .contains(" is " + kind + " and not allowed");
        assertThat(ask("CONNECT " + host + ":443 HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void refusesTheMetadataServiceWhereverPrivateAddressesAreAllowed() throws IOException {
        proxy(true);

        assertThat(ask("GET http://169.254.169.254/latest HTTP/1.1\r\n\r\n"))
                .contains("the address 169.254.169.254 is link-local and not allowed");
    }

    @Test
    void connectsToTheAddressThatItChecked() throws IOException {
        AtomicInteger lookUps = new AtomicInteger();
        proxy(
                new EgressPolicy(true, host -> new InetAddress[] {
                    lookUps.getAndIncrement() == 0 ? address("127.0.0.1") : address("169.254.169.254")
                }),
                PATIENT);

        assertThat(ask("GET http://rebound.test:" + port() + "/ HTTP/1.1\r\nHost: rebound.test\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(lookUps).hasValue(1);
        assertThat(ask("GET http://rebound.test:" + port() + "/ HTTP/1.1\r\nHost: rebound.test\r\n\r\n"))
                .contains("the address 169.254.169.254 is link-local and not allowed (of rebound.test)");
    }

    @Test
    void leavesOutTheAddressesOfANameThatAreNotAllowed() throws Exception {
        EgressPolicy policy =
                new EgressPolicy(false, host -> new InetAddress[] {address("10.0.0.1"), address("1.1.1.1")});

        assertThat(policy.addresses("mixed.test", 80)).containsExactly(new InetSocketAddress("1.1.1.1", 80));
    }

    @Test
    void triesTheNextAddressOfAName() throws IOException {
        proxy(new EgressPolicy(true, host -> new InetAddress[] {address("127.0.0.2"), address("127.0.0.1")}), PATIENT);

        assertThat(ask("GET http://two.test:" + port() + "/ HTTP/1.1\r\nHost: two.test\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void saysThatAHostHasNoAddress() throws IOException {
        proxy(
                new EgressPolicy(true, host -> {
                    throw new UnknownHostException(host);
                }),
                PATIENT);

        assertThat(ask("CONNECT nowhere.test:443 HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 502 ")
                .contains("the host nowhere.test has no address");
    }

    @Test
    void saysThatASiteCannotBeReached() throws IOException {
        int closed = port();
        site.stop(0);
        proxy(true);

        assertThat(ask("GET http://127.0.0.1:" + closed + "/ HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 502 ")
                .contains("cannot connect to 127.0.0.1 on port " + closed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update.googleapis.com", "clients2.google.com", "content-autofill.googleapis.com"})
    void refusesTheBrowsersOwnCallsBeforeAnyLookUp(String host) throws IOException {
        proxy(
                new EgressPolicy(true, name -> {
                    throw new AssertionError("looked up " + name);
                }),
                PATIENT);

        assertThat(ask("CONNECT " + host + ":443 HTTP/1.1\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .contains("a service of the browser's maker");
    }

    @ParameterizedTest
    @CsvSource({"25, 403", "22, 403", "0, 400", "65536, 400", "99999, 400"})
    void refusesAPortThatNoSiteHas(int port, int status) throws IOException {
        proxy(true);

        assertThat(ask("CONNECT 127.0.0.1:" + port + " HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET https://127.0.0.1/ HTTP/1.1",
                "GET ftp://127.0.0.1/ HTTP/1.1",
                "GET http:///path HTTP/1.1",
                "GET http://user@127.0.0.1/ HTTP/1.1",
                "CONNECT http://127.0.0.1 HTTP/1.1",
                "CONNECT 127.0.0.1:443",
                "nonsense",
                "",
            })
    void takesNothingButARequestToAProxy(String line) throws IOException {
        proxy(true);

        assertThat(ask(line + "\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void takesNoHeadWithoutEnd() throws IOException {
        proxy(true);

        assertThat(ask("x".repeat(32 * 1024))).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void carriesAPathAsTheBrowserWroteIt() throws Exception {
        proxy(true);
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                SocketChannel client = connect()) {
            send(client, "GET http://127.0.0.1:" + raw.getLocalPort() + "?q={a|b}^ HTTP/1.1\r\nX: \u00e9\r\n\r\n");

            try (Socket accepted = raw.accept()) {
                String head = "GET /?q={a|b}^ HTTP/1.1\r\nConnection: close\r\nX: \u00e9\r\n\r\n";
                byte[] received = accepted.getInputStream().readNBytes(head.length());

                assertThat(new String(received, StandardCharsets.ISO_8859_1)).isEqualTo(head);
            }
        }
    }

    @Test
    void takesAHostNameWithAnUnderscore() throws IOException {
        proxy(new EgressPolicy(true, host -> new InetAddress[] {address("127.0.0.1")}), PATIENT);

        assertThat(ask("GET http://my_host:" + port() + "/ HTTP/1.1\r\nHost: my_host\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void carriesABodyWhole() throws IOException {
        proxy(true);
        String body = "x".repeat(300_000);

        String answer = ask("POST " + url("/form") + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(seen).containsExactly("POST /form " + body);
    }

    @Test
    void takesNoBodyOfUnknownLength() throws IOException {
        proxy(true);

        assertThat(ask("POST " + url("/") + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"))
                .startsWith("HTTP/1.1 411 ");
    }

    @Test
    void handsNoSecondRequestToTheSiteOfTheFirst() throws IOException {
        proxy(true);

        ask("GET " + url("/first") + " HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"
                + "GET http://elsewhere.test/second HTTP/1.1\r\nCookie: secret\r\n\r\n");

        assertThat(seen).noneMatch(request -> request.contains("second"));
    }

    @Test
    void endsTheConnectionAfterItsAnswerThoughTheClientWouldKeepIt() throws IOException {
        proxy(true);

        String answer = ask("GET " + url("/") + " HTTP/1.1\r\nHost: a\r\nProxy-Connection: keep-alive\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void carriesATunnelBothWaysUntilBothSidesHaveEnded() throws Exception {
        proxy(true);
        try (Echo echo = new Echo();
                SocketChannel client = connect()) {
            assertThat(tunnel(client, echo.port())).startsWith("HTTP/1.1 200 ");

            send(client, "ping");
            assertThat(receive(client, 4)).isEqualTo("ping");
            send(client, "pong");
            client.shutdownOutput();

            assertThat(receiveAll(client)).isEqualTo("pong");
        }
    }

    @Test
    void endsHalfARequest() throws IOException {
        proxy(
                policy(true),
                new EgressProxy.Timeouts(Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofMinutes(2)));

        try (SocketChannel client = connect()) {
            send(client, "GET http://127.0.0.1/ HTTP/1.1\r\nHost: 127");

            assertThat(receiveAll(client)).isEmpty();
        }
    }

    @Test
    void saysThatASiteIsSilent() throws Exception {
        proxy(policy(true), impatient());
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(ask("GET http://127.0.0.1:" + silent.getLocalPort() + "/ HTTP/1.1\r\n\r\n"))
                    .startsWith("HTTP/1.1 504 ")
                    .contains("the site has not answered");
        }
    }

    @Test
    void endsATunnelThatFellSilent() throws Exception {
        proxy(policy(true), impatient());
        try (Echo echo = new Echo();
                SocketChannel client = connect()) {
            tunnel(client, echo.port());

            assertThat(receiveAll(client)).isEmpty();
        }
    }

    @Test
    void letsConnectionsBeyondItsBoundWaitAndServesThemAll() throws Exception {
        proxy(true);
        try (Echo echo = new Echo()) {
            List<SocketChannel> clients = new ArrayList<>();
            for (int index = 0; index < EgressProxy.MOST_CONNECTIONS + 20; index++) {
                SocketChannel client = connect();
                opened.add(client);
                send(client, "CONNECT 127.0.0.1:" + echo.port() + " HTTP/1.1\r\n\r\n");
                clients.add(client);
            }
            await().until(() -> echo.accepted.get() >= EgressProxy.MOST_CONNECTIONS);
            assertThat(echo.accepted).hasValue(EgressProxy.MOST_CONNECTIONS);

            for (SocketChannel client : clients) {
                assertThat(receive(client, 12)).isEqualTo("HTTP/1.1 200");
                client.close();
            }
        }
    }

    @Test
    void endsEveryConnectionWhenItIsClosed() throws Exception {
        EgressProxy proxy = proxy(true);
        try (Echo echo = new Echo();
                SocketChannel client = connect()) {
            tunnel(client, echo.port());

            proxy.close();

            assertThat(receiveAll(client)).isEmpty();
            await().until(() -> echo.open.get() == 0);
            assertThatThrownBy(this::connect).isInstanceOf(IOException.class);
        }
    }

    private EgressProxy proxy(boolean allowPrivate) throws IOException {
        return proxy(policy(allowPrivate), PATIENT);
    }

    private EgressProxy proxy(EgressPolicy policy, EgressProxy.Timeouts timeouts) throws IOException {
        EgressProxy proxy = EgressProxy.listen(folder.resolve("s"), policy, timeouts);
        opened.add(proxy);
        return proxy;
    }

    private static EgressPolicy policy(boolean allowPrivate) {
        return new EgressPolicy(allowPrivate, InetAddress::getAllByName);
    }

    private static EgressProxy.Timeouts impatient() {
        return new EgressProxy.Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofMillis(300));
    }

    private int port() {
        return site.getAddress().getPort();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(folder.resolve("s")));
        return channel;
    }

    private String ask(String request) throws IOException {
        try (SocketChannel client = connect()) {
            send(client, request);
            return receiveAll(client);
        }
    }

    private static String tunnel(SocketChannel client, int port) throws IOException {
        send(client, "CONNECT 127.0.0.1:" + port + " HTTP/1.1\r\n\r\n");
        return receive(client, "HTTP/1.1 200 Connection Established\r\n\r\n".length());
    }

    private static void send(SocketChannel client, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }

    private static String receiveAll(SocketChannel client) throws IOException {
        return receive(client, 1_000_000);
    }

    private static String receive(SocketChannel client, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && client.read(bytes) >= 0) {
            // until it is full, or the proxy has ended
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    /** Sends back what it gets. */
    private static final class Echo implements AutoCloseable {

        final AtomicInteger accepted = new AtomicInteger();
        final AtomicInteger open = new AtomicInteger();
        private final ServerSocket server = new ServerSocket(0, 500, InetAddress.getByName("127.0.0.1"));

        Echo() throws IOException {
            daemon(() -> {
                while (true) {
                    Socket socket = server.accept();
                    accepted.incrementAndGet();
                    open.incrementAndGet();
                    daemon(() -> {
                        try (socket) {
                            socket.getInputStream().transferTo(socket.getOutputStream());
                        } finally {
                            open.decrementAndGet();
                        }
                    });
                }
            });
        }

        int port() {
            return server.getLocalPort();
        }

        private interface Work {
            void run() throws IOException;
        }

        private static void daemon(Work work) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException closed) {
                    // the test is over
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
