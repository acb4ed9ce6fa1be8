package dev.testvibe.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something to show to a person who watches.
 *
 * @param requestId the generation
 * @param featureId the feature
 * @param attempt which start of the request, from 1
 * @param sequence position within the attempt, from 1
 * @param occurredUtc when, by the worker's clock
 * @param section the section, or null where it is about the whole feature
 * @param phase what is being done
 * @param activity one short line, such as the step being explored, or null
 * @param lines lines for the log, each at most 600 characters
 */
public record GenerationProgressed(
        UUID requestId,
        long featureId,
        int attempt,
        int sequence,
        Instant occurredUtc,
        @Nullable String section,
        Phase phase,
        @Nullable String activity,
        List<String> lines)
        implements GenerationEvent {

    public GenerationProgressed {
        lines = List.copyOf(lines);
    }
}
