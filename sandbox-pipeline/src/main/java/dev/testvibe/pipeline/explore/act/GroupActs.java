package dev.testvibe.pipeline.explore.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
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

/** Acts on things that form a group and have no name of their own: one by its place, or all of them. */
final class GroupActs {

    private final LivePage live;
    private final Grounder grounder;
    private final Groups groups;

    GroupActs(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.groups = new Groups(live, grounder);
    }

    /** What an act means on an element that is found. */
    interface OnElement {
        Resolution resolve(Element element);
    }

    /** {@code completes the first todo}: one of a group by its place, and what is checked is its box. */
    Optional<Resolution> one(Act act, Phrase phrase, OnElement acts) {
        boolean checks = act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK;
        return groups.at(phrase).map(element -> {
            Target box = new Target(
                    element.target().selector() + " >> internal:role=checkbox", "the box of " + phrase.text());
            if (!checks || element.checkable() || live.locate(box).count() != 1) {
                return acts.resolve(element);
            }
            return Resolution.of(act.verb() == Verb.CHECK ? new Action.Check(box) : new Action.Uncheck(box));
        });
    }

    /** {@code marks all todos as completed}: by the control for all of them, or else each box of the group. */
    Optional<Resolution> each(Act act, Phrase things, OnElement acts) {
        boolean areMeant = CurrentSubject.isOfAll(things) && things.all();
        boolean isTurned = act.verb() == Verb.CHECK || act.verb() == Verb.UNCHECK || act.verb() == Verb.TOGGLE;
        if (!areMeant || !isTurned) {
            return Optional.empty();
        }
        if (act.verb() != Verb.UNCHECK) {
            for (String verb : List.of("mark", "toggle", "check", "complete", "select")) {
                Phrase control = Phrase.of("what marks all").withWords(verb, "all");
                if (grounder.ground(control, Purpose.CHECK) instanceof Grounding.Found found) {
                    return Optional.of(acts.resolve(found.element()));
                }
            }
        }
        boolean areItems = things.kind() == Kind.ITEM && things.words().isEmpty();
        if (act.verb() == Verb.TOGGLE
                || !((areItems ? groups.of(things) : groups.named(things)) instanceof Groups.Found.Group group)
                || areItems && groups.leavesBoxesOut(group.target())) {
            return Optional.empty();
        }
        int boxes = live.locate(group.target()).count();
        List<Operation> each = new ArrayList<>();
        for (int place = 0; place < boxes; place++) {
            Target box = new Target(
                    group.target().selector() + " >> nth=" + place + " >> internal:role=checkbox",
                    "the box of number " + (place + 1));
            if (live.locate(box).count() != 1) {
                return Optional.empty();
            }
            each.add(act.verb() == Verb.CHECK ? new Action.Check(box) : new Action.Uncheck(box));
        }
        return Optional.of(new Resolution.Resolved(each));
    }
}
