package dev.testvibe.pipeline.explore.act;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Spot;
import dev.testvibe.pipeline.language.intent.Phrase;
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

    static Resolution stroke(Target surface, List<Spot> spots) {
        Spot from = spots.get(0);
        Spot to = spots.get(1);
        return Resolution.of(new Action.DragWithin(surface, from.x(), from.y(), to.x(), to.y()));
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

    static Resolution hover(Target target, List<Spot> spots) {
        return Resolution.of(
                spots.isEmpty()
                        ? new Action.Hover(target)
                        : new Action.HoverAt(
                                target, spots.get(0).x(), spots.get(0).y()));
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
