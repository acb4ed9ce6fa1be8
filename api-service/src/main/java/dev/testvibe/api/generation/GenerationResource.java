package dev.testvibe.api.generation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.features.FeatureReference;
import dev.testvibe.api.http.Done;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;
import dev.testvibe.api.sites.SiteUrl;
import dev.testvibe.api.sites.SitesConfig;

/** The generation of a feature: dispatch, follow, cancel. */
@Path("/projects/{project}/features/{feature}")
@Produces(MediaType.APPLICATION_JSON)
public class GenerationResource {

    private static final int LONGEST_KEY = 255;

    private final Caller caller;
    private final GenerateFeature generate;
    private final CancelGeneration cancel;
    private final GenerationReads reads;
    private final WatchGeneration watch;
    private final GenerationConfig config;
    private final SitesConfig sites;

    GenerationResource(
            Caller caller,
            GenerateFeature generate,
            CancelGeneration cancel,
            GenerationReads reads,
            WatchGeneration watch,
            GenerationConfig config,
            SitesConfig sites) {
        this.caller = caller;
        this.generate = generate;
        this.cancel = cancel;
        this.reads = reads;
        this.watch = watch;
        this.config = config;
        this.sites = sites;
    }

    /** @param siteUrl the site to generate against; null for the project's own */
    public record GenerateRequest(@Nullable String siteUrl) {}

    @POST
    @Path("/generate")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = GenerationAnswers.Dispatched.class, responseCode = "202")
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Response> generate(
            @PathParam("project") UUID project,
            @PathParam("feature") String feature,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable GenerateRequest body) {
        FeatureReference target = reference(project, feature);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Refusal.invalid("The Idempotency-Key must have 1 to " + LONGEST_KEY + " characters.");
        }
        String siteUrl = body == null ? null : body.siteUrl();
        if (siteUrl != null && SiteUrl.parse(siteUrl, sites.allowPrivate()) instanceof SiteUrl.Refused refused) {
            throw Refusal.invalid(refused.reason());
        }
        return generate.dispatch(new DispatchCommand(target, siteUrl, key)).map(GenerationAnswers::of);
    }

    @GET
    @Path("/generation")
    @APIResponseSchema(GenerationStatus.class)
    @APIResponse(responseCode = "304", description = "Nothing changed since the version that If-None-Match names.")
    public Uni<Response> status(
            @PathParam("project") UUID project,
            @PathParam("feature") String feature,
            @HeaderParam("If-None-Match") @Nullable String seen,
            @QueryParam("wait") @Nullable String wait) {
        if (wait != null && !wait.matches("[0-9]{1,4}")) {
            throw Refusal.invalid("“wait” must be a number of seconds.");
        }
        Duration asked = Duration.ofSeconds(wait == null ? 0 : Long.parseLong(wait));
        Duration atMost = asked.compareTo(config.longestWait()) < 0 ? asked : config.longestWait();
        String version = seen == null ? "" : seen.replace("W/", "").replace("\"", "");
        return watch.change(reference(project, feature), version, atMost)
                .map(found -> GenerationAnswers.of(found.orElseThrow(GenerationAnswers::unknownFeature), version));
    }

    @GET
    @Path("/generation/log")
    public Uni<GenerationLog> log(@PathParam("project") UUID project, @PathParam("feature") String feature) {
        return reads.log(reference(project, feature)).map(log -> log.orElseThrow(GenerationAnswers::neverGenerated));
    }

    @POST
    @Path("/generation/cancel")
    @APIResponseSchema(Done.class)
    @APIResponse(ref = "conflict", responseCode = "409")
    public Uni<Done> cancel(@PathParam("project") UUID project, @PathParam("feature") String feature) {
        return cancel.cancel(reference(project, feature)).map(GenerationAnswers::of);
    }

    /** One event a change; its id is the revision, so a watcher that was cut off goes on after it. */
    @GET
    @Path("/generation/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponseSchema(GenerationChange.class)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> events(
            @PathParam("project") UUID project,
            @PathParam("feature") String feature,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        return reads.status(reference(project, feature))
                .map(GenerationResource::latestRequest)
                .onItem()
                .transformToMulti(requestId -> watch.changes(requestId, revisionAfter(requestId, lastEventId)))
                .map(change -> change.map(it -> event(sse, it)).orElseGet(() -> heartbeat(sse)));
    }

    private static OutboundSseEvent event(Sse sse, GenerationChange change) {
        return sse.newEventBuilder()
                .id(change.requestId() + "/" + change.revision())
                .name(change.type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(change)
                .build();
    }

    private static OutboundSseEvent heartbeat(Sse sse) {
        return sse.newEventBuilder().comment("nothing new").build();
    }

    private static UUID latestRequest(Optional<GenerationStatus.Versioned> found) {
        UUID requestId = found.map(it -> it.status().requestId()).orElse(null);
        if (requestId == null) {
            throw GenerationAnswers.neverGenerated();
        }
        return requestId;
    }

    /** An id of an earlier generation says nothing about the latest: it is told from its beginning. */
    private static long revisionAfter(UUID requestId, @Nullable String lastEventId) {
        String prefix = requestId + "/";
        if (lastEventId == null || !lastEventId.matches(prefix + "[0-9]{1,18}")) {
            return 0;
        }
        return Long.parseLong(lastEventId.substring(prefix.length()));
    }

    private FeatureReference reference(UUID project, String feature) {
        return new FeatureReference(caller.workspaceId(), project, Texts.ofPath(feature));
    }
}
