package dev.testvibe.pipeline.language.intent;

import org.jspecify.annotations.Nullable;

/**
 * Expects the page to be dark, or to be light.
 *
 * @param isDark which of the two
 * @param otherwise what is claimed of a control of that name, where nothing of the page says which it is; null for nothing
 */
public record ThemeIs(boolean isDark, Intent.@Nullable Expect otherwise) implements Intent.OfASubject {}
