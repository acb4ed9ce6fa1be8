/** Runs the emitted files with stock Playwright Test, in a clean process, twice, beside the proof of every assertion. */
@NullMarked
package dev.testvibe.pipeline.verify;

import org.jspecify.annotations.NullMarked;
