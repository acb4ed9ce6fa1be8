package dev.testvibe.pipeline.explore.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

class DocStringTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with \"quotes\"", "with ”one", "with \"quotes\" and `ticks`", "two\n      lines"})
    void isReadAsItIs(String text) {
        FeaturePlan plan = FeatureReader.read("""
                Feature: Notes
                  Scenario: A note
                    When I fill in the "Note" field with:
                      \"""
                      %s
                      \"""
                """.formatted(text));

        var understood = new StepReader("en", Counting.of(plan))
                .read(plan.scenarios().get(0).steps().get(0));

        assertThat(understood).isInstanceOfSatisfying(Understood.class, step -> assertThat(step.intents())
                .singleElement()
                .isInstanceOfSatisfying(
                        Act.class, act -> assertThat(act.value()).isEqualTo(text.replace("      ", ""))));
    }
}
