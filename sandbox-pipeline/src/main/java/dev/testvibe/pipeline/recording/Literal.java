package dev.testvibe.pipeline.recording;

import org.jspecify.annotations.Nullable;

/**
 * A text of the feature, never altered.
 *
 * @param text the text as it is typed or compared
 * @param variable name of the variable that it came from, or null; the emitted code reads a variable from the environment
 */
public record Literal(String text, @Nullable String variable) {

    /** A literal of the feature itself. */
    public static Literal of(String text) {
        return new Literal(text, null);
    }
}
