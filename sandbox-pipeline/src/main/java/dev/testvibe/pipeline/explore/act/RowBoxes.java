package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Resolution;
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
import dev.testvibe.pipeline.recording.Target;

/** Things of a list that are selected, {@code selects the users "Ann" and "Ben"}: each has one box in its row. */
final class RowBoxes {

    private static final String ROW = "tr, li, article, [role=row], [role=listitem]";

    private final LivePage live;
    private final Grounder grounder;

    RowBoxes(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** Nothing where a name is not that of a thing in a row, or where the step gives no noun and may mean a control. */
    Optional<Resolution> select(Act act, Phrase things) {
        boolean checks = act.verb() == Verb.SELECT || act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK;
        boolean areNamed = things.name() != null || things.hints().containsKey(Phrase.Hint.TEXT);
        boolean areThings = things.kind() == null
                ? things.all() || !things.words().isEmpty()
                : things.kind() == Kind.ROW || things.kind() == Kind.ITEM;
        if (!checks || act.value() != null || !areNamed || !areThings || things.within() != null) {
            return Optional.empty();
        }
        List<Operation> each = new ArrayList<>();
        for (Phrase thing : things.each()) {
            Optional<Target> box = box(thing);
            if (box.isEmpty()) {
                return Optional.empty();
            }
            each.add(act.verb() == Verb.UNCHECK ? new Action.Uncheck(box.get()) : new Action.Check(box.get()));
        }
        return Optional.of(new Resolution.Resolved(each));
    }

    private Optional<Target> box(Phrase thing) {
        String name = thing.name() != null
                ? thing.name()
                : thing.hints().getOrDefault(Phrase.Hint.TEXT, List.of("")).get(0);
        Phrase named = Phrase.named(name);
        return grounder.ground(named, Purpose.READ) instanceof Grounding.Found found && !isAChoice(found.element())
                ? grounder.around(found.element().target(), ROW).flatMap(row -> boxIn(row, name))
                : Optional.empty();
    }

    private static boolean isAChoice(Element element) {
        return element.checkable() || element.isOption() || element.textField() || element.isSelect();
    }

    private Optional<Target> boxIn(Element row, String name) {
        Locator boxes = live.locate(new Target(row.target().selector() + " >> internal:role=checkbox", name));
        return boxes.count() == 1
                ? grounder.at(String.valueOf(boxes.evaluate(Groups.PATH)), "the box of “" + name + "”")
                        .map(Element::target)
                : Optional.empty();
    }
}
