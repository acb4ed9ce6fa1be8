package dev.testvibe.cli.mcp;

import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.api.ApiClient;
import dev.testvibe.cli.api.ProjectApi;

/** Where the tools find the server and the project. Asked at each call: a login in the meantime counts. */
public interface Workspace {

    ApiClient api();

    /** The project of an id or name; the chosen one for null. */
    ProjectApi project(@Nullable String idOrName);
}
