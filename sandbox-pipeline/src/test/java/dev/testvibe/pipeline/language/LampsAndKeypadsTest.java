package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is on, what is entered on keys of the page, what is used by a click, and several things that are there by name. */
class LampsAndKeypadsTest {

    @ParameterizedTest
    @CsvSource({
        "the porch lamp should be on, on, false",
        "the porch lamp should be turned off, off, false",
        "the bulb with id \"b\" should still be on, on, false",
        "the stove with id \"s\" should not be on, off, false",
    })
    void isAState(String then, String state, boolean negated) {
        Expect claim = expect(then);

        assertThat(claim.claim()).isEqualTo(Claim.STATE);
        assertThat(claim.value()).isEqualTo(state);
        assertThat(claim.negated()).isEqualTo(negated);
    }

    @Test
    void isOnWhereItsLikeAreNot() {
        assertThat(intents("only the lamp with id \"b\" should be on", Role.THEN))
                .hasSize(2)
                .extracting(claim -> ((Expect) claim).value())
                .containsExactly("on", "off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the guest enters the PIN \"4711\" on the keypad",
                "the guest has typed the code \"4711\" using the number pad",
                "I dial \"4711\" on the dial pad with id \"d\"",
            })
    void isEnteredKeyByKey(String when) {
        assertThat(intents(when, Role.GIVEN))
                .hasSize(4)
                .allMatch(key -> ((Act) key).verb() == Verb.CLICK)
                .extracting(key -> ((Act) key).target().name())
                .containsExactly("4", "7", "1", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "the guest inserts a token with id \"t\", 1",
        "the guest has inserted two tokens with id \"t\", 2",
        "the guest has inserted five tokens of $1 with id \"t\", 5",
        "the guest uses the magnet with id \"t\" three times, 3",
    })
    void isUsedByAClick(String given, int times) {
        assertThat(intents(given, Role.GIVEN))
                .hasSize(times)
                .allMatch(use -> ((Command) use).buttons().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the reader has turned the page 2 times with the \"Forth\" button",
                "the reader turns the page twice using the \"Forth\" button",
            })
    void isClickedSoOften(String given) {
        assertThat(act(given).times()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boats with the names \"Ida\" and \"Una\" are present in the list",
                "multiple boats are created with names \"Ida\", \"Una\"",
                "the user has added boats with names \"Ida\" and \"Una\"",
                "two boats called \"Ida\" and \"Una\" are displayed in the table",
            })
    void areThereEach(String given) {
        assertThat(intents(given, Role.GIVEN)).hasSize(2).hasOnlyElementsOfType(Reached.class);
    }

    @Test
    void isSoldOutWhateverTellsIt() {
        assertThat(intents("the ticket with id \"t\" is sold out", Role.GIVEN))
                .isEqualTo(intents("the ticket with id \"t\" is sold out", Role.THEN))
                .extracting(claim -> ((Expect) claim).claim())
                .isEqualTo(List.of(Claim.MARKED));
    }

    @Test
    void isOfNobody() {
        assertThat(parse("the user should be on", Role.THEN)).isInstanceOf(NotUnderstood.class);
    }
}
