package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of two columns that say what stands beside each label. */
class LabelTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should see these errors",
                "the following validation errors should be shown:",
                "the form shows the following messages:",
                "there should be these error messages:"
            })
    void sayTheMessageOfEachField(String step) {
        assertThat(intents(step, "| Full name | is required |\n | Town | is too long |"))
                .hasOnlyElementsOfType(Expect.class)
                .extracting(intent -> ((Expect) intent).value())
                .containsExactly("is required", "is too long");
        assertThat(intents(step, "| message | field |\n | is required | Full name |"))
                .extracting(intent -> ((Expect) intent).value())
                .containsExactly("is required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should see the following details:",
                "the booking should have the following data",
                "the summary should show:",
                "the profile shows these values:",
                "the bill should show these amounts:",
                "I should see the following totals:"
            })
    void sayTheValueBesideEachLabel(String step) {
        assertThat(intents(step, "| Guest | Ida Hay |\n | Nights | 3 |"))
                .singleElement()
                .isInstanceOfSatisfying(EitherWay.class, table -> assertThat(table.readings())
                        .first()
                        .asInstanceOf(InstanceOfAssertFactories.list(Expect.class))
                        .extracting(Expect::value)
                        .containsExactly("Ida Hay", "3"));
    }

    @Test
    void areRowsFirstWhereTheStepSpeaksOfSeveral() {
        assertThat(intents("I should see the following guests:", "| Guest | Room |\n | Ida Hay | 3 |"))
                .singleElement()
                .isInstanceOfSatisfying(EitherWay.class, table -> assertThat(
                                table.readings().get(0).get(0).subject())
                        .extracting(row -> row.hints().get(Phrase.Hint.CONTAINS))
                        .isEqualTo(List.of("Ida Hay", "3")));
    }

    @Test
    void areNotReadWhereTheyAreDenied() {
        assertThat(understanding(
                        "I should not see these errors", "| Full name | is required |\n | Town | is too long |"))
                .isInstanceOf(Understanding.NotUnderstood.class);
    }

    private static List<Intent> intents(String step, String table) {
        assertThat(understanding(step, table)).isInstanceOf(Understood.class);
        return ((Understood) understanding(step, table)).intents();
    }

    private static Understanding understanding(String step, String table) {
        FeaturePlan plan = FeatureReader.read("Feature: F\n Scenario: S\n Then " + step + "\n " + table);
        return new StepReader("en", Counting.of(plan))
                .read(plan.scenarios().get(0).steps().get(0));
    }
}
