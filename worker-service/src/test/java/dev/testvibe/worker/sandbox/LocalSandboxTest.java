package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The packaged pipeline and a real browser, with and without bubblewrap. */
@Execution(ExecutionMode.CONCURRENT)
class LocalSandboxTest {

    private static final String FEATURE = """
            Feature: Greeting
              Scenario: The heading
                Given I open the site
                Then the heading should be "Hello"
            """;

    @TempDir
    Path temporary;

    private final List<JobMessage> messages = new CopyOnWriteArrayList<>();
    private boolean allowPrivate;
    private HttpServer site;
    private LocalSandbox sandbox;

    @BeforeEach
    void aSite() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
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
    void nothingIsLeft() {
        site.stop(0);
        sandbox.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void generatesThroughTheProxyWithTheBrowsersOwnSandboxOn(String isolation) throws Exception {
        prepare("isolation", isolation);

        assertThat(exit(start(true, Duration.ofMinutes(3)))).isEqualTo(new SandboxExit.Completed(null));

        assertThat(messages).contains(new JobMessage.SectionCompleted("the-heading", "verified", null));
        assertThat(messages)
                .filteredOn(JobMessage.FileWritten.class::isInstance)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void reachesNoPrivateAddressUnlessAllowed(String isolation) throws Exception {
        prepare("isolation", isolation);

        assertThat(exit(start(false, Duration.ofMinutes(3)))).isEqualTo(new SandboxExit.Completed(null));

        assertThat(messages)
                .filteredOn(JobMessage.SectionCompleted.class::isInstance)
                .hasSize(1)
                .noneMatch(message ->
                        ((JobMessage.SectionCompleted) message).verdict().equals("verified"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void leavesNoProcessOfABrowserThatIsKilled(String isolation) throws Exception {
        prepare("isolation", isolation);
        RunningSandbox running = start(true, Duration.ofMinutes(3));
        await().atMost(Duration.ofMinutes(1)).until(() -> marked().anyMatch(LocalSandboxTest::isBrowser));

        running.kill();

        assertThat(exit(running)).isEqualTo(new SandboxExit.Killed());
        assertThat(marked()).isEmpty();
    }

    @Test
    void takesTheIsolationThatWorksHere() {
        prepare("isolation", "auto");

        assertThat(sandbox.obstacle()).isNull();
        assertThat(readiness().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(readiness().getData().orElseThrow())
                .containsEntry("isolation", "bubblewrap")
                .containsEntry("chromium-sandbox", "true")
                .containsKey("memory");
    }

    @Test
    void goesWithoutIsolationWhereBubblewrapIsMissing() {
        prepare("isolation", "auto", "bubblewrap", "/missing/bwrap");

        assertThat(readiness().getData().orElseThrow()).containsEntry("isolation", "none");
    }

    @Test
    void goesWithoutIsolationWhereBubblewrapIsForbidden() {
        prepare("isolation", "auto", "bubblewrap", "/bin/false");

        assertThat(readiness().getData().orElseThrow()).containsEntry("isolation", "none");
    }

    @Test
    void takesNoJobWhereBubblewrapIsDemandedAndMissing() {
        prepare("isolation", "bubblewrap", "bubblewrap", "/missing/bwrap");

        assertThat(sandbox.obstacle())
                .startsWith("Bubblewrap does not work here: ")
                .contains("/missing/bwrap", "apt-get install bubblewrap", "testvibe.sandbox.isolation=none");
        assertThat(readiness().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(readiness().getData().orElseThrow()).containsEntry("reason", sandbox.obstacle());
        assertThatThrownBy(() -> start(true, Duration.ofMinutes(1))).hasMessage(sandbox.obstacle());
    }

    @Test
    void saysWhichPartIsMissing() {
        prepare("chromium", "/missing/chromium");
        assertThat(sandbox.obstacle())
                .isEqualTo("There is no /missing/chromium. Install Chromium, or set testvibe.sandbox.chromium.");

        prepare("pipeline-home", "/missing");
        assertThat(sandbox.obstacle()).startsWith("There is no /missing/testvibe-pipeline.jar. ");

        prepare("node-modules", "/missing");
        assertThat(sandbox.obstacle()).startsWith("There is no /missing/@playwright/test. ");
    }

    @Test
    void saysWhatTheJobsUserCannotRead() throws IOException {
        Path closed = Files.createDirectory(temporary.resolve("closed"));
        Path chromium = Files.createFile(closed.resolve("chromium"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        prepare("isolation", "none", "chromium", chromium.toString());

        assertThat(sandbox.obstacle()).contains("cannot read " + chromium);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Files.delete(chromium);
        Files.delete(closed);
    }

    private void prepare(String... namesAndValues) {
        sandbox = new LocalSandbox(Settings.of(namesAndValues), () -> allowPrivate, new ObjectMapper());
        sandbox.prepare(temporary);
    }

    private HealthCheckResponse readiness() {
        return new SandboxReadiness(sandbox).call();
    }

    private RunningSandbox start(boolean reachesPrivate, Duration deadline) {
        allowPrivate = reachesPrivate;
        String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        JobRequest request = new JobRequest("Greeting", FEATURE, url, Map.of(), null, (int) deadline.toSeconds());
        return sandbox.start(new SandboxJob(UUID.randomUUID(), 1, request, deadline), messages::add);
    }

    private static SandboxExit exit(RunningSandbox running) throws Exception {
        return running.exit().toCompletableFuture().get(4, TimeUnit.MINUTES);
    }

    /** The processes whose environment names this test's folder, but for dead ones that nobody has fetched yet. */
    private Stream<ProcessHandle> marked() {
        return ProcessHandle.allProcesses()
                .filter(process -> read(process, "environ").contains(temporary.toString()))
                .filter(process -> !read(process, "stat").contains(") Z "));
    }

    private static boolean isBrowser(ProcessHandle process) {
        return read(process, "cmdline").contains("--remote-debugging-pipe");
    }

    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/" + file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
