package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said of only one thing denies it of all others of its noun. */
class OnlyAndOtherTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only \"Gull\" is left",
                "only \"Gull\" is left in the list",
                "only \"Gull\" is still on the list",
                "only the boat \"Gull\" is left in my list",
                "just \"Gull\" is left on the list",
                "nothing but \"Gull\" is left in the list",
                "\"Gull\" is the only boat left",
                "\"Gull\" is the only one left in the list",
            })
    void isAllThatIsLeft(String step) {
        assertThat(expect(step)).isEqualTo(expect("only \"Gull\" remains"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only \"Gull\" is left in the harbour list",
                "the harbour list should contain only \"Gull\"",
            })
    void isAllThatIsLeftWhereItIsSaidToBe(String step) {
        assertThat(expect(step).claim()).isEqualTo(Claim.ONLY);
        assertThat(expect(step).subject().text()).isEqualTo("the harbour list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the list contains exactly \"Gull\" and \"Tern\"",
                "the list should show exactly the boats \"Gull\", \"Tern\"",
                "the user should see exactly \"Gull\" and \"Tern\"",
            })
    void isAllThatThereIs(String step) {
        assertThat(expect(step))
                .satisfies(only -> assertThat(only.claim()).isEqualTo(Claim.ONLY))
                .satisfies(only -> assertThat(only.values()).containsExactly("Gull", "Tern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "only the first boat should be visible | VISIBLE | the first boat | all other boats",
                "only the second spot is active | STATE | the second spot | all other spots",
                "only the boat with id \"b\" should be displayed | VISIBLE | the boat | all other boats",
                "only painted boats should be displayed | VISIBLE | painted boats | all other boats",
                "the visitor should only see the first boat | VISIBLE | the first boat | all other boats",
                "I see only the first boat | VISIBLE | the first boat | all other boats",
            })
    void isDeniedOfTheOthers(String step, Claim claim, String one, String others) {
        List<Intent> intents = intents(step, Role.THEN);
        assertThat(intents).hasSize(2).allMatch(intent -> ((Expect) intent).claim() == claim);
        assertThat(intents).extracting(intent -> ((Expect) intent).negated()).containsExactly(false, true);
        assertThat(intents)
                .extracting(intent -> ((Expect) intent).subject().text())
                .containsExactly(one, others);
    }

    @Test
    void isTheOtherWayRoundOfTheOneThatIsLeftOut() {
        List<Intent> intents = intents("all boats except the first one should be hidden", Role.THEN);
        assertThat(intents)
                .extracting(intent -> ((Expect) intent).subject().text())
                .containsExactly("the first boat", "all other boats");
        assertThat(intents).extracting(intent -> ((Expect) intent).negated()).containsExactly(false, true);
    }

    @Test
    void isANumberWhereItIsOne() {
        assertThat(expect("only one boat should be visible").claim()).isEqualTo(Claim.COUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only logged in sailors should see the harbour",
                "only the first boat should not be visible",
                "only the mast of the boat moves",
            })
    void isNotLeftOut(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I should have only \"Gull\" and \"Tern\"", "the user has only the boats \"Gull\" and \"Tern\""})
    void isAllThatSomebodyHas(String step) {
        assertThat(expect(step)).isEqualTo(expect("only \"Gull\" and \"Tern\" remain"));
    }

    @Test
    void isAllOfTheListThatIsMeant() {
        assertThat(expect("the second list contains only \"Gull\"").subject().position())
                .isEqualTo(2);
        assertThat(expect("I should have only \"Gull\" and \"Tern\"").subject()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the list on the left contains only \"Gull\"",
                "only open boats by \"Ann\" should be displayed",
                "only boats with the type \"Sloop\" are shown in the second tab",
            })
    void isNoHalfOfWhatIsSaid(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }
}
