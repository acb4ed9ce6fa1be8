package dev.testvibe.pipeline.language.act;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is given as the outcome of what somebody does is read as what was done. */
class BroughtAboutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user has started the stopwatch | the user starts the stopwatch",
                "the stopwatch has been started | the user starts the stopwatch",
                "the stopwatch is started | the user starts the stopwatch",
                "the stopwatch is running | the user starts the stopwatch",
                "the countdown has already begun | the user starts the countdown",
                "the user has added the ticket with data-testid \"seat-2\" to the cart | the user adds the ticket with data-testid \"seat-2\" to the cart",
                "the cart contains 2 pieces of \"Tea\" | the user adds \"Tea\" to the cart twice",
            })
    void isDone(String given, String done) {
        assertThat(likeliest(intents(given, Role.GIVEN))).isEqualTo(likeliest(intents(done, Role.WHEN)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the quiz is running because the user has typed \"go\" into the field with data-testid \"start\" | the user types \"go\" into the field with data-testid \"start\"",
                "the round is in progress since the user has pressed the \"Deal\" button | the user presses the \"Deal\" button",
                "the quiz is started by typing \"go\" into the field with data-testid \"start\" | the user types \"go\" into the field with data-testid \"start\"",
            })
    void isDoneByWhatIsToldAsItsCause(String given, String done) {
        assertThat(intents(given, Role.GIVEN)).isEqualTo(intents(done, Role.WHEN));
    }

    @Test
    void bringsSeveralPlayersIntoAGame() {
        assertThat(intents("the game is started with players \"Ann\" and \"Ben\"", Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(Particulars.class, act -> assertThat(act.parts())
                        .extracting(Particulars.Part::noun, Particulars.Part::value)
                        .containsExactly(tuple("players", "Ann"), tuple("players", "Ben")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the egg timer is stopped", "the slideshow is currently paused"})
    void restsByItself(String given) {
        assertThat(intents(given, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Command.class, act -> assertThat(act.byItself()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the ball hits the wall after 3 seconds | 3000",
                "the visitor waits for 2 seconds without pressing any key | 2000"
            })
    void takesItsTimeWhereItHappensByItself(String when, int milliseconds) {
        assertThat(intents(when, Role.WHEN)).containsExactly(new Intent.TimePasses(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the librarian opens the shelf after 2 seconds",
                "the librarian stops the recording after 2 seconds"
            })
    void isNoMatterOfTimeWhereSomebodyDoesIt(String when) {
        assertThat(parse(when, Role.WHEN).toString())
                .isNotEqualTo(parse("2 seconds pass", Role.WHEN).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the page is reloaded", "the website gets refreshed again"})
    void isDoneToThePage(String when) {
        assertThat(intents(when, Role.WHEN)).containsExactly(new BrowserUse.Reload());
    }

    @Test
    void isAnsweredAfterwards() {
        assertThat(intents("after accepting the dialog the list should be empty", Role.THEN))
                .first()
                .isEqualTo(new Intent.AnswerDialog(true, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the game is over", "the stopwatch is at zero"})
    void isNotGuessed(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }

    /** English alone cannot tell whether a past form lost an "e", so that more buttons may be meant by it. */
    private static List<Phrase> likeliest(List<Intent> intents) {
        return intents.stream()
                .map(intent -> ((Intent.Command) intent).buttons().get(0))
                .toList();
    }
}
