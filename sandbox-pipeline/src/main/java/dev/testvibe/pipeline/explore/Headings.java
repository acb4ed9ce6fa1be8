package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Target;

/** A part of the page that only goes by the heading in it is seen, and clicked, where that heading is. */
record Headings(LivePage live) {

    private static final Pattern BY_ITS_HEADING = Pattern.compile(
            "(.* >> |)[a-z][a-z0-9]*:has\\(> [a-z][a-z0-9]*:text-is\\((\"(?:[^\"\\\\]|\\\\.)*\")\\)\\)");

    private static final Set<String> OF_PAGES = Set.of("page", "main", "page's");

    /** That one heading of the page shows a text, or that none does. */
    static Resolution one(String text, boolean negated) {
        Target heading = new Target(
                "internal:role=heading[name=" + Selectors.quote(text) + (negated ? "i" : "s") + "]",
                "the heading “" + text + "”");
        return Resolution.of(
                negated
                        ? new Expectation.HasCount(heading, 0, Comparison.EQUAL, false)
                        : new Expectation.Visible(heading, false));
    }

    /** {@code the page heading} is the heading. */
    static Phrase ofThePage(Phrase phrase) {
        return phrase.kind() == Kind.HEADING && phrase.name() == null && OF_PAGES.containsAll(phrase.words())
                ? phrase.withWords(List.of())
                : phrase;
    }

    /** The heading; the part itself where it goes by something else. */
    Target of(Target part) {
        Matcher byItsHeading = BY_ITS_HEADING.matcher(part.selector());
        if (!byItsHeading.matches()) {
            return part;
        }
        Target heading =
                new Target(byItsHeading.group(1) + "internal:text=" + byItsHeading.group(2) + "s", part.description());
        return live.locate(heading).count() == 1 && live.locate(heading).isVisible() ? heading : part;
    }
}
