/** Following a generation to its end: what became of it so far, and how that is shown. */
@NullMarked
package dev.testvibe.cli.watch;

import org.jspecify.annotations.NullMarked;
