package dev.testvibe.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One packaged service, as {@code java -jar} runs it. */
public final class ServiceProcess implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path LOGS =
            Path.of("target", "logs", String.valueOf(ProcessHandle.current().pid()));
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one; it is ready some seconds later.
     *
     * @param module folder of the module that it is built in
     * @param name of its log in a folder of this run in {@code target/logs}
     * @param settings environment variables
     */
    static ServiceProcess start(String module, String name, Map<String, String> settings) throws IOException {
        Path log = Files.createDirectories(LOGS).resolve(name + ".log");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                ROOT.resolve(module)
                        .resolve("target/quarkus-app/quarkus-run.jar")
                        .toString());
        java.environment().putAll(settings);
        Process process = java.directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServiceProcess(process, log);
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** The processes that it started and those that they started, a sandboxed browser for instance. */
    public ProcessTree descendants() {
        return new ProcessTree(process.descendants().toList());
    }

    /** Ends it at once, as a crash or the kernel would: SIGKILL. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, as a deployment does, and waits until it has: SIGTERM. */
    public void terminate() {
        process.destroy();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private void awaitEnd() {
        await().atMost(Duration.ofMinutes(1)).until(() -> !process.isAlive());
    }

    /** Waits until it says that it takes work. */
    public ServiceProcess awaitReady() {
        await("readiness of " + log).atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(readiness())
                .isEqualTo(200));
        return this;
    }

    /** Status of the answer to the readiness probe; 0 while there is none. */
    public int readiness() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service ended with " + process.exitValue() + "; see " + log);
        }
        try {
            HttpRequest probe = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(probe, BodyHandlers.discarding()).statusCode();
        } catch (IOException | IllegalStateException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Where it listens; it chose the port itself. */
    public String url() {
        Matcher listening = LISTENING.matcher(log());
        if (!listening.find()) {
            throw new IllegalStateException("The service does not listen yet; see " + log);
        }
        return listening.group(1);
    }

    private String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
