package dev.testvibe.pipeline.explore.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.Secrets;

/** What was recorded of a feature in the generation before; nothing for the first one. */
public final class PreviousGeneration {

    private final List<Scenario> scenarios;
    private final String language;
    private final UnaryOperator<String> hidden;

    /**
     * A generation that there was.
     *
     * @param feature its record, null where there is none
     * @param language Gherkin's code of the language of the feature
     * @param secrets those of the project: a record has their names
     */
    public PreviousGeneration(@Nullable RecordedFeature feature, String language, Secrets secrets) {
        this.scenarios = feature == null ? List.of() : feature.scenarios();
        this.language = language;
        this.hidden = secrets::hidden;
    }

    /** What a scenario may start from; of the scenario itself, nothing need have been done yet. */
    public Regeneration of(Scenario planned) {
        return before(planned)
                .map(before -> new Regeneration(before.steps(), Line.aligned(lines(planned), lines(before))))
                .orElseGet(Regeneration::first);
    }

    /** The same lines say most, then the same key, then the same title. */
    private Optional<Scenario> before(Scenario planned) {
        List<Line> lines = lines(planned);
        ToIntFunction<Scenario> likeness = one -> likeness(one, planned, lines);
        return scenarios.stream().filter(one -> likeness.applyAsInt(one) > 0).max(Comparator.comparingInt(likeness));
    }

    private int likeness(Scenario before, Scenario planned, List<Line> lines) {
        return (lines(before).equals(lines) ? 4 : 0)
                + (before.section().equals(hidden.apply(planned.section())) ? 2 : 0)
                + (before.title().equals(hidden.apply(planned.title())) ? 1 : 0);
    }

    private List<Line> lines(Scenario scenario) {
        return Line.of(scenario.steps(), language, hidden);
    }
}
