package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.TestIds;

/** That one element stands in another. */
final class Containment {

    private static final List<String> ATTRIBUTES = Stream.concat(
                    TestIds.ATTRIBUTES.stream(), Stream.of("data-id", "id"))
            .toList();

    private final Grounder grounder;
    private final CurrentSubject current;

    Containment(Grounder grounder, CurrentSubject current) {
        this.grounder = grounder;
        this.current = current;
    }

    /** Both are there by themselves, so a claim that one is not in the other is no claim about nothing. */
    Resolution resolve(String line, PageEffect.Holds holds) {
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
        Optional<Target> outside =
                holds.negated() ? outside(outer.element(), holds.subject(), thing) : Optional.empty();
        Target there = outside.orElseGet(() -> within(place, thing));
        boolean negated = holds.negated() && outside.isEmpty();
        Expectation inside = !negated && inner.element().visible()
                ? new Expectation.Visible(there, false)
                : new Expectation.Attached(there, negated);
        Resolution agreed = Agreement.agreed(line, holds.subject(), outer.element(), inside);
        return agreed instanceof Resolution.Stopped
                ? agreed
                : Agreement.agreed(line, holds.held(), inner.element(), inside);
    }

    /** The thing where nothing around it is the place: that it is there can be shown to fail, that it is not elsewhere cannot. */
    private static Optional<Target> outside(Element place, Phrase phrase, Target thing) {
        return phrase.hints().values().stream()
                .filter(values -> values.size() == 1)
                .map(values -> values.get(0))
                .filter(value -> !value.contains("\"") && !value.contains("'"))
                .flatMap(value -> ATTRIBUTES.stream()
                        .filter(name -> value.equals(place.attributes().get(name)))
                        .map(name -> "xpath=self::*[not(ancestor::*[@" + name + "='" + value + "'])]"))
                .findFirst()
                .map(notInside -> new Target(
                        thing.selector() + " >> " + notInside,
                        thing.description() + " outside of " + place.target().description()));
    }

    private static Target within(Target place, Target thing) {
        return new Target(
                place.selector() + " >> " + Target.inFrame(thing.selector()),
                thing.description() + " in " + place.description());
    }
}
