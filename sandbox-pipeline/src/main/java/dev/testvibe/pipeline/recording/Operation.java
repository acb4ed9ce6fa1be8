package dev.testvibe.pipeline.recording;

/** One thing that a step does in the browser, or expects of it, in the order in which it is done. */
public sealed interface Operation permits Action, Capture, Expectation {}
