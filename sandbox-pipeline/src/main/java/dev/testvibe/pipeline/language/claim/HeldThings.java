package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** A thing in a place with one of its values: {@code the cart shows "Tea" with the quantity "2"}. */
final class HeldThings {

    /** What an element has beside what it shows. */
    private static final String OF_NO_THING =
            "(?!(?:[a-z]+ )?(?:value|key|data|content|id|text|label|name|class|style|icon|colou?r|background|border|attribute|placeholder|image|button|link|checkbox)\\b)";

    private static final String FIELD = "(?:the |an? |its )?" + OF_NO_THING + "[a-z]+(?: (?!of\\b)[a-z]+)?";

    static final List<Predicate> PREDICATES = List.of(Predicate.of(
            "(?:show|contain|list|have|hold|display|include) (?:the |an? )?(?:[a-z]+ )?{lit} (?:with|at|having) (?<fields>"
                    + FIELD + "(?: of|:)? «\\d+»(?:(?:,? and|,)(?: with)? " + FIELD + "(?: of|:)? «\\d+»)*)",
            HeldThings::held));

    private static final Pattern FIELD_AND_VALUE = Pattern.compile(
            "(?:^|and |, )(?:with )?(?:the |an? |its )?(?<field>[a-z]+(?: (?!of\\b)[a-z]+)?)(?: of|:)? (?<value>«\\d+»)",
            Pattern.CASE_INSENSITIVE);

    private HeldThings() {}

    private static Optional<List<Intent>> held(Predicate.Found found) {
        Clause clause = found.clause();
        if (clause.denied()
                || Subjects.isPerson(clause.subject())
                || Subjects.isSystem(clause.subject())
                || clause.subject().matches("(?i).*storage")) {
            return Optional.empty();
        }
        return clause.phrase().filter(one -> !one.all()).flatMap(place -> fieldsOf(found, place));
    }

    /** Each value is one of the thing, and not of another one in the same place. */
    private static Optional<List<Intent>> fieldsOf(Predicate.Found found, Phrase place) {
        MaskedText step = found.clause().step();
        List<Intent> claims = new ArrayList<>();
        Matcher said = FIELD_AND_VALUE.matcher(found.matcher().group("fields"));
        while (said.find()) {
            String field = said.group("field");
            Optional<Phrase> value = new PhraseParser(step)
                    .parse("the " + field + " of " + found.matcher().group("lit"));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            claims.addAll(claims(
                    found.literal(),
                    field,
                    step.literal(said.group("value")),
                    place,
                    value.get().inside(place)));
        }
        return Optional.of(claims);
    }

    private static List<Intent> claims(String thing, String field, String said, Phrase place, Phrase value) {
        Expect holds = new Expect(Claim.SHOWS, place, thing, null, Match.WORDS, false);
        List<Expect> byName = List.of(holds, new Expect(Claim.SHOWS, value, said, null, Match.EXACT, false));
        if (said.strip().matches("\\d+")) {
            // a bare number may be any of the numbers beside the thing
            return List.copyOf(byName);
        }
        Phrase both = Phrase.rowWith(List.of(thing, said)).in(place);
        return List.of(new EitherWay(List.of(
                byName,
                List.of(
                        holds,
                        new Expect(Claim.VISIBLE, both, null, null, Match.EXACT, false),
                        new Expect(Claim.IN_COLUMN, both, said, field, Match.EXACT, false)))));
    }
}
