package dev.testvibe.cli.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of a generation, as the server tells its watchers.
 *
 * @param type requested, started, section-started, progressed, section-completed, cancel-requested, succeeded, failed
 *     or cancelled; after one of the last three nothing follows
 * @param section the scenario that it is about; null for the generation as a whole
 * @param phase starting, exploring, verifying or proving
 * @param activity the step at hand
 * @param lines what it added to the log
 * @param occurredUtc by the server's clock
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GenerationChange(
        String requestId,
        String type,
        @Nullable String section,
        @Nullable String conclusion,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable String phase,
        @Nullable String activity,
        List<String> lines,
        Instant occurredUtc) {

    private static final Set<String> LAST = Set.of("succeeded", "failed", "cancelled");

    public GenerationChange {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    public boolean isLast() {
        return LAST.contains(type);
    }
}
