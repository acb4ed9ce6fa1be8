package dev.testvibe.api.projects;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code projects}. */
@Entity
@Table(name = "projects")
@SuppressWarnings("NullAway.Init")
public class StoredProject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "public_id", updatable = false)
    UUID publicId;

    @Column(name = "workspace_id", updatable = false)
    long workspaceId;

    @Column(name = "name")
    String name;

    @Column(name = "site_url")
    String siteUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "variables")
    Map<String, String> variables;

    @Column(name = "created_utc", insertable = false, updatable = false)
    Instant createdUtc;

    @Column(name = "updated_utc", insertable = false, updatable = false)
    Instant updatedUtc;

    /** For Hibernate. */
    protected StoredProject() {}

    StoredProject(UUID publicId, long workspaceId, String name, String siteUrl, Map<String, String> variables) {
        this.publicId = publicId;
        this.workspaceId = workspaceId;
        this.name = name;
        this.siteUrl = siteUrl;
        this.variables = variables;
    }

    /** What is null stays. The time of the change is left to the database. */
    void change(@Nullable String newName, @Nullable String newSiteUrl, @Nullable Map<String, String> newVariables) {
        name = newName == null ? name : newName;
        siteUrl = newSiteUrl == null ? siteUrl : newSiteUrl;
        variables = newVariables == null ? variables : newVariables;
    }

    Project shown() {
        return new Project(publicId, name, siteUrl, ProjectVariables.shown(variables), createdUtc, updatedUtc);
    }
}
