package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What one sees of a timer by watching it, and what nobody reads off a canvas. */
class TimersAndPixelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the timer should be running | false",
                "the timer should start | false",
                "the stopwatch starts counting | false",
                "the countdown should continue to run | false",
                "the timer should resume | false",
                "the timer should keep running | false",
                "the timer should stop | true",
                "the timer should be paused | true",
                "the stopwatch should have stopped | true",
                "the timer should no longer be running | true",
                "the timer is not running | true",
                "the countdown stops counting | true",
            })
    void isWatchedForAWhile(String step, boolean isStopped) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Runs.class, runs -> assertThat(
                        runs.isStopped())
                .isEqualTo(isStopped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the timer should resume | true",
                "the countdown should continue to run | true",
                "the timer should keep running | true",
                "the timer should be running | false",
                "the timer should start | false",
                "the timer should not resume | false",
            })
    void goesOnFromWhereItStood(String step, boolean isResumed) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Runs.class, runs -> assertThat(
                        runs.isResumed())
                .isEqualTo(isResumed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the image with the alt text \"Cat\" should be visible",
                "the photo with alt \"Cat\" is displayed",
                "the picture element with the alternative text \"Cat\" should not be visible"
            })
    void isTheImageThatHasTheText(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, expect -> assertThat(
                        expect.subject())
                .satisfies(image -> assertThat(image.kind()).isEqualTo(Kind.IMAGE))
                .satisfies(image -> assertThat(image.name()).isNull())
                .satisfies(image -> assertThat(image.hints()).isEqualTo(Map.of(Phrase.Hint.ALT, List.of("Cat")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the button should have the color \"red\" | face",
                "the button should be red | whole",
                "the button should be highlighted in red |",
            })
    void isOfTheColourItself(String step, String part) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, expect -> assertThat(
                        expect.detail())
                .isEqualTo(part));
    }

    @Test
    void isGivenByWhatWasDone() {
        assertThat(intents("the timer is running", Role.GIVEN)).singleElement().isInstanceOf(Intent.Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the canvas should be filled with the color \"rgb(0, 0, 255)\"",
                "the canvas should be painted in the colour \"red\"",
                "a line should be drawn on the canvas",
                "the canvas should show a red circle",
                "the canvas should be redrawn",
                "the chart should display a breakdown of the costs",
                "the bar chart should show the expenses by category"
            })
    void isDrawn(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOf(PageEffect.Draws.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the card should be styled with the class \"wide\" | the card should have the class \"wide\"",
                "the card is highlighted with the class \"wide\" | the card should have the class \"wide\"",
                "the card should be styled with \"font-weight: bold\" | the card should have the style \"font-weight: bold\"",
                "the card should be displayed with the class \"wide\" | the card should be displayed and should have the class \"wide\"",
                "the card is shown with class \"wide\" | the card should be displayed and should have the class \"wide\"",
                "the card should be rendered with the class \"wide\" | the card should be displayed and should have the class \"wide\"",
                "the card should be rendered as \"Wide\" | the card should be displayed and should have \"Wide\"",
                "2 seconds later the notice should disappear | after 2 seconds the notice should disappear",
                "the notice should disappear 2 seconds later | the notice should disappear after 2 seconds",
                "local storage should contain \"tea\" under the key \"drinks\" | the local storage \"drinks\" should contain \"tea\"",
                "the local storage holds \"tea\" in the key \"drinks\" | the local storage \"drinks\" should contain \"tea\"",
            })
    void meansTheSame(String said, String plain) {
        assertThat(intents(said, Role.THEN)).isEqualTo(intents(plain, Role.THEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user records the second lap | the user records a lap",
                "the user records the next lap after 3 more seconds | the user records a lap after 3 seconds",
                "3 seconds later the user clicks \"Stop\" | after 3 seconds the user clicks \"Stop\"",
            })
    void isDoneTheSame(String said, String plain) {
        assertThat(intents(said, Role.WHEN)).isEqualTo(intents(plain, Role.WHEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the autoplay is on", "the slideshow is playing", "autoplay is running"})
    void isStartedByAButtonThatMaySayPlay(String step) {
        assertThat(intents(step, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(Intent.Command.class, command -> assertThat(command.buttons())
                        .extracting(Phrase::words)
                        .contains(List.of("start"), List.of("play")));
    }

    @Test
    void isOpenAndNoOtherIs() {
        assertThat(intents("only the question \"A\" should be open", Role.THEN))
                .isEqualTo(both("the question \"A\" should be open", "all other questions should not be open"));
    }

    @Test
    void isNoTextThatIsNoColour() {
        assertThat(parse("the heading should have the color \"very bright\"", Role.THEN))
                .isInstanceOf(NotUnderstood.class);
    }

    private static List<Intent> both(String first, String second) {
        return Stream.of(first, second)
                .flatMap(step -> EnglishSteps.intents(step, Role.THEN).stream())
                .toList();
    }
}
