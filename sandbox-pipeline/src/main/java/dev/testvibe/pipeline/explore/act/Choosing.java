package dev.testvibe.pipeline.explore.act;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.CoveredBoxes;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Headings;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** Clicks and selects: an option goes by its list, a box is checked, and a list is told what to choose. */
final class Choosing {

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final FieldSetter fields;
    private final CoveredBoxes covered;

    Choosing(LivePage live, Grounder grounder, Literals literals, FieldSetter fields) {
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.fields = fields;
        this.covered = new CoveredBoxes(live);
    }

    Resolution click(Element element) {
        if (element.isOption()) {
            return choose(element);
        }
        Optional<Target> label = element.checkable() ? covered.labelOfAny(element) : Optional.empty();
        return Resolution.of(new Action.Click(label.orElseGet(() -> new Headings(live).of(element.target()))));
    }

    /** {@code clicks on the account number}: after the label stands what can be clicked. */
    Element labelled(Act act, Element element) {
        @Nullable Phrase phrase = act.target();
        boolean isLabel = phrase != null && !element.control() && Agreement.isOnlyTheLabel(phrase, element);
        Target next = new Target(
                element.target().selector() + " >> xpath=following-sibling::*[1][self::a[@href] or self::button]",
                element.target().description());
        return isLabel ? new Located(live, grounder).only(next).orElse(element) : element;
    }

    Resolution choose(Element element) {
        Optional<Element> select = element.isOption() ? grounder.around(element.target(), "select") : Optional.empty();
        if (select.isPresent()) {
            return Resolution.of(new Action.Select(select.get().target(), literals.of(element.text()), false));
        }
        return check(element);
    }

    /** A box that something else lies over is checked by its label, as a person would. */
    Resolution check(Element element) {
        return Resolution.of(
                element.checkable()
                        ? covered.labelOf(element)
                                .<Action>map(Action.Click::new)
                                .orElseGet(() -> new Action.Check(element.target()))
                        : new Action.Click(element.target()));
    }

    /** The same for a box that is unchecked. */
    Resolution uncheck(Element element) {
        return Resolution.of(covered.labelOfChecked(element)
                .<Action>map(Action.Click::new)
                .orElseGet(() -> new Action.Uncheck(element.target())));
    }

    Resolution select(String line, Act act, Element element, String value) {
        if (element.isSelect()) {
            return fields.option(line, element, value);
        }
        if (element.checkable() && element.names().contains(value)) {
            return choose(element);
        }
        if (element.textField()) {
            // a date is selected, and yet filled in
            return fields.set(line, element, value);
        }
        Phrase group = act.target();
        Phrase option = Phrase.named(value).in(group);
        Grounding grounding = grounder.ground(option, Purpose.SELECT);
        return grounding instanceof Grounding.Found found
                ? choose(found.element())
                : Optional.ofNullable(group)
                        .flatMap(phrase -> byName(act, phrase))
                        .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    /** {@code selects "Monday" from the days checkboxes}: the group may be no element, the choice is. */
    Optional<Resolution> byName(Act act, Phrase group) {
        boolean choice = act.verb() == Verb.SELECT || act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK;
        boolean isNumbered = group.words().stream().anyMatch(word -> word.matches("\\d+"));
        if (!choice || act.value() == null) {
            return Optional.empty();
        }
        // "SAVINGS as the account type": where one list offers it, that is the one
        Kind kind = group.kind() == null && !isNumbered ? Kind.OPTION : group.kind();
        Phrase named = Phrase.named(act.value()).ofKind(kind);
        return grounder.ground(named, Purpose.SELECT) instanceof Grounding.Found found
                ? Optional.of(choose(found.element()))
                : Optional.empty();
    }
}
