package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What every one of several things has under the same heading: {@code each order has the status "Open"}. */
final class EachColumnPredicates {

    private static final String EVERY = "(?:every|each|all)(?: single)?(?: of)?(?: the)?";

    private static final Pattern THINGS = Pattern.compile(
            "^" + EVERY + "(?! (?:.* )?(?:second|third|other|except|but|first|last)\\b) [a-z][a-z -]*$",
            Pattern.CASE_INSENSITIVE);
    /** {@code every cell in the "Status" column}. */
    private static final Pattern CELLS = Pattern.compile(
            "^(?:" + EVERY
                    + " (?:cells?|values?|rows?|entr(?:y|ies)) (?:in|of|under) )?the (?<column>«\\d+»|[a-z]+(?: [a-z]+)?) column(?: (?:of|in|for) "
                    + EVERY + " rows?)?$",
            Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:have|show|display|bear|carry) (?:the |an? |its |their )?(?<column>[a-z]+(?: (?!of\\b|as\\b)[a-z]+)?)(?: of| as|:)? {lit}",
                    EachColumnPredicates::ofThings),
            Predicate.of("(?:be|read|show|display|say|equal|have) {lit}", EachColumnPredicates::isThat),
            Predicate.of(
                    "(?:be|read|contain|show|display|have) (?:the (?:value|text) )?{lit} (?:in|for) (?:every|each|all)(?: the)? rows?",
                    EachColumnPredicates::isThatInEach));

    private EachColumnPredicates() {}

    private static Optional<List<Intent>> ofThings(Predicate.Found found) {
        return THINGS.matcher(found.clause().subject()).matches()
                ? shown(found, found.clause().subject(), found.matcher().group("column"))
                : Optional.empty();
    }

    private static Optional<List<Intent>> isThat(Predicate.Found found) {
        Matcher cells = CELLS.matcher(found.clause().subject());
        boolean isOfEach = cells.matches()
                && !found.clause().subject().toLowerCase(Locale.ROOT).startsWith("the ");
        return isOfEach ? shown(found, "every row", cells.group("column")) : Optional.empty();
    }

    /** {@code the "Status" column shows "Open" in every row}. */
    private static Optional<List<Intent>> isThatInEach(Predicate.Found found) {
        Matcher cells = CELLS.matcher(found.clause().subject());
        return cells.matches() ? shown(found, "every row", cells.group("column")) : Optional.empty();
    }

    private static Optional<List<Intent>> shown(Predicate.Found found, String things, String column) {
        boolean isNone = Kind.endingOf(column).isPresent() || TablePredicates.isNoColumn(column);
        if (found.clause().denied() || isNone) {
            return Optional.empty();
        }
        String heading =
                found.clause().step().literalsIn(column).stream().findFirst().orElse(column);
        return new PhraseParser(found.clause().step())
                .parse(things)
                .filter(phrase -> phrase.all() && phrase.position() == 0)
                .filter(phrase -> phrase.kind() == null || phrase.kind() == Kind.ROW || phrase.kind() == Kind.ITEM)
                .map(phrase ->
                        List.of(new Expect(Claim.IN_COLUMN, phrase, found.literal(), heading, Match.EXACT, false)));
    }
}
