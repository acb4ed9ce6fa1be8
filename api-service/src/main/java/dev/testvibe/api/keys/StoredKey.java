package dev.testvibe.api.keys;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A row of {@code api_keys}. */
@Entity
@Table(name = "api_keys")
@SuppressWarnings("NullAway.Init")
class StoredKey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "workspace_id", updatable = false)
    long workspaceId;

    @Column(name = "hash", updatable = false)
    byte[] hash;

    @Column(name = "prefix", updatable = false)
    String prefix;

    @Column(name = "created_utc", insertable = false, updatable = false)
    Instant createdUtc;

    @Column(name = "last_used_utc")
    @Nullable Instant lastUsedUtc;

    @Column(name = "revoked_utc")
    @Nullable Instant revokedUtc;

    /** For Hibernate. */
    protected StoredKey() {}

    StoredKey(long workspaceId, ApiKey key) {
        this.workspaceId = workspaceId;
        this.hash = key.hash();
        this.prefix = key.prefix();
    }

    Keys.Shown shown() {
        return new Keys.Shown(id, prefix, createdUtc, lastUsedUtc, revokedUtc);
    }
}
