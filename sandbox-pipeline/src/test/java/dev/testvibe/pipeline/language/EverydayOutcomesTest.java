package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What many people write of what they see, each beside what looks alike and means something else. */
class EverydayOutcomesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should see the note \"Buy tea\" by ann | Buy tea | ann",
                "the user sees the comment \"Well done\" from \"Ben Orr\" | Well done | Ben Orr",
                "I should see \"Buy tea\" written by ann | Buy tea | ann"
            })
    void readsWhoWroteWhatIsSeen(String step, String text, String who) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, seen -> assertThat(
                        seen.subject())
                .extracting(thing -> thing.hints().get(Hint.CONTAINS))
                .isEqualTo(List.of(text, who)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the active tab should be \"Open\" | false",
                "\"Open\" is the selected tab | false",
                "the current tab should not be \"Open\" | true"
            })
    void readsWhichTabIsActive(String step, boolean denied) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, state -> {
            assertThat(state.claim()).isEqualTo(Claim.STATE);
            assertThat(state.negated()).isEqualTo(denied);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should see \"is missing\" 2 times",
                "\"is missing\" should appear exactly 2 times",
                "the error \"is missing\" appears 2 times"
            })
    void countsATextThatStandsSeveralTimes(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, count -> {
            assertThat(count.claim()).isEqualTo(Claim.COUNT);
            assertThat(count.value()).isEqualTo("2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an error is displayed saying \"No name\"",
                "an error message appears with the text \"No name\"",
                "a message should be shown that says \"No name\""
            })
    void takesWhatAMessageSaysForPartOfIt(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect.subject().kind()).isEqualTo(Kind.MESSAGE);
        assertThat(expect.subject().hints()).containsEntry(Hint.TEXT, List.of("No name"));
        assertThat(expect.negated()).isFalse();
    }

    @Test
    void takesANounForNoPerson() {
        assertThat(expect("Username should be \"Ada\"").subject().words()).containsExactly("username");
    }

    @Test
    void takesAnActiveTaskForOneThatIsNotDone() {
        assertThat(expect("the todo \"Milk\" should be active again").value()).isEqualTo("incomplete");
        assertThat(expect("the \"Milk\" tab should be active").value()).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should only see \"Tea\" and \"Milk\"",
                "only the tasks \"Tea\" and \"Milk\" should be visible",
                "the list should only contain \"Tea\" and \"Milk\"",
                "the list contains only \"Tea\" and \"Milk\""
            })
    void keepsThatThereIsNothingElse(String step) {
        assertThat(expect(step).claim()).isEqualTo(Claim.ONLY);
        assertThat(expect(step).values()).containsExactly("Tea", "Milk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only the first of the \"Tea\" cards should be visible",
                "the list should not only contain \"Tea\""
            })
    void dropsNoOnly(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsWhatOneThingShowsBesideItsName() {
        List<Intent> balance = intents("I should see the account \"17\" with a balance of \"$5\"", Role.THEN);
        assertThat(balance).extracting(one -> ((Expect) one).claim()).containsExactly(Claim.VISIBLE, Claim.IN_COLUMN);

        Expect vet = expect("the vet \"Lark\" should have the specialty \"surgery\"");
        assertThat(vet.claim()).isEqualTo(Claim.IN_COLUMN);
        assertThat(vet.detail()).isEqualTo("specialty");

        Expect value = expect("the field \"Email\" should have the value \"a@b.c\"");
        assertThat(value.claim()).isEqualTo(Claim.VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user should be logged in | false",
                "I should be successfully logged in | false",
                "I should be logged out | true",
                "I should not be logged in | true"
            })
    void readsWhetherSomebodyIsLoggedIn(String step, boolean negated) {
        assertThat(expect(step).claim()).isEqualTo(Claim.LOGGED_IN);
        assertThat(expect(step).negated()).isEqualTo(negated);
    }

    @Test
    void takesTheNameThatSomebodyIsLoggedInAsForShown() {
        assertThat(intents("I should be logged in as \"ada\"", Role.THEN))
                .extracting(one -> ((Expect) one).claim())
                .containsExactly(Claim.LOGGED_IN, Claim.VISIBLE);
        assertThat(parse("the event should be logged in", Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsAPageThatIsShown() {
        assertThat(expect("the \"Orders\" page should be displayed").claim()).isEqualTo(Claim.PAGE);
        assertThat(expect("the account details page is shown").value()).isEqualTo("account details");
        assertThat(expect("the \"Orders\" section should be displayed").claim()).isEqualTo(Claim.VISIBLE);
    }

    @Test
    void countsThingsThatAreShown() {
        assertThat(expect("4 products should be displayed").claim()).isEqualTo(Claim.COUNT);
        assertThat(expect("a list of 2 owners should be displayed").value()).isEqualTo("2");
        assertThat(expect("the 4 star rating should be displayed").claim()).isEqualTo(Claim.VISIBLE);
    }

    @Test
    void seesWhatIsShownForSomething() {
        assertThat(expect("the \"Remove\" button should be displayed for \"Tea\"")
                        .subject()
                        .within()
                        .name())
                .isEqualTo("Tea");
    }

    @Test
    void knowsWhereSomebodyIsWithoutTheWordPage() {
        assertThat(expect("I am on \"Home\"").claim()).isEqualTo(Claim.PAGE);
        assertThat(expect("the user is now on \"/login\"").claim()).isEqualTo(Claim.PAGE);
    }

    @Test
    void seesThatSomethingWasPutSomewhere() {
        Expect put = expect("\"Tea\" has been added to the cart");
        assertThat(put.claim()).isEqualTo(Claim.SHOWS);
        assertThat(put.value()).isEqualTo("Tea");
    }

    @Test
    void takesWhatThePageContainsForSeen() {
        assertThat(expect("the page should contain the text \"Thanks\"").claim())
                .isEqualTo(Claim.VISIBLE);
        assertThat(expect("the page title should contain \"Thanks\"").claim()).isEqualTo(Claim.TITLE);
    }
}
