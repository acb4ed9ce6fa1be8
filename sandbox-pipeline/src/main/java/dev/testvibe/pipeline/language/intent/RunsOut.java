package dev.testvibe.pipeline.language.intent;

/**
 * Lets as much time pass as a timer of the page says is left.
 *
 * @param timer what shows it
 */
public record RunsOut(Phrase timer) implements Intent.OfASubject {}
