package dev.testvibe.api.keys;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

import dev.testvibe.api.http.Done;
import dev.testvibe.api.http.Refusal;

/** The keys of the caller's workspace. */
@Path("/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {

    private final Keys keys;
    private final Caller caller;

    KeysResource(Keys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /**
     * A key that was made.
     *
     * @param key the whole of it, which is shown this once
     */
    public record Created(long id, String prefix, String key) {}

    @GET
    public Uni<List<Keys.Shown>> list() {
        return keys.list(caller.workspaceId());
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    public Uni<Keys.Shown> get(long id) {
        return keys.find(caller.workspaceId(), id).map(key -> key.orElseThrow(KeysResource::unknown));
    }

    /** Makes a key; this is the only time that the whole of it is shown. */
    @POST
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Uni<Response> create() {
        ApiKey key = ApiKey.random();
        return keys.add(caller.workspaceId(), key).map(shown -> Response.created(URI.create("keys/" + shown.id()))
                .entity(new Created(shown.id(), shown.prefix(), key.text()))
                .build());
    }

    /** Revokes a key; the one that asks may be the one that goes. */
    @DELETE
    @Path("/{id:[0-9]{1,18}}")
    public Uni<Done> revoke(long id) {
        return keys.revoke(caller.workspaceId(), id).map(revoked -> {
            if (!revoked) {
                throw unknown();
            }
            return Done.OK;
        });
    }

    private static Refusal unknown() {
        return Refusal.notFound("No such key.");
    }
}
