package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.explore.act.DialogAnswers;
import dev.testvibe.pipeline.explore.act.Rereading;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.explore.plan.FrozenTexts;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.explore.plan.Regeneration;
import dev.testvibe.pipeline.explore.pursuit.Pursuit;
import dev.testvibe.pipeline.explore.pursuit.Timers;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Steps that are done as they were recorded before, as long as the record still says what they say. */
final class KeptSteps {

    static final String LATER_STEPS = "later steps may speak of what it did";

    private final List<Understanding> understandings;
    private final Recorder recorder;
    private final Regeneration regeneration;
    private final DialogAnswers dialogs;
    private final Timers timers;
    private final Replay replay;
    private final Pursuit pursuit;

    KeptSteps(
            List<Understanding> understandings,
            Recorder recorder,
            Regeneration regeneration,
            DialogAnswers dialogs,
            Timers timers,
            Replay replay,
            Pursuit pursuit) {
        this.understandings = understandings;
        this.recorder = recorder;
        this.regeneration = regeneration;
        this.dialogs = dialogs;
        this.timers = timers;
        this.replay = replay;
        this.pursuit = pursuit;
    }

    /** What is recorded of a step may rest on other steps, which may be others now. */
    void doAnewWhatNoLongerFits() {
        if (regeneration.holds(Action.InstallClock.class) != timers.isByClock()) {
            regeneration.doAllAnew("time passes in another way now");
        }
        int latestAnew = -1;
        for (int index = 0; index < understandings.size(); index++) {
            Optional<List<Operation>> record = regeneration.record(index);
            if (record.isPresent() && !dialogs.areAsRecorded(index, record.get())) {
                regeneration.doAnew(index, "dialogs are answered in another way now");
            }
            latestAnew = regeneration.record(index).isPresent() || Rereading.standsAlone(understandings.get(index))
                    ? latestAnew
                    : index;
        }
        for (int index = 0; index < latestAnew; index++) {
            if (Rereading.leavesMore(understandings.get(index))) {
                regeneration.doAnew(index, LATER_STEPS);
            }
        }
    }

    private List<String> unquoted(int index) {
        return understandings.get(index) instanceof Understood understood ? understood.unquoted() : List.of();
    }

    /** A Then that was done anew must say what it said before. */
    @Nullable Finding softened(int index, PlannedStep step) {
        return regeneration
                .recorded(index)
                .flatMap(recorded -> FrozenTexts.softened(step, unquoted(index), recorded, recorder.ofCurrent()))
                .map(text -> Findings.unsatisfied(
                        step.line(),
                        new Judgement.DoesNotHold(
                                "“" + text + "” as a whole, as in the generation before",
                                "it only as a part of something else")))
                .orElse(null);
    }

    /** Does a step as it was recorded, where it still comes to the same. */
    Replay.Outcome replayed(int index, PlannedStep step, Understanding understanding, List<Operation> recorded) {
        boolean opensItself = understanding instanceof Understood understood
                && understood.intents().stream()
                        .limit(1)
                        .anyMatch(first -> first instanceof Intent.Open || first instanceof Intent.UseWindow);
        Optional<Finding> unopened = opensItself ? Optional.empty() : pursuit.prepare(step.line());
        if (unopened.isPresent()) {
            return new Replay.Outcome.Refuted(unopened.get());
        }
        boolean startPageFirst = recorded.get(0).equals(new Action.Open("")) && regeneration.openedFirst(index);
        List<Operation> own = !opensItself && startPageFirst ? recorded.subList(1, recorded.size()) : recorded;
        Replay.Outcome outcome = replay.of(step, understanding, own);
        if (outcome instanceof Replay.Outcome.Kept) {
            own.forEach(recorder::add);
            if (understanding instanceof Understood understood
                    && understood.intents().stream().anyMatch(KeptSteps::isDone)) {
                pursuit.acted();
            }
        }
        return outcome;
    }

    /** Whether a user does something by it. */
    private static boolean isDone(Intent intent) {
        return intent instanceof Act
                || intent instanceof Intent.Command
                || intent instanceof Intent.UseForm
                || intent instanceof Intent.CompleteForm
                || intent instanceof Intent.Rewrite
                || intent instanceof Intent.MakeUp;
    }
}
