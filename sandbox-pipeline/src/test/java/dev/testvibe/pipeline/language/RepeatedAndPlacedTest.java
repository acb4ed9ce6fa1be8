package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is entered again and again, what is so again after a time, and what one of several shows. */
class RepeatedAndPlacedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the last jar in the list should have the name \"Plum\" and the state \"Open\"",
                "the last jar has name \"Plum\" and state \"Open\"",
                "the first jar should show the label \"Plum\", and the lid \"Open\"",
            })
    void isShownByTheOne(String then) {
        assertThat(intents(then, Role.THEN))
                .hasSize(2)
                .allSatisfy(intent -> assertThat(intent).isInstanceOfSatisfying(Expect.class, expect -> {
                    assertThat(expect.claim()).isEqualTo(Claim.SHOWS);
                    assertThat(expect.subject()).isNotNull();
                    assertThat(expect.subject().position()).isNotZero();
                }))
                .extracting(intent -> ((Expect) intent).value())
                .containsExactly("Plum", "Open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"Seal\" button should be enabled again after 5 seconds | ENABLED | 5000",
                "the \"Seal\" button should be re-enabled after 2 seconds | ENABLED | 2000",
                "the field should be empty once again after 1 second | EMPTY | 1000",
            })
    void isSoAgain(String then, Claim claim, int milliseconds) {
        assertThat(only(then, Role.THEN)).isInstanceOfSatisfying(Intent.ExpectAfter.class, after -> {
            assertThat(after.expect().claim()).isEqualTo(claim);
            assertThat(after.milliseconds()).isEqualTo(milliseconds);
        });
    }

    @Test
    void isSentEachTimeWhereItIsGiven() {
        assertThat(intents("the user has entered the wrong code \"12\" twice", Role.GIVEN))
                .extracting(intent -> ((Act) intent).verb())
                .containsExactly(Verb.FILL, Verb.SUBMIT, Verb.FILL, Verb.SUBMIT);
        assertThat(intents("the user has entered the code \"12\"", Role.GIVEN))
                .extracting(intent -> ((Act) intent).verb())
                .containsExactly(Verb.FILL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GIVEN | the details of the jar with id \"j4\" are open",
                "GIVEN | the user has opened the details of the jar with data-testid \"j4\"",
                "WHEN | the user opens the info panel for the jar with data-testid \"j4\"",
            })
    void isOpenedByTheThingItself(Role role, String step) {
        assertThat(only(step, role)).isInstanceOfSatisfying(OneOf.class, open -> assertThat(
                        open.ways().get(open.ways().size() - 1).target())
                .isNotNull()
                .matches(Phrase::isReferenced));
    }

    private static List<Intent> intents(String step, Role role) {
        return ((Understood) parse(step, role)).intents();
    }
}
