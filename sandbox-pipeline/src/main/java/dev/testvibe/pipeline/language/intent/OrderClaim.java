package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation.ValueKind;

/** What is claimed of the order of things on a page: the order in which its document has them. */
public sealed interface OrderClaim {

    /**
     * Something has a place among its like.
     *
     * @param group what it is counted among, such as {@code item in the list}
     * @param place counted from 1; -1 for the last
     */
    record Place(Phrase subject, Phrase group, int place, boolean negated) implements OrderClaim {}

    /** One thing comes before another, or after it where {@code before} is false. */
    record Relative(Phrase subject, Phrase other, boolean before) implements OrderClaim {}

    /** Something comes after one thing and before another; which of the two comes first is not said. */
    record Between(Phrase subject, Phrase one, Phrase other) implements OrderClaim {}

    /**
     * The things of a group are sorted.
     *
     * @param by the part that is compared, in lower case unless it is quoted; null where the step does not say
     * @param quoted whether the name of the part is quoted
     * @param direction null where the step says only that there is an order
     */
    record Sorted(
            Phrase group,
            @Nullable String by,
            boolean quoted,
            @Nullable Direction direction) implements OrderClaim {}

    /** The things of a group show these texts and no others, in this order. */
    record Sequence(Phrase group, List<String> texts) implements OrderClaim {
        public Sequence {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Which way things are sorted.
     *
     * @param kind what the values must be for the words to make sense, such as dates for "newest first"; null for any
     */
    record Direction(boolean descending, @Nullable ValueKind kind) {}
}
