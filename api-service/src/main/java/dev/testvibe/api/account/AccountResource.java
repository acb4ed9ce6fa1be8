package dev.testvibe.api.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.api.keys.Caller;

/** What the caller's workspace has left. */
@Path("/account")
public class AccountResource {

    private final Pool pool;
    private final Caller caller;

    AccountResource(Pool pool, Caller caller) {
        this.pool = pool;
        this.caller = caller;
    }

    /**
     * An account.
     *
     * @param workspace name of the workspace
     * @param credits generations that it can still pay for
     */
    public record Account(String workspace, int credits) {}

    @GET
    public Uni<Account> account() {
        return pool.preparedQuery("""
                        select w.name, coalesce(a.credits, 0) as credits
                        from workspaces w left join accounts a on a.workspace_id = w.id where w.id = $1
                        """)
                .execute(Tuple.of(caller.workspaceId()))
                .map(rows -> rows.iterator().next())
                .map(row -> new Account(row.getString("name"), row.getInteger("credits")));
    }
}
