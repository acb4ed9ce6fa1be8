package dev.testvibe.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Kafka's broker. It formats its folder where that is not done yet, and ends with the process that started it, however
 * that one ended: when its stdin is closed. Runs on the broker's class path, which this module does not compile against.
 */
final class Broker {

    private Broker() {}

    /** @param arguments the file of its configuration, and the id of its cluster */
    public static void main(String... arguments) throws ReflectiveOperationException {
        Thread owner = new Thread(() -> awaitEndOf(System.in), "owner");
        owner.setDaemon(true);
        owner.start();
        format(arguments[0], arguments[1]);
        String[] configuration = {arguments[0]};
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null, (Object) configuration);
    }

    /** Kafka's own command, in a process that is there already. */
    private static void format(String configuration, String clusterId) throws ReflectiveOperationException {
        String[] arguments = {"format", "--ignore-formatted", "-t", clusterId, "-c", configuration};
        Object status = Class.forName("kafka.tools.StorageTool")
                .getMethod("execute", String[].class, PrintStream.class)
                .invoke(null, arguments, System.out);
        if (!Integer.valueOf(0).equals(status)) {
            System.exit(1);
        }
    }

    private static void awaitEndOf(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.exit(0);
        }
    }
}
