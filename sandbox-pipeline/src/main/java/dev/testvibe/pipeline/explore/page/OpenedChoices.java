package dev.testvibe.pipeline.explore.page;

import java.util.Optional;
import java.util.Set;

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
import dev.testvibe.pipeline.recording.Operation;

/** Selects that a page makes itself: their options come when they are opened, or when a text is typed. */
public final class OpenedChoices {

    private static final Set<String> ROLES = Set.of("combobox", "button", "textbox", "searchbox");

    private static final Set<String> MENU_ITEMS = Set.of("menuitem", "menuitemradio", "link", "button");

    private final Grounder grounder;
    private final Literals literals;

    public OpenedChoices(Grounder grounder, Literals literals) {
        this.grounder = grounder;
        this.literals = literals;
    }

    /** What makes the options come, where the act chooses one that is not there yet from such a select. */
    public Optional<Operation> opening(Act act) {
        if (act.verb() != Verb.SELECT
                || act.value() == null
                || act.target() == null
                || option(act).isPresent()) {
            return Optional.empty();
        }
        String value = act.value();
        return grounder.ground(act.target(), Purpose.SELECT) instanceof Grounding.Found found
                        && !found.element().isSelect()
                        && ROLES.contains(found.element().role())
                ? Optional.of(
                        found.element().textField()
                                ? new Action.Fill(found.element().target(), literals.of(value))
                                : new Action.Click(found.element().target()))
                : Optional.empty();
    }

    /**
     * {@code chooses the category "Bowls"}: where nothing shows that name, and what goes by the noun is such a select, it is
     * chosen there.
     */
    public Act ofANoun(Act act) {
        Phrase thing = act.target();
        boolean mayBe = act.verb() == Verb.SELECT
                && act.value() == null
                && thing != null
                && thing.name() != null
                && !thing.words().isEmpty()
                && thing.kind() == null
                && thing.hints().isEmpty()
                && thing.position() == 0;
        if (!mayBe || thing == null || !(grounder.ground(thing, Purpose.SELECT) instanceof Grounding.Absent)) {
            return act;
        }
        Phrase noun = Phrase.of("the " + String.join(" ", thing.words()))
                .ofKind(Kind.SELECT)
                .withWords(thing.words())
                .in(thing.within());
        if (!(grounder.ground(noun, Purpose.SELECT) instanceof Grounding.Found found)) {
            return act;
        }
        Element list = found.element();
        boolean isASelect = list.visible()
                && (list.isSelect()
                        || list.role().equals("combobox")
                        || list.attributes().getOrDefault("aria-haspopup", "").matches("listbox|menu|true"));
        return isASelect ? new Act(Verb.SELECT, noun, thing.name(), act.destination(), act.times()) : act;
    }

    /** The choice of an option from what is on offer, where the step does not say of which list. */
    public Optional<Resolution> onOffer(Act act) {
        Phrase list = act.target();
        boolean bare = list != null
                && list.isVague()
                && list.within() == null
                && (list.kind() == Kind.OPTION || list.kind() == Kind.LIST);
        return bare && act.verb() == Verb.SELECT && act.value() != null ? choice(act) : Optional.empty();
    }

    /** The choice of the option, once it is there. */
    public Optional<Resolution> choice(Act act) {
        return option(act).or(() -> menuItem(act)).map(option -> Resolution.of(new Action.Click(option.target())));
    }

    /** What opens may be a menu, whose items are no options. */
    private Optional<Element> menuItem(Act act) {
        String name = act.text();
        return grounder.ground(Phrase.named(name), Purpose.CLICK) instanceof Grounding.Found found
                        && found.element().visible()
                        && MENU_ITEMS.contains(found.element().role())
                        && found.element().names().contains(name)
                ? Optional.of(found.element())
                : Optional.empty();
    }

    private Optional<Element> option(Act act) {
        String name = act.text();
        Phrase option =
                Phrase.of("the option “" + name + "”").ofKind(Kind.OPTION).called(name);
        return grounder.ground(option, Purpose.SELECT) instanceof Grounding.Found found
                        && found.element().visible()
                        && found.element().names().contains(name)
                ? Optional.of(found.element())
                : Optional.empty();
    }
}
