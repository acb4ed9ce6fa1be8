package dev.testvibe.api.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Makes the configured workspace and key at start. Any number of replicas may do so at once, and again. */
@ApplicationScoped
class Bootstrap {

    private final Pool pool;
    private final BootstrapConfig config;

    Bootstrap(Pool pool, BootstrapConfig config) {
        this.pool = pool;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        config.workspace().ifPresent(this::make);
    }

    private void make(String workspace) {
        ApiKey key = config.apiKey()
                .filter(ApiKey::isKey)
                .map(ApiKey::new)
                .orElseThrow(() -> new IllegalStateException(
                        "testvibe.bootstrap.api-key must be tvb_ followed by 43 letters and digits"));
        pool.preparedQuery("insert into workspaces (name) values ($1) on conflict do nothing")
                .execute(Tuple.of(workspace))
                .chain(() -> pool.preparedQuery("""
                                insert into accounts (workspace_id, credits)
                                select id, $2 from workspaces where name = $1 on conflict do nothing
                                """).execute(Tuple.of(workspace, config.credits())))
                .chain(() ->
                        pool.preparedQuery("""
                                insert into api_keys (workspace_id, hash, prefix)
                                select id, $2, $3 from workspaces where name = $1 on conflict do nothing
                                """).execute(Tuple.of(workspace, Buffer.buffer(key.hash()), key.prefix())))
                .await()
                .indefinitely();
    }
}
