package dev.testvibe.api.keys;

import jakarta.enterprise.context.RequestScoped;

/** Who sent the request: the workspace of its key. */
@RequestScoped
public class Caller {

    private long workspaceId;

    /** The workspace that the request acts in; nothing outside of it can be seen. */
    public long workspaceId() {
        if (workspaceId == 0) {
            throw new IllegalStateException("This request was not authenticated");
        }
        return workspaceId;
    }

    void is(long workspace) {
        workspaceId = workspace;
    }
}
