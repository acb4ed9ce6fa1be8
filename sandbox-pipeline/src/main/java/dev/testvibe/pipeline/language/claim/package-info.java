/**
 * Grammars of what is claimed: presence, texts, states, counts, order, looks, effects.
 */
@NullMarked
package dev.testvibe.pipeline.language.claim;

import org.jspecify.annotations.NullMarked;
