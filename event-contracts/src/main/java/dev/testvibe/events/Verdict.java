package dev.testvibe.events;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What was found out about a scenario. */
public enum Verdict {
    /** Its test passes, and every assertion can fail. */
    VERIFIED,
    /** The application does not do what a step says. */
    UNSATISFIED,
    /** No element, or several, for a step. */
    UNGROUNDED,
    /** A step has words that no rule takes, or is too vague to judge. */
    NOT_UNDERSTOOD,
    /** The environment lacks something that the step needs. */
    NOT_TESTABLE;

    /** The word used on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word used on the wire. */
    @JsonCreator
    public static Verdict of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
