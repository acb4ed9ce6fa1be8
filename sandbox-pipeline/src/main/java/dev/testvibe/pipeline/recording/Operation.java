package dev.testvibe.pipeline.recording;

import java.util.List;

/** One thing that a step does in the browser, or expects of it, in the order in which it is done. */
public sealed interface Operation permits Action, Capture, Expectation {

    /** The elements that it names. */
    default List<Target> targets() {
        return List.of();
    }
}
