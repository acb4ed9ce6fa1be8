package dev.testvibe.api.generation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was said while the latest generation of a feature ran.
 *
 * @param statusReason why it ended as it did, in a sentence; null while it runs and for a success
 * @param log lines about the feature as a whole, in order
 * @param sections the scenarios, in the order of the feature
 */
public record GenerationLog(
        long featureId,
        String featureName,
        UUID requestId,
        @Nullable String statusReason,
        List<String> log,
        List<SectionLog> sections) {

    /**
     * One scenario.
     *
     * @param state queued, in_progress or completed
     * @param conclusion success, failure, cancelled or skipped
     * @param statusReason why it is not verified, in a sentence
     * @param verdict what was found out about it
     * @param log its lines in order
     */
    public record SectionLog(
            String section,
            String title,
            String state,
            @Nullable String conclusion,
            @Nullable String statusReason,
            @Nullable String verdict,
            List<String> log) {}
}
