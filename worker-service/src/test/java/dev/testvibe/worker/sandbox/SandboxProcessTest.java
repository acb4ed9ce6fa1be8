package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.protocol.JobMessage;
import dev.testvibe.pipeline.protocol.JobRequest;
import dev.testvibe.worker.jobs.SandboxExit;
import dev.testvibe.worker.jobs.SandboxJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Shell scripts in the pipeline's place, in real sandboxes: they do what a pipeline must not. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class SandboxProcessTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String FINISHED = "echo '{\"type\":\"finished\"}'\n";
    /** Children of every kind: plain, with a session of its own, orphaned, without the environment. */
    private static final String FAMILY =
            "sleep $1 & setsid sleep $1 & (setsid sh -c \"sleep $1 & sleep $1\" &)\n" + "env -i setsid sleep $1 &\n";

    private static final int OF_THE_FAMILY = 5;

    @TempDir
    Path temporary;

    private final Sleepers sleepers = new Sleepers();
    private final List<JobMessage> messages = new CopyOnWriteArrayList<>();
    private Containment containment;

    @BeforeEach
    void openToTheJobsUser() throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        sleepers.awaitNone();
        try (Stream<Path> left = Files.list(containment.folder().path())) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("owner.lock");
        }
        assertThat(controlGroups()).isEmpty();
        containment.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void handsOnWhatIsSaidAndEndsWhatGoesOnAfterwards(String isolation) throws Exception {
        prepare(isolation);

        SandboxExit exit = run("read request\necho '{\"type\":\"section-started\",\"section\":\"a\"}'\n" + FAMILY
                + FINISHED + "sleep $1");

        assertThat(exit).isEqualTo(new SandboxExit.Completed(null));
        assertThat(messages).containsExactly(new JobMessage.SectionStarted("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void endsTheWholeFamilyAtTheDeadline(String isolation) throws Exception {
        prepare(isolation);
        Duration deadline = Duration.ofSeconds(2);

        SandboxExit exit = end(start(FAMILY + "wait; sleep $1", deadline));

        assertThat(exit).isEqualTo(new SandboxExit.DeadlineExceeded(deadline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void killsTheWholeFamily(String isolation) throws Exception {
        prepare(isolation);
        SandboxProcess running = start(FAMILY + "sleep $1", LONG);
        sleepers.await(OF_THE_FAMILY + 1);

        running.kill();

        assertThat(end(running)).isEqualTo(new SandboxExit.Killed());
        assertThat(sleepers.running()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void outrunsAProcessThatForksAllTheTime(String isolation) throws Exception {
        prepare(isolation);
        SandboxProcess running = start("while :; do sleep $1 & sleep 0.01; done", LONG);
        sleepers.await(20);

        running.kill();

        assertThat(end(running)).isEqualTo(new SandboxExit.Killed());
    }

    @Test
    void aKillBeforeTheStartIsHonoured() throws Exception {
        prepare("none");
        SandboxProcess process = process("sleep $1", LONG);
        process.kill();

        process.run();

        assertThat(end(process)).isEqualTo(new SandboxExit.Killed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo garbage; sleep $1 | It printed a line that is no message",
                "echo '{\"type\":\"unheard-of\"}'; sleep $1 | It printed a line that is no message",
                "head -c 5000000 /dev/zero; sleep $1 | It printed a line longer than",
                "yes \"{\\\"type\\\":\\\"section-started\\\",\\\"section\\\":\\\"$(seq -s- 9999)\\\"}\" | It printed more than",
                "exit 0 | It ended with code 0, without saying that it was finished",
                "kill -KILL $$ | It ended with code 137, without saying that it was finished",
                "sleep $1 & exit 0 | It ended with code 0, without saying that it was finished",
            })
    void callsABrokenProtocolACrash(String script, String reason) throws Exception {
        for (String isolation : List.of("bubblewrap", "none")) {
            prepare(isolation);

            assertThat(run(script))
                    .asInstanceOf(type(SandboxExit.Crashed.class))
                    .extracting(SandboxExit.Crashed::reason)
                    .asString()
                    .startsWith(reason);
        }
    }

    @Test
    void callsAClosedOutputACrash() throws Exception {
        prepare("none");

        assertThat(run("exec >&-; sleep $1"))
                .isEqualTo(new SandboxExit.Crashed(
                        "It closed its output without saying that it was finished.", List.of()));
    }

    /** Bubblewrap itself holds the output open. */
    @Test
    void endsAJobThatClosedItsOutputInsideBubblewrapAtItsDeadline() throws Exception {
        prepare("bubblewrap");
        Duration deadline = Duration.ofSeconds(2);

        assertThat(end(start("exec >&-; sleep $1", deadline))).isEqualTo(new SandboxExit.DeadlineExceeded(deadline));
    }

    @Test
    void keepsTheEndOfAFloodOfErrors() throws Exception {
        prepare("bubblewrap");

        SandboxExit exit = run("yes error | head -c 50000000 >&2\necho '\nthe last words' >&2\nexit 7");

        assertThat(exit).isInstanceOf(SandboxExit.Crashed.class);
        List<String> lines = ((SandboxExit.Crashed) exit).lastLines();
        assertThat(lines).contains("error").endsWith("the last words");
        assertThat(String.join("\n", lines).length()).isLessThanOrEqualTo(ErrorTail.BYTES_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"bubblewrap, control group", "bubblewrap, watched", "none, control group", "none, watched"})
    void endsATreeThatWantsMoreMemoryThanItMay(String isolation, String memory) throws Exception {
        prepare(isolation, memory);

        SandboxExit exit = run(FAMILY + allocate(300) + "\nsleep $1");

        assertThat(exit).isEqualTo(new SandboxExit.OutOfMemory(200L << 20));
    }

    @ParameterizedTest
    @CsvSource({"bubblewrap, control group", "bubblewrap, watched", "none, control group", "none, watched"})
    void countsTheMemoryOfAllProcessesTogether(String isolation, String memory) throws Exception {
        prepare(isolation, memory);

        SandboxExit exit = run((allocate(90) + " & ").repeat(3) + "sleep $1");

        assertThat(exit).isEqualTo(new SandboxExit.OutOfMemory(200L << 20));
    }

    @ParameterizedTest
    @CsvSource({"bubblewrap, control group", "bubblewrap, watched", "none, control group", "none, watched"})
    void leavesATreeAloneThatStaysWithinItsMemory(String isolation, String memory) throws Exception {
        prepare(isolation, memory);

        SandboxExit exit = run(FAMILY + "perl -e '$x = \"a\" x (50 << 20); sleep 2'\n" + FINISHED);

        assertThat(exit).isEqualTo(new SandboxExit.Completed(null));
    }

    @Test
    void boundsTheProcesses() throws Exception {
        prepare("bubblewrap", "control group");

        SandboxExit exit = run("for n in $(seq 100); do sleep $1 & done\n" + FINISHED);

        assertThat(exit).isInstanceOf(SandboxExit.Crashed.class);
        assertThat(((SandboxExit.Crashed) exit).lastLines()).anyMatch(line -> line.contains("fork"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void givesNothingOfTheWorkersEnvironmentAway(String isolation) throws Exception {
        prepare(isolation);

        List<String> seen = says("cat /proc/$$/environ /proc/1/environ 2> /dev/null | tr '\\0' '\\n'");

        Set<String> own = Set.of("PATH", "LANG", "HOME", "PWD");
        assertThat(seen).isNotEmpty();
        assertThat(System.getenv()).isNotEmpty().allSatisfy((name, value) -> {
            if (!own.contains(name) && !value.isEmpty()) {
                assertThat(seen).doesNotContain(name + "=" + value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bubblewrap", "none"})
    void runsAsAnOrdinaryUserWithoutAWayBack(String isolation) throws Exception {
        prepare(isolation);

        assertThat(says("id -u; grep -E 'CapEff|NoNewPrivs' /proc/self/status | tr -s '\\t' ' '"))
                .containsExactly(String.valueOf(containment.user().id()), "CapEff: 0000000000000000", "NoNewPrivs: 1");
    }

    @Test
    void seesNoFileOfTheMachineInsideBubblewrap() throws Exception {
        prepare("bubblewrap");
        Path secret = Files.writeString(temporary.resolve("secret"), "secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(says("cat " + secret + "; ls -A /; ls -A $HOME /etc"))
                .contains("cat: " + secret + ": No such file or directory")
                .doesNotContain("root", "work", "var", "passwd");
    }

    @Test
    void hasNoNetworkButTheProxyInsideBubblewrap() throws Exception {
        prepare("bubblewrap");
        try (ServerSocket service = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(says("bash -c 'exec 3<> /dev/tcp/127.0.0.1/" + service.getLocalPort() + "'; ls /proxy.sock"))
                    .anyMatch(line -> line.contains("Connection refused"))
                    .endsWith("/proxy.sock");
        }
    }

    private static String allocate(int megabytes) {
        return "perl -e '$x = \"a\" x (" + megabytes + " << 20); sleep 600'";
    }

    private void prepare(String isolation) throws SandboxUnavailable, IOException {
        prepare(isolation, "watched");
    }

    private void prepare(String isolation, String memory) throws SandboxUnavailable, IOException {
        if (containment != null) {
            containment.close();
        }
        SandboxConfig config = Settings.of("isolation", isolation, "memory-limit", "200M", "process-limit", "64");
        Containment found = Containment.prepare(config, temporary);
        if (memory.equals("watched")) {
            containment = new Containment(
                    found.installation(),
                    found.user(),
                    found.isolation(),
                    new WatchedMemory(config.memoryLimit().asLongValue()),
                    found.folder());
        } else {
            containment = found;
            assumeTrue(found.memory() instanceof ControlGroups, "no control group can be made here");
        }
    }

    private SandboxExit run(String script) throws Exception {
        return end(start(script, LONG));
    }

    /** What a script prints. */
    private List<String> says(String script) throws Exception {
        return ((SandboxExit.Crashed) run("exec >&2\n" + script)).lastLines();
    }

    private SandboxProcess start(String script, Duration deadline) {
        SandboxProcess process = process(script, deadline);
        new Thread(process).start();
        return process;
    }

    private SandboxProcess process(String script, Duration deadline) {
        JobRequest request = new JobRequest("A", script, "http://127.0.0.1/", Map.of(), null, 300);
        return new SandboxProcess(
                containment,
                places -> List.of("sh", "-c", script, "sh", sleepers.seconds),
                true,
                new ObjectMapper(),
                new SandboxJob(UUID.randomUUID(), 1, request, deadline),
                messages::add);
    }

    private static SandboxExit end(SandboxProcess running) throws Exception {
        return running.exit().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    private List<Path> controlGroups() throws IOException {
        Path mounts = Path.of("/sys/fs/cgroup");
        try (Stream<Path> groups = Files.find(
                mounts,
                20,
                (path, attributes) -> attributes.isDirectory()
                        && path.getFileName()
                                .toString()
                                .startsWith(containment.folder().name()))) {
            return groups.toList();
        }
    }
}
