/**
 * What a step says: its text becomes intents, by rules alone. Knows English, not pages. Every quoted literal is kept as
 * it is, and a step is understood only if every word of it was spent by a rule. Its parts depend one way: {@code words},
 * the {@code intent}s that are read, {@code phrase}s, other {@code wording}s, other languages' {@code lexicon}s, and the
 * grammars of {@code act}s and of {@code claim}s.
 */
@NullMarked
package dev.testvibe.pipeline.language;

import org.jspecify.annotations.NullMarked;
