/** Ends generations that nobody reports on any more. */
@NullMarked
package dev.testvibe.api.watchdog;

import org.jspecify.annotations.NullMarked;
