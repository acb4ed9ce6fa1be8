package dev.testvibe.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.apache.commons.io.file.PathUtils;

import dev.testvibe.local.Kafka;
import dev.testvibe.local.Postgres;

/** Processes on this machine, with their data in a temporary folder. */
final class EmbeddedInfrastructure implements Infrastructure {

    private final Path folder;
    private Postgres postgres;
    private final Kafka kafka;

    private EmbeddedInfrastructure(Path folder, Postgres postgres, Kafka kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static EmbeddedInfrastructure start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("testvibe-infrastructure");
        Postgres postgres = Postgres.unsynced(data(folder), 0);
        try {
            return new EmbeddedInfrastructure(folder, postgres, Kafka.start(folder.resolve("kafka"), 0));
        } catch (IOException | InterruptedException failure) {
            // The folder stays: the broker's log in it says why.
            postgres.close();
            throw failure;
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("postgres");
    }

    @Override
    public synchronized Database database(String name) throws SQLException {
        return new Database(postgres.database(name), Postgres.USER, "any");
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public synchronized void stopDatabase() throws IOException {
        postgres.close();
    }

    @Override
    public synchronized void startDatabase() throws IOException {
        postgres = Postgres.unsynced(data(folder), postgres.port());
    }

    @Override
    public void stopBroker() throws InterruptedException {
        kafka.stop();
    }

    @Override
    public void startBroker() throws IOException, InterruptedException {
        kafka.start();
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        kafka.stop();
        postgres.close();
        PathUtils.deleteDirectory(folder);
    }
}
