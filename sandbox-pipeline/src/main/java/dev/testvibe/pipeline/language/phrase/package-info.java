/**
 * Phrases that name things ("the second row of the list"), and what all grammars share.
 */
@NullMarked
package dev.testvibe.pipeline.language.phrase;

import org.jspecify.annotations.NullMarked;
