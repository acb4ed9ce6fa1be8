/**
 * What was done and seen, step by step: the only thing that tests are emitted from. Plain data; a locator is a
 * Playwright selector, every literal is as the feature has it.
 */
@NullMarked
package dev.testvibe.pipeline.recording;

import org.jspecify.annotations.NullMarked;
