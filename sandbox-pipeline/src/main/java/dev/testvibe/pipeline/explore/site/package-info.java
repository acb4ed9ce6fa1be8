/**
 * The site beyond the page that is open: its map, the names of its pages, and the way to them.
 */
@NullMarked
package dev.testvibe.pipeline.explore.site;

import org.jspecify.annotations.NullMarked;
