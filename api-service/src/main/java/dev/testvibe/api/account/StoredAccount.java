package dev.testvibe.api.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code accounts}, to be read: credits are taken and given back by the statements of generations alone. */
@Entity
@Immutable
@Table(name = "accounts")
@SuppressWarnings("NullAway.Init")
class StoredAccount {

    @Id
    @Column(name = "workspace_id")
    Long workspaceId;

    @Column(name = "credits")
    int credits;

    /** For Hibernate. */
    protected StoredAccount() {}
}
