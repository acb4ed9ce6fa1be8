package dev.testvibe.api.generation;

/** What came of asking to cancel. */
public enum Cancellation {
    /** The generation is ended, or its worker will be told. */
    ASKED,
    /** No generation of the feature is in flight. */
    NOTHING_IN_FLIGHT,
    /** The project has no such feature, or the workspace no such project. */
    UNKNOWN_FEATURE
}
