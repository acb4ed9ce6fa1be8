package dev.testvibe.api.database;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;

/** A Panache repository of rows that get part of their values from the database. */
public interface Repository<T> extends PanacheRepository<T> {

    /**
     * Reads what the database put into a row just inserted: its times are the database's own. Columns marked as
     * generated would be read with the insert, but Hibernate Reactive takes {@code returning} for the identity alone.
     */
    default Uni<Void> readDefaults(T written) {
        return getSession().chain(session -> session.refresh(written));
    }
}
