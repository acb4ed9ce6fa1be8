package dev.testvibe.api.features;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import dev.testvibe.api.projects.StoredProject;

/**
 * A row of {@code features}, without what generations keep there: their statements alone move the status.
 */
@Entity
@Table(name = "features")
@SuppressWarnings("NullAway.Init")
class StoredFeature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    StoredProject project;

    @Column(name = "name")
    String name;

    @Column(name = "kind", updatable = false)
    String kind = "feature";

    @Column(name = "status", updatable = false)
    String status = "draft";

    @Column(name = "gherkin")
    String gherkin;

    /** Scenarios and examples rows of the Gherkin. */
    @Column(name = "scenario_count")
    int scenarioCount;

    @Column(name = "rationale", updatable = false)
    @Nullable String rationale;

    @Column(name = "updated_utc", insertable = false, updatable = false)
    Instant updatedUtc;

    /** For Hibernate. */
    protected StoredFeature() {}

    StoredFeature(StoredProject project, String name, String gherkin, int scenarioCount) {
        this.project = project;
        this.name = name;
        this.gherkin = gherkin;
        this.scenarioCount = scenarioCount;
    }

    /** What is null stays. The time of the change is left to the database. */
    void change(@Nullable String newName, @Nullable String newGherkin, @Nullable Integer newScenarioCount) {
        name = newName == null ? name : newName;
        gherkin = newGherkin == null ? gherkin : newGherkin;
        scenarioCount = newScenarioCount == null ? scenarioCount : newScenarioCount;
    }

    boolean isGenerating() {
        return "generating".equals(status);
    }

    Feature shown() {
        return new Feature(id, name, kind, status, gherkin, rationale, updatedUtc);
    }
}
