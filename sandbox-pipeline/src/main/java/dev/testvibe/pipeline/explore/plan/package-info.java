/**
 * What is known of a feature before any page is open: its steps with their tables, the accounts and values that they
 * name, what was recorded the last time, and what is remembered on the way.
 */
@NullMarked
package dev.testvibe.pipeline.explore.plan;

import org.jspecify.annotations.NullMarked;
