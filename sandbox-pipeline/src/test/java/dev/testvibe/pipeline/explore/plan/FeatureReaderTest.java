package dev.testvibe.pipeline.explore.plan;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedScenario;
import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;
import dev.testvibe.pipeline.language.StepParser.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FeatureReaderTest {

    @Test
    void expandsOutlinesIntoSectionsOfTheirOwn() {
        FeaturePlan plan = FeatureReader.read("""
                Feature: Sums
                  Scenario Outline: Adding
                    When I enter "<number>" into the "Number" field

                    Examples:
                      | number |
                      | 1      |
                      | 2      |
                """);
        assertThat(plan.scenarios()).extracting(PlannedScenario::section).containsExactly("adding", "adding-2");
        assertThat(plan.scenarios()).extracting(PlannedScenario::title).containsExactly("Adding", "Adding (2)");
        assertThat(plan.scenarios().get(1).steps().get(0).text()).isEqualTo("I enter \"2\" into the \"Number\" field");
    }

    @Test
    void quotesTheValuesOfAnOutlineThatAreWordsByThemselves() {
        FeaturePlan plan = FeatureReader.read("""
                Feature: Teas
                  Scenario Outline: Ordering
                    When I order <tea>, "<tea>" and ${other}
                    Then the <tea>s cost $<price> <in words>

                    Examples:
                      | tea         | price | in words |
                      | Green "Sen" | 2     |          |
                """);

        assertThat(plan.scenarios().get(0).steps())
                .extracting(PlannedStep::text)
                .containsExactly(
                        "I order Green \"Sen\", \"Green \"Sen\"\" and ${other}", "the Green \"Sen\"s cost $2 ");
        assertThat(plan.scenarios().get(0).steps())
                .extracting(PlannedStep::quoted)
                .containsExactly(
                        "I order `Green \"Sen\"`, \"Green \"Sen\"\" and ${other}", "the Green \"Sen\"s cost $2 ");
    }

    @Test
    void putsTheBackgroundFirstAndGivesAndTheRoleOfItsPredecessor() {
        FeaturePlan plan = FeatureReader.read("""
                @web
                Feature: Lists
                  Background:
                    Given I open the site

                  @slow
                  Scenario: Adding
                    When I click the "Add" button
                    Then I should see "Milk"
                    And I should see "Bread"
                """);
        PlannedScenario scenario = plan.scenarios().get(0);
        assertThat(scenario.steps()).extracting(PlannedStep::background).containsExactly(true, false, false, false);
        assertThat(scenario.steps())
                .extracting(PlannedStep::role)
                .containsExactly(Role.GIVEN, Role.WHEN, Role.THEN, Role.THEN);
        assertThat(plan.tags()).containsExactly("@web");
        assertThat(scenario.tags()).containsExactly("@slow");
    }

    @Test
    void readsOtherLanguages() {
        FeaturePlan plan = FeatureReader.read("""
                # language: de
                Funktionalität: Listen
                  Szenario: Ein Eintrag
                    Wenn ich auf "Neu" klicke
                """);
        assertThat(plan.scenarios().get(0).steps().get(0).keyword()).isEqualTo("Wenn");
        assertThat(plan.scenarios().get(0).steps().get(0).role()).isEqualTo(Role.WHEN);
    }

    @Test
    void namesLineAndColumnOfWhatDoesNotParse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeatureReader.read("Feature: A\n  Scenario: B\n    Given a page\n    Wehn I click\n"))
                .withMessageContaining("(4:5)");
    }

    @Test
    void takesWhatIsPlainlyDoneForAnActAfterAThenToo() {
        FeaturePlan plan = FeatureReader.read("""
                Feature: Shop
                  Scenario: Several outcomes
                    When I open the shop
                    Then I see "Tea"
                    And I click the "Add" button
                    And the badge shows "1"
                    And I enter "Ann" as the name

                  Scenario: No outcome
                    When I open the shop
                    Then I click the "Add" button
                """);

        assertThat(plan.scenarios().get(0).steps())
                .extracting(PlannedStep::role)
                .containsExactly(Role.WHEN, Role.THEN, Role.WHEN, Role.THEN, Role.WHEN);
        assertThat(plan.scenarios().get(1).steps())
                .extracting(PlannedStep::role)
                .containsExactly(Role.WHEN, Role.THEN);
    }
}
