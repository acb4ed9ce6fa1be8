package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect.Draws;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;

/** What is claimed of pixels: what a canvas draws is in no element of the page. */
final class CanvasPredicates {

    private static final String THE_CANVAS =
            "(?<canvas>(?:the |an? |my )(?:[a-z-]+ ){0,2}?canvas(?: " + References.TOKEN + ")*)";
    private static final Pattern OF_A_CANVAS = Pattern.compile(
            "^(?:(?:the |all |an? )?(?:[a-z]+ ){0,2}?(?:pixels?|centre|center|middle|area|content|drawing|picture|lines?)(?: at [^«]+?)? (?:of|on|in) )?"
                    + THE_CANVAS + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHART = Pattern.compile(
            "^(?:the |an? )(?:[a-z-]+ ){0,2}?(?:chart|graph|plot|diagram|histogram)(?: " + References.TOKEN + ")*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-f]{3,8}|(?:rgb|hsl)a?\\(.*\\)|[a-z]+", Pattern.CASE_INSENSITIVE);
    private static final String DRAWN = "(?:drawn|redrawn|filled|painted|rendered|coloured|colored)";

    /** A quoted text that is no colour is compared as of any other element. */
    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:(?:show|draw|display|contain|render|paint|plot)(?:ed)?|be " + DRAWN + ") [^«]+",
                    CanvasPredicates::ofTheCanvas),
            Predicate.of("be " + DRAWN, CanvasPredicates::ofTheCanvas),
            Predicate.of(
                    "(?:show|have|display|contain|become|turn|be)(?: " + DRAWN
                            + ")?(?: (?!text\\b|message\\b|words?\\b)[a-z]+){0,4} {lit}",
                    found -> found.clause().predicate().matches("(?i).*\\b(?:colou?r|" + DRAWN + ")\\b.*")
                                    && COLOUR.matcher(found.literal()).matches()
                            ? ofTheCanvas(found)
                            : Optional.empty()),
            Predicate.of(
                    "(?:be|appear)(?: [a-z]+ed| shown| drawn| visible)? (?:on|in|onto) " + THE_CANVAS,
                    found -> found.clause().subject().contains("«")
                            ? Optional.empty()
                            : canvas(found, found.matcher().group("canvas"))));

    /** A chart that is no canvas has parts, which are looked at first. */
    static final List<Predicate> OF_CHARTS = List.of(Predicate.of(
            "(?:show|draw|display|contain|render|plot|visuali[sz]e|reflect|represent|depict|illustrate)(?:ed)? [^«]+",
            found -> CHART.matcher(found.clause().subject()).matches()
                    ? canvas(found, found.clause().subject())
                    : Optional.empty()));

    private CanvasPredicates() {}

    private static Optional<List<Intent>> ofTheCanvas(Predicate.Found found) {
        Matcher of = OF_A_CANVAS.matcher(found.clause().subject());
        return of.matches() ? canvas(found, of.group("canvas")) : Optional.empty();
    }

    private static Optional<List<Intent>> canvas(Predicate.Found found, String said) {
        return new PhraseParser(found.clause().step()).parse(said).map(canvas -> List.of(new Draws(canvas)));
    }
}
