package dev.testvibe.pipeline.explore.claim;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.PageEffect.Possible;
import dev.testvibe.pipeline.recording.Expectation;

/**
 * That something can be done: a control for it can be seen and used. That it cannot is told only by a control that is
 * there and disabled, or hidden where the page shows what is around it: what is nowhere to be found may only be called
 * otherwise.
 */
record Affordances(LivePage live, Grounder grounder) {

    /** In a menu that is closed, everything is hidden with it and can be done all the same. */
    private static final String IS_TAKEN_AWAY =
            "one => !one.checkVisibility() && !!one.parentElement?.checkVisibility()";

    Resolution resolve(String line, Possible claim) {
        // that "Add" is disabled says nothing of what "Add owner" would do
        Optional<Element> control = claim.controls().stream()
                .limit(claim.negated() ? 1 : claim.controls().size())
                .map(phrase -> grounder.ground(phrase, claim.negated() ? Purpose.CLICK : Purpose.OBSERVE))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                        ? Optional.of(found.element()).stream()
                        : Optional.<Element>empty().stream())
                .filter(Element::control)
                .findFirst();
        if (control.isEmpty()) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "nothing on the page fits “" + claim.controls().get(0).text() + "”"
                            + (claim.negated() ? ", so nobody can tell that it is not possible" : "")));
        }
        if (claim.negated() && isTakenAway(control.get())) {
            return Resolution.of(new Expectation.Visible(control.get().target(), true));
        }
        Expectation usable = new Expectation.Enabled(control.get().target(), claim.negated());
        return claim.negated()
                ? Resolution.of(usable)
                : Resolution.of(new Expectation.Visible(control.get().target(), false), usable);
    }

    private boolean isTakenAway(Element control) {
        return Boolean.TRUE.equals(live.locate(control.target()).evaluate(IS_TAKEN_AWAY));
    }
}
