package dev.testvibe.pipeline.language.intent;

/**
 * A verb that a button may say, or that something is dragged by: {@code the user has packed the "Books"}.
 *
 * @param command by a button
 * @param thing what is dragged, where no button does it
 * @param place where the feature drags things to
 */
public record PutInPlace(Intent.Command command, Phrase thing, Phrase place) implements Intent.OfASubject {}
