/**
 * What a step says: its text becomes intents, by rules alone. Knows English, not pages. Every quoted literal is kept as
 * it is, and a step is understood only if every word of it was spent by a rule.
 */
@NullMarked
package dev.testvibe.pipeline.language;

import org.jspecify.annotations.NullMarked;
