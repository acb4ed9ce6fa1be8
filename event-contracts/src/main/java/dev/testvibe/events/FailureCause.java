package dev.testvibe.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whose fault a failed generation is. */
public enum FailureCause {
    /** Sections were not verified: the credit stays spent. */
    TESTS,
    /** The platform could not carry it out: the credit goes back. */
    PLATFORM;

    /** The word used on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used on the wire. */
    @JsonCreator
    public static FailureCause of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
