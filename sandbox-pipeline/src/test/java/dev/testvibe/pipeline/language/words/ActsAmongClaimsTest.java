package dev.testvibe.pipeline.language.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActsAmongClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I click the \"Ok\" button",
                "the user clicks on \"Checkout is free\"",
                "user click on add to cart",
                "I enter \"Ann\" as the first name",
                "the customer then selects \"Blue\" from the colour list",
                "I log out",
                "I go to the cart page",
                "click on the \"Save\" button",
                "enter \"12345\" in the zip code field",
                "I add \"Tea\" to the cart",
                "I close the confirmation",
                "I check \"Remember me\"",
                "I type my name into the name field",
                "the user searches for \"Tea\"",
            })
    void knowsWhatIsDone(String step) {
        assertThat(ActsAmongClaims.isOne(step, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I click \"Save\" and I should see \"Saved\"",
                "I click \"Save\" and \"Saved\" is displayed",
                "the user checks that the total is \"5\"",
                "I check if the box is ticked",
                "the user navigates to the home page",
                "the user goes to the dashboard",
                "the user logs out",
                "the user logs in successfully",
                "I can click the \"Ok\" button",
                "I should be able to add \"Tea\"",
                "the page scrolls to the top",
                "the dialog closes",
                "the system adds \"Tea\" to the list",
                "it removes the item",
                "filters \"A\" and \"B\" remain",
                "the \"Save\" button disappears",
                "the user selects nothing",
                "clicks: 3",
                "the user enters the dashboard",
                "the user checks the cart",
                "I check the total \"$10\"",
                "I press \"Save\" and land on the dashboard",
            })
    void leavesWhatIsClaimed(String step) {
        assertThat(ActsAmongClaims.isOne(step, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I return to the login page",
                "I go to the cart page",
                "I log out",
                "I open the dashboard",
                "the user proceeds to checkout"
            })
    void takesTheWayForTheOutcomeWhereAThenSaysIt(String step) {
        assertThat(ActsAmongClaims.isOne(step, false)).isFalse();
    }
}
