package dev.testvibe.api.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Pages;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;

/** The files of a project. */
@Path("/projects/{project}/files")
public class FilesResource {

    private final Pool pool;
    private final Caller caller;

    FilesResource(Pool pool, Caller caller) {
        this.pool = pool;
        this.caller = caller;
    }

    /**
     * A file in a list.
     *
     * @param size in bytes of UTF-8
     */
    public record Listed(String path, String kind, String source, long size, Instant updatedUtc) {}

    /** A file with what is in it. */
    public record Content(String path, String kind, String source, String content) {}

    private record Positioned(long position, Listed file) {}

    @GET
    public Uni<Response> list(
            UUID project,
            @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
            @QueryParam("after") @DefaultValue("0") long after,
            @Context UriInfo uri) {
        return pool.preparedQuery("""
                        select p.id as project, f.id, f.path, f.kind, f.source, octet_length(f.content) as size, f.updated_utc
                        from projects p left join files f on f.project_id = p.id and f.id > $3
                        where p.workspace_id = $1 and p.public_id = $2 order by f.id limit $4
                        """)
                .execute(Tuple.of(caller.workspaceId(), project, after, Pages.fetch(limit)))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.notFound("No such project.");
                    }
                    List<Positioned> files = new ArrayList<>();
                    for (Row row : rows) {
                        if (row.getLong("id") != null) {
                            files.add(positioned(row));
                        }
                    }
                    return Pages.of(files, limit, uri, Positioned::position, Positioned::file);
                });
    }

    private static Positioned positioned(Row row) {
        return new Positioned(
                row.getLong("id"),
                new Listed(
                        row.getString("path"),
                        row.getString("kind"),
                        row.getString("source"),
                        row.getInteger("size"),
                        row.getOffsetDateTime("updated_utc").toInstant()));
    }

    @GET
    @Path("/content")
    public Uni<Content> content(UUID project, @QueryParam("path") @Nullable String path) {
        String wanted = Texts.ofPath(Texts.required(path, "path"));
        return pool.preparedQuery("""
                        select f.path, f.kind, f.source, f.content
                        from projects p join files f on f.project_id = p.id
                        where p.workspace_id = $1 and p.public_id = $2 and f.path = $3
                        """)
                .execute(Tuple.of(caller.workspaceId(), project, wanted))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.notFound("No such file.");
                    }
                    Row row = rows.iterator().next();
                    return new Content(
                            row.getString("path"),
                            row.getString("kind"),
                            row.getString("source"),
                            row.getString("content"));
                });
    }
}
