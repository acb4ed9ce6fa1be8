package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.PageEffect.Possible;
import dev.testvibe.pipeline.language.intent.PageEffect.Told;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.lexicon.LexiconException;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Other ways to say what the rules read. */
class ParaphrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the first note should be from \"Ann\" with the text \"Well done\"",
                "the first note is by \"Ann\" saying \"Well done\"",
                "the first note should be written by \"Ann\" and reads \"Well done\""
            })
    void isFromSomebodyAndSaysSomething(String step) {
        assertThat(intents(step, Role.THEN))
                .hasToString(intents(
                                "the first note should contain \"Ann\" and the first note should contain \"Well done\"",
                                Role.THEN)
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the customer is informed that \"No stock\"",
                "the visitor is also told that \"No stock\"",
                "the order is refused with \"No stock\"",
                "the order is rejected because \"No stock\"",
                "the payment is declined with the message \"No stock\"",
                "an error states \"No stock\"",
                "the clerk is told that the item \"No stock\"",
                "my order should be confirmed with the message \"No stock\"",
            })
    void isToldWhatAPageSaysOfAnOutcome(String step) {
        assertThat(intents(step, Role.THEN)).containsExactly(new Told("No stock"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the clerk wants to register a new owner | new owner",
                "a visitor wants to sign up | registration",
                "the clerk is about to look up an owner | find owner",
                "the customer wants to log in | login",
            })
    void goesWhereItCanBeDoneWhatSomebodyWants(String given, String page) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new Open(page));
    }

    @Test
    void doesWhatSomebodyTries() {
        assertThat(act("the customer attempts to click \"Save\"").verb()).isEqualTo(Verb.CLICK);
        assertThat(act("the user decides to double-click on \"Milk\"").verb()).isEqualTo(Verb.DOUBLE_CLICK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the customer returns to the overview | overview",
                "the customer consults the order history | order history",
                "the customer views the basket | basket",
                "the details of the owner \"Ann\" are displayed | \"Ann\"",
                "the visitor reads the article \"Ann\" | \"Ann\"",
            })
    void opensWhatIsReturnedToOrLookedAt(String step, String page) {
        assertThat(intents(step, step.startsWith("the details") ? Role.GIVEN : Role.WHEN))
                .containsExactly(new Open(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has the items \"Tea\" and \"Milk\" in the list",
                "I have \"Tea\" and \"Milk\" on my shopping list",
                "I already have the following things \"Tea\" and \"Milk\" in my checklist",
            })
    void putsOnAListWhatIsThere(String given) {
        assertThat(intents(given, Role.GIVEN))
                .isEqualTo(intents("the user has added the items \"Tea\" and \"Milk\"", Role.GIVEN))
                .hasSize(2);
    }

    @Test
    void putsOneThingOnAList() {
        assertThat(intents("I have an item called \"Tea\" in my list", Role.GIVEN))
                .isEqualTo(intents("the user has added the item \"Tea\"", Role.GIVEN));
    }

    @Test
    void writesDownWhatIsToDo() {
        assertThat(act("the user jots down the task \"Tea\"").verb()).isEqualTo(Verb.ADD);
        assertThat(intents("the user has recorded the tasks \"Tea\" and \"Milk\"", Role.GIVEN))
                .hasSize(2);
    }

    @Test
    void sendsWhatItIsToSendWithNothing() {
        CompleteForm form = (CompleteForm) only("the clerk submits the owner without entering any data", Role.WHEN);

        assertThat(form.form()).containsExactly("owner");
        assertThat(form.readings()).isEmpty();

        assertThat(((CompleteForm) only("the clerk searches for owners without stating a last name", Role.WHEN))
                        .readings())
                .singleElement()
                .hasToString("{last name=}");
    }

    @Test
    void comparesANumberWithWhatItWas() {
        assertThat(intents("the number of likes rises from 1 to 3", Role.THEN))
                .extracting(one -> ((Expect) one).claim() + " " + ((Expect) one).value())
                .containsExactly("SHOWS 3", "RAISED 2");
        assertThat(intents("the balance drops to $40.00", Role.THEN))
                .extracting(one -> ((Expect) one).claim() + " " + ((Expect) one).detail())
                .containsExactly("SHOWS null", "LOWERED to");
        assertThat(parse("the balance does not drop to $40.00", Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsAmountsWithTheirSignOnEitherSide() {
        assertThat(expect("the total amounts to 7.50€").value()).isEqualTo("7.50€");
        assertThat(expect("the total comes to $7.50").value()).isEqualTo("$7.50");
    }

    @Test
    void tellsWhatCanBeDone() {
        assertThat(((Possible) only("I should be able to edit the article", Role.THEN)).negated())
                .isFalse();
        assertThat(((Possible) only("it is not possible to check out", Role.THEN)).negated())
                .isTrue();
    }

    @Test
    void namesAFieldByItsWordsAndNoPlace() {
        Expect last = expect("the last name field should be empty");

        assertThat(last.claim()).isEqualTo(Claim.EMPTY);
        assertThat(last.subject()).extracting(Phrase::position).isEqualTo(0);
        assertThat(last.subject()).extracting(Phrase::words).isEqualTo(List.of("last", "name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the customer is not informed that \"No stock\"",
                "the order is either refused with \"No stock\" or accepted",
            })
    void doesNotTurnADenialIntoAClaim(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void saysWhereAFileOfThemHasAMistake() {
        String yaml = """
                words:
                  who: I
                given:
                  the user goes: <who> go
                done:
                  the user clicks <text>: <who> clicks
                expected:
                  nothing: nothing
                """;

        assertThatThrownBy(() -> Paraphrases.read("own.yaml", yaml))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("own.yaml:6:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the navigation bar contains the link \"Cart\" | I should see the link \"Cart\" in the navigation bar",
                "the navbar should have a \"Cart\" link | I should see the link \"Cart\" in the navigation bar",
                "the navigation bar does not contain the link \"Cart\" | I should not see the link \"Cart\" in the navigation bar",
                "the navbar should no longer show the link \"Cart\" | I should not see the link \"Cart\" in the navigation bar",
                "\"Tea\" should disappear from the favourites page | I should not see \"Tea\" on the favourites page",
                "\"Tea\" disappears from my saved recipes page | I should not see \"Tea\" on the saved recipes page",
                "\"Tea\" should vanish from the page | I should not see \"Tea\"",
                "the nav bar displays a \"Log out\" button | I should see the button \"Log out\" in the navigation bar",
                "the bike \"Comet\" is displayed with a \"New\" ribbon | I should see \"New\" for \"Comet\"",
                "the \"New\" sticker is shown on the bike \"Comet\" | I should see \"New\" for \"Comet\"",
                "the \"City\" field should not have an error | there should be no error for the field \"City\"",
                "no error is displayed next to \"City\" | there should be no error for the field \"City\"",
                "the field \"City\" shows no validation error | there should be no error for the field \"City\"",
            })
    void saysWhatAPlaceShowsOrDoesNotShow(String step, String plain) {
        assertThat(intents(step, Role.THEN))
                .hasToString(intents(plain, Role.THEN).toString());
    }
}
