package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.stream.Stream;

import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** What became of an intent on the live page. */
public sealed interface Resolution {

    /**
     * It is clear what to do or to expect.
     *
     * @param operations in order
     */
    record Resolved(List<Operation> operations) implements Resolution {
        public Resolved {
            operations = List.copyOf(operations);
        }
    }

    /**
     * It is not; the scenario ends here.
     *
     * @param finding why
     */
    record Stopped(Finding finding) implements Resolution {}

    /** The same after something else. */
    default Resolution after(Operation first) {
        return this instanceof Resolved resolved
                ? new Resolved(Stream.concat(Stream.of(first), resolved.operations().stream())
                        .toList())
                : this;
    }

    static Resolution of(Operation... operations) {
        return new Resolved(List.of(operations));
    }
}
