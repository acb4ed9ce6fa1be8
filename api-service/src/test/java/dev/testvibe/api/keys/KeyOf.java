package dev.testvibe.api.keys;

import jakarta.enterprise.context.ApplicationScoped;

/** A valid key of a workspace, for a test that calls as its owner. */
@ApplicationScoped
public class KeyOf {

    private final Keys keys;

    KeyOf(Keys keys) {
        this.keys = keys;
    }

    public String workspace(long workspaceId) {
        ApiKey key = ApiKey.random();
        keys.add(workspaceId, key).await().indefinitely();
        return key.text();
    }
}
