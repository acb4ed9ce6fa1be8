package dev.testvibe.local;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The tests of {@code deploy/bench}, which are written as its programs are, in Python. */
class BenchScriptsTest {

    @Test
    void pass() throws Exception {
        assumeThat(new ProcessBuilder("sh", "-c", "command -v python3").start().waitFor())
                .as("python3 is there")
                .isZero();
        Process tests = new ProcessBuilder("python3", "-B", "-m", "unittest", "discover", "-s", "test")
                .directory(Path.of("../../bench").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(tests.getInputStream().readAllBytes());

        assertThat(tests.waitFor()).as(output).isZero();
        assertThat(output).contains("OK").doesNotContain("Ran 0 tests");
    }
}
