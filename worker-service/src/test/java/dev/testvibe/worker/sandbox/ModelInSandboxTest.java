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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import dev.testvibe.events.ModelUsage;
import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.jobs.RunningSandbox;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;
import dev.testvibe.worker.model.JobModel;
import dev.testvibe.worker.model.ModelServer;
import dev.testvibe.worker.model.ModelSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged pipeline in its sandbox asks a model that only the worker can reach, and stock Playwright verifies. */
@Execution(ExecutionMode.CONCURRENT)
class ModelInSandboxTest {

    private static final String FEATURE = """
            Feature: Desk
              Scenario: Kept
                Given I open the site
                When the clerk salvages it for later
                Then I should see "Kept for Ada"
            """;
    private static final String PAGE = """
            <title>Desk</title><button onclick="slip.textContent = 'Kept for Ada'">Put aside</button><p id=slip></p>
            """;

    @TempDir
    Path temporary;

    private final List<JobMessage> messages = new CopyOnWriteArrayList<>();
    private final List<String> environments = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private ModelServer provider;
    private LocalSandbox sandbox;

    @BeforeEach
    void aSiteAndAProvider() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        provider = new ModelServer();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        sandbox = new LocalSandbox(Settings.of("isolation", "bubblewrap"), () -> true, new ObjectMapper());
        sandbox.prepare(temporary);
    }

    @AfterEach
    void nothingIsLeft() {
        site.stop(0);
        provider.close();
        sandbox.close();
    }

    @Test
    void verifiesAStepThatOnlyTheModelReadsAndKeepsKeyAndAddressOutOfTheSandbox() throws Exception {
        provider.says(asked -> {
            environments.addAll(environmentsOfTheJob());
            return clickOn("button \"Put aside\"", asked.question());
        });
        JobModel model = ModelSettings.models(provider, "anthropic").forAttempt();

        SandboxExit exit = run(model);

        assertThat(exit).isEqualTo(new SandboxExit.Completed(null));
        assertThat(messages).contains(new JobMessage.SectionCompleted("kept", "verified", null));
        assertThat(model.usage()).contains(new ModelUsage("a-model", 1, 70, 9));
        assertThat(System.getenv("TESTVIBE_MODEL_API_KEY")).isEqualTo("sk-very-secret");
        assertThat(environments).hasSizeGreaterThan(2).allSatisfy(environment -> assertThat(environment)
                .contains("TESTVIBE_NODE_MODULES")
                .doesNotContain("sk-very-secret", "TESTVIBE_MODEL", "model.example", provider.url()));
    }

    private SandboxExit run(JobModel model) throws Exception {
        String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        JobRequest request = new JobRequest("Desk", FEATURE, url, Map.of(), null, 180, true);
        SandboxJob job = new SandboxJob(UUID.randomUUID(), 1, request, Duration.ofMinutes(3));
        CompletableFuture<RunningSandbox> running = new CompletableFuture<>();
        running.complete(sandbox.start(job, message -> {
            messages.add(message);
            if (message instanceof JobMessage.ModelAsked question) {
                running.thenAcceptAsync(started -> started.tell(model.answer(question)));
            }
        }));
        return running.get().exit().toCompletableFuture().get(4, TimeUnit.MINUTES);
    }

    /** What the model said when this was recorded, with the ref that the page has now. */
    private static String clickOn(String element, String question) {
        Matcher shown =
                Pattern.compile(Pattern.quote(element) + " \\[ref=(e\\d+)]").matcher(question);
        assertThat(shown.find()).as(question).isTrue();
        return "{\"intents\": [{\"word\": \"click\", \"ref\": \"%s\", \"value\": null, \"negated\": false}], \"reason\": \"Putting aside keeps it.\"}"
                .formatted(shown.group(1));
    }

    private List<String> environmentsOfTheJob() {
        return ProcessHandle.allProcesses()
                .map(process -> environment(process.pid()))
                .filter(environment -> environment.contains(temporary.toString()))
                .toList();
    }

    private static String environment(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
