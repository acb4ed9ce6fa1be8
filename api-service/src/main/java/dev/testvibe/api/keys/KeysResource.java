package dev.testvibe.api.keys;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;

import dev.testvibe.api.http.Refusal;

/** The keys of the caller's workspace. */
@Path("/keys")
public class KeysResource {

    private final Keys keys;
    private final Caller caller;

    KeysResource(Keys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @GET
    public Uni<List<Keys.Shown>> list() {
        return keys.list(caller.workspaceId());
    }

    /** Makes a key; this is the only time that the whole of it is shown. */
    @POST
    public Uni<Response> create() {
        ApiKey key = ApiKey.random();
        return keys.add(caller.workspaceId(), key)
                .map(shown -> Response.created(URI.create("/api/v1/ops/keys/" + shown.id()))
                        .entity(Map.of("id", shown.id(), "prefix", shown.prefix(), "key", key.text()))
                        .build());
    }

    /** Revokes a key; the one that asks may be the one that goes. */
    @DELETE
    @Path("/{id:[0-9]{1,18}}")
    public Uni<Map<String, Boolean>> revoke(long id) {
        return keys.revoke(caller.workspaceId(), id).map(revoked -> {
            if (!revoked) {
                throw Refusal.notFound("No such key.");
            }
            return Map.of("ok", true);
        });
    }
}
