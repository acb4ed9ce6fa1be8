package dev.testvibe.pipeline.language.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What those write whose first language is another one reads as what they mean. */
class RewordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Client make login with email \"a@b.org\" and password \"pw\" | the user logs in with email \"a@b.org\" and password \"pw\"",
                "the customer did the logout | the user logs out",
                "Visitor performs a search of \"tea\" | the user searches for \"tea\"",
                "client search the word \"tea\" | the user searches for \"tea\"",
                "Client does a click on the \"Save\" button | the user clicks on the \"Save\" button",
                "member push the button Save | the user presses the Save button",
                "Client open the page My Orders | the user opens the My Orders page",
                "tenant opens the page of registration | the user opens the registration page",
                "the pupil's page is opened | the pupil's page is opened",
                "client goes in the cart | client goes to the cart",
                "client fill only Name with \"A\" | client fill Name with \"A\"",
                "I select \"1\" as the from account and \"2\" as the to account | I select \"1\" as the from account and I select \"2\" as the to account",
                "I click on \"Aloe\" to know more about it | I click on \"Aloe\"",
                "client fill Code with \"A\" and Confirm with \"B\" | client fill Code with \"A\" and client fill Confirm with \"B\"",
                "I increase the quantity of \"Tea\" by one | I increase the quantity of \"Tea\"",
                "I decrease the quantity of \"Tea\" by 2 | I decrease the quantity of \"Tea\" twice",
                "the user tries to log in 3 times with username \"a\" and password \"b\" | the user logs in with username \"a\" and password \"b\" three times in a row",
                "I enter the password \"pw\" twice | I enter the password \"pw\" and password confirmation \"pw\"",
                "I enter the same password \"pw\" in both fields | I enter the password \"pw\" and password confirmation \"pw\"",
                "\"Ann Lee\" with email \"a@b.org\" has booked the boat \"Gull\" from \"1 May\" to \"3 May\" | the user booked the boat \"Gull\" from \"1 May\" to \"3 May\" with name \"Ann Lee\" and email \"a@b.org\"",
                "the guest \"Ann Lee\" (email \"a@b.org\") books the boat \"Gull\" from \"1 May\" to \"3 May\" | the user books the boat \"Gull\" from \"1 May\" to \"3 May\" with name \"Ann Lee\" and email \"a@b.org\"",
                "\"Ann Lee\" reserves the table \"4\" for \"7 pm\" | the user reserves the table \"4\" for \"7 pm\" with name \"Ann Lee\"",
                "I can to click the \"Go\" link | I can click the \"Go\" link",
                "I open \"Orders\" from \"My account\" | I open \"Orders\" in the \"My account\" menu",
                "the user goes to \"Orders\" under \"My account\" | the user goes to \"Orders\" in the \"My account\" menu",
            })
    void doesWhatIsMeant(String step, String plain) {
        assertThat(parse(step, Role.WHEN)).isEqualTo(parse(plain, Role.WHEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the error \"is taken\" is displayed for the name | I should see the error \"is taken\" for the name",
                "a validation message \"Bad\" should be shown for the email address | I should see the validation message \"Bad\" for the email address",
                "I should see the goats \"A\" and \"B\" | I should see the goat \"A\" and the goat \"B\"",
                "the user sees goats \"A\", \"B\" and \"C\" | the user sees the goat \"A\" and the goat \"B\" and the goat \"C\"",
                "all the visible tickets should be assigned to \"Ann\" | all the tickets should have the assignee \"Ann\"",
                "each ticket is assigned to \"Ann\" | each ticket should have the assignee \"Ann\"",
                "all tickets shown are assigned to \"Ann\" | all tickets should have the assignee \"Ann\"",
                "the ticket \"A\" is now assigned to \"Ann\" | the assignee of the ticket \"A\" should be \"Ann\"",
                "the ticket \"A\" has been assigned to \"Ann\" | the assignee of the ticket \"A\" should be \"Ann\"",
                "all visible tickets should show \"Ann\" | all tickets should show \"Ann\"",
                "only tickets assigned to \"Ann\" should be visible | all the tickets should have the assignee \"Ann\"",
                "every room should have a \"Book now\" button | the \"Book now\" button of every room should be displayed",
                "each room has a disabled \"Book now\" button | the \"Book now\" button of each room should be disabled",
                "all the rooms should have a \"Book now\" button | the \"Book now\" button of every room should be displayed",
                "all companies have a disabled \"Book now\" link | the \"Book now\" link of every company should be disabled",
                "I should have an empty cart | the cart should be empty",
                "the modal title should be \"Edit\" | the heading of the dialog should be \"Edit\"",
                "the popup's heading is \"Edit\" | the heading of the dialog is \"Edit\"",
            })
    void readsOfEachAndOfDialogs(String step, String plain) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understood.class).isEqualTo(parse(plain, Role.THEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is displayed the error \"No room\"",
                "it appears the error \"No room\"",
                "there is shown the error \"No room\"",
                "it's displayed the error \"No room\"",
                "should be displayed the error \"No room\"",
                "the error \"No room\" is appear",
                "the error \"No room\" is appeared",
                "the error \"No room\" should be appear",
            })
    void seesWhatIsShown(String step) {
        assertThat(intents(step, Role.THEN))
                .hasToString(
                        intents("the error \"No room\" is displayed", Role.THEN).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "it is not displayed the error \"No\" | the error \"No\" is not displayed",
                "guest not see the link \"Exit\" | the user does not see the link \"Exit\"",
                "Near the Phone field is error \"No\" | the error \"No\" is displayed near the Phone field",
                "Below the Phone field appears the message \"No\" | the message \"No\" is displayed below the Phone field",
                "client is redirect to the login page | the user is redirected to the login page",
                "we end up on the login page | we should be on the login page",
                "I find myself on the login page | I should be on the login page",
                "I see only these plants: \"A\" and \"B\" | I see only the plants \"A\" and \"B\"",
                "In table is plant \"A\" with price \"$2\" | the plant \"A\" with price \"$2\" is displayed in the table",
                "Title of plants page is \"All\" | the title of the page is \"All\"",
                "account \"1\" still holds \"$2\" | account \"1\" shows \"$2\"",
                "we are offered to \"Undo\" | the \"Undo\" button should be visible",
                "I should see that the city is \"Graz\" | the city is \"Graz\"",
                "there is no way to add \"A\" to the cart | it should not be possible to add \"A\" to the cart",
                "\"A\" is disappeared from the cart | \"A\" is no longer in the cart",
                "the plant \"A\" has vanished from my list | the plant \"A\" is no longer in my list",
                "the banner is vanished | the banner disappears",
                "modal with the heading \"A\" appears | the modal titled \"A\" appears",
                "dialog with title \"A\" is opened | the dialog titled \"A\" is opened",
                "only these plants are listed: \"A\" and \"B\" | only the plants \"A\" and \"B\" are listed",
            })
    void expectsWhatIsMeant(String step, String plain) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understood.class).isEqualTo(parse(plain, Role.THEN));
    }

    @Test
    void isLoggedInByAPassword() {
        assertThat(parse("Client \"ann\" is logged in the bank by password \"pw\"", Role.GIVEN))
                .isInstanceOf(Understood.class)
                .isEqualTo(parse("the user \"ann\" is logged in with password \"pw\"", Role.GIVEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is displayed in red",
                "I expect the url to not contain «0»",
                "it is displayed that \"A\" is \"B\"",
            })
    void leavesHowSomethingIsShownAsItStands(String sentence) {
        assertThat(Rewordings.plain(sentence, true)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a shop with the welcome banner closed",
                "I am on the home page with the welcome banner dismissed",
                "the site with the welcome banner already out of the way",
            })
    void closesWhatIsGivenAsClosed(String step) {
        assertThat(intents(step, Role.GIVEN)).singleElement().isInstanceOf(Intent.Reached.class);
    }

    @Test
    void dismissesBothOfTwo() {
        assertThat(intents("the client has dismissed the banner and the cookie message", Role.GIVEN))
                .hasSize(2);
    }
}
