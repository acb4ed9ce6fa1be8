package dev.testvibe.api.features;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.database.Repository;
import dev.testvibe.api.projects.Projects;

/** The features of a project. */
@ApplicationScoped
class Features implements Repository<StoredFeature> {

    private final Projects projects;

    Features(Projects projects) {
        this.projects = projects;
    }

    /** What comes after the given position, without the Gherkin; nothing for an unknown project. */
    @WithSession
    Uni<Optional<List<Feature.Listed>>> list(long workspaceId, UUID project, long after, int atMost) {
        return projects.find(workspaceId, project)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : find("project = ?1 and id > ?2 order by id", found.get(), after)
                                .project(Feature.Listed.class)
                                .page(0, atMost)
                                .list()
                                .map(Optional::of));
    }

    @WithSession
    Uni<Optional<Feature>> find(FeatureReference feature) {
        return byReference(feature).firstResult().map(found -> Optional.ofNullable(found)
                .map(StoredFeature::shown));
    }

    /** The new feature; nothing for an unknown project. */
    @WithTransaction
    Uni<Optional<Feature>> create(long workspaceId, UUID project, String name, String gherkin, int sections) {
        return projects.find(workspaceId, project)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : persistAndFlush(new StoredFeature(found.get(), name, gherkin, sections))
                                .call(this::readDefaults)
                                .map(feature -> Optional.of(feature.shown())));
    }

    /** What came of changing or deleting. */
    enum Change {
        DONE,
        UNKNOWN,
        GENERATING
    }

    /** Changes what is not null. A feature that is generating stays as it was dispatched. */
    @WithTransaction
    Uni<Change> change(
            FeatureReference reference, @Nullable String name, @Nullable String gherkin, @Nullable Integer sections) {
        return unlessGenerating(reference, feature -> {
            feature.change(name, gherkin, sections);
            return flush().chain(() -> update("updatedUtc = instant where id = ?1", feature.id));
        });
    }

    @WithTransaction
    Uni<Change> delete(FeatureReference reference) {
        return unlessGenerating(reference, this::delete);
    }

    /** The lock makes a dispatch wait, and waits for one: whoever comes second sees what the first one did. */
    private Uni<Change> unlessGenerating(FeatureReference reference, Function<StoredFeature, Uni<?>> action) {
        return byReference(reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .flatMap(feature -> {
                    if (feature == null) {
                        return Uni.createFrom().item(Change.UNKNOWN);
                    }
                    return feature.isGenerating()
                            ? Uni.createFrom().item(Change.GENERATING)
                            : action.apply(feature).replaceWith(Change.DONE);
                });
    }

    private PanacheQuery<StoredFeature> byReference(FeatureReference feature) {
        return find("""
                from StoredFeature f
                where f.project.workspaceId = ?1 and f.project.publicId = ?2 and (f.id = ?3 or lower(f.name) = lower(?4))
                order by case when f.id = ?3 then 0 else 1 end
                """, feature.workspaceId(), feature.project(), feature.id(), feature.feature());
    }
}
