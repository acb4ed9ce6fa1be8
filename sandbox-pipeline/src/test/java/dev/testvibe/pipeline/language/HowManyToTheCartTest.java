package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** How many of a thing are put into a cart is how often it is put there. */
class HowManyToTheCartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I add 2 \"Fern\" to the cart",
                "I add 2 x \"Fern\" to the cart",
                "I add two \"Fern\" to my basket",
                "the customer adds 2 pieces of \"Fern\" to the cart",
                "the customer adds two units of the \"Fern\" to the shopping cart",
                "I put 2 \"Fern\" into the cart",
                "she placed 2 \"Fern\" in her basket",
                "I add \"Fern\" with quantity 2 to the cart",
                "I add \"Fern\" to the cart with a quantity of 2",
                "I add the plant \"Fern\" to the cart twice",
            })
    void isHowOftenItIsPutThere(String step) {
        assertThat(intents(step, Role.WHEN)).hasSize(2).allMatch(Command.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I add 1 \"Fern\" to the cart | I add \"Fern\" to the cart",
                "I add one \"Fern\" to the cart | I add \"Fern\" to the cart",
                "I have added 2 \"Fern\" from the \"Shade\" category to the cart | I have added \"Fern\" from the \"Shade\" category to the cart 2 times",
            })
    void isTheSame(String step, String plain) {
        assertThat(intents(step, Role.GIVEN)).isEqualTo(intents(plain, Role.GIVEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I add several \"Fern\" to the cart", "I add no \"Fern\" to the cart"})
    void isNotGuessed(String step) {
        assertThat(EnglishSteps.parse(step, Role.WHEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cart contains 2 of the \"Fern\" from the \"Plants\" category",
                "there are 2 units of \"Fern\" from the \"Plants\" category in the cart"
            })
    void isNotThereYetWhereThereIsOne(String given) {
        assertThat(intents(given, Role.GIVEN))
                .filteredOn(Command.class::isInstance)
                .hasSize(2);
    }
}
