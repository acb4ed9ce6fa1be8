package dev.testvibe.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code deploy/local/down} and {@code status} do with a process whose pid they find in their folder. */
class StackScriptsTest {

    @TempDir
    Path state;

    private Process process;

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void downStopsAServerOfItsStack() throws Exception {
        startSite(state);

        assertThat(script("down")).isZero();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void downLeavesAServerOfAnotherStackAlone() throws Exception {
        startSite(state.resolve("another"));

        assertThat(script("down")).isZero();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void wipingRemovesDataAndLeavesWhatIsNotOfTheStack() throws Exception {
        Files.createDirectories(state.resolve("postgres/data"));
        Files.writeString(state.resolve("notes.txt"), "mine");

        assertThat(script("down", "--wipe")).isZero();

        assertThat(state).isDirectoryNotContaining("glob:**postgres").isDirectoryContaining("glob:**notes.txt");
    }

    @Test
    void statusFailsWhileAServerIsStopped() throws Exception {
        startSite(state);

        assertThat(script("status")).isEqualTo(1);
    }

    /** The demo site as the stack starts it, with its pid where the scripts look for it. */
    private void startSite(Path owner) throws IOException {
        Path pids = Files.createDirectories(state.resolve("run"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtestvibe.state=" + owner,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalServer.class.getName(),
                        "site",
                        "../demo-site/site",
                        "0")
                .start();
        assertThat(process.inputReader().readLine()).startsWith("Ready");
        Files.writeString(pids.resolve("site.pid"), String.valueOf(process.pid()));
    }

    private int script(String name, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("../" + name)));
        builder.command().addAll(List.of(arguments));
        builder.environment().put("TESTVIBE_STATE", state.toString());
        return builder.start().waitFor();
    }
}
