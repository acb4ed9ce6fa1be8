package dev.testvibe.api.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.database.Repository;

/** The projects of a workspace. */
@ApplicationScoped
public class Projects implements Repository<StoredProject> {

    private final Pool pool;
    private final ProjectVariables variables;

    Projects(Pool pool, ProjectVariables variables) {
        this.pool = pool;
        this.variables = variables;
    }

    /** What comes after the given position, in the order of making. */
    @WithSession
    Uni<List<StoredProject>> list(long workspaceId, long after, int atMost) {
        return find("workspaceId = ?1 and id > ?2 order by id", workspaceId, after)
                .page(0, atMost)
                .list();
    }

    /** Looks for a project in a workspace. */
    @WithSession
    public Uni<Optional<StoredProject>> find(long workspaceId, UUID id) {
        return byPublicId(workspaceId, id).firstResult().map(Optional::ofNullable);
    }

    @WithTransaction
    Uni<StoredProject> create(long workspaceId, String name, String siteUrl, Map<String, @Nullable String> sent) {
        UUID id = UUID.randomUUID();
        return persistAndFlush(new StoredProject(id, workspaceId, name, siteUrl, variables.stored(id, sent, Map.of())))
                .call(this::readDefaults);
    }

    /** Changes what is not null. @return whether there is such a project */
    @WithTransaction
    Uni<Boolean> change(
            long workspaceId,
            UUID id,
            @Nullable String name,
            @Nullable String siteUrl,
            @Nullable Map<String, @Nullable String> sent) {
        return byPublicId(workspaceId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .flatMap(project -> {
                    if (project == null) {
                        return Uni.createFrom().item(false);
                    }
                    project.change(name, siteUrl, sent == null ? null : variables.stored(id, sent, project.variables));
                    return flush().chain(() -> update("updatedUtc = instant where id = ?1", project.id))
                            .replaceWith(true);
                });
    }

    private PanacheQuery<StoredProject> byPublicId(long workspaceId, UUID id) {
        return find("workspaceId = ?1 and publicId = ?2", workspaceId, id);
    }

    /** What came of deleting. */
    enum Deletion {
        DELETED,
        UNKNOWN,
        GENERATING
    }

    /**
     * A project with a generation in flight stays: its worker would report into nothing. The lock on the project keeps
     * new features out, the locks on its features keep dispatches out, until it is gone.
     */
    Uni<Deletion> delete(long workspaceId, UUID id) {
        return pool.withTransaction(transaction -> transaction
                .preparedQuery("select id from projects where workspace_id = $1 and public_id = $2 for update")
                .execute(Tuple.of(workspaceId, id))
                .flatMap(found -> found.size() == 0
                        ? Uni.createFrom().item(Deletion.UNKNOWN)
                        : delete(transaction, found.iterator().next().getLong("id"))));
    }

    private static Uni<Deletion> delete(SqlConnection transaction, long id) {
        return transaction
                .preparedQuery("select status from features where project_id = $1 order by id for update")
                .execute(Tuple.of(id))
                .flatMap(features -> features.stream().anyMatch(Projects::isGenerating)
                        ? Uni.createFrom().item(Deletion.GENERATING)
                        : transaction
                                .preparedQuery("delete from projects where id = $1")
                                .execute(Tuple.of(id))
                                .replaceWith(Deletion.DELETED));
    }

    private static boolean isGenerating(Row feature) {
        return "generating".equals(feature.getString("status"));
    }
}
