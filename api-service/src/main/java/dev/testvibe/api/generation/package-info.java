/** Dispatching, reading and cancelling generations. */
@NullMarked
package dev.testvibe.api.generation;

import org.jspecify.annotations.NullMarked;
