package dev.testvibe.infrastructure;

import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/** Where PostgreSQL and Kafka come from. */
enum Origin {

    /** Testcontainers; needs a container engine. */
    CONTAINERS,

    /** Processes on this machine. */
    EMBEDDED;

    /** Names the origin; what is there decides where it is not set. */
    static final String VARIABLE = "TESTVIBE_TEST_INFRA";

    /**
     * @param wish the value of {@link #VARIABLE}
     * @param engineAnswers asked only where nothing is wished for: finding out takes time
     * @throws IllegalArgumentException for a wish that is no origin
     */
    static Origin of(@Nullable String wish, BooleanSupplier engineAnswers) {
        if (wish == null || wish.isBlank()) {
            return engineAnswers.getAsBoolean() ? CONTAINERS : EMBEDDED;
        }
        return switch (wish) {
            case "containers" -> CONTAINERS;
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException(VARIABLE + " is “" + wish
                        + "”. Set it to containers or embedded, or leave it out: then containers are used"
                        + " where a container engine answers.");
        };
    }
}
