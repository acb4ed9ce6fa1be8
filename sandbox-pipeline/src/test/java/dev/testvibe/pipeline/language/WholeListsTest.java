package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Intent.Ordered;
import dev.testvibe.pipeline.language.intent.OrderClaim.Sequence;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What a list is as a whole: nothing, or these things in this order. */
class WholeListsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an empty list",
                "there is an empty todo list",
                "I see an empty list",
                "I start from a clean list",
                "I have a blank shopping list",
                "the list starts empty",
                "the list has been cleared",
                "my todo list has nothing in it",
                "there is nothing in my basket",
                "the list contains no items"
            })
    void isEmpty(String given) {
        Expect empty = (Expect) only(given, Role.GIVEN);
        assertThat(empty.claim()).isEqualTo(Claim.EMPTY);
        assertThat(empty.negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the app is open with an empty list",
                "I open the app with an empty list",
                "I am on the app with an empty todo list",
                "the shop is open with an empty basket",
                "the app opens with an empty list"
            })
    void isEmptyWhereItIsOpened(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOfSatisfying(Understood.class, read -> {
            assertThat(read.intents()).hasSize(2).first().isInstanceOf(Open.class);
            assertThat(((Expect) read.intents().get(1)).claim()).isEqualTo(Claim.EMPTY);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the app is open with no items",
                "I open the app with no todos",
                "the app is opened without any items"
            })
    void holdsNoneOfThem(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOfSatisfying(Understood.class, read -> {
            Expect none = (Expect) read.intents().get(1);
            assertThat(none.claim()).isEqualTo(Claim.VISIBLE);
            assertThat(none.negated()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the items should be \"tea, milk\" | tea,milk",
                "the visible items should be \"tea\" and \"milk\" | tea,milk",
                "the visible items should be \"tea\" | tea",
                "the todos in the list are \"tea, milk and jam\" | tea,milk,jam",
                "the list should be in this order: \"tea\" | tea"
            })
    void isTheseInThisOrder(String expected, String texts) {
        assertThat(only(expected, Role.THEN))
                .isInstanceOfSatisfying(Ordered.class, ordered -> assertThat(((Sequence) ordered.claim()).texts())
                        .isEqualTo(List.of(texts.split(","))));
    }

    @Test
    void leavesATextOfOneThingWhole() {
        assertThat(only("the list should contain \"tea, milk\"", Role.THEN).toString())
                .contains("tea, milk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I complete all items", "I finish every task", "she ticks off all the todos"})
    void completesAll(String step) {
        Act act = act(step);
        assertThat(act.verb()).isEqualTo(Verb.CHECK);
        assertThat(act.target().all()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I repeat the password \"Plum7\"",
                "I confirm my password with \"Plum7\"",
                "I re-enter the new password \"Plum7\""
            })
    void entersThePasswordAgain(String step) {
        Act act = act(step);
        assertThat(act.value()).isEqualTo("Plum7");
        assertThat(act.target().words()).containsExactly("repeat", "password");
    }

    @Test
    void mayEnterThePasswordAgainWhereThereIsOneFieldForIt() {
        Act act = act("I enter the password \"Plum7\" again");
        assertThat(act.value()).isEqualTo("Plum7");
        assertThat(act.target().words()).containsExactly("password", "again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I complete all tasks except \"Tea\"",
                "I delete all but \"Tea\"",
                "I star every note except «Tea»"
            })
    void doesNothingToWhatIsExcepted(String step) {
        assertThat(parse(step, Role.WHEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }
}
