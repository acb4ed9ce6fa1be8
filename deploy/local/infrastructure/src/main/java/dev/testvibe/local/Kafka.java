package dev.testvibe.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A KRaft broker on loopback, in a process of its own: its jars are newer than the client that the services use. It can
 * be stopped and started again on the same port with the same data, as a broker that has an outage.
 */
public final class Kafka implements AutoCloseable {

    /** Any id will do; it must be the same at every start. */
    private static final String CLUSTER_ID = "dGVzdHZpYmUtbG9jYWwtMQ";

    private static final Duration STARTUP = Duration.ofMinutes(2);
    private static final String LOCALHOST = "127.0.0.1";

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private Kafka(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts one and waits until it answers.
     *
     * @param folder for its configuration, its log and its data; used again when it is there
     * @param port 0 for a free one
     */
    public static Kafka start(Path folder, int port) throws IOException, InterruptedException {
        int controllerPort = freePort();
        Kafka kafka = new Kafka(Files.createDirectories(folder), port == 0 ? freePort() : port);
        kafka.configure(controllerPort);
        kafka.start();
        return kafka;
    }

    public String bootstrapServers() {
        return LOCALHOST + ":" + port;
    }

    /** Starts it again after {@link #stop()}. */
    public synchronized void start() throws IOException, InterruptedException {
        Process started = java(Broker.class.getName(), configuration().toString(), CLUSTER_ID);
        process = started;
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw new IOException("Kafka did not start; its log is " + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Ends the process at once, as a crash would; the data stay. */
    public synchronized void stop() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
            process = null;
        }
    }

    /** Returns when the broker has ended, by itself or because it was stopped; at once if it does not run. */
    void awaitEnd() throws InterruptedException {
        Process running;
        synchronized (this) {
            running = process;
        }
        if (running != null) {
            running.waitFor();
        }
    }

    /** Lets it end in its own time, at most half a minute. */
    @Override
    public synchronized void close() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
            process = null;
        }
    }

    private void configure(int controllerPort) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings(controllerPort));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Files.writeString(configuration(), text.toString());
    }

    private Map<String, String> settings(int controllerPort) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + LOCALHOST + ":" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put(
                "listeners",
                "PLAINTEXT://" + LOCALHOST + ":" + port + ",CONTROLLER://" + LOCALHOST + ":" + controllerPort);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.resolve("data").toString());
        settings.put("num.partitions", "3");
        settings.put("group.initial.rebalance.delay.ms", "0");
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            settings.put(topic + ".replication.factor", "1");
            settings.put(topic + ".min.isr", "1");
            // 50 of each, as it is by default, are for many brokers to share
            settings.put(topic + ".num.partitions", "3");
        }
        return settings;
    }

    private Process java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                jars().resolve("*") + File.pathSeparator + classes(),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** Where {@link Broker} is: a jar or a folder of classes. */
    private static Path classes() throws IOException {
        try {
            return Path.of(Kafka.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Path configuration() {
        return folder.resolve("server.properties");
    }

    private Path log() {
        return folder.resolve("kafka.log");
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOCALHOST, port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOCALHOST))) {
            return socket.getLocalPort();
        }
    }

    private static Path jars() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Kafka.class.getResourceAsStream("broker.properties")) {
            if (in == null) {
                throw new IOException("broker.properties is missing from the class path");
            }
            properties.load(in);
        }
        Path jars = Path.of(properties.getProperty("jars")).normalize();
        if (!Files.isDirectory(jars)) {
            throw new IOException("The broker's jars are not in " + jars + ". Build the module kafka-broker.");
        }
        return jars;
    }
}
