/**
 * What a step claims, found on the page and put as expectations that a test can check, or refused.
 */
@NullMarked
package dev.testvibe.pipeline.explore.claim;

import org.jspecify.annotations.NullMarked;
