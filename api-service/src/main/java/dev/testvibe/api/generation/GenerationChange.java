package dev.testvibe.api.generation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that became of a generation, as a watcher is told.
 *
 * @param revision rises with every change of the generation, not by one
 * @param attempt which start of the request; 0 before the first
 * @param type requested, started, section-started, progressed, section-completed, cancel-requested, succeeded, failed
 *     or cancelled; after one of the last three nothing follows
 * @param section the scenario that it is about; null for the generation as a whole
 * @param status queued, in_progress or completed: of the section, or of the generation
 * @param conclusion success, failure, cancelled or skipped
 * @param verdict what was found out about the section
 * @param reason why, in a sentence
 * @param phase what is being done
 * @param activity one short line, such as the step at hand
 * @param lines what it added to the log
 */
public record GenerationChange(
        UUID requestId,
        long revision,
        int attempt,
        String type,
        @Nullable String section,
        String status,
        @Nullable String conclusion,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable String phase,
        @Nullable String activity,
        List<String> lines,
        Instant occurredUtc) {

    private static final Set<String> LAST = Set.of("succeeded", "failed", "cancelled");

    boolean isLast() {
        return LAST.contains(type);
    }
}
