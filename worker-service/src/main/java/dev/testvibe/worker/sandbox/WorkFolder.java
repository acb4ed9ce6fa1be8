package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import io.smallrye.common.io.Files2;
import org.jboss.logging.Logger;

/**
 * Where this worker's jobs have their folders. A lock marks it as in use, which the kernel releases when the worker is
 * gone, however it went: by that the next worker knows what to sweep away.
 */
final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkFolder.class);
    private static final String PREFIX = "testvibe-worker-";
    private static final String LOCK = "owner.lock";

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a folder for this worker below {@code parent}. */
    static WorkFolder create(Path parent) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        // it gets its name when it is locked, so that no other worker finds it open
        Path unlocked = path.resolve("owner.new");
        FileChannel channel = FileChannel.open(unlocked, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        Files.move(unlocked, path.resolve(LOCK));
        return new WorkFolder(path, channel);
    }

    /**
     * Ends and deletes what workers left below {@code parent} that are gone.
     *
     * @return names of what was swept away
     */
    static List<String> sweep(Path parent) {
        List<String> swept = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isOurs(folder) && isAbandoned(folder.resolve(LOCK))) {
                    new ProcessTree(folder).kill();
                    delete(folder);
                    swept.add(folder.getFileName().toString());
                }
            }
        } catch (IOException e) {
            LOG.warnf("What other workers may have left in %s could not be looked at: %s", parent, e.getMessage());
        }
        return swept;
    }

    /** Others may write to the folder for temporary files, too. */
    private static boolean isOurs(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(Path.of("/proc/self")));
    }

    private static boolean isAbandoned(Path lock) {
        if (!Files.isRegularFile(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException | IOException oursOrAnotherUsers) {
            return false;
        }
    }

    /** A folder for one job. */
    JobFolder newJob(JobUser user) throws IOException {
        return JobFolder.create(path, user);
    }

    Path path() {
        return path;
    }

    String name() {
        return path.getFileName().toString();
    }

    static void delete(Path folder) {
        var stats = Files2.deleteRecursivelyQuietly(folder);
        if (Files.exists(folder)) {
            LOG.warnf("%s could not be deleted: %d files are left", folder, stats.filesFound() - stats.filesRemoved());
        }
    }

    /** Ends what still runs, and deletes everything. */
    @Override
    public void close() {
        new ProcessTree(path).kill();
        delete(path);
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warnf("The lock of %s could not be given back: %s", path, e.getMessage());
        }
    }
}
