package dev.testvibe.api.projects;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Done;
import dev.testvibe.api.http.Page;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;
import dev.testvibe.api.sites.SitesConfig;

/** The projects of the caller's workspace. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    private final Projects projects;
    private final Caller caller;
    private final SitesConfig sites;

    ProjectsResource(Projects projects, Caller caller, SitesConfig sites) {
        this.projects = projects;
        this.caller = caller;
        this.sites = sites;
    }

    @GET
    @APIResponseSchema(Project[].class)
    public Uni<Response> list(@BeanParam Page page, @Context UriInfo uri) {
        return projects.list(caller.workspaceId(), page.after(), page.fetch())
                .map(found -> page.of(found, uri, project -> project.id, StoredProject::shown));
    }

    @GET
    @Path("/{project}")
    public Uni<Project> get(UUID project) {
        return projects.find(caller.workspaceId(), project)
                .map(found -> found.orElseThrow(ProjectsResource::unknown).shown());
    }

    @POST
    @APIResponseSchema(value = Project.class, responseCode = "201")
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Response> create(ProjectRequests.@Nullable Create body) {
        ProjectRequests.Create request = sent(body);
        String name = Texts.name(request.name());
        String siteUrl = ProjectRequests.siteUrl(Texts.required(request.siteUrl(), "siteUrl"), sites.allowPrivate());
        Map<String, @Nullable String> variables =
                request.variables() == null ? Map.<String, @Nullable String>of() : request.variables();
        return projects.create(caller.workspaceId(), name, siteUrl, variables)
                .map(StoredProject::shown)
                .map(project -> Response.created(URI.create("projects/" + project.id()))
                        .entity(project)
                        .build());
    }

    @PATCH
    @Path("/{project}")
    @APIResponseSchema(Done.class)
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Done> change(UUID project, ProjectRequests.@Nullable Change body) {
        ProjectRequests.Change request = sent(body);
        return projects.change(
                        caller.workspaceId(),
                        project,
                        request.name() == null ? null : Texts.name(request.name()),
                        request.siteUrl() == null
                                ? null
                                : ProjectRequests.siteUrl(request.siteUrl(), sites.allowPrivate()),
                        request.variables())
                .map(known -> {
                    if (!known) {
                        throw unknown();
                    }
                    return Done.OK;
                });
    }

    @DELETE
    @Path("/{project}")
    @APIResponseSchema(Done.class)
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Done> delete(UUID project) {
        return projects.delete(caller.workspaceId(), project).map(deletion -> switch (deletion) {
            case DELETED -> Done.OK;
            case UNKNOWN -> throw unknown();
            case GENERATING -> throw Refusal.conflict("A feature of this project is generating. Cancel it first.");
        });
    }

    private static <T> T sent(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("The body must be a JSON object.");
        }
        return body;
    }

    private static Refusal unknown() {
        return Refusal.notFound("No such project.");
    }
}
