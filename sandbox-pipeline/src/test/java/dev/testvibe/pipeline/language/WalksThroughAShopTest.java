package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.act.CollectionGrammar;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.words.MaskedText;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

class WalksThroughAShopTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the product \"Tulip\" in the category \"Bulbs\"",
                "the user views the article \"Tulip\" of the \"Bulbs\" category",
                "I navigate to \"Tulip\" in the \"Bulbs\" category",
                "I go to the details page of the product \"Tulip\" in the \"Bulbs\" department",
                "I am on the page of product \"Tulip\" in the \"Bulbs\" category",
                "the customer is viewing the product page of \"Tulip\" in the category \"Bulbs\"",
                "the product \"Tulip\" in the category \"Bulbs\" is open"
            })
    void goesToTheCategoryAndThenToTheProduct(String step) {
        assertThat(intents(step, Role.GIVEN)).containsExactly(new Open("\"Bulbs\""), new Open("\"Tulip\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have added item \"B-10\" of product \"Tulip\" from the \"Bulbs\" category to the cart",
                "the customer adds the pack \"B-10\" of the product \"Tulip\" in category \"Bulbs\" to the basket",
                "I put the item \"B-10\" into my cart from the product \"Tulip\" in the \"Bulbs\" category"
            })
    void goesToWhereAnItemIsToPutItIntoTheCart(String step) {
        List<Intent> intents = intents(step, Role.WHEN);

        assertThat(intents.subList(0, 2)).containsExactly(new Open("\"Bulbs\""), new Open("\"Tulip\""));
        assertThat(intents.get(2)).isInstanceOfSatisfying(Command.class, adding -> assertThat(
                        adding.buttons().get(0).within().name())
                .isEqualTo("B-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the cart contains the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category",
                "my basket already holds item \"B-10\" of product \"Tulip\" in category \"Bulbs\"",
                "the customer has the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category in the cart",
                "there is the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category in my cart",
                "the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category is in the cart",
                "the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category has been added to the cart"
            })
    void fetchesWhatTheCartHoldsAlready(String step) {
        List<Intent> intents = intents(step, Role.GIVEN);

        assertThat(intents.subList(0, 2)).containsExactly(new Open("\"Bulbs\""), new Open("\"Tulip\""));
        assertThat(intents).hasSize(3);
    }

    @Test
    void putsAsManyIntoTheCartAsItHolds() {
        assertThat(intents("my cart contains 3 of the item \"B-10\"", Role.GIVEN))
                .hasSize(3)
                .allSatisfy(adding -> assertThat(adding).isInstanceOf(Command.class));
    }

    @Test
    void goesToEachThingOfATable() {
        List<List<String>> table = List.of(
                List.of("category", "product", "item", "quantity"),
                List.of("Bulbs", "Tulip", "B-10", "2"),
                List.of("Seeds", "Dill", "S-1", "1"));

        assertThat(CollectionGrammar.adding("my cart contains the following items:", table, MaskedText::quoted))
                .hasValue(List.of(
                        "I add the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category to the cart",
                        "I add the item \"B-10\" of the product \"Tulip\" from the \"Bulbs\" category to the cart",
                        "I add the item \"S-1\" of the product \"Dill\" from the \"Seeds\" category to the cart"));
    }

    @Test
    void leavesATableAloneThatSaysMore() {
        List<List<String>> priced = List.of(List.of("category", "product", "price"), List.of("Bulbs", "Tulip", "$2"));
        List<List<String>> unclear =
                List.of(List.of("category", "product", "quantity"), List.of("Bulbs", "Tulip", "some"));

        assertThat(CollectionGrammar.adding("my cart contains", priced, MaskedText::quoted))
                .isEmpty();
        assertThat(CollectionGrammar.adding("my cart contains", unclear, MaskedText::quoted))
                .isEmpty();
    }
}
