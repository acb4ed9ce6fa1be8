package dev.testvibe.pipeline.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Real sockets on both sides. */
@Timeout(30)
class WayOutTest {

    @TempDir
    Path folder;

    private ServerSocketChannel proxy;
    private WayOut wayOut;

    @BeforeEach
    void open() throws IOException {
        proxy = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        proxy.bind(UnixDomainSocketAddress.of(folder.resolve("s")));
        wayOut = WayOut.through(folder.resolve("s"));
    }

    @AfterEach
    void close() throws IOException {
        wayOut.close();
        proxy.close();
    }

    @Test
    void carriesBothWaysUntilBothSidesHaveEnded() throws IOException {
        try (Socket browser = connect();
                SocketChannel accepted = proxy.accept()) {
            browser.getOutputStream().write("ask".getBytes(StandardCharsets.UTF_8));
            browser.shutdownOutput();
            assertThat(readAll(accepted)).isEqualTo("ask");

            accepted.write(ByteBuffer.wrap("answer".getBytes(StandardCharsets.UTF_8)));
            accepted.shutdownOutput();

            assertThat(browser.getInputStream().readAllBytes()).asString().isEqualTo("answer");
        }
    }

    @Test
    void tellsWhyTheProxyRefuses() throws IOException {
        String answer = "HTTP/1.1 403 Forbidden\r\nProxy-Status: testvibe; error=destination_ip_prohibited;"
                + " details=\"the address 10.0.0.1 is private and not allowed\"\r\n\r\n";
        PrintStream errors = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try (Socket browser = connect();
                SocketChannel accepted = proxy.accept()) {
            accepted.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
            accepted.close();

            assertThat(browser.getInputStream().readAllBytes()).asString().isEqualTo(answer);
        } finally {
            System.setErr(errors);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("no way out: the address 10.0.0.1 is private and not allowed");
    }

    @Test
    void endsTheConnectionOfABrowserWhereTheProxyIsGone() throws IOException {
        proxy.close();

        try (Socket browser = connect()) {
            assertThat(browser.getInputStream().read()).isEqualTo(-1);
        }
    }

    private Socket connect() throws IOException {
        URI address = URI.create(String.valueOf(wayOut.proxy()));
        return new Socket(address.getHost(), address.getPort());
    }

    private static String readAll(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(100);
        while (channel.read(bytes) >= 0) {
            // until the other side has ended
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
}
