package dev.testvibe.api.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

import dev.testvibe.api.projects.Projects;

/** The files of a project. */
@ApplicationScoped
class Files implements PanacheRepository<StoredFile> {

    private final Projects projects;

    Files(Projects projects) {
        this.projects = projects;
    }

    /**
     * A file without what is in it.
     *
     * @param id its place in a list
     * @param size in bytes of UTF-8
     */
    record Entry(long id, String path, String kind, String source, int size, Instant updatedUtc) {}

    /** What comes after the given position; nothing for an unknown project. */
    @WithSession
    Uni<Optional<List<Entry>>> list(long workspaceId, UUID project, long after, int atMost) {
        return projects.find(workspaceId, project)
                .flatMap(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : find("""
                                select id, path, kind, source, octet_length(content), updatedUtc
                                from StoredFile where project = ?1 and id > ?2 order by id
                                """, found.get(), after)
                                .project(Entry.class)
                                .page(0, atMost)
                                .list()
                                .map(Optional::of));
    }

    @WithSession
    Uni<Optional<StoredFile>> find(long workspaceId, UUID project, String path) {
        return find("project.workspaceId = ?1 and project.publicId = ?2 and path = ?3", workspaceId, project, path)
                .firstResult()
                .map(Optional::ofNullable);
    }
}
