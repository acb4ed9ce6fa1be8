package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.egress.EgressConfig;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The packaged pipeline, a real browser, bubblewrap. */
class LocalSandboxTest {

    private static final String FEATURE = """
            Feature: Greeting
              Scenario: The heading
                Given I open the site
                Then the heading should be "Hello"
            """;

    private final List<JobMessage> messages = new CopyOnWriteArrayList<>();
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = "<title>Site</title><h1>Hello</h1>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void noSite() {
        site.stop(0);
    }

    @Test
    void generatesThroughTheProxyWithTheBrowsersOwnSandboxOn() throws Exception {
        assertThat(exit(start(true, Duration.ofMinutes(2)))).isEqualTo(new SandboxExit.Completed(null));
        assertThat(messages).contains(new JobMessage.SectionCompleted("the-heading", "verified", null));
        assertThat(messages)
                .filteredOn(JobMessage.FileWritten.class::isInstance)
                .hasSize(3);
    }

    @Test
    void reachesNoPrivateAddressUnlessAllowed() throws Exception {
        assertThat(exit(start(false, Duration.ofMinutes(2)))).isEqualTo(new SandboxExit.Completed(null));
        assertThat(messages)
                .filteredOn(JobMessage.SectionCompleted.class::isInstance)
                .hasSize(1)
                .noneMatch(message ->
                        ((JobMessage.SectionCompleted) message).verdict().equals("verified"));
    }

    @Test
    void endsAJobAtItsDeadlineAndLeavesNoProcess() throws Exception {
        Duration deadline = Duration.ofMillis(1_500);
        assertThat(exit(start(true, deadline))).isEqualTo(new SandboxExit.DeadlineExceeded(deadline));
        nothingIsLeft();
    }

    @Test
    void killsTheWholeTree() throws Exception {
        RunningSandbox running = start(true, Duration.ofMinutes(2));
        await().atMost(Duration.ofSeconds(30)).until(() -> !messages.isEmpty());
        running.kill();
        assertThat(exit(running)).isEqualTo(new SandboxExit.Killed());
        nothingIsLeft();
    }

    private RunningSandbox start(boolean allowPrivate, Duration deadline) {
        String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        JobRequest request = new JobRequest("Greeting", FEATURE, url, Map.of(), null, (int) deadline.toSeconds());
        EgressConfig egress = () -> allowPrivate;
        return new LocalSandbox(new Config(), egress, new ObjectMapper())
                .start(new SandboxJob(UUID.randomUUID(), 1, request, deadline), messages::add);
    }

    private static SandboxExit exit(RunningSandbox running) throws Exception {
        return running.exit().toCompletableFuture().get(3, TimeUnit.MINUTES);
    }

    /** A dead process that nobody has fetched yet is no process any more. */
    private static void nothingIsLeft() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> ProcessHandle.current().descendants().noneMatch(LocalSandboxTest::runs));
    }

    private static boolean runs(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }

    /** The parts as the build has just made them. */
    private static final class Config implements SandboxConfig {

        @Override
        public Path pipelineHome() {
            return Path.of("../sandbox-pipeline/target/pipeline");
        }

        @Override
        public Path nodeModules() {
            return Path.of("../sandbox-pipeline/runner/node_modules");
        }

        @Override
        public Optional<Path> chromium() {
            return Optional.empty();
        }

        @Override
        public Path node() {
            return Path.of("/usr/bin/node");
        }

        @Override
        public MemorySize memoryLimit() {
            return new MemorySize(java.math.BigInteger.valueOf(2L << 30));
        }

        @Override
        public int user() {
            return 65_534;
        }
    }
}
