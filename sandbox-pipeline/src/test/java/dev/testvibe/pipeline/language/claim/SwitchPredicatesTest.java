package dev.testvibe.pipeline.language.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is on or off, and what turns it so. */
class SwitchPredicatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lamp should be on | on",
                "the \"Porch\" lamp should be switched on | on",
                "the lamp \"Porch\" should remain off | off",
                "the lamp should be turned off again | off",
                "the pump should turn off | off",
                "the pump should not be on | off",
                "the pump should be switch on | on",
                "all pumps should be off | off",
                "no pump should be on | off",
                "none of the pumps should be on | off",
                "every pump should be turned on | on",
                "quiet mode should be on | on",
                "quiet mode should be enabled | on",
                "the night mode should be deactivated | off",
                "sound effects should be disabled | off",
                "shuffle should not be active | off",
                "the garden gate should be shut | closed",
                "the door \"East\" should not be closed | open",
            })
    void isOnOrOff(String step, String state) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(Claim.STATE);
        assertThat(read.value()).isEqualTo(state);
        assertThat(read.negated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"Night\" switch should be on | CHECKED | false",
                "the \"Night\" switch should be off | CHECKED | true",
                "the \"Save\" button should be enabled | ENABLED | false",
                "the dialog box should be closed | VISIBLE | true",
            })
    void isOfAControl(String step, Claim claim, boolean denied) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(claim);
        assertThat(read.negated()).isEqualTo(denied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the user should be on", "the page should be off"})
    void isNotTaken(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user turns on the lamp | CHECK",
                "the user switches on the lamp \"Porch\" | CHECK",
                "the user turns the lamp on | CHECK",
                "the user has switched off the lamp | UNCHECK",
                "the user switched the lamp \"Porch\" off | UNCHECK",
                "the user turns off all lamps | UNCHECK",
                "the user powers on the pump | CHECK",
            })
    void isTurned(String step, Verb verb) {
        assertThat(only(step, Role.WHEN))
                .isInstanceOfSatisfying(Act.class, act -> assertThat(act.verb()).isEqualTo(verb));
    }
}
