package dev.testvibe.pipeline.recording;

import java.util.List;

/**
 * Remembers something of the page before the actions that follow, for {@link Expectation.Compared}.
 *
 * @param name unique in the scenario, a valid TypeScript identifier
 * @param target what is observed
 * @param property which property of it
 */
public record Capture(String name, Target target, Property property) implements Operation {

    @Override
    public List<Target> targets() {
        return List.of(target);
    }

    /** What can be remembered of an element, or of a set of elements. */
    public enum Property {
        COUNT,
        TEXT,
        VALUE,
        CHECKED,
        CLASSES,
        /** The number that its text shows, whatever stands around it. */
        NUMBER
    }
}
