package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.StepParser.Role;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is expected of colours, storage, phases and several things at once, whichever way it is said. */
class SaidOfThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the background color of the tile should change to \"#ffb74d\" | the background color of the tile should be \"#ffb74d\"",
                "the computed style \"filter\" of the photo should be \"none\" | the style \"filter\" of the photo should be \"none\"",
                "a new tab should open with the heading \"Slip\" | a new tab should be opened and \"Slip\" should be displayed",
                "the \"best\" key should be removed from localStorage | local storage should not contain \"best\"",
                "the key \"best\" should no longer exist in local storage | local storage should not contain \"best\"",
                "local storage should contain the saved bill under the key \"bills\" | local storage should contain \"bills\"",
                "the clock should switch to the \"REST\" phase | the clock should show \"REST\"",
                "the tip and the total should both display \"$0\" | the tip should display \"$0\" and the total should display \"$0\"",
            })
    void isTheSame(String step, String plain) {
        assertThat(intents(step, Role.THEN)).isEqualTo(intents(plain, Role.THEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I click on the tiles with id \"a\", \"b\" and \"c\" in this order | I click on the tiles with id \"a\", \"b\" and \"c\"",
                "I sign on with username \"ann\" and password \"pw\" | I sign in with username \"ann\" and password \"pw\"",
                "I go to \"/orders\" without logging in | I open \"/orders\"",
                "I am on the Fernweh store | I am on the home page",
                "I click \"7\", then \"+\", then \"2\" | I click \"7\", \"+\", \"2\"",
                "I click the keys \"7\" and \"8\" one by one | I click the keys \"7\" and \"8\"",
            })
    void isDoneInTheOrderOfTheSentence(String step, String plain) {
        assertThat(parse(step, Role.WHEN).toString().replaceAll("text=[^,]+", ""))
                .isEqualTo(parse(plain, Role.WHEN).toString().replaceAll("text=[^,]+", ""));
    }
}
