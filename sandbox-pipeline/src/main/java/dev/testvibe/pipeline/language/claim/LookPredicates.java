package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** How something looks, in words that no style sheet has: {@code the card has a shadow}, {@code the photo is blurred}. */
final class LookPredicates {

    private static final String APPLIED = "(?: (?:applied|on it|around it|effect))?";

    private static final String HAVE_NO = "(?:have|get|show|cast|be (?:displayed|shown) with) no ";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    HAVE_NO + "(?:drop |box[ -])?shadows?" + APPLIED, found -> without(found, "box-shadow", "none")),
            Predicate.of(
                    HAVE_NO + "(?:rounded (?:corners|edges|borders?)|border radius)",
                    found -> without(found, "border-radius", "0px")),
            Predicate.of(
                    HAVE_NO + "(?:css )?(?:(?:gr[ae]yscale|sepia|blur|invert)(?: css)?(?: filters?)?|css filters?)"
                            + APPLIED,
                    found -> without(found, "filter", "none")),
            Predicate.of(
                    "(?:have|get|show|be (?:displayed|shown) with) (?:an? |the )?(?:inset|inner)(?: box)?[ -]shadow"
                            + APPLIED,
                    found -> holding(found, "box-shadow", "inset")),
            Predicate.of(
                    "(?:have|get|show|cast|be (?:displayed|shown) with) (?:an? |the |any )?(?:drop |box[ -])?shadow"
                            + APPLIED,
                    found -> other(found, "box-shadow", "none")),
            Predicate.of(
                    "(?:have|get|show|be (?:displayed|shown) with) rounded (?:corners|edges|borders?)|have (?:an? |the )?rounded border",
                    found -> other(found, "border-radius", "0px")),
            Predicate.of(
                    "(?:have|get|show|be (?:displayed|shown) with) (?:an? |the )?(?:css )?(?<filter>gr[ae]yscale|sepia|blur|invert)(?: css)?(?: filter)?"
                            + APPLIED,
                    found -> holding(
                            found,
                            "filter",
                            found.matcher()
                                    .group("filter")
                                    .toLowerCase(Locale.ROOT)
                                    .replace("greyscale", "grayscale"))),
            Predicate.of("(?:be|become|look)(?: shown| displayed)? blurred", found -> holding(found, "filter", "blur")),
            Predicate.of(
                    "have (?:an? |the )?(?<cursor>pointer|not-allowed|crosshair|grab|grabbing|help|wait) cursor",
                    found -> found.claim(
                            Claim.CSS,
                            found.matcher().group("cursor").toLowerCase(Locale.ROOT),
                            "cursor",
                            Match.EXACT,
                            found.clause().denied())));

    private LookPredicates() {}

    /** What it is where there is no such look. */
    private static Optional<List<Intent>> other(Predicate.Found found, String property, String none) {
        return found.claim(
                Claim.CSS, none, property, Match.EXACT, !found.clause().denied());
    }

    /** {@code has no shadow}: nothing that stands in it is meant. */
    private static Optional<List<Intent>> without(Predicate.Found found, String property, String none) {
        return found.clause().denied() ? Optional.empty() : found.claim(Claim.CSS, none, property, Match.EXACT, false);
    }

    /** One of several values that the property may have at once; that it is not among them is no value. */
    private static Optional<List<Intent>> holding(Predicate.Found found, String property, String value) {
        return found.clause().denied() ? Optional.empty() : found.claim(Claim.CSS, value, property, Match.WORDS, false);
    }
}
