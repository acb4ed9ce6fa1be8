/**
 * Single acts of a user on the page: clicks, fields, keys, windows, dialogs.
 */
@NullMarked
package dev.testvibe.pipeline.explore.act;

import org.jspecify.annotations.NullMarked;
