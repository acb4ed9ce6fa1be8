/**
 * What a step can mean: acts, claims and the phrases that name what they are about.
 */
@NullMarked
package dev.testvibe.pipeline.language.intent;

import org.jspecify.annotations.NullMarked;
