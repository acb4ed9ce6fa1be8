package dev.testvibe.pipeline.explore.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.explore.plan.FeaturePlan.PlannedStep;

import static org.assertj.core.api.Assertions.assertThat;

class LastStepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"close browser", "I close the browser", "user closes the browser window", "quit the driver"})
    void leaveTheClosingOfTheBrowserToTheEndOfTheTest(String closing) {
        assertThat(LastSteps.meant(FeatureReader.read("""
                        Feature: Tea
                          Scenario: Seen
                            Given I open the shop
                            Then I see "Tea"
                            And %s
                        """.formatted(closing))
                        .scenarios()
                        .get(0)
                        .steps()))
                .extracting(PlannedStep::text)
                .containsExactly("I open the shop", "I see \"Tea\"", "the user does not interact with the page");
    }

    @Test
    void keepItWhereSomethingComesAfterIt() {
        assertThat(LastSteps.meant(FeatureReader.read("""
                        Feature: Tea
                          Scenario: Kept
                            When I close the browser
                            Then I see "Tea"
                        """).scenarios().get(0).steps()))
                .extracting(PlannedStep::text)
                .containsExactly("I close the browser", "I see \"Tea\"");
    }

    @Test
    void keepItWhereNothingElseIsClaimed() {
        assertThat(LastSteps.meant(FeatureReader.read("""
                        Feature: Tea
                          Scenario: Nothing
                            When I open the shop
                            Then close browser
                        """).scenarios().get(0).steps()))
                .extracting(PlannedStep::text)
                .containsExactly("I open the shop", "close browser");
    }
}
