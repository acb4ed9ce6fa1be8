package dev.testvibe.cli.command;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.cli.ScriptedServer;
import dev.testvibe.cli.ScriptedServer.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class ExitStatusTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Run run(String... arguments) {
        return Run.of(Run.environment(server.url(), folder), folder, "", arguments);
    }

    @Test
    void isZeroForWhatWasDone() {
        server.answer("GET /account", "{\"workspace\":\"home\",\"credits\":7}");

        Run run = run("account");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("home").contains("7");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void isTwoForACommandThatIsNotThereAndNamesTheNearest() {
        Run run = run("generat", "Login");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("generat").contains("Did you mean").contains("generate");
    }

    @Test
    void isTwoForAMissingArgumentAndNamesIt() {
        Run run = run("features", "create", "Login");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("FILE");
    }

    @Test
    void isTwoForAFileThatIsNotThere() {
        Run run = run("features", "create", "Login", "nowhere.feature");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere.feature");
    }

    @Test
    void isTwoWhereNoProjectIsChosen() {
        Map<String, String> environment = Map.of(
                "TESTVIBE_SERVER", server.url(), "TESTVIBE_API_KEY", "tvb_test", "XDG_CONFIG_HOME", folder.toString());

        Run run = Run.of(environment, folder, "", "features", "list");

        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.err()).contains("testvibe use");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 409})
    void isThreeForWhatTheServerRefusesWithItsReason(int status) {
        server.answer("GET /account", Answer.of(status, "{\"error\":\"x\",\"message\":\"That cannot be.\"}"));

        Run run = run("account");

        assertThat(run.exitStatus()).isEqualTo(3);
        assertThat(run.err()).contains("That cannot be.");
    }

    @Test
    void isFourWhereNothingAnswers() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        Run run = Run.of(Run.environment("http://127.0.0.1:" + port, folder), folder, "", "account");

        assertThat(run.exitStatus()).isEqualTo(4);
        assertThat(run.err()).contains("127.0.0.1:" + port);
    }

    @Test
    void isFourForAServerThatIsNotOne() {
        server.answer("GET /account", "<html>Welcome</html>");

        Run run = run("account");

        assertThat(run.exitStatus()).isEqualTo(4);
        assertThat(run.err()).contains("not that of a testvibe server");
    }

    @Test
    void isSeventyForAFaultOfItsOwn() {
        assertThat(Run.of(Map.of(), null, "", "account").exitStatus()).isEqualTo(70);
    }

    @Test
    void waitsAsLongAsAServerThatIsAwayAsksItTo() {
        server.answer(
                "GET /account",
                new Answer(503, Map.of("Retry-After", "0"), "{\"message\":\"Away.\"}", true),
                Answer.of(200, "{\"workspace\":\"home\",\"credits\":7}"));

        assertThat(run("account").exitStatus()).isZero();
        assertThat(server.received("GET /account")).hasSize(2);
    }

    @Test
    void doesNotRepeatWhatCouldHappenTwice() {
        server.answer("POST /keys", new Answer(503, Map.of("Retry-After", "0"), "{\"message\":\"Away.\"}", true));

        assertThat(run("keys", "create").exitStatus()).isEqualTo(4);
        assertThat(server.received("POST /keys")).hasSize(1);
    }
}
