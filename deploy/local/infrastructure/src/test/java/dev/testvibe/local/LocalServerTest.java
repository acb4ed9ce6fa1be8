package dev.testvibe.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LocalServerTest {

    @TempDir
    Path folder;

    @Test
    void aBrokerEndsWithTheServerThatWasKilled() throws Exception {
        Process server = start("kafka", folder.toString(), "0");
        assertThat(server.inputReader().readLine()).matches("Ready on 127\\.0\\.0\\.1:[1-9]\\d*");
        List<ProcessHandle> broker = server.descendants().toList();
        assertThat(broker).hasSize(1);

        server.destroyForcibly();

        assertThat(broker.get(0).onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void saysHowItIsUsed() throws Exception {
        Process server = start("kafka");

        assertThat(server.errorReader().readLine()).startsWith("Usage: LocalServer");
        assertThat(server.waitFor()).isEqualTo(2);
    }

    private static Process start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LocalServer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
