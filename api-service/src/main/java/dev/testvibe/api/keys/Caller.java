package dev.testvibe.api.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotAuthorizedException;

import org.jspecify.annotations.Nullable;

/** Whose key a request came with. Nobody's until it was checked. */
@RequestScoped
public class Caller {

    private @Nullable Long workspaceId;

    /** Called once the key was checked. */
    public void identify(long workspace) {
        this.workspaceId = workspace;
    }

    /** The workspace that the key acts in. */
    public long workspaceId() {
        if (workspaceId == null) {
            throw new NotAuthorizedException("Bearer");
        }
        return workspaceId;
    }
}
