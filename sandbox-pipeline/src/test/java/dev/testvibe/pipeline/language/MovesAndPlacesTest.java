package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is moved about, and where it stands then. */
class MovesAndPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "the user moves the rover left, ArrowLeft, 1",
        "the user moves the snake up twice, ArrowUp, 2",
        "the user steers the ship two squares to the right, ArrowRight, 2",
        "the player moves down by 3 cells, ArrowDown, 3",
        "I move the tile one step upwards, ArrowUp, 1",
    })
    void isMovedByAButtonOrAKey(String step, String key, int times) {
        List<Intent> moves = intents(step, Role.WHEN);

        assertThat(moves).hasSize(times).allSatisfy(move -> assertThat(
                        ((OneOf) move).ways().get(1).value())
                .isEqualTo(key));
    }

    @Test
    void isMovedByNoButtonForSomethingElse() {
        OneOf move = (OneOf) only("the user moves the rover left", Role.WHEN);

        assertThat(move.plainly()).contains("left", "move", "rover").doesNotContain("robot", "volume", "sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I go up", "the user goes down"})
    void pressesNoKeyWhereNothingIsMoved(String step) {
        assertThat(parse(step, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void doesNothingToAPlaceThatIsSaidOfAnotherThing() {
        assertThat(parse("the user clicks the \"Add\" button of \"Tea\" twice and of \"Jam\" once", Role.WHEN))
                .isInstanceOf(NotUnderstood.class);
    }

    @Test
    void doesSeveralThingsSoOftenEach() {
        assertThat(intents("the user moves the robot right 2 times, up 3 times and left once", Role.WHEN))
                .hasSize(6);
        assertThat(intents("the user clicks the \"+\" button twice and the \"-\" button once", Role.WHEN))
                .extracting(intent -> ((Act) intent).times())
                .containsExactly(2, 1);
        assertThat(intents("the user presses \"ArrowUp\" 2 times and \"ArrowLeft\" 3 times", Role.WHEN))
                .extracting(intent -> ((Act) intent).times())
                .containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the knight is in the square \"b1\"",
                "the knight should still be on the square with data-testid \"b1\"",
                "the knight should remain in the tile \"b1\"",
                "the knight should be moved to the cell \"b1\"",
                "the knight ends up in the cell \"b1\"",
            })
    void standsInACell(String step) {
        assertThat(only(step, Role.THEN)).isInstanceOf(EitherWay.class);
        assertThat(only(step, Role.GIVEN)).isInstanceOf(EitherWay.class);
    }

    @Test
    void leavesTheCellThatItGoesFrom() {
        EitherWay moved = (EitherWay) only("the knight should move from the cell \"b1\" to the cell \"c3\"", Role.THEN);

        assertThat(moved.readings())
                .allSatisfy(reading ->
                        assertThat(reading).extracting(Expect::negated).containsExactly(false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user sets the slider with data-testid \"volume\" to its minimum value of -5",
                "the user moves the slider with data-testid \"volume\" to the minimum value \"-5\"",
                "the user drags the slider with data-testid \"volume\" to its lowest position: -5",
            })
    void setsASliderToTheEndThatIsSaid(String step) {
        assertThat(act(step).verb()).isEqualTo(Verb.SET);
        assertThat(act(step).value()).isEqualTo("-5");
    }

    @Test
    void isHeldByThePlaceThatIsSaid() {
        Reached held = (Reached) only("the invoice contains the item \"Tea\"", Role.GIVEN);

        assertThat(((Expect) held.claim()).subject())
                .satisfies(tea ->
                        assertThat(tea.within()).extracting(Phrase::words).isEqualTo(List.of("invoice")));
    }

    @Test
    void showsEachNumberAsWhatItIs() {
        assertThat(intents(
                        "the card should show the name \"Lamp\", the old price \"9\" and the price \"5\"", Role.THEN))
                .extracting(claim -> ((Expect) claim).subject().text())
                .containsExactly("the card", "the old price of the card", "the price of the card");
    }
}
