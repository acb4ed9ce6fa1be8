package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.model.LanguageModel;
import dev.testvibe.pipeline.model.OpenStep;
import dev.testvibe.pipeline.model.Reading;
import dev.testvibe.pipeline.model.StepInterpreter;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * The steps that rules leave open: a language model may read them, where there is one. What it says is pursued as a
 * rule's reading would be; where nothing comes of it, the rules' finding stays, with a sentence about the attempt.
 */
final class OpenSteps {

    private static final Set<String> LEFT_OPEN = Set.of("not_understood", "ungrounded");

    private final @Nullable StepInterpreter interpreter;
    private final LivePage live;
    private final Recorder recorder;
    private final List<PlannedStep> steps;

    /** @param model null where there is none: then nothing changes */
    OpenSteps(
            @Nullable LanguageModel model,
            List<PlannedStep> steps,
            LivePage live,
            Grounder grounder,
            Recorder recorder,
            Literals literals) {
        this.interpreter =
                model == null ? null : new StepInterpreter(model, live::page, grounder, literals::withoutSecrets);
        this.steps = steps;
        this.live = live;
        this.recorder = recorder;
    }

    /**
     * Asks about a step.
     *
     * @param step as it was read
     * @param byRules what the rules found
     * @param pursue carries intents out on the page; null if all of them came to pass
     * @param watcher told what was asked and what came
     * @return null if the step came to pass after all
     */
    @Nullable Finding read(
            int index,
            PlannedStep step,
            Finding byRules,
            Function<List<Intent>, @Nullable Finding> pursue,
            Consumer<String> watcher) {
        if (interpreter == null || !LEFT_OPEN.contains(byRules.verdict())) {
            return byRules;
        }
        if (recorder.hasActed()) {
            return remarked(byRules, "No language model was asked, because a part of the step is done already");
        }
        if (!live.isOpened() && pursue.apply(List.of(new Intent.Open(null))) != null) {
            return byRules;
        }
        Reading reading = interpreter.read(open(step), before(index));
        if (reading instanceof Reading.Refused refused) {
            watcher.accept("A language model was asked (" + refused.cost() + "): " + refused.reason());
            return remarked(byRules, "A language model was asked, but " + refused.reason());
        }
        Reading.Taken taken = (Reading.Taken) reading;
        watcher.accept("A language model was asked (" + taken.cost() + "): " + taken.meaning());
        return pursued(byRules, taken, pursue);
    }

    private @Nullable Finding pursued(
            Finding byRules, Reading.Taken taken, Function<List<Intent>, @Nullable Finding> pursue) {
        // what held of the step by the rules' reading is held, or not, by this one
        recorder.forgetExpectations();
        Finding finding = pursue.apply(taken.intents());
        if (finding == null) {
            return null;
        }
        String read = "A language model read the step as: " + taken.meaning();
        return LEFT_OPEN.contains(finding.verdict())
                ? remarked(byRules, read + ". But " + finding.reason())
                : remarked(finding, read);
    }

    private static OpenStep open(PlannedStep step) {
        return OpenStep.of(
                step.line(), step.role(), step.text(), step.argument().orElse(null), step.table(), step.docString());
    }

    private List<String> before(int index) {
        List<String> lines = new ArrayList<>();
        steps.subList(0, index).forEach(step -> lines.add(step.line()));
        return lines;
    }

    private static Finding remarked(Finding finding, String remark) {
        Map<String, String> facts = new HashMap<>(finding.facts());
        facts.put("model", remark);
        return new Finding(
                finding.verdict(), finding.reason() + " " + remark + (remark.endsWith(".") ? "" : "."), facts);
    }
}
