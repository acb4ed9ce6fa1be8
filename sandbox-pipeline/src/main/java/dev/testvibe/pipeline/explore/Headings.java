package dev.testvibe.pipeline.explore;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Target;

/** A part of the page that only goes by the heading in it is seen, and clicked, where that heading is. */
record Headings(LivePage live) {

    private static final Pattern BY_ITS_HEADING = Pattern.compile(
            "(.* >> |)[a-z][a-z0-9]*:has\\(> [a-z][a-z0-9]*:text-is\\((\"(?:[^\"\\\\]|\\\\.)*\")\\)\\)");

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
