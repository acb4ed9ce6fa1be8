package dev.testvibe.api.features;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;

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
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.http.Done;
import dev.testvibe.api.http.Page;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;

/** The features of a project; {@code {feature}} is an id, or a name in any case. */
@Path("/projects/{project}/features")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeaturesResource {

    private final Features features;
    private final Caller caller;

    FeaturesResource(Features features, Caller caller) {
        this.features = features;
        this.caller = caller;
    }

    /** A feature to be created. */
    public record Creation(@Nullable String name, @Nullable String gherkin) {}

    /** What to change of a feature; what is null stays. */
    public record Edit(@Nullable String name, @Nullable String gherkin) {}

    @GET
    @APIResponseSchema(Feature.Listed[].class)
    public Uni<Response> list(UUID project, @BeanParam Page page, @Context UriInfo uri) {
        return features.list(caller.workspaceId(), project, page.after(), page.fetch())
                .map(found -> found.orElseThrow(FeaturesResource::unknownProject))
                .map(found -> page.of(found, uri, Feature.Listed::id, Function.identity()));
    }

    @GET
    @Path("/{feature}")
    public Uni<Feature> get(UUID project, String feature) {
        return features.find(reference(project, feature)).map(found -> found.orElseThrow(FeaturesResource::unknown));
    }

    @POST
    @APIResponseSchema(value = Feature.class, responseCode = "201")
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Response> create(UUID project, @Nullable Creation body) {
        Creation creation = sent(body);
        String name = Texts.name(creation.name());
        String gherkin = Texts.required(creation.gherkin(), "gherkin");
        int sections = Gherkin.sections(gherkin);
        return features.create(caller.workspaceId(), project, name, gherkin, sections)
                .onFailure(ConstraintViolationException.class)
                .transform(failure -> taken(name))
                .map(created -> created.orElseThrow(FeaturesResource::unknownProject))
                .map(feature -> Response.created(URI.create("projects/" + project + "/features/" + feature.id()))
                        .entity(feature)
                        .build());
    }

    @PATCH
    @Path("/{feature}")
    @APIResponseSchema(Done.class)
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Done> change(UUID project, String feature, @Nullable Edit body) {
        Edit edit = sent(body);
        String name = edit.name() == null ? null : Texts.name(edit.name());
        Integer sections = edit.gherkin() == null ? null : (Integer) Gherkin.sections(edit.gherkin());
        return features.change(reference(project, feature), name, edit.gherkin(), sections)
                .onFailure(ConstraintViolationException.class)
                .transform(failure -> taken(String.valueOf(name)))
                .map(FeaturesResource::done);
    }

    @DELETE
    @Path("/{feature}")
    @APIResponseSchema(Done.class)
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Done> delete(UUID project, String feature) {
        return features.delete(reference(project, feature)).map(FeaturesResource::done);
    }

    private FeatureReference reference(UUID project, String feature) {
        return new FeatureReference(caller.workspaceId(), project, Texts.ofPath(feature));
    }

    private static <T> T sent(@Nullable T body) {
        if (body == null) {
            throw Refusal.invalid("The body must be a JSON object.");
        }
        return body;
    }

    private static Done done(Features.Change change) {
        return switch (change) {
            case DONE -> Done.OK;
            case UNKNOWN -> throw unknown();
            case GENERATING -> throw Refusal.conflict("This feature is generating. Cancel it or wait for its end.");
        };
    }

    private static Refusal taken(String name) {
        return Refusal.conflict("A feature called “" + name + "” is there already.");
    }

    private static Refusal unknownProject() {
        return Refusal.notFound("No such project.");
    }

    private static Refusal unknown() {
        return Refusal.notFound("No such feature.");
    }
}
