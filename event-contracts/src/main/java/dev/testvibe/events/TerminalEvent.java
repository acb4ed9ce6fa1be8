package dev.testvibe.events;

/** The last event of a generation; exactly one is recorded for each request. */
public sealed interface TerminalEvent extends GenerationEvent
        permits GenerationSucceeded, GenerationFailed, GenerationCancelled {}
