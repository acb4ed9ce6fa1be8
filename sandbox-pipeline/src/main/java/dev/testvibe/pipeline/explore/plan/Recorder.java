package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Capture;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/** The record of one scenario while it grows. */
public final class Recorder {

    private final List<PlannedStep> steps;
    private final List<List<Operation>> operations = new ArrayList<>();
    private final Set<String> captures = new HashSet<>();
    private int current = -1;
    private int latestActions;

    public Recorder(List<PlannedStep> steps) {
        this.steps = steps;
        steps.forEach(step -> operations.add(new ArrayList<>()));
    }

    public void begin(int step) {
        current = step;
    }

    /** From here on actions follow; what is compared with "before" is remembered here. */
    public void beginActions() {
        latestActions = current;
    }

    public void add(Operation operation) {
        if (operation instanceof Expectation.OfEvents
                || operation instanceof Expectation.Within within
                        && within.expectation() instanceof Expectation.OfEvents) {
            forgetEventsBefore(operations.get(latestActions));
        }
        operations
                .get(current)
                .add(operation instanceof Expectation.Compared compared ? captured(compared) : operation);
    }

    /** What all steps came to so far. */
    public List<Operation> all() {
        return operations.stream().flatMap(List::stream).toList();
    }

    /** What the current step came to so far. */
    public List<Operation> ofCurrent() {
        return List.copyOf(operations.get(current));
    }

    /** Whether the current step did more than open a page and look at it. */
    public boolean hasActed() {
        return operations.get(current).stream()
                .anyMatch(operation -> operation instanceof Action && !(operation instanceof Action.Open));
    }

    /** Takes back what the current step expected so far. */
    public void forgetExpectations() {
        operations.get(current).stream()
                .filter(Expectation.Compared.class::isInstance)
                .map(Expectation.Compared.class::cast)
                .forEach(compared -> operations
                        .get(latestActions)
                        .removeIf(earlier -> earlier instanceof Capture capture
                                && capture.name().equals(compared.capture())));
        operations.get(current).removeIf(Expectation.class::isInstance);
    }

    /** Takes back the latest of a kind of operations. */
    public void forgetLatest(Class<? extends Operation> kind) {
        for (int step = current; step >= 0; step--) {
            List<Operation> ofStep = operations.get(step);
            for (int index = ofStep.size() - 1; index >= 0; index--) {
                if (kind.isInstance(ofStep.get(index))) {
                    ofStep.remove(index);
                    return;
                }
            }
        }
    }

    private static void forgetEventsBefore(List<Operation> actions) {
        Action.ForgetEvents forget = new Action.ForgetEvents();
        if (!actions.contains(forget)) {
            actions.add(0, forget);
        }
    }

    private Expectation.Compared captured(Expectation.Compared compared) {
        String name = compared.capture();
        for (int number = 2; !captures.add(name); number++) {
            name = compared.capture() + number;
        }
        operations.get(latestActions).add(0, new Capture(name, compared.observed(), compared.property()));
        return new Expectation.Compared(
                name,
                compared.target(),
                compared.observed(),
                compared.property(),
                compared.change(),
                compared.by(),
                compared.negated());
    }

    /** What a step itself came to: without what was put in for the steps around it. */
    static List<Operation> asAdded(List<Operation> recorded) {
        return recorded.stream()
                .filter(operation -> !(operation instanceof Capture
                        || operation instanceof Action.ForgetEvents
                        || operation instanceof Action.InstallClock
                        || operation instanceof Action.UseEmptyClipboard))
                .toList();
    }

    /** The latest of a kind of operations that came to pass. */
    public <T extends Operation> Optional<T> latest(Class<T> kind) {
        return operations.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether anything that came to pass is about audio or video. */
    public boolean asksOfMedia() {
        return latest(Expectation.HasMediaState.class).isPresent()
                || latest(Expectation.Sought.class).isPresent()
                || latest(Expectation.SoundVolume.class).isPresent()
                || latest(Action.Seek.class).isPresent();
    }

    public List<Step> steps() {
        List<Step> recorded = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            recorded.add(steps.get(index).with(operations.get(index)));
        }
        return recorded;
    }
}
