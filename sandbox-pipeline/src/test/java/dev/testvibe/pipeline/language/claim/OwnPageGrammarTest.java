package dev.testvibe.pipeline.language.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.OwnPage;
import dev.testvibe.pipeline.language.intent.Phrase;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static org.assertj.core.api.Assertions.assertThat;

/** What a thing has of its own, such as the form to edit it. */
class OwnPageGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am editing the boat \"Heron\" | edit",
                "the clerk has started editing the boat \"Heron\" | edit",
                "the boat \"Heron\" is being edited | edit",
                "the user has opened the boat \"Heron\" for editing | edit",
                "I am on the edit page of \"Heron\" | edit",
                "the user is on the edit form for the boat \"Heron\" | edit",
                "I am on the mooring booking page for \"Heron\" | mooring book",
                "the user has opened the transfer form for the boat \"Heron\" | transfer",
            })
    void isOpenAtTheStart(String given, String control) {
        assertThat(only(given, Role.GIVEN)).isInstanceOfSatisfying(OwnPage.class, own -> {
            assertThat(own.thing()).isEqualTo("Heron");
            assertThat(own.controls()).extracting(Phrase::words).contains(List.of(control.split(" ")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I open the edit form of the boat \"Heron\"", "the user starts editing the boat \"Heron\""})
    void isOpened(String when) {
        assertThat(only(when, Role.WHEN)).isInstanceOf(OwnPage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have opened the log of the boat \"Heron\"",
                "the log of \"Heron\" is open",
                "the clerk is viewing the log of the boat \"Heron\"",
                "I open the log for boat \"Heron\"",
                "the user has called up the latest log of \"Heron\"",
            })
    void isKeptAboutAThing(String given) {
        assertThat(only(given, Role.GIVEN)).isInstanceOfSatisfying(OwnPage.class, own -> {
            assertThat(own.thing()).isEqualTo("Heron");
            assertThat(own.controls().get(0).words()).containsExactly("log");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have opened the details of boat \"Heron\"",
                "I am viewing the details of the boat \"Heron\"",
                "I have pulled up the full record of the boat named \"Heron\"",
                "the clerk has opened the information about \"Heron\"",
                "the record of boat \"Heron\" is open",
            })
    void isReadAboutAThing(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Intent.Open("\"Heron\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am on the detail page of \"Heron\"",
                "I am on the profile page of \"Heron\"",
                "I am changing the size of \"Heron\"",
            })
    void isNoPageAboutTheThingItself(String given) {
        assertThat(intents(given, Role.GIVEN)).noneMatch(OwnPage.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the boat page of \"Heron\"",
                "I open the edit product page of \"Heron\"",
            })
    void isNotOpenedByItsNameAlone(String when) {
        assertThat(intents(when, Role.WHEN)).doesNotContain(new Intent.Open("\"Heron\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the product page of \"Heron\"",
                "I visit the article page of \"Heron\"",
                "the user navigates to the product page for \"Heron\"",
                "she goes to the product detail page of \"Heron\"",
                "I open the product page with the name \"Heron\"",
                "I visit the author page \"Heron\"",
            })
    void pageOfAThingIsOpenedByItsName(String when) {
        assertThat(intents(when, Role.WHEN)).containsExactly(new Intent.Open("\"Heron\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the owner page of \"Heron\" is open",
                "the product detail page for \"Heron\" has been opened",
                "the profile page of the member \"Heron\" is open",
                "the member page of \"Heron\" is open",
                "the details page of employee \"Heron\" is displayed",
                "I am viewing the member \"Heron\"",
            })
    void pageOfAThingIsOpenAtTheStart(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Intent.Open("\"Heron\""));
    }
}
