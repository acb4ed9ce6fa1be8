package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Windows and tabs of the browser, which are one thing to a test, and the size of a window. */
public final class WindowGrammar {

    private static final String WINDOW = "(?:browser )?(?:window|tab)";
    private static final String NEWEST =
            "(?:the )?(?:new|newest|last|latest|second|other|newly opened|last opened|recently opened) " + WINDOW;
    private static final String FIRST = "(?:the )?(?:first|original|main|previous|initial|old|parent) " + WINDOW;

    private static final String SCREEN = "(?:the |my |an? )?(?:browser )?(?:window|viewport|screen|browser|display)";
    private static final String SMALL = "small|smaller|narrow|narrower|mobile|phone";
    private static final String MEDIUM = "tablet|medium";
    private static final String LARGE = "desktop|large|larger|wide|wider";
    private static final String KINDS = "(?<kind>" + SMALL + "|" + MEDIUM + "|" + LARGE + ")";

    /** Of a window of which a step says only how wide it is. */
    private static final int HEIGHT = 800;

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "clos(?:e|es|ed) all (?:(?:windows|tabs) )?(?:but|except)(?: for)? the first(?: " + WINDOW + ")?",
                    match -> one(new Intent.UseWindow(Intent.WindowUse.CLOSE_OTHERS))),
            Rule.of("clos(?:e|es|ed) " + NEWEST, match -> one(new Intent.UseWindow(Intent.WindowUse.CLOSE_NEWEST))),
            Rule.of(
                    "(?:focus(?:es)?(?: on)?|switch(?:es|ed)?(?: over)?(?: back)? to|go(?:es)?(?: back)? to|change(?:s)? to|move(?:s)? to) "
                            + NEWEST,
                    match -> one(new Intent.UseWindow(Intent.WindowUse.FOCUS_NEWEST))),
            Rule.of(
                    "(?:focus(?:es)?(?: on)?|switch(?:es|ed)?(?: back)? to|go(?:es)?(?: back)? to|return(?:s)? to|change(?:s)?(?: back)? to) "
                            + FIRST,
                    match -> one(new Intent.UseWindow(Intent.WindowUse.FOCUS_FIRST))),
            Rule.of(
                    "(?:an? |the )?(?:browser )?(?:screen|window|viewport)(?: size)?(?: that)?(?: is| of| with)? (?<size>\\d+ ?(?:x|×|by) ?\\d+)(?: ?(?:pixels|px))?",
                    match -> resize(match.group("size"))),
            Rule.of(
                    "(?:resize|shrink|set|change|adjust)(?:s|d|ed)? (?:the )?(?:browser )?(?:window|viewport|screen|browser)(?: size)? (?:to|at)(?: an?| the)? (?<size>[a-z -]+?|\\d+ ?[x×by]+ ?\\d+)(?: (?:pixels|px))?(?: (?:screen )?(?:size|width|viewport))?",
                    match -> resize(match.group("size"))));

    /** How large the window is that a scenario looks at. */
    public static final List<Rule> SIZES = List.of(
            Rule.of(
                    SCREEN
                            + "(?:'s)? (?:size |width )?(?:is|has been|was)(?: (?:set|resized|reduced|shrunk|changed|narrowed|enlarged) to)?(?: an?| the)? "
                            + KINDS
                            + "(?:[- ](?:sized?|size|screen|device|width|viewport|layout|resolution))?(?: enough [^«⟦]*)?",
                    match -> resize(match.group("kind"))),
            Rule.of(
                    SCREEN
                            + "(?:'s)? (?:width |size )?(?:is|has been|was)(?: (?:set|resized|reduced|shrunk|changed|enlarged) to)? (?:(?<bound>less than|below|under|smaller than|narrower than|at most|more than|greater than|above|over|wider than|larger than|at least) )?(?<px>\\d{3,4}) ?(?:px|pixels)?(?: wide)?",
                    WindowGrammar::wide),
            Rule.of(
                    SCREEN
                            + "(?: size)? (?:is|has been|was)(?: (?:set|resized|changed) to)? (?<size>\\d+ ?(?:x|×|by) ?\\d+)(?: ?(?:pixels|px))?",
                    match -> resize(match.group("size"))),
            Rule.of(
                    "(?:the )?(?:page|web ?page|site|website|app|application) is (?:viewed|opened|open|displayed|shown|loaded|visited) (?:on|in|with) (?:an? |the )?"
                            + KINDS
                            + "(?:[- ](?:sized?))?(?: (?:screen|device|phone|viewport|window|display|browser|layout))?(?: size| width)?",
                    match -> resize(match.group("kind"))),
            Rule.of(
                    Subjects.PERSON
                            + " (?:is|am|are|views?|opens?|visits?|uses?|is viewing|is using|has opened|looks at|browses)(?: (?:the )?(?:page|web ?page|site|website|app|application))?(?: (?:on|in|with|from))? (?:an? |the )?"
                            + KINDS
                            + "(?:[- ](?:sized?))?(?: (?:screen|device|phone|viewport|window|display))(?: size| width)?",
                    match -> resize(match.group("kind"))));

    public static final List<Predicate> PREDICATES = List.of(
            Predicate.of("(?:(?:be|have been) opened|open|appear|exist|be open)", WindowGrammar::opened),
            Predicate.of("(?:be opened|open|be open) in an? (?:new|separate) " + WINDOW, WindowGrammar::openedIn));

    private WindowGrammar() {}

    private static Optional<List<Intent>> opened(Predicate.Found found) {
        return found.subjectIs("(?:the |an? )?(?:new|another|second) " + WINDOW)
                ? window(null, found.clause().denied())
                : Optional.empty();
    }

    /** {@code the url "https://…" is opened in a new tab}. */
    private static Optional<List<Intent>> openedIn(Predicate.Found found) {
        if (found.subjectIs("(?:the )?(?:url|page|address|site) «\\d+»")
                && !found.clause().denied()) {
            return window(
                    found.clause().step().literalsIn(found.clause().subject()).get(0), false);
        }
        return found.subjectIs("it|(?:the )?(?:link|page)")
                ? window(null, found.clause().denied())
                : Optional.empty();
    }

    private static Optional<List<Intent>> window(@Nullable String url, boolean denied) {
        return Optional.of(List.of(new Expect(Claim.WINDOW, null, url, null, Match.EXACT, denied)));
    }

    /** As wide as the sentence says, or just within its bound. */
    private static Optional<List<Intent>> wide(Rule.Match match) {
        int pixels = Integer.parseInt(match.group("px"));
        int width =
                switch (match.group("bound").toLowerCase(Locale.ROOT)) {
                    case "less than", "below", "under", "smaller than", "narrower than" -> pixels - 1;
                    case "more than", "greater than", "above", "over", "wider than", "larger than" -> pixels + 1;
                    default -> pixels;
                };
        return one(new BrowserUse.Resize(width, HEIGHT));
    }

    private static Optional<List<Intent>> one(Intent intent) {
        return Optional.of(List.of(intent));
    }

    /** A screen is a common one of its kind. */
    private static Optional<List<Intent>> resize(String size) {
        Matcher pixels = Pattern.compile("(\\d+)\\D+(\\d+)").matcher(size);
        if (pixels.matches()) {
            return one(new BrowserUse.Resize(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))));
        }
        String word = size.toLowerCase(Locale.ROOT);
        if (word.matches(".*\\b(?:" + SMALL + ")\\b.*")) {
            return one(new BrowserUse.Resize(375, 667));
        }
        if (word.matches(".*\\b(?:" + MEDIUM + ")\\b.*")) {
            return one(new BrowserUse.Resize(768, 1024));
        }
        return word.matches(".*\\b(?:" + LARGE + "|full)\\b.*")
                ? one(new BrowserUse.Resize(1440, 900))
                : Optional.empty();
    }
}
