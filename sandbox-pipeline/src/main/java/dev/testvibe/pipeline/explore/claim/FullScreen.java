package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** Whether something fills the screen: the browser says so, or a class of what is around it. */
final class FullScreen {

    /** The state, as claims name it. */
    static final String STATE = "fullscreen";

    /** What is as wide as its place does not fill the screen. */
    private static final Pattern CLASS = Pattern.compile(
            "(?:.*[-_]{2}|[a-z]+[-_])?(?:is|in)?[-_]?full[-_]?(?:screen|player|video|view|mode|window)(?:[-_](?:on|mode|active|enabled|open))?",
            Pattern.CASE_INSENSITIVE);

    private static final Target OF_BROWSER = new Target(":fullscreen", "what fills the screen");

    private static final String IS_IT_OR_AROUND =
            "(element, filling) => element === filling || filling.contains(element) || element.contains(filling)";

    private final LivePage live;
    private final Grounder grounder;

    FullScreen(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** @param known the class names that the page's style sheets know */
    Resolution resolve(String line, Element element, List<String> known, boolean negated) {
        List<String> names =
                known.stream().filter(name -> CLASS.matcher(name).matches()).toList();
        Optional<Resolution> around = names.stream()
                .flatMap(name -> grounder.around(element.target(), "." + name).stream()
                        .map(one -> Resolution.of(new Expectation.HasClass(one.target(), name, negated))))
                .findFirst();
        if (around.isPresent()) {
            return around.get();
        }
        if (names.size() == 1) {
            String name = names.get(0);
            return Resolution.of(
                    negated
                            ? new Expectation.Attached(
                                    new Target("." + name, "what has the class “" + name + "”"), true)
                            : new Expectation.HasClass(element.target(), name, false));
        }
        return names.isEmpty() && !negated && isFilling(element)
                ? Resolution.of(new Expectation.Attached(OF_BROWSER, false))
                : new Resolution.Stopped(
                        Findings.ungrounded(line, "nothing of the page says whether it fills the screen"));
    }

    private boolean isFilling(Element element) {
        return live.locate(OF_BROWSER).count() == 1
                && Boolean.TRUE.equals(live.locate(element.target())
                        .evaluate(IS_IT_OR_AROUND, live.locate(OF_BROWSER).elementHandle()));
    }
}
