package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who a job runs as: an ordinary user, whoever the worker is. Chromium's own sandbox refuses to run for root. */
final class JobUser {

    private static final int ROOT = 0;

    private final int id;
    private final boolean another;

    private JobUser(int id, boolean another) {
        this.id = id;
        this.another = another;
    }

    /** @param wanted the user where the worker is root; any other worker can only be itself */
    static JobUser of(int wanted) {
        try {
            int own = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            return own == ROOT ? new JobUser(wanted, true) : new JobUser(own, false);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox needs Linux, with /proc", e);
        }
    }

    int id() {
        return id;
    }

    /** Whether the job cannot touch what is the worker's own. */
    boolean isAnother() {
        return another;
    }

    /** The words before a command that make it run as this user, without a way back. */
    List<String> become() {
        String user = String.valueOf(id);
        return another
                ? List.of(
                        "setpriv",
                        "--reuid",
                        user,
                        "--regid",
                        user,
                        "--clear-groups",
                        "--no-new-privs",
                        "--inh-caps=-all",
                        "--ambient-caps=-all",
                        "--bounding-set=-all")
                : List.of();
    }

    void own(Path folder) throws IOException {
        if (another) {
            Files.setAttribute(folder, "unix:uid", id);
        }
    }
}
