package dev.testvibe.pipeline.recording;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A feature as it was explored.
 *
 * @param name name of the feature in the service, for the files
 * @param title title after {@code Feature:}
 * @param siteUrl absolute URL of the site
 * @param tags tags of the feature, with their {@code @}
 * @param scenarios in the order of the feature, also those that came to nothing
 */
public record RecordedFeature(String name, String title, String siteUrl, List<String> tags, List<Scenario> scenarios) {

    public RecordedFeature {
        tags = List.copyOf(tags);
        scenarios = List.copyOf(scenarios);
    }

    /** The same feature with other scenarios. */
    public RecordedFeature with(List<Scenario> others) {
        return new RecordedFeature(name, title, siteUrl, tags, others);
    }

    /**
     * One scenario, or one row of an outline.
     *
     * @param section its key, unique in the feature
     * @param rule title of the Rule that it is an example of, or null
     * @param title its title, unique in the feature
     * @param tags its own tags, with their {@code @}
     * @param steps every line of it, those of the Background first
     * @param finding null if all steps were acted and held, otherwise why not
     * @param standIns what it rests on instead of what this machine lacks
     */
    public record Scenario(
            String section,
            @Nullable String rule,
            String title,
            List<String> tags,
            List<Step> steps,
            @Nullable Finding finding,
            List<StandIn> standIns) {

        public Scenario {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(title, "title");
            tags = List.copyOf(tags);
            steps = List.copyOf(steps);
            standIns = List.copyOf(standIns);
        }

        /** The same scenario, not verified. */
        public Scenario withFinding(Finding why) {
            return new Scenario(section, rule, title, tags, steps, why, standIns);
        }

        /** The same scenario with other steps. */
        public Scenario with(List<Step> others) {
            return new Scenario(section, rule, title, tags, others, finding, standIns);
        }
    }

    /**
     * One line of Gherkin.
     *
     * @param keyword as written, without trailing space, such as {@code When}
     * @param text the step after outline values were put in
     * @param argument the step's data table or doc string as Gherkin text, or null
     * @param background whether it comes from the Background
     * @param operations what it does or expects; empty only where the step was not reached or came to nothing
     */
    public record Step(
            String keyword, String text, @Nullable String argument, boolean background, List<Operation> operations) {

        public Step {
            Objects.requireNonNull(keyword, "keyword");
            Objects.requireNonNull(text, "text");
            operations = List.copyOf(operations);
        }

        /** The same line with other operations. */
        public Step with(List<Operation> others) {
            return new Step(keyword, text, argument, background, others);
        }
    }

    /**
     * Why a scenario is not verified.
     *
     * @param verdict {@code unsatisfied}, {@code ungrounded}, {@code not_understood} or {@code not_testable}
     * @param reason a sentence for a person, with what was expected and seen, the candidates, or the words left over
     * @param facts structured details by name, such as expected, seen, candidates
     */
    public record Finding(String verdict, String reason, Map<String, String> facts) {

        public Finding {
            facts = Map.copyOf(facts);
        }
    }
}
