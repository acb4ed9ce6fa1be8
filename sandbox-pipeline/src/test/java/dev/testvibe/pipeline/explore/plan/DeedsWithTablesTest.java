package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static org.assertj.core.api.Assertions.assertThat;

class DeedsWithTablesTest {

    private final StepReader reader = new StepReader(
            "en", Counting.of(FeatureReader.read("Feature: Boats\n  Scenario: None\n    Given a boat\n")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I fill in the form with the following values and press the \"Send\" button",
                "I enter the following details and click \"Send\"",
                "the clerk fills the boat form with the following data, then clicks on the \"Send\" button:",
                "I complete the form with these details and then press the \"Send\" button",
                "I change the following fields and press the \"Send\" button",
                "I provide the following information before clicking the \"Send\" button"
            })
    void areDoneOnceTheTableIsEntered(String step) {
        List<Intent> intents = intents(step);

        assertThat(intents).hasSize(2);
        assertThat(intents.get(0)).isInstanceOf(CompleteForm.class);
        assertThat(intents.get(1)).isInstanceOfSatisfying(Act.class, act -> {
            assertThat(act.verb()).isEqualTo(Verb.CLICK);
            assertThat(act.target().name()).isEqualTo("Send");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I complete the form with these details and submit it",
                "I fill in the form with the following data and submit the form",
                "I complete the boat form with the following values and then send it:"
            })
    void sendTheForm(String step) {
        List<Intent> intents = intents(step);

        assertThat(intents).hasSize(2);
        assertThat(intents.get(0)).isInstanceOfSatisfying(CompleteForm.class, form -> assertThat(form.form())
                .doesNotContain("submit", "send"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I click the \"New boat\" link and fill in the form with the following details",
                "I press \"New boat\" and enter the following values:"
            })
    void mayComeFirst(String step) {
        List<Intent> intents = intents(step);

        assertThat(intents).hasSize(2);
        assertThat(intents.get(0)).isInstanceOf(Act.class);
        assertThat(intents.get(1)).isInstanceOf(CompleteForm.class);
    }

    private List<Intent> intents(String step) {
        Understanding read = read(step);
        assertThat(read).isInstanceOf(Understood.class);
        return ((Understood) read).intents();
    }

    private Understanding read(String step) {
        List<List<String>> table = List.of(List.of("Name", "Gull"), List.of("Length", "9"));
        return reader.read(new PlannedStep("When", Role.WHEN, step, step, false, table, null));
    }
}
