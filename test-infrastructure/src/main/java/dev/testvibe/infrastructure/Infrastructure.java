package dev.testvibe.infrastructure;

import java.io.IOException;
import java.sql.SQLException;

import org.testcontainers.DockerClientFactory;

/**
 * A PostgreSQL server and a Kafka broker that tests have for themselves. Either can have an outage and comes back on its
 * address with what it had.
 */
public interface Infrastructure extends AutoCloseable {

    /**
     * Starts both: in containers where an engine answers, as processes where none does, or as the environment variable
     * {@code TESTVIBE_TEST_INFRA} says ({@code containers} or {@code embedded}).
     */
    static Infrastructure start() throws IOException, InterruptedException {
        return switch (Origin.of(System.getenv(Origin.VARIABLE), DockerClientFactory.instance()::isDockerAvailable)) {
            case CONTAINERS -> ContainerInfrastructure.start();
            case EMBEDDED -> EmbeddedInfrastructure.start();
        };
    }

    /**
     * Makes a database unless it is there.
     *
     * @param name lower-case letters and {@code _}
     */
    Database database(String name) throws IOException, InterruptedException, SQLException;

    String bootstrapServers();

    /** Ends the database server with whatever connections it has. */
    void stopDatabase() throws IOException, InterruptedException;

    /** Brings the database server back. */
    void startDatabase() throws IOException, InterruptedException;

    /** Ends the broker at once, as a crash would. */
    void stopBroker() throws IOException, InterruptedException;

    /** Brings the broker back. */
    void startBroker() throws IOException, InterruptedException;

    /** Ends both; nothing is left of them. */
    @Override
    void close() throws IOException, InterruptedException;
}
