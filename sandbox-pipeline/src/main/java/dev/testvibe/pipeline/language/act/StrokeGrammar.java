package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Spot;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.phrase.Rule.Match;
import dev.testvibe.pipeline.language.words.Numbers;

/** What is drawn on an element with the mouse, from one place to another in pixels from its upper left corner. */
final class StrokeGrammar {

    private static final int BEGIN = 30;
    private static final int LENGTH = 60;
    /** Between strokes that nobody says the places of. */
    private static final int DISTANCE = 15;

    private static final String FROM = point("x1", "y1");
    private static final String TO = point("x2", "y2");
    private static final String DRAW = "(?:draw|paint|sketch|drew|drawn)(?:s|es|ed|ing)?";
    private static final String FIGURE =
            "(?:[a-z]+ )?(?:stroke|line|curve|circle|rectangle|square|shape|figure|signature|something|picture|dot)";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:drag|move)(?:s|d|ged|ging)? (?:the )?(?:mouse|pointer|cursor|pen|brush) (?:on|over|across|in|inside) {a} from "
                            + FROM + " to " + TO,
                    StrokeGrammar::between),
            Rule.of(
                    DRAW + "(?: an?| the)?(?: " + FIGURE + ")? (?:on|in|over|across|inside) {a},? from " + FROM + " to "
                            + TO,
                    StrokeGrammar::between),
            Rule.of(
                    DRAW + " (?:an? |another |(?<n>\\d|" + Numbers.WORDS + ") )?" + FIGURE + "s? (?:on|in|inside) {a}",
                    StrokeGrammar::anywhere),
            Rule.of(
                    "(?:move|hover)(?:s|d|ed)? (?:the )?(?:mouse|pointer|cursor) (?:over|on|across|to|in) {a} (?:to|at) (?:the )?"
                            + FROM,
                    match -> act(Verb.HOVER, match, spot(match, "x1", "y1"))));

    private StrokeGrammar() {}

    private static String point(String x, String y) {
        return "(?:(?:the )?(?:point|position|coordinates?) )?\\(?(?<" + x + ">\\d{1,4}) ?, ?(?<" + y
                + ">\\d{1,4})\\)?";
    }

    /** What two groups say. */
    static Spot spot(Match match, String x, String y) {
        return new Spot(Integer.parseInt(match.group(x)), Integer.parseInt(match.group(y)));
    }

    private static Optional<List<Intent>> between(Match match) {
        return act(Verb.STROKE, match, spot(match, "x1", "y1"), spot(match, "x2", "y2"));
    }

    private static Optional<List<Intent>> anywhere(Match match) {
        int times = match.has("n") ? Numbers.parse(match.group("n")) : 1;
        return match.phrase("a").map(surface -> IntStream.range(0, times)
                .mapToObj(stroke -> BEGIN + stroke * DISTANCE)
                .<Intent>map(y -> Act.at(Verb.STROKE, surface, new Spot(BEGIN, y), new Spot(BEGIN + LENGTH, y)))
                .toList());
    }

    private static Optional<List<Intent>> act(Verb verb, Match match, Spot... spots) {
        return match.phrase("a").map(surface -> List.of(Act.at(verb, surface, spots)));
    }
}
