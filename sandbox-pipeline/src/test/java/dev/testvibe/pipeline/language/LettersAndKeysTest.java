package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Letters that are guessed, keys that are held, and what is turned over, opened or swapped with the pointer. */
class LettersAndKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"the player guesses the letter \"q\"", "the player tries the wrong letter \"q\" again"})
    void isAButtonAFieldOrAKey(String when) {
        assertThat(intents(when, Role.WHEN)).singleElement().isInstanceOfSatisfying(OneOf.class, letter -> assertThat(
                        letter.ways())
                .extracting(Act::verb)
                .containsExactly(Verb.CLICK, Verb.FILL, Verb.PRESS));
    }

    @Test
    void isNoFieldWhereItIsClicked() {
        assertThat(intents("the player clicks the letter \"q\" on the on-screen keyboard", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(OneOf.class, letter -> assertThat(letter.ways())
                        .extracting(Act::verb)
                        .containsExactly(Verb.CLICK, Verb.PRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "the player presses the key \"q\", q",
        "the player presses the letter \"q\" on the keyboard, q",
        "the user presses \"k\" while holding ctrl, Control+k",
        "the user presses the \"A\" key with shift, Shift+A",
    })
    void isAKey(String when, String key) {
        assertThat(act(when)).isEqualTo(new Act(Verb.PRESS, null, key, null, 1));
    }

    @Test
    void isAWordWhereItIsLonger() {
        assertThat(act("the player enters the letter \"quince\"").verb()).isEqualTo(Verb.FILL);
    }

    @Test
    void isEachOfSeveral() {
        assertThat(intents("the player guesses the letters \"a\" and \"b\"", Role.WHEN))
                .hasSize(2)
                .allMatch(OneOf.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "the player flips the card with id \"c\", CLICK",
        "the player turns over the first tile, CLICK",
        "the reader opens the drawer with id \"d\", CLICK",
        "the reader collapses the verse with id \"v\", CLICK",
        "the reader clicks on the backdrop with id \"b\" outside the dialog, BLUR",
    })
    void isDoneWithThePointer(String when, Verb verb) {
        assertThat(act(when).verb()).isEqualTo(verb);
    }

    @Test
    void isSwappedWithTheOther() {
        assertThat(act("the reader swaps \"Rome\" with \"Oslo\" by dragging"))
                .extracting(Act::verb, swap -> swap.target().name(), swap -> swap.destination()
                        .name())
                .containsExactly(Verb.DRAG, "Rome", "Oslo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the player does not guess the letter \"q\"",
                "the plumber guesses the letter \"q\"",
                "the player presses \"Save\" with shift",
                "the player does not flip the card with id \"c\"",
                "the reader opens all verses with id \"v\"",
                "the reader does not swap \"Rome\" and \"Oslo\" by dragging",
            })
    void isNotGuessed(String when) {
        assertThat(parse(when, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }
}
