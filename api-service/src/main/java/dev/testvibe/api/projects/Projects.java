package dev.testvibe.api.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** The projects of a workspace. */
@ApplicationScoped
class Projects {

    private final Pool pool;

    Projects(Pool pool) {
        this.pool = pool;
    }

    /** A project with its place in a list. */
    record Listed(long position, Project project) {}

    Uni<List<Listed>> list(long workspaceId, long after, int atMost) {
        return pool.preparedQuery("select * from projects where workspace_id = $1 and id > $2 order by id limit $3")
                .execute(Tuple.of(workspaceId, after, atMost))
                .map(rows -> {
                    List<Listed> projects = new ArrayList<>();
                    rows.forEach(row -> projects.add(new Listed(row.getLong("id"), project(row))));
                    return projects;
                });
    }

    Uni<@Nullable Project> find(long workspaceId, UUID id) {
        return pool.preparedQuery("select * from projects where workspace_id = $1 and public_id = $2")
                .execute(Tuple.of(workspaceId, id))
                .map(Projects::first);
    }

    Uni<Project> create(long workspaceId, String name, String siteUrl, JsonObject variables) {
        return pool.preparedQuery("""
                        insert into projects (workspace_id, name, site_url, variables) values ($1, $2, $3, $4) returning *
                        """)
                .execute(Tuple.of(workspaceId, name, siteUrl, variables))
                .map(rows -> project(rows.iterator().next()));
    }

    Uni<@Nullable Project> change(
            long workspaceId,
            UUID id,
            @Nullable String name,
            @Nullable String siteUrl,
            @Nullable JsonObject variables) {
        return pool.preparedQuery("""
                        update projects set name = coalesce($3, name), site_url = coalesce($4, site_url),
                            variables = coalesce($5, variables), updated_utc = now()
                        where workspace_id = $1 and public_id = $2 returning *
                        """)
                .execute(Tuple.of(workspaceId, id, name, siteUrl, variables))
                .map(Projects::first);
    }

    /** What came of deleting. */
    enum Deletion {
        DELETED,
        UNKNOWN,
        GENERATING
    }

    /** A project with a generation in flight stays: its worker would report into nothing. */
    Uni<Deletion> delete(long workspaceId, UUID id) {
        return pool.preparedQuery("""
                        with target as (select id from projects where workspace_id = $1 and public_id = $2),
                        busy as (select 1 from features f join target t on f.project_id = t.id where f.status = 'generating'),
                        gone as (delete from projects where id = (select id from target) and not exists (select 1 from busy))
                        select exists (select 1 from target) as known, exists (select 1 from busy) as busy
                        """)
                .execute(Tuple.of(workspaceId, id))
                .map(rows -> rows.iterator().next())
                .map(row -> !row.getBoolean("known")
                        ? Deletion.UNKNOWN
                        : row.getBoolean("busy") ? Deletion.GENERATING : Deletion.DELETED);
    }

    private static @Nullable Project first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : project(rows.iterator().next());
    }

    private static Project project(Row row) {
        return new Project(
                row.getUUID("public_id"),
                row.getString("name"),
                row.getString("site_url"),
                row.getOffsetDateTime("created_utc").toInstant(),
                row.getOffsetDateTime("updated_utc").toInstant());
    }
}
