package dev.testvibe.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How something ended. */
public enum Conclusion {
    /** As it should. */
    SUCCESS,
    /** Not as it should. */
    FAILURE,
    /** It was cancelled. */
    CANCELLED,
    /** It was never begun. */
    SKIPPED;

    /** The word used on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used on the wire. */
    @JsonCreator
    public static Conclusion of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
