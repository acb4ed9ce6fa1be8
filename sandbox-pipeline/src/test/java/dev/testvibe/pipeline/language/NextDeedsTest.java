package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** What is done after something was entered, pages by their addresses and menus, and that there is none of something. */
class NextDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I enter the bed code \"A1\" and click \"Plant\" | I enter the bed code \"A1\" | I click \"Plant\"",
                "I enter the bed code \"A1\" and press \"Plant\" | I enter the bed code \"A1\" | I press \"Plant\"",
                "I fill in the title \"Fern\" and hit \"Save\" | I fill in the title \"Fern\" | I hit \"Save\"",
                "I enter name \"Fern\" and choose \"Shade\" | I enter name \"Fern\" | I choose \"Shade\"",
            })
    void isNoField(String step, String first, String second) {
        assertThat(intents(step, Role.WHEN))
                .hasSize(2)
                .last()
                .isEqualTo(intents(second, Role.WHEN).get(0));
        assertThat(intents(step, Role.WHEN).get(0).toString())
                .contains(first.contains("A1") ? "A1" : "Fern")
                .doesNotContain("click”", "press”", "hit”", "choose”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I visit the gardener page \"#/gardener/ann\"",
                "I visit the page of the gardener \"#/gardener/ann\"",
                "I navigate to the route \"#/gardener/ann\"",
                "I open the gardener screen at \"#/gardener/ann\"",
                "I go to \"#/gardener/ann\"",
            })
    void opensAnAddressWhateverItIsCalled(String step) {
        assertThat(intents(step, Role.WHEN)).isEqualTo(List.of(new Open("#/gardener/ann")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open \"Beds\" from the menu",
                "the user goes to \"Beds\" via the main menu",
                "the user navigates to the \"Beds\" page through the menu",
                "I pick \"Beds\" from the side menu",
            })
    void clicksOnWhatAMenuHolds(String step) {
        assertThat(intents(step, Role.WHEN)).hasSize(1).allMatch(intent -> intent.toString()
                .contains("Beds"));
        assertThat(intents(step, Role.WHEN)).noneMatch(Open.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "I should not see any plants, plants",
        "I do not see any plants in the list, plants",
        "the user should not see any plants, plants",
    })
    void isNone(String then, String word) {
        Expect expect = expect(then);

        assertThat(expect.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect.negated()).isTrue();
        assertThat(expect.subject().words()).contains(word);
        assertThat(expect.subject().all()).isTrue();
    }
}
