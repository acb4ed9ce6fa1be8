package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.MakeUp;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class CompositeGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "I fill in the form with valid data | -",
                "the user fills out the registration form with random details | registration",
                "I complete all required fields with test data | -",
                "she enters valid payment details | payment",
                "I enter valid credentials | -",
                "I provide some random data in the booking form | booking",
                "I complete the feedback form | feedback",
                "I fill in the delivery address with valid values | delivery address"
            })
    void fillsAFormAndDoesNotSubmitIt(String step, String form) {
        assertThat(form(step).form()).isEqualTo(form == null ? List.of() : List.of(form.split(" ")));
        assertThat(form(step).madeUp()).isTrue();
        assertThat(form(step).submit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I add a new contact with random values | contact",
                "the user creates an account with valid data | account",
                "the user registers with valid details | register",
                "I create a random project | project"
            })
    void addsWhatAFormIsFor(String step, String form) {
        assertThat(form(step).form()).containsExactly(form);
        assertThat(form(step).submit()).isNotEmpty();
    }

    @Test
    void makesUpEachFieldThatIsNamed() {
        assertThat(intents("I enter a valid email address and a random password", Role.WHEN))
                .extracting(intent -> ((MakeUp) intent).field().words())
                .containsExactly(List.of("email", "address"), List.of("password"));
        assertThat(intents("I fill in the nickname field with a random value", Role.WHEN))
                .extracting(intent -> ((MakeUp) intent).field().words())
                .containsExactly(List.of("nickname"));
        assertThat(intents("I type some text into the notes field", Role.WHEN))
                .extracting(intent -> ((MakeUp) intent).field().words())
                .containsExactly(List.of("notes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I log in with valid credentials",
                "I fill in \"Email\" with \"valid data\"",
                "I add \"Milk\" to the list",
                "I enter an invalid email"
            })
    void leavesWhatIsKnownOrLiteralAlone(String step) {
        Understanding understanding = parse(step, Role.WHEN);

        if (understanding instanceof Understood understood) {
            assertThat(understood.intents())
                    .noneMatch(CompleteForm.class::isInstance)
                    .noneMatch(MakeUp.class::isInstance);
        }
    }

    @Test
    void readsATableDownAcrossOrBothWhereItCannotTell() {
        assertThat(table(
                        "the user enters the delivery address:",
                        List.of("Street", "High Street 1"),
                        List.of("City", "York"),
                        List.of("Zip", "1")))
                .isEqualTo(new CompleteForm(
                        List.of("delivery", "address"),
                        List.of(Map.of("Street", "High Street 1", "City", "York", "Zip", "1")),
                        false,
                        List.of()));
        assertThat(table(
                                "the user enters the delivery address:",
                                List.of("Street", "City", "Zip"),
                                List.of("High Street 1", "York", "1"))
                        .readings())
                .containsExactly(Map.of("Street", "High Street 1", "City", "York", "Zip", "1"));
        assertThat(table(
                                "I add a new address:",
                                List.of("Street", "High Street 1"),
                                List.of("City", "York"),
                                List.of("Zip", "1"))
                        .readings())
                .containsExactly(Map.of("Street", "High Street 1", "City", "York", "Zip", "1"));
        assertThat(table("I fill in the form", List.of("Street", "City"), List.of("Zip", "1"))
                        .readings())
                .containsExactly(Map.of("Street", "City", "Zip", "1"), Map.of("Street", "Zip", "City", "1"));
    }

    @Test
    void leavesRecordsAndExpectationsToOtherRules() {
        assertThat(CompositeGrammar.table(
                        "the following products exist:", List.of(List.of("name", "price"), List.of("Tea", "2")), false))
                .isEmpty();
        assertThat(CompositeGrammar.table(
                        "I add these items", List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")), false))
                .isEmpty();
    }

    @Test
    void leavesSeveralOfThemToOtherRules() {
        assertThat(CompositeGrammar.table(
                        "I add the addresses",
                        List.of(List.of("Street", "City"), List.of("A", "B"), List.of("C", "D")),
                        false))
                .isEmpty();
    }

    @SafeVarargs
    private static CompleteForm table(String text, List<String>... rows) {
        return CompositeGrammar.table(text, List.of(rows), false).orElseThrow();
    }

    private CompleteForm form(String step) {
        return (CompleteForm) intents(step, Role.WHEN).get(0);
    }
}
