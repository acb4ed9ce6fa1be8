package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** A value that goes no further: {@code the slider should be at its maximum of 50}, {@code the volume is limited to 100}. */
final class LimitPredicates {

    private static final String STAND =
            "(?:be|stay|remain|stop|end|stand|be (?:set|kept|held|fixed|reset|clamped|limited|capped))";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    STAND
                            + " (?:at|to) (?:its |the )?(?:(?<most>maximum|max|highest|upper)|(?<least>minimum|min|lowest|lower))(?: allowed| possible)?(?: value| level| setting| position| limit| end)?(?: of|:|,| \\()? ?{lit}\\)?",
                    LimitPredicates::atItsEnd),
            Predicate.of(
                    "(?:be |get )?(?:limited|capped|clamped|restricted|cut off|set back) (?:to|at)(?: the value)? {lit}",
                    LimitPredicates::atMost));

    private LimitPredicates() {}

    /** Of anything but a control the number is all that can be seen. */
    private static Optional<List<Intent>> atItsEnd(Predicate.Found found) {
        return withLimit(found, found.clause().phrase().orElse(null), found.has("most") ? "max" : "min");
    }

    /** Of a list or a text it says no number. */
    private static Optional<List<Intent>> atMost(Predicate.Found found) {
        @Nullable Phrase thing = found.clause().phrase().orElse(null);
        return thing == null || thing.kind() == Kind.LIST || thing.kind() == Kind.TABLE
                ? Optional.empty()
                : withLimit(found, thing, "max");
    }

    /** A control says itself where it ends: one that can hold more is not limited, whatever it holds just now. */
    private static Optional<List<Intent>> withLimit(Predicate.Found found, @Nullable Phrase thing, String attribute) {
        boolean saysItsEnd = thing != null && (thing.kind() == Kind.SLIDER || thing.kind() == Kind.FIELD);
        Stream<Intent> end = saysItsEnd
                ? Stream.of(new Expect(Claim.ATTRIBUTE, thing, found.literal(), attribute, Match.EXACT, false))
                : Stream.empty();
        boolean mayBeAControl = thing != null && thing.kind() == null;
        return is(found).map(value -> Stream.concat(
                        mayBeAControl ? value.stream().map(one -> limited(one, attribute)) : value.stream(), end)
                .toList());
    }

    /** What turns out to be a control says its end as well. */
    private static Intent limited(Intent value, String attribute) {
        return value instanceof Expect expect && expect.claim() == Claim.SHOWS && expect.detail() == null
                ? new Expect(
                        expect.claim(), expect.subject(), expect.value(), attribute, expect.match(), expect.negated())
                : value;
    }

    private static Optional<List<Intent>> is(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : ExpectationGrammar.judge(new Clause(
                        found.clause().subject(),
                        "be " + found.matcher().group("lit"),
                        false,
                        found.clause().step()));
    }
}
