package dev.testvibe.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a running generation is doing. */
public enum Phase {
    /** The sandbox is being made ready. */
    STARTING,
    /** Steps are understood, grounded and acted in the browser. */
    EXPLORING,
    /** The written tests are run. */
    VERIFYING,
    /** Each assertion is shown able to fail. */
    PROVING;

    /** The word used on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used on the wire. */
    @JsonCreator
    public static Phase of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
