package dev.testvibe.pipeline.browser;

import java.util.OptionalDouble;

import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;

/** Reads how an element changed since the latest actions began. */
final class ChangeReader {

    private final LivePage live;

    ChangeReader(LivePage live) {
        this.live = live;
    }

    Reading read(Expectation.Compared compared) {
        if (compared.property() == Capture.Property.NUMBER) {
            return ofNumber(compared);
        }
        return live.baseline()
                .differenceOf(compared.target())
                .map(difference -> {
                    boolean same =
                            switch (compared.property()) {
                                case COUNT -> difference.childrenAdded() == 0;
                                case TEXT -> difference.sameText();
                                case VALUE -> difference.sameValue();
                                case CHECKED -> difference.sameChecked();
                                case CLASSES -> difference.sameClasses();
                                case NUMBER -> throw new IllegalStateException("Not compared here: " + compared);
                            };
                    return switch (compared.change()) {
                        case SAME -> new Reading(same, same ? "it is as it was" : "it changed");
                        case DIFFERENT -> new Reading(!same, same ? "it is as it was" : "it changed");
                        case MORE_BY ->
                            new Reading(
                                    difference.childrenAdded() == compared.by(), difference.childrenAdded() + " more");
                        case LESS_BY ->
                            new Reading(
                                    -difference.childrenAdded() == compared.by(),
                                    -difference.childrenAdded() + " less");
                    };
                })
                .orElse(new Reading(compared.negated(), "it was not there before"));
    }

    /** How a number changed, to the second decimal place. */
    private Reading ofNumber(Expectation.Compared compared) {
        OptionalDouble before = live.baseline().numberOf(compared.observed());
        OptionalDouble now = live.numberOf(compared.observed());
        if (before.isEmpty() || now.isEmpty()) {
            return new Reading(compared.negated(), before.isEmpty() ? "it was no number before" : "it is no number");
        }
        double more = now.getAsDouble() - before.getAsDouble();
        double wanted =
                switch (compared.change()) {
                    case SAME, DIFFERENT -> 0;
                    case MORE_BY -> compared.by();
                    case LESS_BY -> -compared.by();
                };
        boolean holds = Math.abs(more - wanted) < 0.005;
        return new Reading(
                holds != (compared.change() == Expectation.Change.DIFFERENT),
                Wording.plain(before.getAsDouble()) + " before and " + Wording.plain(now.getAsDouble()) + " now");
    }
}
