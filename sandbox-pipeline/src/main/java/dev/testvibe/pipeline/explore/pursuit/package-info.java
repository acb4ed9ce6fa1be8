/**
 * How what a step wants is brought about, by whichever acts the page offers, and said to be unreachable otherwise.
 */
@NullMarked
package dev.testvibe.pipeline.explore.pursuit;

import org.jspecify.annotations.NullMarked;
