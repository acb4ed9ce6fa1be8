package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.StepParser.Role;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** What a list begins and ends with, however that is said. */
class FirstAndLastTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the list of goats should start with \"Lotte\" | the first goat should be \"Lotte\"",
                "the goat list begins with \"Lotte\" | the first goat should be \"Lotte\"",
                "the goat table should end with \"Lotte\" | the last goat should be \"Lotte\"",
                "the list should begin with \"Lotte\" | \"Lotte\" should be listed first",
                "the table ends with \"Lotte\" | \"Lotte\" should be listed last",
                "I should see \"Lotte\" first | \"Lotte\" should be listed first",
                "the user sees \"Lotte\" at the bottom of the list | \"Lotte\" should be listed last",
                "the first row should show keeper \"Ann\" | the keeper in the first row should be \"Ann\"",
                "I should see a list of 8 goats | I should see 8 goats"
            })
    void readsAs(String said, String plain) {
        assertThat(intents(said, Role.THEN)).isNotEmpty().isEqualTo(intents(plain, Role.THEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I proceed to checkout from the cart page | I go to the cart page and I check out",
                "the user checks out from the basket | the user go to the basket page and the user check out",
                "on the cart page I start the checkout | I go to the cart page and I check out",
            })
    void checksOutFromTheCart(String said, String plain) {
        assertThat(intents(said, Role.WHEN)).isNotEmpty().isEqualTo(intents(plain, Role.WHEN));
    }
}
