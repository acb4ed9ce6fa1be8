package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/**
 * One scenario that was generated before: which of its steps are tried as they were recorded, and which are done anew
 * and why. A step that is to be done anew stays so, however often the scenario is begun again.
 */
public final class Regeneration {

    private final List<Step> before;
    private final Map<Integer, Integer> places;
    private final SortedMap<Integer, String> anew = new TreeMap<>();

    /** @param places where a line of the scenario stands in {@code before}; other lines are not there */
    Regeneration(List<Step> before, Map<Integer, Integer> places) {
        this.before = before;
        this.places = Map.copyOf(places);
    }

    /** There was no generation before. */
    static Regeneration first() {
        return new Regeneration(List.of(), Map.of());
    }

    /** What was recorded of a step, if that is to be tried; without what {@link Recorder} puts in for other steps. */
    public Optional<List<Operation>> record(int step) {
        return anew.containsKey(step) ? Optional.empty() : recorded(step);
    }

    /** What was recorded of a step, whether or not that is tried. */
    public Optional<List<Operation>> recorded(int step) {
        return Optional.ofNullable(places.get(step))
                .map(place -> Recorder.asAdded(before.get(place).operations()))
                .filter(operations -> !operations.isEmpty());
    }

    /** Whether no step before this one opened a page when it was recorded. */
    public boolean openedFirst(int step) {
        return before.subList(0, places.getOrDefault(step, 0)).stream()
                .flatMap(earlier -> earlier.operations().stream())
                .noneMatch(Action.Open.class::isInstance);
    }

    /** Whether anything of this kind was recorded, in whatever step. */
    public boolean holds(Class<? extends Operation> kind) {
        return before.stream().flatMap(step -> step.operations().stream()).anyMatch(kind::isInstance);
    }

    /** The step is not as it was. */
    public void doAnew(int step, String reason) {
        anew.putIfAbsent(step, reason);
    }

    /** No step is as it was. */
    public void doAllAnew(String reason) {
        places.keySet().forEach(step -> doAnew(step, reason));
    }

    /**
     * What the next generation may start from.
     *
     * @param passed how many steps came to pass: of the others, what was recorded before is held
     */
    public Scenario next(Scenario explored, int passed) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < explored.steps().size(); index++) {
            Step step = explored.steps().get(index);
            steps.add(
                    index < passed
                            ? step
                            : step.with(
                                    places.containsKey(index)
                                            ? before.get(places.get(index)).operations()
                                            : List.of()));
        }
        return explored.with(steps);
    }

    /**
     * What was kept and what was not, for a person; nothing where there was no generation before.
     *
     * @param tried the steps that the scenario came to
     */
    public Optional<String> summary(List<PlannedStep> tried) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<String> done = new ArrayList<>();
        for (int index = 0; index < tried.size(); index++) {
            String line = "«" + tried.get(index).line() + "» (";
            if (!places.containsKey(index)) {
                done.add(line + "it is new or was changed)");
            } else if (anew.containsKey(index)) {
                done.add(line + anew.get(index) + ")");
            }
        }
        return Optional.of("Kept " + (tried.size() - done.size()) + " of " + tried.size()
                + " steps from the generation before"
                + (done.isEmpty() ? "." : done.stream().collect(Collectors.joining(", ", "; done anew: ", "."))));
    }
}
