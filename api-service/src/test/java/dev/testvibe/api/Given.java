package dev.testvibe.api;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.api.features.FeatureReference;

/** What is in the database before a test acts, and what is there afterwards. Every test has workspaces of its own. */
@ApplicationScoped
public class Given {

    public static final String GHERKIN = "Feature: Login\n  Scenario: Works\n    Then I see \"Welcome\"\n";

    private final Pool pool;

    Given(Pool pool) {
        this.pool = pool;
    }

    /** A project in a workspace of its own. */
    public record Project(long workspaceId, long id, UUID publicId) {

        public FeatureReference feature(Object idOrName) {
            return new FeatureReference(workspaceId, publicId, String.valueOf(idOrName));
        }
    }

    public Project projectWithCredits(int credits) {
        Row row = one("""
                with w as (insert into workspaces (name) values ($1) returning id),
                     a as (insert into accounts (workspace_id, credits) select id, $2 from w)
                insert into projects (workspace_id, name, site_url, variables)
                select id, 'Shop', 'https://shop.example', '{"user": "ann"}' from w
                returning id, public_id, workspace_id
                """, "w-" + UUID.randomUUID(), credits);
        return new Project(row.getLong("workspace_id"), row.getLong("id"), row.getUUID("public_id"));
    }

    public long feature(Project project, String name) {
        return feature(project, name, 1);
    }

    public long feature(Project project, String name, int scenarios) {
        return one("""
                        insert into features (project_id, name, gherkin, scenario_count)
                        values ($1, $2, $3, $4) returning id
                        """, project.id(), name, GHERKIN, scenarios).getLong("id");
    }

    public int credits(Project project) {
        return one("select credits from accounts where workspace_id = $1", project.workspaceId())
                .getInteger("credits");
    }

    public String status(long feature) {
        return one("select status from features where id = $1", feature).getString("status");
    }

    public long count(String fromWhere, Object... parameters) {
        return one("select count(*) as n from " + fromWhere, parameters).getLong("n");
    }

    public Row one(String sql, Object... parameters) {
        return rows(sql, parameters).iterator().next();
    }

    public RowSet<Row> rows(String sql, Object... parameters) {
        return pool.preparedQuery(sql).execute(Tuple.from(parameters)).await().indefinitely();
    }
}
