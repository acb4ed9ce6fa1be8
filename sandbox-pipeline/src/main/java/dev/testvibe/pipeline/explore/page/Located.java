package dev.testvibe.pipeline.explore.page;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.recording.Target;

/** The facts of an element that has been located already. */
public record Located(LivePage live, Grounder grounder) {

    /** The one that a target matches, still located by it; nothing where there is none, or several. */
    public Optional<Element> only(Target target) {
        return anew(target).map(element -> element.locatedBy(target));
    }

    /** The same, located as a user would name it. */
    public Optional<Element> anew(Target target) {
        return live.locate(target).count() == 1
                ? grounder.at(String.valueOf(live.locate(target).evaluate(Groups.PATH)), target.description())
                : Optional.empty();
    }
}
