package dev.testvibe.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Processes that were there at one time, to be looked for later. */
public record ProcessTree(List<ProcessHandle> processes) {

    public ProcessTree {
        processes = List.copyOf(processes);
    }

    /** Whether a browser is among them. */
    public boolean hasBrowser() {
        return processes.stream()
                .anyMatch(process -> process.info().command().orElse("").contains("chrom"));
    }

    /** Waits until none of them runs. */
    public void awaitGone() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessTree::runs));
    }

    /** A dead process that nobody has fetched yet is no process any more. */
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }
}
