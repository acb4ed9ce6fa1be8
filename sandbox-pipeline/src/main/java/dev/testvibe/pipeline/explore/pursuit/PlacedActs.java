package dev.testvibe.pipeline.explore.pursuit;

import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.form.Forms;
import dev.testvibe.pipeline.explore.form.ParticularsFiller;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.AtAPlace;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/** Chooses a place and fills in a form for it. Where the place is then as it was, it was not done. */
final class PlacedActs {

    private static final String TAKES_VALUES =
            "element => element.matches('select, option, textarea') || element.querySelector('form, select, textarea, input:not([type=hidden], [type=checkbox], [type=radio])') !== null";
    private static final String AS_IT_IS = "element => element.innerText + element.matches(':disabled')";

    private final LivePage live;
    private final Grounder grounder;
    private final ActResolver acts;
    private final ParticularsFiller particulars;

    PlacedActs(LivePage live, Grounder grounder, ActResolver acts, ParticularsFiller particulars) {
        this.live = live;
        this.grounder = grounder;
        this.acts = acts;
        this.particulars = particulars;
    }

    /** @param next what the step after it clicks on, or null */
    Optional<Finding> act(String line, AtAPlace said, @Nullable Phrase next, Forms.Hands hands) {
        Optional<Element> place = place(said.place());
        if (said.whole() != null
                && (place.isEmpty() || particulars.isTakenNow(said.whole()) || !particulars.isTakenNow(said.act()))) {
            return particulars.act(line, said.whole(), next, hands);
        }
        Act choice = new Act(Verb.CLICK, said.place(), null, null, 1);
        if (place.isEmpty()) {
            return Optional.of(
                    acts.resolve(line, choice) instanceof Resolution.Stopped stopped
                            ? stopped.finding()
                            : Findings.ungrounded(
                                    line, "“" + said.place().text() + "” is no place that can be chosen"));
        }
        Target target = place.get().target();
        String before = asItIs(target);
        Optional<Finding> lost = hands.carryOut(line, acts.resolve(line, choice));
        String chosen = asItIs(target);
        Predicate<String> isChanged = now -> !now.isEmpty() && !now.equals(before) && !now.equals(chosen);
        return lost.or(() -> particulars.act(line, said.act(), next, hands))
                .or(() -> isChanged.test(Patience.until(live, () -> asItIs(target), isChanged))
                        ? Optional.empty()
                        : Optional.of(Findings.ungrounded(
                                line,
                                "nothing of it is seen on “" + said.place().text() + "” afterwards")));
    }

    private Optional<Element> place(Phrase phrase) {
        return grounder.ground(phrase, Purpose.CLICK) instanceof Grounding.Found found
                        && !found.element().textField()
                        && Boolean.FALSE.equals(
                                live.locate(found.element().target()).evaluate(TAKES_VALUES))
                ? Optional.of(found.element())
                : Optional.empty();
    }

    private String asItIs(Target place) {
        return live.locate(place).count() == 1
                ? String.valueOf(live.locate(place).evaluate(AS_IT_IS))
                : "";
    }
}
