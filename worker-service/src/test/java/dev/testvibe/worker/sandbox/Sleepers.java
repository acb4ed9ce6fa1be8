package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.awaitility.Awaitility;

/** Finds the processes of one test, by what they are told to sleep; a dead one that nobody has fetched yet is none. */
final class Sleepers {

    /** Seconds that no other test sleeps. */
    final String seconds = "600." + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);

    /** Those that sleep, and those that are told to start one that does. */
    List<Long> running() {
        return running("");
    }

    /** Those that sleep already. */
    List<Long> asleep() {
        return running("sleep");
    }

    private List<Long> running(String program) {
        List<Long> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (isSleeper(process, program)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private boolean isSleeper(Path process, String program) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            String command = Files.readString(process.resolve("cmdline"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z'
                    && command.startsWith(program)
                    && command.contains(seconds);
        } catch (IOException gone) {
            return false;
        }
    }

    void await(int atLeast) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> running().size() >= atLeast);
    }

    void awaitNone() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> running().isEmpty());
    }
}
