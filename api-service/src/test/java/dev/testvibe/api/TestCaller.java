package dev.testvibe.api;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import dev.testvibe.api.keys.Caller;

/** Tests of what lies behind the key say directly whose key it would be. */
public class TestCaller {

    public static final String WORKSPACE = "X-Test-Workspace";

    private final Caller caller;

    TestCaller(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void identify(ContainerRequestContext request) {
        String workspace = request.getHeaderString(WORKSPACE);
        if (workspace != null) {
            caller.identify(Long.parseLong(workspace));
        }
    }
}
