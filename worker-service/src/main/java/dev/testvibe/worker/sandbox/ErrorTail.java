package dev.testvibe.worker.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jboss.logging.Logger;

/** The end of what a process wrote to its standard error, however much it writes. */
final class ErrorTail extends Thread {

    static final int BYTES_KEPT = 4 * 1024;

    private static final Logger LOG = Logger.getLogger(ErrorTail.class);

    private static final long LAST_WORDS_MS = 2_000;

    private final InputStream errors;
    private volatile byte[] tail = new byte[0];

    ErrorTail(InputStream errors) {
        super("sandbox-errors");
        this.errors = errors;
        setDaemon(true);
    }

    @Override
    public void run() {
        byte[] chunk = new byte[BYTES_KEPT];
        try {
            for (int count = errors.read(chunk); count >= 0; count = errors.read(chunk)) {
                byte[] all = Arrays.copyOf(tail, tail.length + count);
                System.arraycopy(chunk, 0, all, tail.length, count);
                tail = Arrays.copyOfRange(all, Math.max(0, all.length - BYTES_KEPT), all.length);
            }
        } catch (IOException e) {
            LOG.debugf("The error stream of a sandbox ended: %s", e.getMessage());
        }
    }

    /** The last lines, of a process that has ended. */
    List<String> lines() throws InterruptedException {
        join(LAST_WORDS_MS);
        return new String(tail, StandardCharsets.UTF_8).lines().toList();
    }
}
