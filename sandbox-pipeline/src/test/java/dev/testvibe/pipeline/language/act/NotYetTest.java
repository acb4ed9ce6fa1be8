package dev.testvibe.pipeline.language.act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Nothing need be brought about where nobody has done anything yet. */
class NotYetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the match has not been started yet",
                "the match is not started",
                "no photo has been liked",
                "no seat has been reserved yet",
                "none of the songs have been played",
                "nothing has been ordered",
                "the visitor has never rated a film",
                "the guest has not filled in the dietary step",
                "the song with id \"s\" has not been played",
            })
    void isNothingWhereNobodyDidIt(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Intent.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the shelf is in its default order", "the map is at its initial position"})
    void isNothingWhereAllIsAsItComes(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Intent.Nothing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the balloon is falling slowly", "the clouds are moving to the left"})
    void isNothingWhereItGoesByItself(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Intent.Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has not entered a name and submits the form",
                "the pilot is moving the lever to 50",
                "the user is walking to the door",
            })
    void isNoActLeftOut(String given) {
        assertThat(parse(given, Role.GIVEN))
                .satisfies(read -> assertThat(read.toString()).doesNotContain("[Nothing[]]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has not ordered and the tray is empty",
                "the balloon is moving and the pilot has 3 lives",
            })
    void leavesOutNoOtherSentence(String given) {
        assertThat(intents(given, Role.GIVEN)).hasSize(2).first().isEqualTo(new Intent.Nothing());
    }

    @Test
    void takesNothingThatSomebodyIsForNothingDone() {
        assertThat(intents("the user has not logged in", Role.GIVEN))
                .singleElement()
                .isInstanceOf(Intent.Expect.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has not entered \"Ida\"",
                "the nickname field has not been filled with \"Ida\"",
                "the film has been rated",
                "the shelf is not in its default order",
                "the chef has not salted the soup",
                "the balloon \"Red\" is moving",
                "the user has never voted but is on the results page",
            })
    void isNotGuessed(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }
}
