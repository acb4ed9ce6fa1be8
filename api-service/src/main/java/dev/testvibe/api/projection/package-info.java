/** Turns what workers report into the state of features. */
@NullMarked
package dev.testvibe.api.projection;

import org.jspecify.annotations.NullMarked;
