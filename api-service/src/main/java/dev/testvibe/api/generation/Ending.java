package dev.testvibe.api.generation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.testvibe.events.Conclusion;
import dev.testvibe.events.FeatureStatus;

/**
 * How a generation ends.
 *
 * @param requestId which one
 * @param conclusion success, failure or cancelled
 * @param reason a sentence for a person; null for a success
 * @param creditReturned whether the account gets its credit back
 */
public record Ending(
        UUID requestId, Conclusion conclusion, @Nullable String reason, boolean creditReturned) {

    public Ending {
        if (conclusion == Conclusion.SKIPPED) {
            throw new IllegalArgumentException("A generation does not end " + conclusion);
        }
    }

    /** What the feature becomes. */
    FeatureStatus featureStatus() {
        return switch (conclusion) {
            case SUCCESS -> FeatureStatus.GENERATED;
            case FAILURE -> FeatureStatus.FAILED;
            case CANCELLED, SKIPPED -> FeatureStatus.CANCELLED;
        };
    }

    /** Word for the change that watchers are told of. */
    String changeType() {
        return conclusion == Conclusion.SUCCESS ? "succeeded" : featureStatus().wire();
    }
}
