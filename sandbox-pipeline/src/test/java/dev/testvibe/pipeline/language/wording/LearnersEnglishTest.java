package dev.testvibe.pipeline.language.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** English of people who learn it, read as what they mean. */
class LearnersEnglishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the error «0» is appear | the error «0» appears",
                "the error is not appear | the error does not appear",
                "the errors are appeared | the errors appear",
                "the popup is still stay | the popup still stays",
                "the counter is say «0» | the counter says «0»",
                "the counter is not say «0» | the counter does not say «0»",
                "the cart is show the total | the cart shows the total",
                "the message is display | the message is displayed",
                "the message must be show in the list | the message must be shown in the list",
                "user is redirect to the login page | user is redirected to the login page",
                "user is login as «0» | user is logged in as «0»",
                "user should to see «0» | user should see «0»",
                "user should sees «0» | user should see «0»",
                "the page must has a title | the page must have a title",
                "the message should be appear | the message should appear",
                "the user has open the shop | the user has opened the shop",
                "user did login like «0» with the password «1» | user login as «0» with the password «1»",
                "user does click on «0» | user click on «0»",
                "the user clicks to the filter «0» | the user clicks on the filter «0»",
                "user stays in the page «0» | user stays on the page «0»",
                "the filter «0» is the selected one | the filter «0» is selected",
                "the list must be in such order: «0» | the list must be in this order: «0»",
                "user add to the cart the product «0» | user add the product «0» to the cart",
                "last product must be «0» | the last product must be «0»",
                "the first product in list must be «0» | the first product in the list must be «0»",
            })
    void isPutRight(String said, String right) {
        assertThat(LearnersEnglish.corrected(said, true)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the task is complete",
                "the dialog is open",
                "the shop is open",
                "the user did not log in",
                "the status is list",
                "the user has open tasks",
                "the user should have 2 tasks",
                "the message is gone",
                "first name is shown",
                "the label in the page header says «0»",
                "the user is in the list",
                "the price is shown in the list of prices",
                "there are 3 tasks in the list",
            })
    void leavesWhatIsRight(String said) {
        assertThat(LearnersEnglish.corrected(said, true)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THEN | I don't see \"Tea\" any more | I don't see \"Tea\"",
                "THEN | I can't find \"Tea\" anywhere | the user should not see \"Tea\"",
                "THEN | the badge isn't there anymore | the badge is not there",
                "THEN | I can read \"Tea is hot\" | the user should see \"Tea is hot\"",
                "THEN | I'm told \"Tea\" | I am told \"Tea\"",
                "THEN | \"Tea\" has a \"Drop\" button, too | \"Tea\" has a \"Drop\" button",
                "THEN | 2 tasks are left | there are 2 tasks left",
                "THEN | there is nothing left to clear | it should not be possible to clear",
                "THEN | the task \"Tea\" is marked as not completed | the task \"Tea\" should not be completed",
                "THEN | first product in list must be \"Tea\" | the first product must be \"Tea\"",
                "THEN | the product \"Tea\" can be added to the cart again | it should be possible to add \"Tea\" to the cart",
                "THEN | \"Tea\" can't be added to the cart any more | it should not be possible to add \"Tea\" to the cart",
                "THEN | \"Tea\" costs $4 | the price of \"Tea\" should be $4",
                "THEN | I see a 1 on the cart icon | the cart icon should show 1",
                "THEN | the shop displays the error message \"No tea\" | the error message \"No tea\" should be displayed",
                "GIVEN | a list with \"Tea\" and \"Milk\" | the list contains \"Tea\" and \"Milk\"",
                "GIVEN | I have a shopping list of the items \"Tea\" and \"Milk\" | the list contains \"Tea\" and \"Milk\"",
                "GIVEN | the user has not yet logged in to the Tea Shop | the user is not logged in",
                "WHEN | I put a \"Mug\" into my basket | the user adds a \"Mug\" to the basket",
                "WHEN | I close the message with the little cross | the user closes the message",
                "WHEN | the user makes complete the task \"Tea\" | the user completes the task \"Tea\"",
                "WHEN | the user performs a click on the button \"Save\" | the user clicks on the button \"Save\"",
                "WHEN | I type \"Tea\" into the box | the user types \"Tea\" into the input box",
                "WHEN | I check out as \"Ann\" \"Lee\" with postal code \"1\" | the user checks out with first name \"Ann\", last name \"Lee\" and postal code \"1\"",
            })
    void meansTheSame(Role role, String said, String plain) {
        assertThat(parse(said, role)).isInstanceOf(Understood.class).isEqualTo(parse(plain, role));
    }
}
