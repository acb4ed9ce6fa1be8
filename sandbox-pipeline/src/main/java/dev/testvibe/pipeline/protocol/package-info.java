/**
 * What the worker and the pipeline say to each other: one {@link dev.testvibe.pipeline.protocol.JobRequest} as a line of
 * JSON on standard input, then {@link dev.testvibe.pipeline.protocol.JobMessage}s as lines of JSON on standard output,
 * UTF-8 both. Standard error is for the operator's log. Standard input stays open: it takes
 * {@link dev.testvibe.pipeline.protocol.ModelAnswered}s as lines of JSON, and the pipeline exits when it closes.
 */
@NullMarked
package dev.testvibe.pipeline.protocol;

import org.jspecify.annotations.NullMarked;
