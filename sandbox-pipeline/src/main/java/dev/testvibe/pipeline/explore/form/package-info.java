/**
 * Forms as wholes: which is meant, how its fields match what a step gives, how it is opened, filled in and sent.
 */
@NullMarked
package dev.testvibe.pipeline.explore.form;

import org.jspecify.annotations.NullMarked;
