package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.Expectation.Match;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Sentences drawn together, in another order or in a learner's English mean what the usual ones do. */
class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I'm still on the \"Seats\" page | I am still on the \"Seats\" page",
                "there's a \"Save\" button | there is a \"Save\" button",
                "it's disabled | it is disabled",
                "I can't see \"Sold out\" | I should not see \"Sold out\"",
                "I won't see \"Sold out\" | I should not see \"Sold out\"",
                "we're on the login page | we are on the login page",
                "I don't see \"Sold out\" anymore | I don't see \"Sold out\"",
                "I cannot find \"Sold out\" anywhere | I cannot find \"Sold out\"",
            })
    void claimsWhatIsWrittenOut(String step, String plain) {
        isTheSame(step, plain, Role.THEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I'm logged in as \"ann\" with password \"pw\" | I am logged in as \"ann\" with password \"pw\"",
                "I've opened the cart | I have opened the cart",
                "she's on the login page | she is on the login page",
                "he's added \"Tea\" to the cart | he has added \"Tea\" to the cart",
                "the user is in the page of registration | the user is on the registration page",
                "client user is in the page Find Tickets | the user is on the Find Tickets page",
                "the user has gone to the page \"Seats\" | the user goes to the \"Seats\" page",
                "the user went to the form for adding a ticket | the user goes to the add ticket page",
                "the user goes to the form of creating a new ticket | the user goes to the create ticket page",
                "the Arena site is open at its home page | the user goes to the home page",
                "the start page of the Arena shop is loaded | the user goes to the home page",
                "the browser is pointed at the home page | the user goes to the home page",
                "the visitor has navigated to the \"Seats\" page via the navigation bar | the visitor clicks on the \"Seats\" link in the navigation bar",
                "the visitor goes to the seats page using the header | the visitor clicks on the seats link in the header",
                "the visitor is on the home page without login | the visitor is not logged in and the visitor is on the home page",
                "the visitor has opened the cart as a guest | the visitor is not logged in and the visitor has opened the cart",
                "I am searching for tickets | the user goes to the find tickets page",
            })
    void startsWhereThePlainSentenceDoes(String step, String plain) {
        isTheSame(step, plain, Role.GIVEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the error \"No seats\" is appeared | the error \"No seats\" appears",
                "the error \"No seats\" must be appear | the error \"No seats\" must appear",
                "the tag \"vip\" is not exist | the tag \"vip\" does not exist",
                "the user is stay on the login page | the user stays on the login page",
                "the list is contain \"vip\" | the list contains \"vip\"",
                "the button \"Pay\" must be disable | the button \"Pay\" must be disabled",
                "the user is redirect to the login page | the user is redirected to the login page",
                "the user should to see \"vip\" | the user should see \"vip\"",
                "the user should sees \"vip\" | the user should see \"vip\"",
                "the message \"Sold\" should displayed | the message \"Sold\" should be displayed",
                "the message \"Sold\" not displayed | the message \"Sold\" is not displayed",
                "the message \"Sold\" does not displayed | the message \"Sold\" is not displayed",
                "the message \"Sold\" is not display | the message \"Sold\" is not displayed",
            })
    void readsALearnersClaim(String step, String plain) {
        isTheSame(step, plain, Role.THEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "in the table must stay 2 seats | there should be 2 seats in the table",
                "in the table there are only 2 seats | there should be exactly 2 seats in the table",
                "exactly 5 seats should be displayed in the plan | there should be exactly 5 seats in the plan",
                "in the cart there are no items | there should be no items in the cart",
                "in his plan is text \"None\" | text \"None\" should be shown in his plan",
                "in the header the user sees \"Ann\" | the user sees \"Ann\" in the header",
                "on the profile page I see \"Ann\" | the user should be on the profile page and I see \"Ann\"",
                "near of the telephone is the error \"Bad\" | the error \"Bad\" should be shown next to the telephone",
                "in the header there should not be the link \"Pay\" | the link \"Pay\" should not be shown in the header",
                "it appears the message \"Paid\" | the message \"Paid\" appears",
                "is displayed the message \"Paid\" | the message \"Paid\" is displayed",
                "must be visible the button \"Pay\" | the button \"Pay\" must be visible",
                "is opened Seat plan with the guest \"Ann\" | the Seat plan page should be displayed and the guest should be \"Ann\"",
            })
    void readsAClaimInAnyOrder(String step, String plain) {
        isTheSame(step, plain, Role.THEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the field \"Row\" has the error \"is taken\" | the message of the field \"Row\" should be \"is taken\"",
                "the seat field gets the warning \"is taken\" | the message of the seat should be \"is taken\"",
                "every seat in it is by \"Ann\" | all seat should contain \"Ann\"",
                "all notes were written by \"Ann\" | all notes should contain \"Ann\"",
                "my note \"Hi\" is the first one | the first note should contain \"Hi\"",
                "my note \"Hi\" stands at the bottom of the list | the last note should contain \"Hi\"",
                "the \"Ticket\" page should show the seat \"7\" | the \"Ticket\" page should be displayed and the seat should be \"7\"",
                "the \"Ticket\" page should show the name \"Ann\" | the \"Ticket\" page should be displayed and \"Ann\" should be displayed",
                "I can see 2 seats again | I can see 2 seats",
            })
    void claimsOfWhatBelongsToIt(String step, String plain) {
        isTheSame(step, plain, Role.THEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I click on the \"Book\" link of Ann Brook | I click on the \"Book\" link of \"Ann Brook\"",
                "I press the \"Delete\" button for Otto | I press the \"Delete\" button for \"Otto\"",
                "I filter by the popular tag \"jazz\" | I filter by tag \"jazz\"",
                "I switch over to the \"All Shows\" | I click on \"All Shows\"",
                "I edited the ticket so that its row is \"7\" | I edit the ticket and set the row to \"7\" and submit the form",
            })
    void doesTheSame(String step, String plain) {
        assertThat(parse(step, Role.WHEN).toString().replaceAll("text=[^,]+", ""))
                .isEqualTo(parse(plain, Role.WHEN).toString().replaceAll("text=[^,]+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the guest with name \"Ann\" and birth date 2019-04-12 is present",
                "I see a guest named \"Ann\" and birth date \"2019-04-12\"",
                "the guest \"Ann\" with birth date \"2019-04-12\" should be listed in the table",
                "the guest \"Ann\" of birth date \"2019-04-12\" should be displayed",
            })
    void aThingIsDescribedByAllOfItsTexts(String step) {
        Phrase all = Phrase.rowWith(List.of("Ann", "2019-04-12"));

        assertThat(intents(step, Role.THEN))
                .contains(new Intent.Expect(Claim.VISIBLE, all, null, null, Match.EXACT, false));
    }

    @Test
    void thePlaceOfADescribedThingIsNotDropped() {
        assertThat(parse("the guest \"Ann\" of type \"vip\" should be listed under Guests of Honour", Role.THEN)
                        .toString())
                .doesNotContain("CONTAINS");
    }

    @Test
    void aRecordThatIsGivenIsOpenedWhereItIsNotSeen() {
        Understood read = (Understood) parse("the patient \"Ann Brook\"", Role.GIVEN);

        assertThat(read.intents()).singleElement().isInstanceOfSatisfying(Intent.Reached.class, state -> assertThat(
                        state.ways())
                .containsExactly(new Intent.Open("\"Ann Brook\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the visitor goes to page three", "the visitor goes to the page number 2"})
    void aPageByItsNumberHasNoName(String step) {
        assertThat(parse(step, Role.WHEN).toString()).doesNotContain("Open[");
    }

    private void isTheSame(String step, String plain, Role role) {
        assertThat(intents(step, role)).isEqualTo(intents(plain, role));
    }
}
