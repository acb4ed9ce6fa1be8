package dev.testvibe.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server on loopback, in processes of its own; user {@code postgres}, any password. */
public final class Postgres implements AutoCloseable {

    public static final String USER = "postgres";

    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** One for tests, like {@link #durable} but faster: nothing is synced to disk. Port 0 is a free one. */
    public static Postgres unsynced(Path data, int port) throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start());
    }

    /**
     * One that keeps what was committed, also when the machine loses its power.
     *
     * @param folder for its programs, its data and its log; made when it is not there, used again when it is
     */
    public static Postgres durable(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
        return new Postgres(EmbeddedPostgres.builder()
                // not in the temporary folder: the system may tidy that one up while the server runs
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    public int port() {
        return server.getPort();
    }

    /** Makes a database unless it is there. @return its address without a scheme: {@code //127.0.0.1:PORT/NAME} */
    public String database(String name) throws SQLException {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("A database's name has lower-case letters and _ only, was " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create database " + name);
            }
        }
        return "//127.0.0.1:" + port() + "/" + name;
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
