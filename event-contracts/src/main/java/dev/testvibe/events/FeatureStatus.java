package dev.testvibe.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The life of a feature. */
public enum FeatureStatus {
    /** Never generated. */
    DRAFT,
    /** A generation is in flight. */
    GENERATING,
    /** Every section was verified. */
    GENERATED,
    /** The latest generation failed. */
    FAILED,
    /** The latest generation was cancelled. */
    CANCELLED;

    /** The word used on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used on the wire. */
    @JsonCreator
    public static FeatureStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
