package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** Where the pointer goes, other than to the middle of an element: to its words, to a place in it, away from it. */
final class PointerActs {

    private static final String IS_IN_THE_CORNER = "element => element.contains(document.elementFromPoint(1, 1))";

    private final LivePage live;
    private final Grounder grounder;

    PointerActs(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** Whoever double-clicks a thing by its name points at the words, and what holds them gets the click as well. */
    Target wordsOf(Act act, Element element) {
        @Nullable Phrase phrase = act.target();
        if (phrase == null || phrase.name() == null || element.control()) {
            return element.target();
        }
        Target words = new Target(
                element.target().selector() + " >> " + Selectors.exactText(phrase.name()),
                "“" + phrase.name() + "” in " + element.target().description());
        return live.locate(words).count() == 1 ? words : element.target();
    }

    static Resolution stroke(Target surface, String fromAndTo) {
        int[] places =
                Stream.of(fromAndTo.split(",")).mapToInt(Integer::parseInt).toArray();
        return Resolution.of(new Action.DragWithin(surface, places[0], places[1], places[2], places[3]));
    }

    Resolution pointAwayFrom(String line, Element element) {
        return isInTheCorner(element)
                ? new Resolution.Stopped(Findings.ungrounded(line, "it reaches into the corner of the window"))
                : Resolution.of(new Action.HoverAt(new Target("body", "the page"), 1, 1));
    }

    Resolution clickAwayFrom(String line, List<Element> elements) {
        return elements.stream().anyMatch(this::isInTheCorner)
                ? new Resolution.Stopped(Findings.ungrounded(line, "it reaches into the corner of the window"))
                : Resolution.of(new Action.ClickAway());
    }

    private boolean isInTheCorner(Element element) {
        return Boolean.TRUE.equals(live.locate(element.target()).evaluate(IS_IN_THE_CORNER));
    }

    /** {@code 15,5}: so far from the upper left corner; null for the middle. */
    static Resolution hover(Target target, @Nullable String offset) {
        if (offset == null) {
            return Resolution.of(new Action.Hover(target));
        }
        String[] place = offset.split(",", 2);
        return Resolution.of(new Action.HoverAt(target, Integer.parseInt(place[0]), Integer.parseInt(place[1])));
    }

    Resolution drag(String line, Act act, Element grounded) {
        Element source = "true".equals(grounded.attributes().get("draggable"))
                ? grounded
                : grounder.around(grounded.target(), "[draggable=true]").orElse(grounded);
        if (act.destination() == null) {
            return Resolution.of(new Action.StartDrag(source.target()));
        }
        Grounding destination = grounder.ground(act.destination(), Purpose.TOUCH);
        return destination instanceof Grounding.Found found
                ? Resolution.of(new Action.Drag(source.target(), found.element().target()))
                : new Resolution.Stopped(Findings.ungrounded(line, destination));
    }
}
