/** The pipeline as a process of a worker: the protocol over its standard streams, and its only way out. */
@NullMarked
package dev.testvibe.pipeline.process;

import org.jspecify.annotations.NullMarked;
