package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.OneOf;
import dev.testvibe.pipeline.language.intent.PageEffect.Announced;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Things that a page keeps, made and changed in one sentence, and how that turned out. */
class ThingsAndOutcomesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I create an article with title \"Tea\" and body \"Hot\" | article | title=Tea, body=Hot",
                "the user adds a new pet with the name \"Milo\", birth date \"2020-01-02\" and type \"cat\" | pet | name=Milo, birth date=2020-01-02, type=cat",
                "I book a room for which the guest \"Ann\" and nights \"2\" | room | guest=Ann, nights=2",
                "I submit the contact form with name \"Ann\" and message \"Hi\" | contact | name=Ann, message=Hi",
                "I check out with first name \"Ann\" and zip \"1\" | checkout | first name=Ann, zip=1",
            })
    void makesAThingOfTheFieldsThatAreNamed(String step, String form, String data) {
        CompleteForm made = (CompleteForm) only(step, Role.WHEN);

        assertThat(made.form()).containsExactly(form);
        assertThat(made.readings()).hasSize(1);
        assertThat(made.readings().get(0)).hasToString("{" + data + "}");
        assertThat(made.madeUp()).isFalse();
    }

    @Test
    void leavesCookiesToTheBrowser() {
        assertThat(only("I add the cookie \"size\" with the value \"large\"", Role.WHEN))
                .isEqualTo(new BrowserUse.SetCookie("size", "large"));
    }

    @Test
    void takesANameForATitleWhereThePageHasNoName() {
        CompleteForm made = (CompleteForm) only("I create a page \"Home\" with content \"Hi\"", Role.WHEN);

        assertThat(made.readings())
                .startsWith(Map.of("name", "Home", "content", "Hi"), Map.of("title", "Home", "content", "Hi"))
                .hasSize(6)
                .allSatisfy(reading ->
                        assertThat(reading).containsEntry("content", "Hi").containsValue("Home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I edit the todo \"A\" to \"B\"",
                "the user renames \"A\" to \"B\"",
                "I change \"A\" to \"B\"",
                "I update the card \"A\" to \"B\""
            })
    void writesAThingAnew(String step) {
        Rewrite rewrite = (Rewrite) only(step, Role.WHEN);

        assertThat(rewrite.subject()).extracting(Phrase::name).isEqualTo("A");
        assertThat(rewrite.text()).isEqualTo("B");
    }

    @Test
    void givesAControlAValueAndDoesNotRewriteIt() {
        assertThat(only("I change the \"Size\" dropdown to \"M\"", Role.WHEN))
                .isInstanceOfSatisfying(Act.class, act -> assertThat(act.verb()).isEqualTo(Verb.SET));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the transfer is complete | transfer | complete",
                "my order should be confirmed | order | confirmed",
                "the owner should be created successfully | owner | created",
                "registration was successful | registration | successful",
                "the bill payment should be declined | bill payment | declined",
                "the login fails | login | fail",
                "the user is informed that the order was placed | order | placed"
            })
    void expectsThePageToSayHowItTurnedOut(String step, String about, String outcome) {
        assertThat(only(step, Role.THEN)).isEqualTo(new Announced(List.of(about.split(" ")), outcome));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the order is not confirmed", "it is complete", "the page is complete"})
    void doesNotExpectAMessageOfNothing(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsAPossessiveAsAPartOfWhatHasIt() {
        Expect price = expect("the product's price is \"$3\"");

        assertThat(price.subject()).isNotNull();
        assertThat(price.subject().words()).containsExactly("price");
        assertThat(price.subject().within()).extracting(Phrase::words).isEqualTo(List.of("product"));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(intents("I submit the form with an empty name", Role.WHEN))
                .extracting(intent -> ((Act) intent).verb())
                .containsExactly(Verb.CLEAR, Verb.SUBMIT);
    }

    @Test
    void expectsACartToBeEmptyThatHoldsNoItems() {
        assertThat(only("no items should be in my cart", Role.THEN))
                .isInstanceOfSatisfying(
                        Expect.class, expect -> assertThat(expect.claim()).isEqualTo(Claim.EMPTY));
    }

    @Test
    void seesAPartOfTheOneThatIsNamed() {
        Expect button = expect("the \"Bag\" product shows the button \"Add\"");

        assertThat(button.subject()).isNotNull();
        assertThat(button.subject().name()).isEqualTo("Add");
        assertThat(button.subject().within()).extracting(Phrase::name).isEqualTo("Bag");
    }

    @Test
    void turnsToTheNextPageOfAListAndOpensNone() {
        assertThat(only("I go to the next page", Role.WHEN)).isInstanceOf(Intent.Command.class);
    }

    @Test
    void givesAPropertyOfANamedThingItsNumber() {
        Act act = act("I set the quantity of \"Tea\" to 3");

        assertThat(act.verb()).isEqualTo(Verb.SET);
        assertThat(act.value()).isEqualTo("3");
        assertThat(act.target()).isNotNull();
        assertThat(act.target().within()).extracting(Phrase::name).isEqualTo("Tea");
    }

    @Test
    void entersSomethingWithWrongCredentialsInsteadOfOnlyClicking() {
        Intent.UseForm login = (Intent.UseForm) only("I log in with invalid credentials", Role.WHEN);

        assertThat(login.fields()).hasSize(2).allSatisfy(field -> assertThat(field.value())
                .isNotBlank());
    }

    @Test
    void movesACardIntoAnotherListByTheMouse() {
        Act act = act("I move the card \"Tests\" from \"To do\" to \"Done\"");

        assertThat(act.verb()).isEqualTo(Verb.DRAG);
        assertThat(act.destination()).extracting(Phrase::name).isEqualTo("Done");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I follow \"Details\" | true",
                "I follow the Details link | true",
                "I follow the user \"bob\" | false"
            })
    void followsLinksAndNoPeople(String step, boolean isClick) {
        Intent intent = only(step, Role.WHEN);
        assertThat(intent instanceof Act || intent instanceof OneOf).isEqualTo(isClick);
    }

    @Test
    void opensNoPageWhereAnAddressIsEntered() {
        assertThat(parse("I enter my shipping address", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void redeemsACoupon() {
        Intent.UseForm form = (Intent.UseForm) only("I apply the coupon code \"SAVE10\"", Role.WHEN);

        assertThat(form.fields())
                .singleElement()
                .extracting(Intent.UseForm.Field::value)
                .isEqualTo("SAVE10");
        assertThat(form.submit()).first().isEqualTo("apply");
    }

    @Test
    void seesBothPartsOfOneThing() {
        Expect row = expect("the review \"Crisp!\" by \"zoe\" is shown");

        assertThat(row.subject()).isNotNull();
        assertThat(row.subject().hints()).containsEntry(Phrase.Hint.CONTAINS, List.of("Crisp!", "zoe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I log in with valid credentials \"ann@x.org\" / \"pw1\"",
                "I log in with the correct credentials \"ann@x.org\" and \"pw1\"",
                "the user signs in using his credentials \"ann@x.org\", \"pw1\"",
                "I sign in with my credentials (\"ann@x.org\" / \"pw1\")",
                "I log in with invalid credentials \"ann@x.org\" / \"pw1\""
            })
    void credentialsAreANameAndAPassword(String step) {
        Intent.UseForm login = (Intent.UseForm) only(step, Role.WHEN);

        assertThat(login.fields()).extracting(Intent.UseForm.Field::value).containsExactly("ann@x.org", "pw1");
        assertThat(login.fields())
                .extracting(field -> String.join(" ", field.phrase().words()))
                .containsExactly("username", "password");
    }
}
