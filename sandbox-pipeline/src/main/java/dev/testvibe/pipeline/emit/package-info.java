/** Writes the tests from the record, deterministically: the same record gives the same files. */
@NullMarked
package dev.testvibe.pipeline.emit;

import org.jspecify.annotations.NullMarked;
