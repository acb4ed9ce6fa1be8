package dev.testvibe.api.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import dev.testvibe.events.GeneratedFile;
import dev.testvibe.events.GenerationEvent;
import dev.testvibe.events.GenerationProgressed;
import dev.testvibe.events.GenerationSectionCompleted;
import dev.testvibe.events.GenerationSectionStarted;
import dev.testvibe.events.GenerationStarted;
import dev.testvibe.events.Section;
import dev.testvibe.events.SectionOutcome;
import dev.testvibe.events.TerminalEvent;
import dev.testvibe.events.Verdict;

/** The rows of one generation, as the newest event leaves them. Everything runs in the caller's transaction. */
@ApplicationScoped
class ProjectedGeneration {

    private static final int LONGEST_LINE = 600;

    /**
     * The guard of the projection: only what is newer than all that was applied gets a revision, and only while the
     * generation is in flight, which its feature's latest one alone can be. A new attempt begins with no sections.
     */
    private static final String ADVANCE = """
            with before as (
                select request_id, attempt from generations
                where request_id = $1 and feature_id = $2 and status <> 'completed' and (attempt, sequence) < ($3, $4)
                for update
            ), emptied as (
                delete from generation_sections s using before b
                where s.request_id = b.request_id and b.attempt < $3
            )
            update generations g
            set attempt = $3, sequence = $4, status = 'in_progress', runner_started = g.runner_started or $5,
                revision = g.revision + 1, last_news_utc = now(), updated_utc = now()
            from before b where g.request_id = b.request_id
            returning g.revision
            """;

    private static final String START = """
            with sections as (
                insert into generation_sections (request_id, section, title, position)
                select $1, section, title, position
                from unnest($4::text[], $5::text[]) with ordinality as s (section, title, position)
                on conflict (request_id, section) do update
                set title = excluded.title, position = excluded.position
            )
            insert into generation_changes (request_id, revision, attempt, type, status)
            values ($1, $2, $3, 'started', 'in_progress')
            """;

    private static final String START_SECTION = """
            with section as (
                update generation_sections set status = 'in_progress', updated_utc = now()
                where request_id = $1 and section = $4
            )
            insert into generation_changes (request_id, revision, attempt, type, section, status)
            values ($1, $2, $3, 'section-started', $4, 'in_progress')
            """;

    private static final String PROGRESS = """
            with section as (
                update generation_sections set phase = $5, activity = $6, updated_utc = now()
                where request_id = $1 and section = $4
            )
            insert into generation_changes (request_id, revision, attempt, type, section, status, phase, activity, lines)
            values ($1, $2, $3, 'progressed', $4, 'in_progress', $5, $6, $7)
            """;

    private static final String COMPLETE_SECTION_CHANGE = """
            insert into generation_changes
                (request_id, revision, attempt, type, section, status, conclusion, verdict, reason)
            values ($1, $2, $3, 'section-completed', $4, 'completed', $5, $6, $7)
            """;

    private static final String COMPLETE_SECTIONS = """
            insert into generation_sections as s
                (request_id, section, title, position, status, conclusion, verdict, reason)
            select $1, o.section, o.title,
                   o.position + (select coalesce(max(position), 0) from generation_sections where request_id = $1),
                   'completed', o.conclusion, o.verdict, o.reason
            from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
                 with ordinality as o (section, title, conclusion, verdict, reason, position)
            on conflict (request_id, section) do update
            set title = excluded.title, status = excluded.status, conclusion = excluded.conclusion,
                verdict = excluded.verdict, reason = excluded.reason, phase = null, activity = null, updated_utc = now()
            where (s.status, s.conclusion, s.verdict, s.reason)
                  is distinct from (excluded.status, excluded.conclusion, excluded.verdict, excluded.reason)
            """;

    /** What pages looked like in an earlier generation says nothing of this one. */
    private static final String FORGET_SCREENSHOTS =
            "delete from files where feature_id = $1 and kind = 'screenshot' and source = 'generated'";

    /** The configuration is shared by the features of a project: it belongs to none of them. */
    private static final String KEEP_FILES = """
            insert into files (project_id, feature_id, path, kind, content)
            select f.project_id, case when g.kind in ('feature', 'spec', 'screenshot') then f.id end, g.path, g.kind, g.content
            from features f, unnest($2::text[], $3::text[], $4::text[]) as g (path, kind, content)
            where f.id = $1
            on conflict (project_id, path) do update
            set feature_id = excluded.feature_id, kind = excluded.kind, content = excluded.content,
                source = 'generated', updated_utc = now()
            """;

    private final AcceptedFiles acceptedFiles;

    ProjectedGeneration(AcceptedFiles acceptedFiles) {
        this.acceptedFiles = acceptedFiles;
    }

    /** @return the new revision, or nothing for an event that is no news */
    Uni<Optional<Long>> advance(SqlConnection transaction, GenerationEvent event, boolean runnerStarted) {
        return transaction
                .preparedQuery(ADVANCE)
                .execute(Tuple.of(
                        event.requestId(), event.featureId(), event.attempt(), event.sequence(), runnerStarted))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getLong("revision")));
    }

    Uni<?> start(SqlConnection transaction, GenerationStarted event, long revision) {
        return execute(
                transaction,
                START,
                change(event, revision)
                        .addValue(texts(event.sections(), Section::section))
                        .addValue(texts(event.sections(), Section::title)));
    }

    Uni<?> startSection(SqlConnection transaction, GenerationSectionStarted event, long revision) {
        return execute(transaction, START_SECTION, change(event, revision).addValue(event.section()));
    }

    Uni<?> progress(SqlConnection transaction, GenerationProgressed event, long revision) {
        return execute(
                transaction,
                PROGRESS,
                change(event, revision)
                        .addValue(event.section())
                        .addValue(event.phase().wire())
                        .addValue(event.activity())
                        .addValue(texts(event.lines(), ProjectedGeneration::cut)));
    }

    Uni<?> completeSection(SqlConnection transaction, GenerationSectionCompleted event, long revision) {
        SectionOutcome outcome = event.outcome();
        return complete(transaction, event, List.of(outcome))
                .chain(() -> execute(
                        transaction,
                        COMPLETE_SECTION_CHANGE,
                        change(event, revision)
                                .addValue(outcome.section())
                                .addValue(outcome.conclusion().wire())
                                .addValue(wire(outcome.verdict()))
                                .addValue(outcome.reason())));
    }

    /** Keeps what a generation leaves behind. */
    Uni<?> keep(
            SqlConnection transaction, TerminalEvent event, List<SectionOutcome> sections, List<GeneratedFile> made) {
        List<GeneratedFile> files = acceptedFiles.of(event, made);
        return complete(transaction, event, sections)
                .chain(() -> execute(transaction, FORGET_SCREENSHOTS, Tuple.of(event.featureId())))
                .chain(() -> execute(
                        transaction,
                        KEEP_FILES,
                        Tuple.of(
                                event.featureId(),
                                texts(files, GeneratedFile::path),
                                texts(files, GeneratedFile::kind),
                                texts(files, GeneratedFile::content))));
    }

    private static Uni<?> complete(SqlConnection transaction, GenerationEvent event, List<SectionOutcome> outcomes) {
        return execute(
                transaction,
                COMPLETE_SECTIONS,
                Tuple.tuple()
                        .addValue(event.requestId())
                        .addValue(texts(outcomes, SectionOutcome::section))
                        .addValue(texts(outcomes, SectionOutcome::title))
                        .addValue(
                                texts(outcomes, outcome -> outcome.conclusion().wire()))
                        .addValue(texts(outcomes, outcome -> wire(outcome.verdict())))
                        .addValue(texts(outcomes, SectionOutcome::reason)));
    }

    private static Uni<?> execute(SqlConnection transaction, String sql, Tuple parameters) {
        return transaction.preparedQuery(sql).execute(parameters);
    }

    private static Tuple change(GenerationEvent event, long revision) {
        return Tuple.tuple().addValue(event.requestId()).addValue(revision).addValue(event.attempt());
    }

    private static @Nullable String wire(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.wire();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
