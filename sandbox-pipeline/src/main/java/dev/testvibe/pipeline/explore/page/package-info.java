/**
 * Finds things on the page that is open: elements, groups of like things, parts, values beside their names, states. What
 * comes of it is a {@link dev.testvibe.pipeline.explore.page.Resolution}.
 */
@NullMarked
package dev.testvibe.pipeline.explore.page;

import org.jspecify.annotations.NullMarked;
