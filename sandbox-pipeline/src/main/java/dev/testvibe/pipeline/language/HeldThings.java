package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.language.Intent.EitherWay;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** A thing in a place with one of its values: {@code the cart shows "Tea" with the quantity "2"}. */
final class HeldThings {

    /** What an element has beside what it shows. */
    private static final String OF_NO_THING =
            "(?!(?:[a-z]+ )?(?:value|key|data|content|id|text|label|name|class|style|icon|colou?r|background|border|attribute|placeholder|image|button|link|checkbox)\\b)";

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:show|contain|list|have|hold|display|include) (?:the |an? )?(?:[a-z]+ )?{lit} (?:with|at|having) (?:the |an? |its )?(?<field>"
                    + OF_NO_THING + "[a-z]+(?: (?!of\\b)[a-z]+)?)(?: of|:)? {lit2}",
            HeldThings::held));

    private HeldThings() {}

    private static Optional<List<Intent>> held(Predicate.Found found) {
        Clause clause = found.clause();
        if (clause.denied()
                || Subjects.isPerson(clause.subject())
                || Subjects.isSystem(clause.subject())
                || clause.subject().matches("(?i).*storage")) {
            return Optional.empty();
        }
        MaskedText step = clause.step();
        Optional<Phrase> place = clause.phrase().filter(one -> !one.all());
        Optional<Phrase> value = new PhraseParser(step)
                .parse("the " + found.matcher().group("field") + " of "
                        + found.matcher().group("lit"));
        return place.flatMap(in -> value.map(of -> claims(found, in, of.inside(in))));
    }

    private static List<Intent> claims(Predicate.Found found, Phrase place, Phrase value) {
        String thing = found.literal();
        String said = found.literal2();
        Expect holds = new Expect(Claim.SHOWS, place, thing, null, Match.WORDS, false);
        List<Expect> byName = List.of(holds, new Expect(Claim.SHOWS, value, said, null, Match.EXACT, false));
        if (said.strip().matches("\\d+")) {
            // a bare number may be any of the numbers beside the thing
            return List.copyOf(byName);
        }
        Phrase both = Phrase.rowWith(List.of(thing, said)).in(place);
        return List.of(new EitherWay(
                List.of(byName, List.of(holds, new Expect(Claim.VISIBLE, both, null, null, Match.EXACT, false)))));
    }
}
