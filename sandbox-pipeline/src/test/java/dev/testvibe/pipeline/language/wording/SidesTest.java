package dev.testvibe.pipeline.language.wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class SidesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I follow the \"Parcels\" link in the menu on the left",
                "I click the \"Parcels\" link in the left-hand menu",
                "I click on the \"Parcels\" link in the left hand side menu",
                "I click the \"Parcels\" link in the left menu",
                "I click the \"Parcels\" link in the menu on the left-hand side of the page",
                "I click the \"Parcels\" link in the menu located on the left side of the screen",
                "I navigate to \"Parcels\" using the menu on the left",
                "I go to the \"Parcels\" page via the left menu"
            })
    void areSaidInManyWays(String step) {
        Act act = act(step);

        assertThat(act.verb()).isEqualTo(Verb.CLICK);
        assertThat(act.target().name()).isEqualTo("Parcels");
        assertThat(act.target().within().words()).containsExactly("left", "menu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the \"Out\" link should not be displayed in the menu on the left",
                "I should not see the \"Out\" link in the left-hand menu"
            })
    void areThoseOfClaimsToo(String step) {
        assertThat(expect(step).negated()).isTrue();
        assertThat(expect(step).subject().within().words()).containsExactly("left", "menu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I move the panel to the right",
                "I drag the toolbar to the right",
                "I drag the panel to the right edge of the page",
                "I pin the panel on the right",
                "I click the link in the column to the right of the \"Price\" column"
            })
    void areNotWhereSomethingIsMovedOrLooksTo(String step) {
        assertThat(parse(step, Role.WHEN).toString())
                .doesNotContain("right panel", "right toolbar", "right column", "right, panel", "right, toolbar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the panel to the left of the list should be visible",
                "the panel on the left side of the list should be visible"
            })
    void areThoseOfThePageAndOfNothingElse(String step) {
        assertThat(parse(step, Role.THEN).toString()).doesNotContain("left panel", "words=[left, panel]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"there should be 2 items left in the menu", "3 tasks are left in the list"})
    void areNotWhatIsLeft(String step) {
        assertThat(parse(step, Role.THEN).toString()).doesNotContain("left menu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a search bar is displayed at the top of the page",
                "the search bar should be visible at the top of the screen",
                "I should see a search bar at the top of the page",
                "there is a search bar at the top of every page",
                "a search bar appears at the very top of the page",
                "the page has a search bar at the top",
                "the search bar should be at the top of the page"
            })
    void sayWhereSomethingIsSeen(String step) {
        assertThat(expect(step).claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect(step).subject().words()).containsExactly("search", "bar");
        assertThat(expect(step).subject().within().words()).containsExactly("top");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should not see a search bar at the top of the page",
                "I should be at the top of the page",
                "the page should scroll to the top of the page",
                "\"Tea\" should be at the top of the list"
            })
    void areNothingToSeeWhereSomebodyIs(String step) {
        assertThat(parse(step, Role.THEN).toString()).doesNotContain("words=[top]");
    }
}
