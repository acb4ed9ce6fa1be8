package dev.testvibe.pipeline.explore;

import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** That one element stands in another. */
final class Containment {

    private final Grounder grounder;
    private final CurrentSubject current;

    Containment(Grounder grounder, CurrentSubject current) {
        this.grounder = grounder;
        this.current = current;
    }

    /** Both are there by themselves, so a claim that one is not in the other is no claim about nothing. */
    Resolution resolve(String line, Intent.Holds holds) {
        Grounding holder = current.ground(grounder, holds.subject(), Purpose.OBSERVE);
        Grounding part = current.ground(grounder, holds.held(), Purpose.OBSERVE);
        if (!(holder instanceof Grounding.Found outer)) {
            return new Resolution.Stopped(Findings.ungrounded(line, holder));
        }
        if (!(part instanceof Grounding.Found inner)) {
            return new Resolution.Stopped(Findings.ungrounded(line, part));
        }
        Target place = outer.element().target();
        Target thing = inner.element().target();
        boolean isPlain = Target.frameOf(place.selector()).equals(Target.frameOf(thing.selector()))
                && !Target.inFrame(thing.selector()).contains(" >> ");
        if (!isPlain) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "nothing tells “" + holds.held().text() + "” from its like wherever it stands"));
        }
        Target there = within(place, thing);
        boolean isSeen = !holds.negated() && inner.element().visible();
        Expectation inside =
                isSeen ? new Expectation.Visible(there, false) : new Expectation.Attached(there, holds.negated());
        Resolution agreed = Agreement.agreed(line, holds.subject(), outer.element(), inside);
        return agreed instanceof Resolution.Stopped
                ? agreed
                : Agreement.agreed(line, holds.held(), inner.element(), inside);
    }

    private static Target within(Target place, Target thing) {
        return new Target(
                place.selector() + " >> " + Target.inFrame(thing.selector()),
                thing.description() + " in " + place.description());
    }
}
