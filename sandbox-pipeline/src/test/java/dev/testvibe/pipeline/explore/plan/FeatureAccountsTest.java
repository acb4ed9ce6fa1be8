package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.LoggedIn;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is logged in with what, where only another part of the feature says it. */
class FeatureAccountsTest {

    @Test
    void areThoseOfAScenarioThatIsNotRefused() {
        assertThat(logins("""
                Feature: Loans
                  Scenario: Signing in
                    When the reader enters username "ann" and password "pw1"
                    And clicks on "Sign in"
                    Then the shelves are displayed
                  Scenario: Wrong password
                    When the reader enters username "ann" and password "nope"
                    And clicks on "Sign in"
                    Then the message "Unknown reader" is displayed
                  Scenario: Returning
                    Given the reader is logged in as "ann"
                """)).containsExactly("ann/pw1");
    }

    @Test
    void areThoseOfFieldsThatAreFilledOneByOne() {
        assertThat(logins("""
                Feature: Loans
                  Scenario: Signing in
                    When the user enters "ann" in the Username field
                    And the user enters "pw1" in the Password field
                    Then the shelves are displayed
                  Scenario: Returning
                    Given the user is logged in
                """)).containsExactly("ann/pw1");
    }

    @Test
    void areThoseOfAComment() {
        assertThat(logins("""
                # Test reader: user name ann / password pw1
                Feature: Loans
                  Scenario: Returning
                    Given the user is logged in as "ann"
                """)).containsExactly("ann/pw1");
    }

    @Test
    void areNotGuessedWhereThereAreSeveralOrNone() {
        assertThat(logins("""
                Feature: Loans
                  Scenario: Ann
                    When the user logs in as "ann" with password "pw1"
                    Then the shelves are displayed
                  Scenario: Ben
                    When the user logs in as "ben" with password "pw2"
                    Then the shelves are displayed
                  Scenario: Somebody
                    Given the user is logged in
                  Scenario: Cem
                    Given the user is logged in as "cem"
                """)).containsExactly("null/null", "cem/null");
    }

    private static List<String> logins(String gherkin) {
        FeaturePlan plan = FeatureReader.read(gherkin);
        StepReader reader = new StepReader("en", Counting.of(plan));
        List<List<Understanding>> read = plan.scenarios().stream()
                .map(scenario -> scenario.steps().stream().map(reader::read).toList())
                .toList();
        return FeatureAccounts.filledIn(plan, read).stream()
                .flatMap(List::stream)
                .flatMap(FeatureAccountsTest::intents)
                .flatMap(intent -> intent instanceof LoggedIn state ? Stream.of(state.login()) : Stream.of())
                .map(login ->
                        told(login.fields().get(0)) + "/" + told(login.fields().get(1)))
                .toList();
    }

    private static Stream<Intent> intents(Understanding understanding) {
        return understanding instanceof Understood understood ? understood.intents().stream() : Stream.empty();
    }

    private static String told(UseForm.Field field) {
        return String.valueOf(field.value() == null ? field.otherwise() : field.value());
    }
}
