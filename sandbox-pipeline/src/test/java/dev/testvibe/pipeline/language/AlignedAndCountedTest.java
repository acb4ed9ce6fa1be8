package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Where a text is aligned to, how many have a class, what is put where and chosen in which list. */
class AlignedAndCountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the motto text should be aligned to the right | right",
                "the message is right-aligned | right",
                "the paragraph should be left aligned | left",
                "the quote should be aligned to the left side | left",
                "the heading text should be aligned in the middle | center",
                "the title should be centered | center",
                "the caption should be centred | center",
                "the paragraph should be justified | justify",
                "the text should have right alignment | right",
            })
    void readsToWhichSideATextIsAligned(String step, String side) {
        Expect claim = expect(step);

        assertThat(claim.claim()).isEqualTo(Claim.CSS);
        assertThat(claim.detail()).isEqualTo("text-align");
        assertThat(claim.value()).isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the image should be aligned to the right",
                "the dialog should be centered",
            })
    void doesNotTakeWhereSomethingStandsForTheAlignmentOfItsText(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 lamps should have the class \"lit\" | COUNT",
                "exactly five lamps have the \"lit\" class | COUNT",
                "at least 5 lamps should have the class \"lit\" | AT_LEAST",
                "5 of the lamps have the class \"lit\" | COUNT",
            })
    void countsWhatHasAClass(String step, Claim counted) {
        Expect claim = expect(step);

        assertThat(claim.claim()).isEqualTo(counted);
        assertThat(claim.value()).isEqualTo("5");
        assertThat(String.valueOf(claim.subject())).contains("CSS_CLASS=[lit]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Lower\" should be selected in the dropdown with data-testid \"deck\"",
                "the option \"Lower\" should be selected in the dropdown with data-testid \"deck\"",
                "\"Lower\" should be the selected option in the dropdown with data-testid \"deck\"",
                "the value \"Lower\" is chosen in the list with data-testid \"deck\"",
            })
    void readsWhatIsChosenInAListThatAnAttributeNames(String step) {
        Expect claim = expect(step);

        assertThat(claim.claim()).isEqualTo(Claim.SHOWS);
        assertThat(claim.value()).isEqualTo("Lower");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no flags are placed on the chart",
                "no flags have been placed on the chart",
                "no flags are pinned on the chart",
            })
    void readsWhatIsPutSomewhereAsThere(String step) {
        assertThat(intents(step, Role.GIVEN))
                .hasToString(
                        intents("no flags should be on the chart", Role.THEN).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the moves counter shows \"1\"", "the stores counter shows \"1\""})
    void takesANounThatCouldBeAVerbForTheSubject(String step) {
        assertThat(only(step, Role.GIVEN)).isInstanceOf(Expect.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has filled the form with captain \"Lee\", passenger \"Ann\" and day \"Monday\"",
                "the user fills in the form with the captain \"Lee\", the passenger \"Ann\" and the day \"Monday\"",
                "the user completed the booking form using captain \"Lee\", passenger \"Ann\", and day \"Monday\"",
            })
    void fillsInEachOfTheFieldsOfAForm(String step) {
        assertThat(only(step, Role.WHEN).toString())
                .contains("noun=captain")
                .contains("noun=passenger")
                .contains("noun=day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user clicks the \"Book\" button with empty fields",
                "the user has clicked on the \"Book\" button with all fields empty",
                "the user presses the \"Book\" button with the fields left empty",
                "the user clicks the \"Book\" button while all fields are empty",
                "the user clicks the \"Book\" button with nothing entered",
            })
    void leavesTheFieldsEmptyBeforeAClick(String step) {
        assertThat(intents(step, Role.WHEN))
                .hasToString(intents("the user leaves all fields empty and clicks the \"Book\" button", Role.WHEN)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its left border color should be \"red\" | border-left-color",
                "the bottom border width of the card with data-testid \"c\" should be \"2px\" | border-bottom-width",
                "the card with data-testid \"c\" should have a border-top-style of \"solid\" | border-top-style",
            })
    void readsTheSidesOfABorder(String step, String property) {
        assertThat(expect(step).claim()).isEqualTo(Claim.CSS);
        assertThat(expect(step).detail()).isEqualTo(property);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has paid $20 by clicking the button with data-testid \"quick-20\"",
                "the user pays $20 by pressing the button with data-testid \"quick-20\"",
            })
    void readsThatTheButtonOfASumShowsIt(String step) {
        assertThat(intents(step, Role.GIVEN).get(0)).isInstanceOfSatisfying(Expect.class, shown -> {
            assertThat(shown.claim()).isEqualTo(Claim.SHOWS);
            assertThat(shown.value()).isEqualTo("$20");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 buttons should be disabled",
                "\"3\" buttons should be disabled",
                "exactly 3 buttons should be disabled",
                "two buttons are disabled",
                "at least two checkboxes should be checked",
            })
    void takesNoNumberForANameOfWhatIsSo(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the motto should be composed of 22 characters",
                "the motto should consist of 22 characters",
                "the motto is made up of 22 characters",
                "the motto should be 22 characters long",
            })
    void readsOfHowManyCharactersATextIs(String step) {
        Expect claim = expect(step);

        assertThat(claim.value()).isEqualTo("22");
        assertThat(claim.detail()).isEqualTo("characters");
    }
}
