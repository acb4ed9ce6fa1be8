/**
 * Runs the emitted files with stock Playwright Test, in a clean process, twice unless told otherwise, beside the proof of
 * every assertion.
 */
@NullMarked
package dev.testvibe.pipeline.verify;

import org.jspecify.annotations.NullMarked;
