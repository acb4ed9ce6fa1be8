package dev.testvibe.api.keys;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import dev.testvibe.api.http.Refusal;

/** Lets nothing below the API's path in without a valid key. */
class KeyFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    Keys keys;

    @Inject
    Caller caller;

    @ServerRequestFilter
    Uni<Void> authenticate(ContainerRequestContext request) {
        String header = request.getHeaderString("Authorization");
        boolean hasKey = header != null
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && ApiKey.isKey(header.substring(SCHEME.length()).strip());
        if (!hasKey) {
            return Uni.createFrom().failure(Refusal.unauthorized());
        }
        return keys.workspaceOf(new ApiKey(header.substring(SCHEME.length()).strip()))
                .onItem()
                .ifNull()
                .failWith(Refusal::unauthorized)
                .invoke(caller::identify)
                .replaceWithVoid();
    }
}
