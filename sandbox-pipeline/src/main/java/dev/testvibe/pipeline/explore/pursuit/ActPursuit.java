package dev.testvibe.pipeline.explore.pursuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.act.DialogAnswers;
import dev.testvibe.pipeline.explore.form.Conduct;
import dev.testvibe.pipeline.explore.form.Menus;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.OpenedChoices;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.explore.site.Walk;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Acts on one thing, after what must come first: the control that shows it, the page that has it, a dialog's answer. */
final class ActPursuit {

    /** What buttons say that let a thing be changed. */
    private static final List<String> EDITING = List.of("edit", "change", "modify");

    private final Grounder grounder;
    private final Conduct conduct;
    private final ActResolver acts;
    private final OpenedChoices openedChoices;
    private final DialogAnswers dialogs;
    private final Menus menus;
    private final Walk walk;

    ActPursuit(
            Grounder grounder,
            Conduct conduct,
            ActResolver acts,
            OpenedChoices openedChoices,
            DialogAnswers dialogs,
            Menus menus,
            Walk walk) {
        this.grounder = grounder;
        this.conduct = conduct;
        this.acts = acts;
        this.openedChoices = openedChoices;
        this.dialogs = dialogs;
        this.menus = menus;
        this.walk = walk;
    }

    /** By the first of several ways that the page offers now. */
    Optional<Finding> oneOf(int index, String line, OneOf choice) {
        List<Act> ways = choice.ways();
        Act offered = ways.stream()
                .filter(way -> isPlain(way, choice.plainly()))
                .filter(way -> acts.resolve(line, way) instanceof Resolution.Resolved)
                .findFirst()
                .orElse(ways.get(ways.size() - 1));
        return act(index, line, offered);
    }

    /** "Sign up" is no button that moves something up. */
    private boolean isPlain(Act way, Set<String> plainly) {
        return plainly.isEmpty()
                || way.target() == null
                || grounder.ground(way.target(), Purpose.CLICK) instanceof Grounding.Found found
                        && found.element().names().stream()
                                .flatMap(name -> ShownTexts.words(name).stream())
                                .allMatch(plainly::contains);
    }

    Optional<Finding> act(int index, String line, Act said) {
        Act act = openedChoices.ofANoun(said);
        Optional<Intent.AnswerDialog> answer = dialogs.thatFollows(index, act);
        Optional<Operation> opening = openedChoices.opening(act);
        if (opening.isPresent()) {
            return choose(line, act, opening.get());
        }
        Resolution resolution =
                conduct.patiently(() -> openedChoices.onOffer(act).orElseGet(() -> acts.resolve(line, act)));
        if (resolution instanceof Resolution.Stopped && act.verb() == Verb.SET) {
            Optional<Finding> lost = edit().flatMap(edit -> conduct.carryOut(line, Resolution.of(edit)));
            resolution = lost.isEmpty() ? conduct.patiently(() -> acts.resolve(line, act)) : resolution;
        }
        if (resolution instanceof Resolution.Stopped && act.target() != null) {
            Optional<Resolution> way = walk.toControl(act.target());
            Optional<Finding> lost = way.flatMap(steps -> conduct.carryOut(line, steps));
            resolution = way.isPresent() && lost.isEmpty() ? acts.resolve(line, act) : resolution;
        }
        resolution = menus.shown(line, resolution, () -> acts.resolve(line, act));
        if (answer.isPresent() && resolution instanceof Resolution.Resolved resolved) {
            List<Operation> operations = new ArrayList<>(resolved.operations());
            operations.add(0, dialogs.ahead(answer.get()));
            resolution = new Resolution.Resolved(operations);
        }
        return conduct.carryOut(line, resolution);
    }

    /** What of a thing can be changed may show its field only after the one control that says so. */
    private Optional<Action> edit() {
        return EDITING.stream()
                .map(word -> Phrase.of("what edits it").ofKind(Kind.BUTTON).withWords(word))
                .map(phrase -> grounder.ground(phrase, Purpose.CLICK))
                .flatMap(grounding -> grounding instanceof Grounding.Found found
                                && found.element().visible()
                        ? Stream.<Action>of(new Action.Click(found.element().target()))
                        : Stream.empty())
                .findFirst();
    }

    private Optional<Finding> choose(String line, Act act, Operation opening) {
        Optional<Finding> failed = conduct.carryOut(line, Resolution.of(opening));
        Resolution notThere = new Resolution.Stopped(
                Findings.ungrounded(line, "no option “" + act.value() + "” came when it was opened"));
        return failed.isPresent()
                ? failed
                : conduct.carryOut(
                        line, conduct.patiently(() -> openedChoices.choice(act).orElse(notThere)));
    }
}
