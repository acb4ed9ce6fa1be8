package dev.testvibe.api.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/** The features of a project. */
@ApplicationScoped
class Features {

    /** A feature by id or, in any case, by name; an id comes first. {@code $1} workspace, {@code $2} project. */
    private static final String TARGET = """
            with target as (
                select f.* from features f join projects p on p.id = f.project_id
                where p.workspace_id = $1 and p.public_id = $2 and (f.id = $3 or lower(f.name) = lower($4))
                order by (f.id = $3) desc nulls last limit 1
            )
            """;

    private final Pool pool;

    Features(Pool pool) {
        this.pool = pool;
    }

    /** Where a feature is looked for. */
    record Place(long workspaceId, UUID project, String feature) {

        @Nullable Long id() {
            return feature.matches("[0-9]{1,18}") ? Long.valueOf(feature) : null;
        }

        Tuple tuple() {
            return Tuple.tuple()
                    .addValue(workspaceId)
                    .addValue(project)
                    .addValue(id())
                    .addValue(feature);
        }
    }

    /** The internal id of a project, if the workspace has such a one. */
    Uni<Optional<Long>> project(long workspaceId, UUID project) {
        return pool.preparedQuery("select id from projects where workspace_id = $1 and public_id = $2")
                .execute(Tuple.of(workspaceId, project))
                .map(rows -> Features.first(rows).map(row -> row.getLong("id")));
    }

    Uni<List<Feature>> list(long projectId, long after, int atMost) {
        return pool.preparedQuery("select * from features where project_id = $1 and id > $2 order by id limit $3")
                .execute(Tuple.of(projectId, after, atMost))
                .map(rows -> {
                    List<Feature> features = new ArrayList<>();
                    rows.forEach(row -> features.add(feature(row)));
                    return features;
                });
    }

    Uni<Optional<Feature>> find(Place place) {
        return pool.preparedQuery(TARGET + "select * from target")
                .execute(place.tuple())
                .map(rows -> first(rows).map(Features::feature));
    }

    /** The new feature, unless its name is taken. */
    Uni<Optional<Feature>> create(long projectId, String name, String gherkin, int sections) {
        return pool.preparedQuery("""
                        insert into features (project_id, name, gherkin, scenario_count) values ($1, $2, $3, $4)
                        on conflict (project_id, lower(name)) do nothing returning *
                        """)
                .execute(Tuple.of(projectId, name, gherkin, sections))
                .map(rows -> first(rows).map(Features::feature));
    }

    /** What came of changing or deleting. */
    enum Change {
        DONE,
        UNKNOWN,
        GENERATING
    }

    /** Changes what is not null. A feature that is generating stays as it was dispatched. */
    Uni<Change> change(Place place, @Nullable String name, @Nullable String gherkin, @Nullable Integer sections) {
        Tuple parameters = place.tuple().addValue(name).addValue(gherkin).addValue(sections);
        return pool.preparedQuery(TARGET + """
                        , changed as (
                            update features f set name = coalesce($5, f.name), gherkin = coalesce($6, f.gherkin),
                                scenario_count = coalesce($7, f.scenario_count), updated_utc = now()
                            from target t where f.id = t.id and f.status <> 'generating' returning f.id
                        )
                        select exists (select 1 from target) as known, exists (select 1 from changed) as done
                        """)
                .execute(parameters)
                .map(rows -> change(rows.iterator().next()));
    }

    Uni<Change> delete(Place place) {
        return pool.preparedQuery(TARGET + """
                        , gone as (
                            delete from features f using target t
                            where f.id = t.id and f.status <> 'generating' returning f.id
                        )
                        select exists (select 1 from target) as known, exists (select 1 from gone) as done
                        """)
                .execute(place.tuple())
                .map(rows -> change(rows.iterator().next()));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    private static Change change(Row row) {
        return !row.getBoolean("known") ? Change.UNKNOWN : row.getBoolean("done") ? Change.DONE : Change.GENERATING;
    }

    private static Feature feature(Row row) {
        return new Feature(
                row.getLong("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("status"),
                row.getString("gherkin"),
                row.getString("rationale"),
                row.getOffsetDateTime("updated_utc").toInstant());
    }
}
