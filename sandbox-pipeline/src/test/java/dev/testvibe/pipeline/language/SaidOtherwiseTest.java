package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of shops, banks and offices that mean what a plainer one says. */
class SaidOtherwiseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the first plant should be \"Aloe\" with price \"$3\" | the first plant should be \"Aloe\" and the price of the first plant should be \"$3\"",
                "the first plant is \"Aloe\" with a price of $3 | the first plant should be \"Aloe\" and the price of the first plant should be $3",
                "the pass details show the kind \"Day\" and a credit of \"$5\" | the kind of the pass should be \"Day\" and the credit of the pass should be \"$5\"",
                "the pass details show the kind \"Day\" | the kind of the pass should be \"Day\"",
                "exactly one pass with the name \"B2\" is found | the pass \"B2\" should be displayed and \"B2\" should be displayed one times",
                "the checkout error \"No\" should appear | the error message \"No\" should be displayed",
                "the confirmation reads \"Done\" | the confirmation message \"Done\" should be displayed",
                "the selected sort option should be \"Name\" | the sort dropdown should show \"Name\"",
                "the side panel should greet \"Ann Lee\" | the side panel should contain \"Ann Lee\"",
                "the header greets me with \"Hello Ann\" | the header should contain \"Hello Ann\"",
                "I am greeted by \"Hello Ann\" | the user should see \"Hello Ann\"",
                "the page welcomes me as \"Ann\" | the user should see \"Ann\"",
                "the selected option of the sort dropdown is \"Name\" | the sort dropdown should show \"Name\"",
            })
    void claimsTheSame(String step, String plain) {
        assertThat(parse(step, Role.THEN)).isEqualTo(parse(plain, Role.THEN));
        assertThat(intents(step, Role.THEN)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user opens \"cart.html\" directly in the browser",
                "the user navigates directly to the url \"cart.html\" in the address bar",
                "the user visits the page \"cart.html\" directly",
                "the user types \"cart.html\" into the address bar",
            })
    void opensAnAddress(String step) {
        assertThat(intents(step, Role.WHEN)).containsExactly(new Open("cart.html"));
    }

    @Test
    void goesOnByTheButtonThatSaysWhereOrThatItGoesOn() {
        assertThat(intents("the customer continues to the overview", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(Command.class, command -> assertThat(command.buttons())
                        .extracting(button -> button.name() == null ? String.join(" ", button.words()) : button.name())
                        .containsExactly(
                                "proceed to overview",
                                "continue to overview",
                                "overview",
                                "Continue",
                                "Next",
                                "Proceed"));
    }

    @Test
    void doesWhatSomebodyProceedsToDo() {
        assertThat(intents("the customer proceeds to convert the height", Role.WHEN))
                .isEqualTo(intents("the customer converts the height", Role.WHEN));
    }

    @Test
    void searchesByTheFieldThatIsNamedBeforeTheValue() {
        assertThat(intents("the clerk searches by city for \"Graz\"", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(UseForm.class, form -> {
                    assertThat(form.fields().get(0).phrase().words()).isEqualTo(List.of("city"));
                    assertThat(form.fields().get(0).value()).isEqualTo("Graz");
                });
    }

    @Test
    void leavesOutWhatAGivenLeavesOut() {
        assertThat(intents("the user clicks on the login button without entering any credentials", Role.GIVEN))
                .isEqualTo(intents("the user clicks on the login button", Role.WHEN));
    }

    @Test
    void doesNotDropWhichMessageIsMeant() {
        assertThat(parse("exactly one pass with the price \"$5\" is found", Role.THEN))
                .isInstanceOf(NotUnderstood.class);
    }
}
