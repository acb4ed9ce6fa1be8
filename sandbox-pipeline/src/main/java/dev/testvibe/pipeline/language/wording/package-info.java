/**
 * Makes sentences alike before the grammars read them: contractions, fillers, other ways to say the same.
 */
@NullMarked
package dev.testvibe.pipeline.language.wording;

import org.jspecify.annotations.NullMarked;
