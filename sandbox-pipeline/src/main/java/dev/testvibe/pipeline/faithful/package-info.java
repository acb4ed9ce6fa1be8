/**
 * Compares an emitted spec with the Gherkin that it was made from: line by line and literal by literal. It reads the
 * spec's text by itself and shares nothing with the code that wrote it, so that a mistake of that code is seen.
 */
@NullMarked
package dev.testvibe.pipeline.faithful;

import org.jspecify.annotations.NullMarked;
