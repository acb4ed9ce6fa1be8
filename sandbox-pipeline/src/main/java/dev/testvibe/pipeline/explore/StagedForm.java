package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.testvibe.pipeline.language.GoOn;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.CompleteForm;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Goes on in a form that is filled in step by step. */
final class StagedForm {

    /** No form that anybody would fill in has more stages. */
    private static final int MOST_STAGES = 6;

    private final Conduct conduct;
    private final ActResolver acts;
    private final FormFiller filler;

    StagedForm(Conduct conduct, ActResolver acts, FormFiller filler) {
        this.conduct = conduct;
        this.acts = acts;
        this.filler = filler;
    }

    /** @param holds whether a claim holds now */
    Optional<Finding> goOn(String line, GoOn step, Predicate<Expect> holds) {
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
        return step.isLeft() ? conduct.carryOut(line, conduct.patiently(() -> button(line, step.buttons()))) : unfilled;
    }

    private Resolution button(String line, List<String> words) {
        return words.stream()
                .map(word -> acts.resolve(
                        line,
                        new Act(
                                Intent.Verb.CLICK,
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
