package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of testers in a hurry, each beside one that looks alike and means something else. */
class FewWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that Jane starts with an empty todo list",
                "Jane starts with an empty todo list",
                "the customer has an empty todo list"
            })
    void beginsWithNothingInAList(String given) {
        Expect empty = (Expect) only(given, Role.GIVEN);
        assertThat(empty.claim()).isEqualTo(Claim.EMPTY);
        assertThat(empty.negated()).isFalse();
    }

    @Test
    void takesAWordWithACapitalForAPersonOnlyWhereTheRestSaysWhatTheyDo() {
        assertThat(parse("Archive shows \"Tea\"", Role.THEN))
                .isInstanceOfSatisfying(Understood.class, read -> assertThat(read.intents())
                        .noneMatch(Intent.Command.class::isInstance));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I type only spaces in the comment field | comment",
                "she enters nothing but blanks into the first name field | first name",
            })
    void typesBlanks(String step, String field) {
        Act act = act(step);
        assertThat(act.verb()).isEqualTo(Verb.FILL);
        assertThat(act.value()).isNotEmpty().isBlank();
        assertThat(String.join(" ", act.target().words())).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the only task left should be \"Tea\" | Tea",
                "the only remaining item is \"Milk\" | Milk",
                "the only book shown must be \"Emma\" | Emma"
            })
    void wantsNothingElse(String step, String name) {
        Expect expect = expect(step);
        assertThat(expect.claim()).isEqualTo(Claim.ONLY);
        assertThat(expect.values()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there should be just 2 tasks",
                "there should be exactly 2 tasks",
                "the number of displayed tasks should be 2"
            })
    void counts(String step) {
        Expect expect = expect(step);
        assertThat(expect.claim()).isEqualTo(Claim.COUNT);
        assertThat(expect.value()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"she filters her list to show All tasks", "the visitor filters the books to see all"})
    void seesAllOfThem(String step) {
        Act act = act(step);
        assertThat(act.target().words()).containsExactly("all");
        assertThat(act.target().all()).isFalse();
    }

    @Test
    void checksAllBoxesWhereAllIsNoName() {
        assertThat(act("I check all the boxes").target().all()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Active filter should be selected | LINK",
                "the price filter should be visible | ",
            })
    void takesWhatIsCalledByItsNameForWhatIsClicked(String step, Kind kind) {
        assertThat(expect(step).subject().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the cook Ann Lee has the login \"a\" with the password \"p\" | Ann Lee | username",
                "the HR manager Ben has an account with the email \"a\" and the password \"p\" | Ben | email",
                "Zoë Orr has the username \"a\" and the password \"p\" | Zoë Orr | username",
                "the customer has an account with email \"a\" and password \"p\" | | email",
            })
    void knowsWhoHasAnAccount(String given, String owner, String field) {
        HasAccount account = (HasAccount) only(given, Role.GIVEN);
        assertThat(account.owner()).isEqualTo(owner);
        assertThat(account.data()).containsEntry(field, "a").containsEntry("password", "p");
    }

    @Test
    void knowsNobodyWithoutAPassword() {
        Understanding read = parse("Ann Lee has an account with the email \"a\"", Role.GIVEN);
        assertThat(read instanceof NotUnderstood
                        || ((Understood) read).intents().stream().noneMatch(HasAccount.class::isInstance))
                .isTrue();
    }
}
