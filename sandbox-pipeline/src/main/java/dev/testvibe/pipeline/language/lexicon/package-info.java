/**
 * Steps in other languages, by the lexicon files beside it.
 */
@NullMarked
package dev.testvibe.pipeline.language.lexicon;

import org.jspecify.annotations.NullMarked;
