package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Windows and tabs of the browser, which are one thing to a test, and the size of a window. */
final class WindowGrammar {

    private static final String WINDOW = "(?:browser )?(?:window|tab)";
    private static final String NEWEST =
            "(?:the )?(?:new|newest|last|latest|second|other|newly opened|last opened|recently opened) " + WINDOW;
    private static final String FIRST = "(?:the )?(?:first|original|main|previous|initial|old|parent) " + WINDOW;

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

    static final List<Predicate> PREDICATES = List.of(
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

    private static Optional<List<Intent>> one(Intent intent) {
        return Optional.of(List.of(intent));
    }

    /** A screen is a common one of its kind. */
    private static Optional<List<Intent>> resize(String size) {
        Matcher pixels = Pattern.compile("(\\d+)\\D+(\\d+)").matcher(size);
        if (pixels.matches()) {
            return one(new Intent.Resize(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2))));
        }
        String word = size.toLowerCase(Locale.ROOT);
        if (word.matches(".*\\b(?:small|mobile|phone|narrow)\\b.*")) {
            return one(new Intent.Resize(375, 667));
        }
        if (word.matches(".*\\b(?:tablet|medium)\\b.*")) {
            return one(new Intent.Resize(768, 1024));
        }
        return word.matches(".*\\b(?:desktop|large|wide|full)\\b.*")
                ? one(new Intent.Resize(1440, 900))
                : Optional.empty();
    }
}
