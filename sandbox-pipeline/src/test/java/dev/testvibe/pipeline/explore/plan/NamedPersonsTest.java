package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reader of steps makes of persons by their names. */
class NamedPersonsTest {

    private static final String BACKGROUND = """
            Feature: Leave
              Background:
                Given the cook Ann Lee has the login "ann@bay.test" with the password "pw-a"
                And the HR manager Ben Orr has an account with the email "ben@bay.test" and the password "pw-b"
              Scenario: One
            """;

    @Test
    void areSeenToBeforeTheyFirstLogIn() {
        List<Understanding> read = read("""
                    Given Ann is signed in
                    When she opens the settings
                """);

        assertThat(intents(read.get(0))).containsExactly(new Intent.Nothing());
        assertThat(intents(read.get(1))).containsExactly(new Intent.Nothing());
        assertThat(intents(read.get(2))).hasExactlyElementsOfTypes(HasAccount.class, LoggedIn.class);
        assertThat(passwords(read.get(2))).containsExactly("pw-a");
    }

    @Test
    void areLoggedInWhereAGivenFindsThemDoingSomething() {
        List<Understanding> read = read("""
                    Given Ben Orr opens the settings
                """);

        assertThat(intents(read.get(2))).hasExactlyElementsOfTypes(HasAccount.class, LoggedIn.class, Intent.Open.class);
        assertThat(passwords(read.get(2))).containsExactly("pw-b");
    }

    @Test
    void logInByTheirNames() {
        List<Understanding> read = read("""
                    When the cook Ann Lee signs in
                    And Ann signs out
                    And the visitor identifies as Ben
                """);

        assertThat(passwords(read.get(2))).containsExactly("pw-a");
        assertThat(passwords(read.get(4))).containsExactly("pw-b");
    }

    @Test
    void leaveBeforeOthersCome() {
        List<Understanding> read = read("""
                    Given Ann is logged in
                    And Ben is logged in
                """);

        assertThat(intents(read.get(3))).hasExactlyElementsOfTypes(Intent.Command.class, LoggedIn.class);
    }

    @Test
    void areNobodyWhereTheFeatureGivesNoAccount() {
        Understanding read = new StepReader("en", Counting.of(plan("""
                Feature: Leave
                  Scenario: One
                    Given Ann is signed in
                """)))
                .read(plan("""
                Feature: Leave
                  Scenario: One
                    Given Ann is signed in
                """).scenarios().get(0).steps().get(0));

        assertThat(intents(read)).hasExactlyElementsOfTypes(LoggedIn.class);
    }

    private static final String TABLE = """
            Feature: Leave
              Background:
                Given the following users exist:
                  | username | email         | password | role    |
                  | ann      | ann@bay.test  | pw-a     | manager |
                  | ben      | ben@bay.test  | pw-b     | cook    |
              Scenario: One
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Given I am signed in as ben | pw-b",
                "Given I am logged in as \"ann@bay.test\" | pw-a",
                "When I log in as ann | pw-a",
                "Given I am logged in as the manager | pw-a"
            })
    void logInByWhatATableCallsThem(String step, String password) {
        List<Understanding> read = read(TABLE, "    " + step);

        assertThat(intents(read.get(0))).hasOnlyElementsOfType(HasAccount.class).hasSize(2);
        assertThat(passwords(read.get(1))).containsExactly(password);
    }

    @Test
    void areWhoeverLogsInWhereThereIsOnlyOne() {
        String one = TABLE.replaceAll("(?m)^.*pw-b.*\n", "");

        assertThat(passwords(read(one, "    When I log in").get(1))).containsExactly("pw-a");
        assertThat(passwords(read(TABLE, "    When I log in").get(1))).containsOnlyNulls();
    }

    private static List<Understanding> read(String steps) {
        return read(BACKGROUND, steps);
    }

    private static List<Understanding> read(String background, String steps) {
        FeaturePlan plan = plan(background + steps);
        StepReader reader = new StepReader("en", Counting.of(plan));
        return NamedPersons.understandings(plan.scenarios().get(0).steps(), reader::read);
    }

    private static FeaturePlan plan(String gherkin) {
        return FeatureReader.read(gherkin);
    }

    private static List<Intent> intents(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Understood.class);
        return ((Understood) understanding).intents();
    }

    private static List<String> passwords(Understanding understanding) {
        return intents(understanding).stream()
                .flatMap(intent -> intent instanceof LoggedIn state
                        ? Stream.of(state.login())
                        : intent instanceof UseForm form ? Stream.of(form) : Stream.<UseForm>of())
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.phrase().words().contains("password"))
                .map(UseForm.Field::value)
                .toList();
    }
}
