package dev.testvibe.api.files;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Page;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;

/** The files of a project. */
@Path("/projects/{project}/files")
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    private final Files files;
    private final Caller caller;

    FilesResource(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    /**
     * A file in a list.
     *
     * @param size in bytes of UTF-8
     */
    public record Listed(String path, String kind, String source, long size, Instant updatedUtc) {

        static Listed of(Files.Entry file) {
            return new Listed(file.path(), file.kind(), file.source(), file.size(), file.updatedUtc());
        }
    }

    /** A file with what is in it. */
    public record Content(String path, String kind, String source, String content) {

        static Content of(StoredFile file) {
            return new Content(file.path, file.kind, file.source, file.content);
        }
    }

    @GET
    @APIResponseSchema(Listed[].class)
    public Uni<Response> list(UUID project, @BeanParam Page page, @Context UriInfo uri) {
        return files.list(caller.workspaceId(), project, page.after(), page.fetch())
                .map(found -> found.orElseThrow(() -> Refusal.notFound("No such project.")))
                .map(found -> page.of(found, uri, Files.Entry::id, Listed::of));
    }

    @GET
    @Path("/content")
    public Uni<Content> content(UUID project, @QueryParam("path") @Nullable String path) {
        String wanted = Texts.ofPath(Texts.required(path, "path"));
        return files.find(caller.workspaceId(), project, wanted)
                .map(found -> found.map(Content::of).orElseThrow(() -> Refusal.notFound("No such file.")));
    }
}
