package dev.testvibe.infrastructure;

/**
 * A database of a running PostgreSQL.
 *
 * @param address {@code //HOST:PORT/NAME}
 */
public record Database(String address, String user, String password) {

    public String jdbcUrl() {
        return "jdbc:postgresql:" + address;
    }

    /** As the reactive client takes it. */
    public String reactiveUrl() {
        return "postgresql:" + address;
    }
}
