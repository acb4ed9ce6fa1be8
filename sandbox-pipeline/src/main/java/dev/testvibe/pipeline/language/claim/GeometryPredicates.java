package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Expectation.Measure;

/** What is claimed of the place and the size of an element, and of the part of the page that the window shows. */
final class GeometryPredicates {

    private static final String PIXELS = "(?<px>-?\\d+(?:\\.\\d+)?) ?(?:px|pixels?)";
    private static final String VIEWPORT =
            "(?:the )?(?:current |visible )?(?:view ?port|visible (?:area|part)(?: of the (?:page|screen|window))?)";
    private static final Pattern SIZE_OF =
            Pattern.compile("^(?:the )?(?<side>width|height) of (?<a>.+)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED_SIZE = Pattern.compile("(?<n>\\d+(?:\\.\\d+)?) ?(?<unit>px|%)");

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "be (?:exactly )?" + PIXELS + " (?:broad|wide|in width)", found -> measure(found, Measure.WIDTH)),
            Predicate.of(
                    "be (?:exactly )?" + PIXELS + " (?:tall|high|in height)", found -> measure(found, Measure.HEIGHT)),
            Predicate.of("have (?:a|the) width of " + PIXELS, found -> measure(found, Measure.WIDTH)),
            Predicate.of(
                    "(?:have (?:a|the) width of|(?<fill>(?:be )?fill(?:ed)?|grow|shrink|expand|extend)(?: up)? to|(?<reset>(?:be )?reset to)|be) (?:exactly )?"
                            + "(?:{lit}|(?<px>\\d+(?:\\.\\d+)?) ?(?:%|percent))(?<width> (?:(?:of )?(?:its |the )?width|wide))?",
                    GeometryPredicates::shareOfWidth),
            Predicate.of(
                    "(?:begin|start) (?:to )?(?:fill|grow|advance|progress|move)(?:ing)?(?: up)?(?: dynamically| gradually| steadily| smoothly)?"
                            + "(?: (?:as|while|when) .+)?",
                    GeometryPredicates::beginsToFill),
            Predicate.of(
                    "have (?:its |an? |the )?(?<side>width|height)(?: of| equal to| set to| at)? (?:exactly )?{lit}",
                    found -> quotedSize(
                            found, found.clause().subject(), found.matcher().group("side"))),
            Predicate.of("have (?:a|the) height of " + PIXELS, found -> measure(found, Measure.HEIGHT)),
            Predicate.of("(?:be|equal) (?:exactly )?" + PIXELS, GeometryPredicates::sizeOf),
            Predicate.of(
                    "(?:be|equal|be set to|change to|become|be changed to|be updated to) (?:exactly )?{lit}",
                    GeometryPredicates::quotedSizeOf),
            Predicate.of(
                    "be (?:positioned |located |placed )?at " + PIXELS + " (?:on|along) the (?<axis>[xy])[- ]axis",
                    found -> measure(
                            found, found.matcher().group("axis").equalsIgnoreCase("x") ? Measure.X : Measure.Y)),
            Predicate.of(
                    "be (?:visible |displayed |shown )?(?:with)?in(?:side)?(?: of)? " + VIEWPORT,
                    found -> found.claim(Claim.IN_VIEWPORT, null, Match.EXACT)),
            Predicate.of(
                    "be (?:outside(?: of)? " + VIEWPORT + "|off[- ]screen)",
                    found -> found.claim(
                            Claim.IN_VIEWPORT,
                            null,
                            null,
                            Match.EXACT,
                            !found.clause().denied())));

    private GeometryPredicates() {}

    private static Optional<List<Intent>> shareOfWidth(Predicate.Found found) {
        String share = found.has("lit") ? found.literal() : found.matcher().group("px") + "%";
        boolean isWidth = found.has("width")
                || found.has("fill")
                || found.clause().predicate().startsWith("have");
        // one look does not show that something never comes about
        boolean isDeniedChange = found.clause().denied() && (found.has("fill") || found.has("reset"));
        return isWidth && !isDeniedChange && share.matches("\\d+(?:\\.\\d+)?%")
                ? found.claim(
                        Claim.MEASURE,
                        share.substring(0, share.length() - 1),
                        Measure.SHARE_OF_WIDTH.name(),
                        Match.EXACT,
                        found.clause().denied())
                : Optional.empty();
    }

    /** Of a bar that shows progress by its width: it has some. That it never begins is not shown by one look. */
    private static Optional<List<Intent>> beginsToFill(Predicate.Found found) {
        return !found.clause().denied() && found.subjectIs(".*\\b(?:bar|progress|meter|indicator)\\b.*")
                ? found.claim(Claim.MEASURE, "0", Measure.SHARE_OF_WIDTH.name(), Match.EXACT, true)
                : Optional.empty();
    }

    private static Optional<List<Intent>> measure(Predicate.Found found, Measure measure) {
        return found.claim(
                Claim.MEASURE,
                found.matcher().group("px"),
                measure.name(),
                Match.EXACT,
                found.clause().denied());
    }

    private static Optional<List<Intent>> quotedSizeOf(Predicate.Found found) {
        Matcher of = SIZE_OF.matcher(found.clause().subject());
        return of.matches() ? quotedSize(found, of.group("a"), of.group("side")) : Optional.empty();
    }

    /** {@code the bar has the width "25%"}: a share of what is around it, or pixels. */
    private static Optional<List<Intent>> quotedSize(Predicate.Found found, String subject, String side) {
        Matcher size = QUOTED_SIZE.matcher(found.literal().strip());
        return size.matches()
                ? new PhraseParser(found.clause().step())
                        .parse(subject)
                        .filter(phrase -> size.group("unit").equals("px") || side.equalsIgnoreCase("width"))
                        .map(phrase -> List.of(new Expect(
                                Claim.MEASURE,
                                phrase,
                                size.group("n"),
                                (size.group("unit").equals("%")
                                                ? Measure.SHARE_OF_WIDTH
                                                : Measure.valueOf(side.toUpperCase(Locale.ROOT)))
                                        .name(),
                                Match.EXACT,
                                found.clause().denied())))
                : Optional.empty();
    }

    /** {@code the width of the banner should be 100px}. */
    private static Optional<List<Intent>> sizeOf(Predicate.Found found) {
        Matcher size = SIZE_OF.matcher(found.clause().subject());
        if (!size.matches()) {
            return Optional.empty();
        }
        Clause of = new Clause(
                size.group("a"),
                found.clause().predicate(),
                found.clause().denied(),
                found.clause().step());
        return measure(
                new Predicate.Found(of, found.matcher()),
                Measure.valueOf(size.group("side").toUpperCase(Locale.ROOT)));
    }
}
