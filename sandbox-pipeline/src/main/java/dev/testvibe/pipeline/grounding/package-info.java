/** Finds the one element of a page that a noun phrase means, or says what else there is. Nothing is guessed. */
@NullMarked
package dev.testvibe.pipeline.grounding;

import org.jspecify.annotations.NullMarked;
