package dev.testvibe.api.generation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

import dev.testvibe.api.generation.GenerationStatus.Versioned;
import dev.testvibe.api.http.Refusal;
import dev.testvibe.api.http.Texts;
import dev.testvibe.api.keys.Caller;
import dev.testvibe.api.sites.SiteUrl;
import dev.testvibe.api.sites.SitesConfig;

/** Dispatches, follows and cancels the generation of a feature. */
@Path("/projects/{project}/features/{feature}")
public class GenerationResource {

    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int LONGEST_IDEMPOTENCY_KEY = 200;

    private final GenerateFeature generate;
    private final CancelGeneration cancel;
    private final GenerationReads reads;
    private final WatchGeneration watch;
    private final Caller caller;
    private final SitesConfig sites;

    GenerationResource(
            GenerateFeature generate,
            CancelGeneration cancel,
            GenerationReads reads,
            WatchGeneration watch,
            Caller caller,
            SitesConfig sites) {
        this.generate = generate;
        this.cancel = cancel;
        this.reads = reads;
        this.watch = watch;
        this.caller = caller;
        this.sites = sites;
    }

    /** What a dispatch may say. */
    public record Wish(@Nullable String siteUrl) {}

    /** What a dispatch is followed by. */
    public record Dispatched(UUID requestId, long featureId) {}

    @POST
    @Path("/generate")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Uni<Response> generate(
            UUID project,
            String feature,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Nullable Wish wish) {
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_IDEMPOTENCY_KEY)) {
            throw Refusal.invalid("“Idempotency-Key” must have 1 to " + LONGEST_IDEMPOTENCY_KEY + " characters.");
        }
        String siteUrl = wish == null || wish.siteUrl() == null ? null : checked(wish.siteUrl());
        return generate.dispatch(new DispatchCommand(reference(project, feature), siteUrl, idempotencyKey))
                .map(GenerationResource::answer);
    }

    private String checked(String url) {
        SiteUrl site = SiteUrl.parse(url, sites.allowPrivate());
        if (site instanceof SiteUrl.Refused refused) {
            throw Refusal.invalid(refused.reason());
        }
        return ((SiteUrl.Accepted) site).url();
    }

    private static Response answer(Dispatch dispatch) {
        if (dispatch instanceof Dispatch.Accepted accepted) {
            return Response.accepted(new Dispatched(accepted.requestId(), accepted.featureId()))
                    .build();
        } else if (dispatch instanceof Dispatch.AlreadyGenerating) {
            throw Refusal.conflict("This feature is already generating.");
        } else if (dispatch instanceof Dispatch.NoCredits) {
            throw Refusal.conflict("The account has no credits left.");
        } else if (dispatch instanceof Dispatch.NoScenario) {
            throw Refusal.conflict("This feature has no scenario to generate a test for.");
        } else if (dispatch instanceof Dispatch.KeyUsedOtherwise) {
            throw Refusal.conflict("This Idempotency-Key belongs to another request.");
        }
        throw unknown();
    }

    @GET
    @Path("/generation")
    public Uni<Response> status(
            UUID project,
            String feature,
            @QueryParam("wait") @DefaultValue("0") int wait,
            @HeaderParam("If-None-Match") @Nullable String seen) {
        if (wait < 0 || wait > LONGEST_WAIT_SECONDS) {
            throw Refusal.invalid("“wait” must be between 0 and " + LONGEST_WAIT_SECONDS + " seconds.");
        }
        String version = seen == null ? "" : seen.replaceFirst("^W/", "").replace("\"", "");
        Uni<Optional<Versioned>> status = wait == 0 || version.isEmpty()
                ? reads.status(reference(project, feature))
                : watch.change(reference(project, feature), version, Duration.ofSeconds(wait));
        return status.map(found -> found.orElseThrow(GenerationResource::unknown))
                .map(found -> found.version().equals(version)
                        ? Response.notModified(new EntityTag(version)).build()
                        : Response.ok(found.status())
                                .tag(new EntityTag(found.version()))
                                .build());
    }

    @GET
    @Path("/generation/log")
    public Uni<GenerationLog> log(UUID project, String feature) {
        return reads.log(reference(project, feature))
                .map(log -> log.orElseThrow(() -> Refusal.notFound("This feature was never generated.")));
    }

    @POST
    @Path("/generation/cancel")
    @Consumes(MediaType.WILDCARD)
    public Uni<Map<String, Boolean>> cancel(UUID project, String feature) {
        return cancel.cancel(reference(project, feature)).map(cancellation -> switch (cancellation) {
            case ASKED -> Map.of("ok", true);
            case NOTHING_IN_FLIGHT -> throw Refusal.conflict("No generation of this feature is in flight.");
            case UNKNOWN_FEATURE -> throw unknown();
        });
    }

    /** Every change as it comes; a client that lost its connection goes on after the last id that it saw. */
    @GET
    @Path("/generation/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            UUID project,
            String feature,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @Context Sse sse) {
        long after = lastEventId != null && lastEventId.matches("[0-9]{1,18}") ? Long.parseLong(lastEventId) : 0;
        return reads.status(reference(project, feature))
                .map(found -> found.orElseThrow(GenerationResource::unknown).status())
                .onItem()
                .transformToMulti(status -> status.requestId() == null
                        ? Multi.createFrom().<GenerationChange>empty()
                        : watch.changes(status.requestId(), after))
                .map(change -> event(sse, change));
    }

    private static OutboundSseEvent event(Sse sse, GenerationChange change) {
        return sse.newEventBuilder()
                .id(String.valueOf(change.revision()))
                .name(change.type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(change)
                .build();
    }

    private FeatureReference reference(UUID project, String feature) {
        return new FeatureReference(caller.workspaceId(), project, Texts.ofPath(feature));
    }

    private static Refusal unknown() {
        return Refusal.notFound("No such feature.");
    }
}
