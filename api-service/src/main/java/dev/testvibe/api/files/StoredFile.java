package dev.testvibe.api.files;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.testvibe.api.projects.StoredProject;

/** A row of {@code files}, to be read: the projection of worker events writes them. */
@Entity
@Immutable
@Table(name = "files")
@SuppressWarnings("NullAway.Init")
class StoredFile {

    @Id
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    StoredProject project;

    @Column(name = "path")
    String path;

    @Column(name = "kind")
    String kind;

    @Column(name = "source")
    String source;

    @Column(name = "content")
    String content;

    @Column(name = "updated_utc")
    Instant updatedUtc;

    /** For Hibernate. */
    protected StoredFile() {}
}
