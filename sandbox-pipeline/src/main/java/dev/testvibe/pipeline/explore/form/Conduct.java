package dev.testvibe.pipeline.explore.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.testvibe.pipeline.browser.ActionOutcome;
import dev.testvibe.pipeline.browser.ActionPlayer;
import dev.testvibe.pipeline.browser.Judge;
import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.browser.Patience;
import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.Target;

/** Carries out on the page what steps come to: acts, judges what is claimed, waits for what may still come, and records it. */
public final class Conduct implements Forms.Hands {

    /** Long enough for one look, and no wait for what may still come. */
    private static final int NO_WAIT_MS = 80;

    private final LivePage live;
    private final ActionPlayer player;
    private final Judge judge;
    private final Recorder recorder;
    private final Deeds deeds;
    private final Consumer<Target> filled;

    /**
     * @param deeds told of each action
     * @param filled told of each field that is filled in
     */
    public Conduct(
            LivePage live, ActionPlayer player, Judge judge, Recorder recorder, Deeds deeds, Consumer<Target> filled) {
        this.live = live;
        this.player = player;
        this.judge = judge;
        this.recorder = recorder;
        this.deeds = deeds;
        this.filled = filled;
    }

    /** Does the same, and nobody will know. */
    public Forms.Hands withoutRecord() {
        return (line, resolution) -> carryOut(line, resolution, false);
    }

    @Override
    public Optional<Finding> carryOut(String line, Resolution resolution) {
        return carryOut(line, resolution, true);
    }

    @Override
    public List<Operation> done() {
        return recorder.all();
    }

    private Optional<Finding> carryOut(String line, Resolution resolution, boolean isRecorded) {
        if (resolution instanceof Resolution.Stopped stopped) {
            return Optional.of(stopped.finding());
        }
        for (Operation operation : ((Resolution.Resolved) resolution).operations()) {
            Operation done = operation;
            if (operation instanceof Action action) {
                deeds.before(action);
            }
            if (operation instanceof Action action && player.play(action) instanceof ActionOutcome.Failed failed) {
                Optional<Operation> click = clickOnWhatIsGone(action);
                if (click.isEmpty()) {
                    return Optional.of(Findings.failed(line, failed.reason()));
                }
                done = click.get();
            }
            if (operation instanceof Expectation expectation
                    && judge.judge(expectation) instanceof Judgement.DoesNotHold not) {
                return Optional.of(Findings.unsatisfied(line, not));
            }
            if (isRecorded && operation instanceof Action action) {
                deeds.done(action);
            }
            if (isRecorded && operation instanceof Action.Fill fill) {
                filled.accept(fill.target());
            }
            if (isRecorded) {
                recorder.add(done);
            }
        }
        return Optional.empty();
    }

    /** A box that goes with its thing as soon as it is ticked, as in a list of what is still to be done, is clicked. */
    private Optional<Operation> clickOnWhatIsGone(Action action) {
        boolean isOfABox = action instanceof Action.Check || action instanceof Action.Uncheck;
        return isOfABox
                        && action.targets().stream()
                                .allMatch(box -> live.locate(box).count() == 0)
                ? Optional.of(new Action.Click(action.targets().get(0)))
                : Optional.empty();
    }

    /** Takes back the answer to a dialog of the browser that never came, here and in the record. */
    public void withdrawAnswer() {
        if (live.dialogs().withdrawAnswer()) {
            recorder.forgetLatest(Action.AnswerNextDialog.class);
        }
    }

    /** What is not there yet may still come. */
    public Resolution patiently(Supplier<Resolution> attempt) {
        return patiently(Patience.RENDERING_MS, attempt);
    }

    /** What is not there yet may come within a time. */
    public Resolution patiently(int milliseconds, Supplier<Resolution> attempt) {
        return Patience.until(live, milliseconds, attempt, Resolution.Resolved.class::isInstance);
    }

    public boolean holds(Resolution claim) {
        return holdsWithin(claim, Patience.RENDERING_MS);
    }

    /** One of several possible claims, or what is there at once, is not waited for. */
    public boolean holdsNow(Resolution claim) {
        return holdsWithin(claim, NO_WAIT_MS);
    }

    boolean holdsWithin(Resolution claim, int milliseconds) {
        return claim instanceof Resolution.Resolved resolved
                && resolved.operations().stream()
                        .allMatch(operation -> !(operation instanceof Expectation expectation)
                                || judge.holdsWithin(expectation, milliseconds));
    }

    /** What is expected as soon as it holds, or as it stands when the time is over. */
    public Resolution inTime(String line, Supplier<Resolution> attempt) {
        Resolution held = patiently(Patience.RENDERING_MS, () -> {
            Resolution claim = attempt.get();
            return holds(claim) ? claim : new Resolution.Stopped(Findings.ungrounded(line, "it does not hold yet"));
        });
        return held instanceof Resolution.Resolved ? held : attempt.get();
    }
}
