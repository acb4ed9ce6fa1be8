package dev.testvibe.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Kafka's broker, which ends with the process that started it, however that one ended: when its stdin is closed. Runs on
 * the broker's class path, which this module does not compile against.
 */
final class Broker {

    private Broker() {}

    public static void main(String... arguments) throws ReflectiveOperationException {
        Thread owner = new Thread(() -> awaitEndOf(System.in), "owner");
        owner.setDaemon(true);
        owner.start();
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null, (Object) arguments);
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
