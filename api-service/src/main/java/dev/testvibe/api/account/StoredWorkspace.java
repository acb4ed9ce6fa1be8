package dev.testvibe.api.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code workspaces}, to be read. */
@Entity
@Immutable
@Table(name = "workspaces")
@SuppressWarnings("NullAway.Init")
class StoredWorkspace {

    @Id
    Long id;

    @Column(name = "name")
    String name;

    /** For Hibernate. */
    protected StoredWorkspace() {}
}
