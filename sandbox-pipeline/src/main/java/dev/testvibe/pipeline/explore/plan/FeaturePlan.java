package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;

/**
 * A feature as it was parsed: outlines expanded, Backgrounds put before each scenario.
 *
 * @param language Gherkin's code of the language it is written in, such as {@code de}
 * @param title title after {@code Feature:}
 * @param tags tags of the feature, with their {@code @}
 * @param scenarios in the order of the feature
 * @param notes what its author says beside the steps: comments and descriptions, in lines
 */
public record FeaturePlan(
        String language, String title, List<String> tags, List<PlannedScenario> scenarios, List<String> notes) {

    public FeaturePlan {
        tags = List.copyOf(tags);
        scenarios = List.copyOf(scenarios);
        notes = List.copyOf(notes);
    }

    /**
     * One scenario, or one row of an outline.
     *
     * @param section slug of the title, unique in the feature
     * @param rule title of the Rule that it is an example of, or null
     * @param title title, unique in the feature
     * @param tags its own tags, without those of the feature
     * @param steps those of the Background first
     */
    public record PlannedScenario(
            String section, @Nullable String rule, String title, List<String> tags, List<PlannedStep> steps) {

        public PlannedScenario {
            tags = List.copyOf(tags);
            steps = List.copyOf(steps);
        }

        /** The record of it before anything was done. */
        public Scenario untouched() {
            return new Scenario(
                    section,
                    rule,
                    title,
                    tags,
                    steps.stream().map(step -> step.with(List.of())).toList(),
                    null,
                    List.of());
        }
    }

    /**
     * One line.
     *
     * @param keyword as written, without trailing space
     * @param role what the step is for; that of the step before it for {@code And}, {@code But} and {@code *}
     * @param text the text of the step
     * @param quoted the same with quotes around each value that an outline puts in without; else the text
     * @param background whether it comes from the Background
     * @param table rows of its data table, empty where it has none
     * @param docString its doc string, or null
     */
    public record PlannedStep(
            String keyword,
            Role role,
            String text,
            String quoted,
            boolean background,
            List<List<String>> table,
            @Nullable String docString) {

        public PlannedStep {
            table = table.stream().map(List::copyOf).toList();
        }

        /** The same step in other words. */
        public PlannedStep saying(String otherText) {
            return new PlannedStep(keyword, role, otherText, otherText, background, table, docString);
        }

        /** The same step, read as another one. */
        PlannedStep as(Role otherRole) {
            return new PlannedStep(keyword, otherRole, text, quoted, background, table, docString);
        }

        /** The same step over another table. */
        PlannedStep over(List<List<String>> otherTable) {
            return new PlannedStep(keyword, role, text, quoted, background, otherTable, docString);
        }

        /** The record of it, with what it came to. */
        Step with(List<Operation> operations) {
            return new Step(keyword, text, argument().orElse(null), background, operations);
        }

        /** The line as a person reads it. */
        public String line() {
            return keyword + " " + text;
        }

        /** The table or doc string as Gherkin. */
        public Optional<String> argument() {
            if (docString != null) {
                return Optional.of("\"\"\"\n" + docString + "\n\"\"\"");
            }
            return table.isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.join(
                            "\n",
                            table.stream()
                                    .map(row -> "| "
                                            + String.join(
                                                    " | ",
                                                    row.stream()
                                                            .map(FeaturePlan::escaped)
                                                            .toList())
                                            + " |")
                                    .toList()));
        }
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }
}
