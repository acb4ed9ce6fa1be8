package dev.testvibe.pipeline.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/** The steps of the Background with which every test of a group begins, so that they are done before each. */
final class SharedBackground {

    private SharedBackground() {}

    /**
     * The steps that all share, from a place on. A test that is not verified need only have the same lines: it is not run.
     *
     * @param from how many steps are done before each already
     */
    static List<Step> of(List<Scenario> scenarios, int from) {
        Optional<Scenario> first = scenarios.stream()
                .filter(scenario -> scenario.finding() == null)
                .findFirst();
        List<Step> shared = new ArrayList<>();
        if (first.isPresent()) {
            List<Step> steps = first.get().steps();
            for (int at = from; at < steps.size() && canBeShared(steps.get(at)); at++) {
                int place = at;
                if (!scenarios.stream().allMatch(scenario -> beginsAlike(scenario, place, steps.get(place)))) {
                    break;
                }
                shared.add(steps.get(at));
            }
        }
        return shared;
    }

    private static boolean beginsAlike(Scenario scenario, int place, Step step) {
        if (scenario.steps().size() <= place) {
            return false;
        }
        Step other = scenario.steps().get(place);
        return scenario.finding() == null
                ? other.equals(step)
                : other.background()
                        && other.keyword().equals(step.keyword())
                        && other.text().equals(step.text())
                        && Objects.equals(other.argument(), step.argument());
    }

    private static boolean canBeShared(Step step) {
        return step.background() && step.operations().stream().noneMatch(SharedBackground::needsTheTest);
    }

    /** What is declared in the test is not there before it. */
    private static boolean needsTheTest(Operation operation) {
        Operation judged = operation instanceof Expectation.Within within ? within.expectation() : operation;
        return judged instanceof Capture
                || judged instanceof Action.AnswerNextDialog
                || judged instanceof Action.LeaveDialog
                || judged instanceof Action.FocusWindow
                || judged instanceof Action.CloseNewestWindow
                || judged instanceof Action.CloseOtherWindows
                || judged instanceof Expectation.DialogShown
                || judged instanceof Expectation.WindowOpened
                || judged instanceof Expectation.Downloaded;
    }
}
