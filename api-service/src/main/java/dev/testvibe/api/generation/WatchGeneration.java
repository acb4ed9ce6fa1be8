package dev.testvibe.api.generation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

import dev.testvibe.api.features.FeatureReference;
import dev.testvibe.api.generation.GenerationStatus.Versioned;

/** Follows a generation. It looks at the database: whichever replica projects the news, every one can tell it. */
@ApplicationScoped
public class WatchGeneration {

    private static final int PAGE = 200;

    private final Pool pool;
    private final GenerationReads reads;
    private final Duration interval;
    private final long heartbeatNanos;

    WatchGeneration(Pool pool, GenerationReads reads, GenerationConfig config) {
        this.pool = pool;
        this.reads = reads;
        this.interval = config.watchInterval();
        this.heartbeatNanos = config.heartbeat().toNanos();
    }

    /** The status as soon as it has another version than the given one, and in any case after {@code atMost}. */
    public Uni<Optional<Versioned>> change(FeatureReference feature, String seenVersion, Duration atMost) {
        return reads.status(feature).flatMap(found -> {
            boolean same = found.filter(it -> it.version().equals(seenVersion)).isPresent();
            if (!same || atMost.isNegative() || atMost.isZero()) {
                return Uni.createFrom().item(found);
            }
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(interval)
                    .chain(() -> change(feature, seenVersion, atMost.minus(interval)));
        });
    }

    /**
     * Every change after the given revision, up to the one that ends the generation. In between, an empty item says
     * that there was none for the time of a heartbeat.
     */
    public Multi<Optional<GenerationChange>> changes(UUID requestId, long afterRevision) {
        return Multi.createFrom().deferred(() -> {
            var watcher = new Watcher(requestId, afterRevision);
            return Multi.createBy()
                    .repeating()
                    .uni(watcher::next)
                    .withDelay(interval)
                    .whilst(page -> !page.isLast())
                    .onItem()
                    .transformToIterable(watcher::news);
        });
    }

    /** How far one stream has come. Its looks come one after the other. */
    private final class Watcher {

        private final UUID requestId;
        private volatile long revision;
        private volatile long saidSomething = System.nanoTime();

        Watcher(UUID requestId, long afterRevision) {
            this.requestId = requestId;
            this.revision = afterRevision;
        }

        Uni<Page> next() {
            return page(requestId, revision);
        }

        List<Optional<GenerationChange>> news(Page page) {
            if (page.changes().isEmpty() && System.nanoTime() - saidSomething < heartbeatNanos) {
                return List.of();
            }
            saidSomething = System.nanoTime();
            if (page.changes().isEmpty()) {
                return List.of(Optional.empty());
            }
            revision = page.changes().get(page.changes().size() - 1).revision();
            return page.changes().stream().map(Optional::of).toList();
        }
    }

    /** @param completed whether the generation has ended, or is gone together with its feature */
    private record Page(List<GenerationChange> changes, boolean completed) {

        boolean isLast() {
            return completed
                    && (changes.isEmpty() || changes.get(changes.size() - 1).isLast());
        }
    }

    private Uni<Page> page(UUID requestId, long afterRevision) {
        return pool.preparedQuery("""
                        select g.status as generation_status, c.*
                        from generations g
                        left join generation_changes c on c.request_id = g.request_id and c.revision > $2
                        where g.request_id = $1
                        order by c.revision
                        limit $3
                        """)
                .execute(Tuple.of(requestId, afterRevision, PAGE))
                .map(rows -> {
                    boolean completed = rows.size() == 0
                            || "completed".equals(rows.iterator().next().getString("generation_status"));
                    List<GenerationChange> changes = rows.stream()
                            .filter(row -> row.getLong("revision") != null)
                            .map(WatchGeneration::change)
                            .toList();
                    return new Page(changes, completed);
                });
    }

    private static GenerationChange change(Row row) {
        return new GenerationChange(
                row.getUUID("request_id"),
                row.getLong("revision"),
                row.getInteger("attempt"),
                row.getString("type"),
                row.getString("section"),
                row.getString("status"),
                row.getString("conclusion"),
                row.getString("verdict"),
                row.getString("reason"),
                row.getString("phase"),
                row.getString("activity"),
                List.of(row.getArrayOfStrings("lines")),
                row.getOffsetDateTime("occurred_utc").toInstant().truncatedTo(ChronoUnit.SECONDS));
    }
}
