/**
 * Words by themselves: nouns, numbers, verbs and their forms, and the text of a step with its literals masked.
 */
@NullMarked
package dev.testvibe.pipeline.language.words;

import org.jspecify.annotations.NullMarked;
