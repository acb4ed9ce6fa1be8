package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of one job, deleted when it is closed.
 *
 * @param path owned by the job's user, closed to others
 * @param name unique on this machine
 */
record JobFolder(Path path, String name) implements AutoCloseable {

    static JobFolder create(Path parent, JobUser user) throws IOException {
        Path path = Files.createTempDirectory(parent, "job-");
        JobFolder folder = new JobFolder(path, parent.getFileName() + "-" + path.getFileName());
        Files.createDirectory(folder.scratch());
        user.own(folder.scratch());
        user.own(path);
        return folder;
    }

    Path scratch() {
        return path.resolve("scratch");
    }

    /** Where the worker's proxy listens. */
    Path proxySocket() {
        return path.resolve("proxy.sock");
    }

    @Override
    public void close() {
        WorkFolder.delete(path);
    }
}
