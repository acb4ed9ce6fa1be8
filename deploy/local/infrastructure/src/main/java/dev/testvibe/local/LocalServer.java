package dev.testvibe.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * One server of the local stack, as a process: runs until it is told to end. Says {@code Ready} and where on stdout, when
 * it answers.
 */
public final class LocalServer {

    private static final String USAGE = """
            Usage: LocalServer postgres FOLDER PORT DATABASE...
                   LocalServer kafka FOLDER PORT
                   LocalServer site FOLDER PORT""";

    private LocalServer() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length < 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        int port = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "postgres" -> postgres(folder, port, Arrays.asList(arguments).subList(3, arguments.length));
            case "kafka" -> kafka(folder, port);
            case "site" -> site(folder, port);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    /** The server is stopped by a shutdown hook of its own. */
    private static void postgres(Path folder, int port, List<String> databases) throws Exception {
        Postgres postgres = Postgres.durable(folder, port);
        for (String database : databases) {
            postgres.database(database);
        }
        ready("127.0.0.1:" + postgres.port());
        new CountDownLatch(1).await();
    }

    private static void kafka(Path folder, int port) throws Exception {
        Kafka kafka = Kafka.start(folder, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(kafka), "kafka-close"));
        ready(kafka.bootstrapServers());
        kafka.awaitEnd();
    }

    private static void site(Path folder, int port) throws Exception {
        ready("127.0.0.1:" + StaticSite.serve(folder, port).port());
    }

    private static void ready(String address) {
        System.out.println("Ready on " + address);
    }

    private static void close(Kafka kafka) {
        try {
            kafka.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
