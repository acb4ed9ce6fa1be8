package dev.testvibe.api.account;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** What workspaces have left. */
@ApplicationScoped
class Accounts implements PanacheRepository<StoredWorkspace> {

    @WithSession
    Uni<Account> of(long workspaceId) {
        return find("""
                        select w.name, coalesce(a.credits, 0)
                        from StoredWorkspace w left join StoredAccount a on a.workspaceId = w.id where w.id = ?1
                        """, workspaceId).project(Account.class).singleResult();
    }
}
