package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.testvibe.pipeline.explore.act.ActResolver;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Stages;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.GoOn;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Goes on in a form that is filled in step by step. */
public final class StagedForm {

    /** No form that anybody would fill in has more stages. */
    private static final int MOST_STAGES = 6;

    private static final List<String> NEXT = List.of("next", "continue", "proceed");

    private final Conduct conduct;
    private final ActResolver acts;
    private final FormFiller filler;
    private final Stages stages;

    public StagedForm(Conduct conduct, ActResolver acts, FormFiller filler, Stages stages) {
        this.stages = stages;
        this.conduct = conduct;
        this.acts = acts;
        this.filler = filler;
    }

    /** What a scenario starts from may have been done on a later stage: that one is come to first. */
    public Optional<Finding> comeTo(String line, Intent done, Predicate<Expect> holds) {
        return where(done)
                .filter(stages::isOnAnother)
                .flatMap(thing -> goOn(
                        line,
                        new GoOn(
                                new Expect(Claim.VISIBLE, thing, null, null, Expectation.Match.EXACT, false),
                                NEXT,
                                true),
                        holds));
    }

    private static Optional<Phrase> where(Intent done) {
        if (done instanceof Intent.UseForm form) {
            return form.fields().stream().map(Intent.UseForm.Field::phrase).findFirst();
        }
        return done instanceof Act act && act.target() != null ? Optional.of(act.target()) : Optional.empty();
    }

    /** @param holds whether a claim holds now */
    public Optional<Finding> goOn(String line, GoOn step, Predicate<Expect> holds) {
        Expect until = step.until();
        Optional<Finding> lost = Optional.empty();
        for (int stage = 0; stage < MOST_STAGES && lost.isEmpty(); stage++) {
            lost = passThrough(line, step);
            if (until == null || lost.isEmpty() && holds.test(until)) {
                break;
            }
        }
        return lost;
    }

    /** Fills the stage in, and goes on where the step does; that a stage asks for nothing is no finding then. */
    private Optional<Finding> passThrough(String line, GoOn step) {
        Optional<Finding> unfilled =
                filler.complete(line, new CompleteForm(List.of(), List.of(), true, List.of()), conduct);
        Optional<Element> choice = unfilled.isPresent() ? stages.choice() : Optional.empty();
        Optional<Finding> notChosen =
                choice.flatMap(first -> conduct.carryOut(line, Resolution.of(new Action.Click(first.target()))));
        if (notChosen.isPresent()) {
            return notChosen;
        }
        return step.isLeft() ? conduct.carryOut(line, conduct.patiently(() -> button(line, step.buttons()))) : unfilled;
    }

    private Resolution button(String line, List<String> words) {
        return words.stream()
                .map(word -> acts.resolve(
                        line,
                        new Act(
                                Verb.CLICK,
                                Phrase.of("the button that goes on")
                                        .ofKind(Kind.BUTTON)
                                        .withWords(word),
                                null,
                                null,
                                1)))
                .filter(Resolution.Resolved.class::isInstance)
                .findFirst()
                .orElseGet(() -> new Resolution.Stopped(
                        Findings.ungrounded(line, "no button says “" + String.join("” or “", words) + "”")));
    }
}
