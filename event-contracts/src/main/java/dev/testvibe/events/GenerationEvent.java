package dev.testvibe.events;

import java.time.Instant;
import java.util.UUID;

/**
 * What a worker says of a generation. The pair ({@link #attempt()}, {@link #sequence()}) rises over the life of a
 * request, so a receiver drops whatever is not newer than what it has seen.
 */
public sealed interface GenerationEvent
        permits GenerationStarted,
                GenerationSectionStarted,
                GenerationProgressed,
                GenerationSectionCompleted,
                TerminalEvent {

    /** The generation, as answered by the dispatch. */
    UUID requestId();

    /** The feature being generated. */
    long featureId();

    /** Which start of the request this is, from 1; 0 for a request that ended before it was ever started. */
    int attempt();

    /** Position within the attempt, from 1. */
    int sequence();

    /** When it happened, by the clock of the worker. */
    Instant occurredUtc();
}
