package dev.testvibe.api.generation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.api.features.FeatureReference;
import dev.testvibe.api.generation.GenerationLog.SectionLog;
import dev.testvibe.api.generation.GenerationStatus.SectionStatus;
import dev.testvibe.api.generation.GenerationStatus.Versioned;

/** Reads the latest generation of a feature. Each answer comes from one statement, so it is of one moment. */
@ApplicationScoped
public class GenerationReads {

    private static final String TARGET = """
            with target as (
                select f.* from projects p join features f on f.project_id = p.id
                where p.workspace_id = $1 and p.public_id = $2 and (f.id = $3 or lower(f.name) = lower($4))
                order by f.id = $3 desc nulls last
                limit 1
            )
            """;

    private static final String STATUS = TARGET + """
            select f.id, f.name, f.status as feature_status, f.updated_utc as feature_updated_utc,
                   g.request_id, g.runner_started, g.status, g.conclusion, g.updated_utc, g.revision,
                   s.section, s.status as section_status, s.conclusion as section_conclusion, s.verdict,
                   s.updated_utc as section_updated_utc
            from target f
            left join generations g on g.request_id = f.request_id
            left join generation_sections s on s.request_id = g.request_id
            order by s.position
            """;

    private static final String LOG = TARGET + """
            , lines as (
                select c.section, array_agg(line order by c.revision, number) as log
                from target f
                join generations g on g.request_id = f.request_id
                join generation_changes c on c.request_id = g.request_id and c.attempt = g.attempt,
                unnest(c.lines) with ordinality as l (line, number)
                group by c.section
            )
            select f.id, f.name, g.request_id, g.status_reason,
                   (select log from lines where section is null) as feature_log,
                   s.section, s.title, s.status, s.conclusion, s.reason, s.verdict, l.log
            from target f
            left join generations g on g.request_id = f.request_id
            left join generation_sections s on s.request_id = g.request_id
            left join lines l on l.section = s.section
            order by s.position
            """;

    private final Pool pool;

    GenerationReads(Pool pool) {
        this.pool = pool;
    }

    /** @return nothing for an unknown feature */
    public Uni<Optional<Versioned>> status(FeatureReference feature) {
        return read(STATUS, feature).map(rows -> rows.stream().findFirst().map(first -> status(first, rows)));
    }

    /** @return nothing for an unknown feature, and for one that was never generated */
    public Uni<Optional<GenerationLog>> log(FeatureReference feature) {
        return read(LOG, feature).map(rows -> rows.stream()
                .findFirst()
                .filter(first -> first.getUUID("request_id") != null)
                .map(first -> log(first, rows)));
    }

    private Uni<List<Row>> read(String sql, FeatureReference feature) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(feature.workspaceId(), feature.project(), feature.id(), feature.feature()))
                .map(rows -> rows.stream().toList());
    }

    private static Versioned status(Row first, List<Row> rows) {
        boolean generated = first.getUUID("request_id") != null;
        var status = new GenerationStatus(
                first.getLong("id"),
                first.getString("name"),
                first.getString("feature_status"),
                first.getUUID("request_id"),
                generated && first.getBoolean("runner_started"),
                first.getString("status"),
                first.getString("conclusion"),
                generated ? seconds(first, "updated_utc") : null,
                sections(rows, GenerationReads::sectionStatus));
        Instant featureChanged = first.getOffsetDateTime("feature_updated_utc").toInstant();
        long revision = generated ? first.getLong("revision") : 0;
        return new Versioned(status, revision + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, featureChanged));
    }

    private static SectionStatus sectionStatus(Row row) {
        return new SectionStatus(
                row.getString("section"),
                row.getString("section_status"),
                row.getString("section_conclusion"),
                seconds(row, "section_updated_utc"),
                row.getString("verdict"));
    }

    private static GenerationLog log(Row first, List<Row> rows) {
        return new GenerationLog(
                first.getLong("id"),
                first.getString("name"),
                first.getUUID("request_id"),
                first.getString("status_reason"),
                lines(first, "feature_log"),
                sections(rows, GenerationReads::sectionLog));
    }

    private static SectionLog sectionLog(Row row) {
        return new SectionLog(
                row.getString("section"),
                row.getString("title"),
                row.getString("status"),
                row.getString("conclusion"),
                row.getString("reason"),
                row.getString("verdict"),
                lines(row, "log"));
    }

    /** One row a section; a single row without one where there are none. */
    private static <T> List<T> sections(List<Row> rows, Function<Row, T> section) {
        return rows.stream()
                .filter(row -> row.getString("section") != null)
                .map(section)
                .toList();
    }

    private static List<String> lines(Row row, String column) {
        String[] lines = row.getArrayOfStrings(column);
        return lines == null ? List.of() : List.of(lines);
    }

    private static Instant seconds(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
