package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import io.cucumber.gherkin.GherkinDialects;
import io.cucumber.messages.types.StepKeywordType;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/**
 * A step as far as its words say what it means: two that are equal are read in the same way.
 *
 * @param type what it is for; that of the step before it for {@code And}, {@code But} and {@code *}
 */
record Line(StepKeywordType type, String text, @Nullable String argument) {

    private static final Set<StepKeywordType> PLAIN =
            Set.of(StepKeywordType.CONTEXT, StepKeywordType.ACTION, StepKeywordType.OUTCOME);

    /**
     * The lines of a scenario.
     *
     * @param language Gherkin's code of the language of the keywords
     * @param hidden puts names in place of secrets
     */
    static List<Line> of(List<Step> steps, String language, UnaryOperator<String> hidden) {
        List<Line> lines = new ArrayList<>();
        StepKeywordType type = StepKeywordType.CONTEXT;
        for (Step step : steps) {
            type = type(step.keyword(), language, type);
            lines.add(new Line(
                    type, hidden.apply(step.text()), step.argument() == null ? null : hidden.apply(step.argument())));
        }
        return lines;
    }

    private static StepKeywordType type(String keyword, String language, StepKeywordType before) {
        return GherkinDialects.getDialect(language)
                .flatMap(dialect -> dialect.getStepKeywords().stream()
                        .filter(one -> one.strip().equals(keyword))
                        .findFirst()
                        .map(dialect::getStepKeywordTypesSet))
                .filter(types -> types.size() == 1)
                .map(types -> types.iterator().next())
                .filter(PLAIN::contains)
                .orElse(before);
    }

    /** Which line of a scenario stands where in an earlier form of it: the longest common subsequence, by places. */
    static TreeMap<Integer, Integer> aligned(List<Line> now, List<Line> before) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        DiffUtils.diff(now, before, true).getDeltas().stream()
                .filter(delta -> delta.getType() == DeltaType.EQUAL)
                .forEach(delta -> {
                    for (int place = 0; place < delta.getSource().size(); place++) {
                        places.put(
                                delta.getSource().getPosition() + place,
                                delta.getTarget().getPosition() + place);
                    }
                });
        return places;
    }
}
