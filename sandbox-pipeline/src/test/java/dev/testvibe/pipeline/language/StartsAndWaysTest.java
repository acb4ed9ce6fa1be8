package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What a scenario starts from, and the way on which something is done, in other words. */
class StartsAndWaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user is on page 2 of the catalogue | the user goes to page 2",
                "the second page of the results is shown | the user is on page 2 of the results",
                "the page is scrolled all the way down | the user scrolls to the bottom",
                "only the checkbox \"Pickles\" is checked | the user checks the checkbox \"Pickles\" and the user unchecks all other checkboxes",
                "the form has been filled in with correct values | the user fills in all fields with valid values",
            })
    void isBroughtAbout(String given, String done) {
        assertThat(intents(given, Role.GIVEN)).isEqualTo(intents(done, Role.GIVEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user scrolls down | the user scrolls to the bottom",
                "the user scrolls up | the user scrolls to the top",
                "the user searches for \"fern\" using the search bar | the user searches for \"fern\"",
                "the user goes straight to \"/ferns\" | the user opens \"/ferns\"",
                "the user clicks \"Water\" while the hint is displayed | the hint is displayed and the user clicks \"Water\"",
                "the user goes to the ferns page via the plants menu | the user opens the plants menu and the user goes to the ferns page",
                "the user uploads the photo named \"fern.png\" | the user uploads the photo \"fern.png\"",
            })
    void isDone(String when, String plain) {
        assertThat(intents(when, Role.WHEN)).isEqualTo(intents(plain, Role.WHEN));
    }

    @Test
    void isFilledInAroundWhatIsTold() {
        assertThat(intents("the user enters a valid home address with postcode \"1010\" and city \"Bern\"", Role.WHEN))
                .containsExactly(new Intent.CompleteForm(
                        List.of("home", "address"),
                        List.of(Map.of("postcode", "1010", "city", "Bern")),
                        true,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user is not on page 2 of the catalogue",
                "not only the checkbox \"Pickles\" is checked",
                "the dough has been kneaded and is displayed",
            })
    void isNotGuessed(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user needs to confirm the order",
                "I intend to cancel the order",
                "I would like to cook",
                "I wish to order the \"Soup\""
            })
    void areNotDoneWhereTheyAreOnlyWished(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void areWithoutWhatIsOpen() {
        assertThat(intents("I have the planner app open without any open tasks", Role.GIVEN))
                .isEqualTo(intents("I am on the planner app without any open tasks", Role.GIVEN));
    }
}
