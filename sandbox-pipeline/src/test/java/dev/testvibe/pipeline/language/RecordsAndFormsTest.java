package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** What people say of records: changing them, sending their forms, and what these answer. */
class RecordsAndFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user submits the form with empty fields",
                "I submit the member form with no data",
                "I submit the form with all fields empty",
                "I submit the form with all required fields empty",
                "the user sends the form with the mandatory fields left blank",
                "I submit the form with empty required fields"
            })
    void sendsAFormWithNothingInIt(String step) {
        assertThat(intents(step, Role.WHEN))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOfSatisfying(Act.class, act -> assertThat(act.verb())
                                .isEqualTo(Verb.CLEAR)),
                        last -> assertThat(last).isInstanceOfSatisfying(Act.class, act -> assertThat(act.verb())
                                .isEqualTo(Verb.SUBMIT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I click \"Send\" with all required fields empty",
                "I press \"Send\" while all required fields are empty"
            })
    void leavesWhatNobodyMustFillInAsItIs(String step) {
        assertThat(intents(step, Role.WHEN))
                .hasToString(intents("the user leaves all required fields empty and clicks \"Send\"", Role.WHEN)
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I submit the member form with empty fields", "I send the member form with all fields empty"})
    void sendsThatFormAndNoOther(String step) {
        assertThat(intents(step, Role.WHEN)).hasSize(2).allSatisfy(intent -> assertThat(intent.toString())
                .contains("the member form"));
    }

    /** A form that is said to be empty is so, or the step is refused on the page. */
    @ParameterizedTest
    @ValueSource(strings = {"the user submits the empty form", "I submit the empty member form"})
    void sendsAnEmptyFormAsItIs(String step) {
        assertThat(intents(step, Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(Act.class, act -> assertThat(act.verb()).isEqualTo(Verb.SUBMIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I submit the form with missing values", "I submit the form with all required fields empty"})
    void doesNotEmptyWhatMayBeFilled(String step) {
        assertThat(EnglishSteps.parse(step, Role.WHEN).toString()).doesNotContain("all fields,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"is required\" should appear next to the town field",
                "the message \"is required\" appears below the town",
                "the form should show the error \"is required\" for the town",
                "I should get an error saying \"is required\" for the town",
                "I should see the validation error \"is required\" for the town"
            })
    void looksForTheMessageOfAField(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, message -> {
            assertThat(message.subject().kind()).isEqualTo(Kind.MESSAGE);
            assertThat(message.subject().within().words()).containsExactly("town");
            assertThat(message.value()).isEqualTo("is required");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the search should return 2 members", "the search finds 2 members", "2 members should be found"})
    void countsWhatASearchFinds(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, count -> {
            assertThat(count.claim()).isEqualTo(Claim.COUNT);
            assertThat(count.value()).isEqualTo("2");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I edit the last name to \"Gull\"",
                "I amend his last name to \"Gull\"",
                "I correct the last name to \"Gull\""
            })
    void changesAField(String step) {
        assertThat(intents(step, Role.WHEN)).singleElement().isInstanceOfSatisfying(Rewrite.class, change -> {
            assertThat(change.subject().words()).endsWith("last", "name");
            assertThat(change.text()).isEqualTo("Gull");
        });
    }

    @Test
    void chosenDeedsAreDone() {
        assertThat(intents("I choose to edit the member", Role.WHEN))
                .isEqualTo(intents("I edit the member", Role.WHEN))
                .isEqualTo(intents("the user opts to edit the member", Role.WHEN));
    }

    @Test
    void losesNoNameInsideAPlace() {
        List<Intent> claims = intents("the quantity of item \"X-1\" in the cart should be 2", Role.THEN);

        assertThat(claims).singleElement().isInstanceOfSatisfying(Expect.class, claim -> {
            assertThat(claim.subject().within().name()).isEqualTo("X-1");
            assertThat(claim.subject().within().within().words()).containsExactly("cart");
        });
    }
}
