package dev.testvibe.api.keys;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.VertxContextSupport;

/** A valid key of a workspace, for a test that calls as its owner. */
@ApplicationScoped
public class KeyOf {

    private final Keys keys;

    KeyOf(Keys keys) {
        this.keys = keys;
    }

    public String workspace(long workspaceId) {
        ApiKey key = ApiKey.random();
        try {
            VertxContextSupport.subscribeAndAwait(() -> keys.add(workspaceId, key));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return key.text();
    }
}
