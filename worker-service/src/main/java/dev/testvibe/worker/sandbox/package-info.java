/** Runs the pipeline as a process tree of its own, inside bubblewrap. */
@NullMarked
package dev.testvibe.worker.sandbox;

import org.jspecify.annotations.NullMarked;
