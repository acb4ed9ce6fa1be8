/** Who calls. */
@NullMarked
package dev.testvibe.api.keys;

import org.jspecify.annotations.NullMarked;
