package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.jobs.SandboxJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of the jobs of a worker that is killed: real workers, killed. */
@Timeout(120)
class WorkFolderTest {

    @TempDir
    Path temporary;

    private final Sleepers sleepers = new Sleepers();

    @BeforeEach
    void openToTheJobsUser() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Test
    void aJobInsideBubblewrapDiesWithItsWorker() throws Exception {
        Process worker = worker("bubblewrap");

        worker.destroyForcibly().waitFor();

        sleepers.awaitNone();
        theNextWorkerFindsNothingOf("bubblewrap");
    }

    @Test
    void whatAKilledWorkerLeftIsSweptAway() throws Exception {
        Process worker = worker("none");

        worker.destroyForcibly().waitFor();
        assertThat(sleepers.running()).isNotEmpty();

        theNextWorkerFindsNothingOf("none");
        assertThat(sleepers.running()).isEmpty();
    }

    @Test
    void whatALivingWorkerHasStays() throws Exception {
        Process worker = worker("none");
        List<Long> running = sleepers.running();

        assertThat(WorkFolder.sweep(temporary)).isEmpty();

        assertThat(sleepers.running()).containsAll(running);
        worker.destroyForcibly().waitFor();
        theNextWorkerFindsNothingOf("none");
    }

    @Test
    void whatIsNotAWorkersStays() throws IOException {
        Path foreign = Files.createDirectory(temporary.resolve("testvibe-demo"));
        Path unlocked = Files.createDirectory(temporary.resolve("testvibe-worker-unlocked"));

        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve("owner.lock"));
        Files.createSymbolicLink(temporary.resolve("testvibe-worker-link"), elsewhere);

        assertThat(WorkFolder.sweep(temporary)).isEmpty();

        assertThat(foreign).exists();
        assertThat(unlocked).exists();
        assertThat(elsewhere.resolve("owner.lock")).exists();
    }

    private void theNextWorkerFindsNothingOf(String isolation) throws Exception {
        List<String> before = folders();

        try (Containment next = Containment.prepare(Settings.of("isolation", isolation), temporary)) {
            assertThat(folders()).containsExactly(next.folder().name()).isNotEqualTo(before);
        }
        assertThat(before).singleElement().satisfies(gone -> assertThat(controlGroupsOf(gone))
                .isEmpty());
        assertThat(temporary).isEmptyDirectory();
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static List<Path> controlGroupsOf(String worker) throws IOException {
        try (Stream<Path> groups = Files.walk(Path.of("/sys/fs/cgroup"))) {
            return groups.filter(group -> group.getFileName().toString().startsWith(worker))
                    .toList();
        }
    }

    private Process worker(String isolation) throws IOException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Worker.class.getName(),
                        isolation,
                        temporary.toString(),
                        sleepers.seconds)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // not before the sandbox is in place: one that is being made is not bound to its worker yet
        await().atMost(Duration.ofMinutes(1)).until(() -> sleepers.asleep().size() == 2);
        return worker;
    }

    /** Runs one job that would never end. */
    static final class Worker {

        private Worker() {}

        public static void main(String[] args) throws Exception {
            String script = "setsid sleep $1 & sleep $1";
            Containment containment = Containment.prepare(Settings.of("isolation", args[0]), Path.of(args[1]));
            JobRequest request = new JobRequest("A", script, "http://127.0.0.1/", Map.of(), null, 300);
            new SandboxProcess(
                            containment,
                            places -> List.of("sh", "-c", script, "sh", args[2]),
                            true,
                            new ObjectMapper(),
                            new SandboxJob(UUID.randomUUID(), 1, request, Duration.ofMinutes(5)),
                            message -> {})
                    .run();
        }
    }
}
