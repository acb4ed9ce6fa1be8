package dev.testvibe.pipeline.language.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What testers jot down reads as the plain sentence. */
class TestersWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "verify the total is $10 | the total is $10",
                "verify login page is displayed | login page is displayed",
                "I verify that the message is displayed | the message is displayed",
                "user validates that cart is empty | cart is empty",
                "validate message \"Saved\" is shown | message \"Saved\" is shown",
                "make sure the button is disabled | the button is disabled",
                "ensure that the badge is 1 | the badge is 1",
                "I check if \"Tea\" is displayed | \"Tea\" is displayed",
                "I should be able to verify that \"Tea\" is displayed | \"Tea\" is displayed",
                "I verify the message \"Saved\" | the user should see the message \"Saved\"",
                "verify error message | error message should be displayed",
                "I expect to see \"Tea\" | the user should see \"Tea\"",
                "I should see total is $9.20 | total is $9.20",
                "user is able to login successfully | the user should be logged in",
                "user should be able to log in to the application | the user should be logged in",
                "user should not be able to login | the user should not be logged in",
                "user logs out successfully | the user should be logged out",
                "user is navigated to home page successfully | user is navigated to home page",
                "user gets redirected to login page | user is redirected to login page",
                "I should be registered successfully | the registration should be successful",
                "login fails with message \"Wrong\" | the user should not be logged in and the user should be told \"Wrong\"",
                "transfer should fail with error \"Too much\" | the user should be told \"Too much\"",
                "I should get an error message \"Wrong\" | the user should see the error message \"Wrong\"",
                "system shows error message \"Wrong\" | the user should see the error message \"Wrong\"",
                "products are sorted from low to high price | products are sorted by price from low to high",
                "the home page loads successfully | the home page should be displayed",
                "\"Saved\" message should display | \"Saved\" message should be displayed",
                "error \"Wrong\" should be thrown | error \"Wrong\" should be displayed",
                "a popup with \"Sure?\" is shown | a popup with text \"Sure?\" is shown",
                "user should see title as \"Shop\" | the title should be \"Shop\"",
                "the item is deleted successfully | the item is deleted",
                "user should be able to view product details | user should be able to see product details",
                "I should see \"Tea\" with price $9 | the price of \"Tea\" should be $9",
                "I should see articles tagged with \"java\" | all the articles should have the tag \"java\"",
            })
    void claimWhatIsMeant(String step, String plain) {
        assertThat(parse(step, Role.THEN)).isEqualTo(parse(plain, Role.THEN)).isInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "clicks on add to cart for \"Tea\" | adds \"Tea\" to the cart",
                "I click on Add to basket button for product \"Tea\" | I adds \"Tea\" to the basket",
                "I click on account number «40125» | I click on the account «40125»",
                "I select country as \"India\" | I select \"India\" as the country",
                "I select country as India | I select India as the country",
                "I select size as \"M\" and colour as \"red\" | I select \"M\" as the size and select \"red\" as the colour",
                "I enter valid username and password | I enters valid credentials",
                "I wait until page is loaded | I waits for the page to load",
                "I search \"trail\" in search box | I search for \"trail\"",
                "I increase quantity to 2 | I changes the quantity to 2",
                "I open Chrome browser and navigate to the application | I open the application and navigate to the application",
                "browser is open | the user opens the application",
                "I enter invalid username \"x\" and password \"y\" | I enter username \"x\" and password \"y\"",
                "I write a new post with title \"x\" and content \"y\" | I creates a new post with title \"x\" and content \"y\"",
                "I fill in my details | I fills in the form with valid data",
                "I enter checkout information | I fills in the checkout form with valid data",
                "I enter first name, last name and postal code | I enters a valid first name and enters a valid last name and enters a valid postal code",
                "I open a new savings account | I open a new \"savings\" account",
                "I navigate to Apply for a Loan | I navigate to the Apply for a Loan page",
                "I apply for a loan of $1000 with $100 down payment | I apply for a loan of $1000 with down payment $100",
                "I add first product to the cart | I add the first product to the cart",
                "I open the new customer form | I goes to the new customer page",
                "I take a screenshot | the user does not interact with the page",
                "I click on Transfer without entering amount | I click on Transfer without entering the amount",
                "I click Save without filling the form | I click Save without filling anything",
            })
    void doWhatIsMeant(String step, String plain) {
        String text = step.replaceAll("[«»]", "");
        assertThat(parse(text, Role.WHEN))
                .isEqualTo(parse(plain.replaceAll("[«»]", ""), Role.WHEN))
                .isInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the page should load successfully",
                "verify page title",
                "I should be on \"Tea\"",
                "I should see the results that are",
                "no user is able to login successfully",
                "no user can login"
            })
    void claimNothingThatCanBeJudged(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource({"click on Sign On, sign on", "I press the Log On button, log on"})
    void leaveTheNameOfAButtonAsItIs(String step, String words) {
        assertThat(parse(step, Role.WHEN).toString()).contains("words=[" + words.replace(" ", ", ") + "]");
    }
}
