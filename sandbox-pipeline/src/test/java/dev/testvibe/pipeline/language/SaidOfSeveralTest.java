package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What is expected of sizes, storage, switches, classes, and of several things by one sentence. */
class SaidOfSeveralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the oven and timer buttons should be disabled | the oven button should be disabled and the timer button should be disabled",
                "the dough and yeast fields should not be empty | the dough field should not be empty and the yeast field should not be empty",
                "the loaf should not have the class \"raw\" or \"burnt\" | the loaf should not have the class \"raw\" and the loaf should not have the class \"burnt\"",
                "the order of the loaves should not be altered | the loaves list should remain unchanged",
                "the oven, the loaf and the tin should show \"A\", \"B\" and \"C\" | the oven should show \"A\" and the loaf should show \"B\" and the tin should show \"C\"",
                "the oven and the loaf should show \"A\" and \"B\" respectively | the oven should show \"A\" and the loaf should show \"B\"",
                "the proofing switch should be turned on | the proofing switch should be checked",
                "the proofing checkbox should be off | the proofing checkbox should not be checked",
                "the proofing switch should not be off | the proofing switch should be checked",
                "the loaves should be displayed at the same time | the loaves should be displayed",
                "the score should be greater than 5 points | the score should be greater than 5",
                "nothing happens | the page should remain unchanged",
            })
    void isTheSame(String step, String plain) {
        assertThat(intents(step, Role.THEN)).isEqualTo(intents(plain, Role.THEN));
    }

    @ParameterizedTest
    @CsvSource({
        "the width of the crust should be \"40px\", WIDTH, false",
        "the height of the crust should not be \"40px\", HEIGHT, true",
        "the width of the crust should be \"40%\", SHARE_OF_WIDTH, false",
    })
    void isMeasured(String then, String measure, boolean denied) {
        assertThat(expect(then))
                .extracting(Expect::claim, Expect::value, Expect::detail, Expect::negated)
                .containsExactly(Claim.MEASURE, "40", measure, denied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the height of the crust should be \"40%\"", "the width of the crust should be \"wide\""})
    void isNotMeasured(String then) {
        assertThat(expect(then).claim()).isEqualTo(Claim.SHOWS);
    }

    @ParameterizedTest
    @CsvSource({
        "the local storage \"loaves\" should contain \"Rye\", local:loaves, false",
        "the local storage key \"loaves\" should not contain \"Rye\", local:loaves, true",
        "the item \"loaves\" in session storage should contain the loaf \"Rye\", session:loaves, false",
    })
    void isKeptUnderAKey(String then, String key, boolean denied) {
        assertThat(expect(then))
                .extracting(Expect::claim, Expect::value, Expect::detail, Expect::negated)
                .containsExactly(Claim.STORAGE, "Rye", key, denied);
    }

    @ParameterizedTest
    @CsvSource({
        "'three loaves should be displayed with the names \"Rye\", \"Oat\" and \"Bun\"', 4",
        "'\"Rye\" should be added to the first row of the oven table with heat \"High\"', 2",
        "'the note with id \"n\" should be displayed with the text \"Salt\"', 2",
        "'all of the 3 parts of the loaf should be displayed', 1",
    })
    void losesNoneOfThem(String then, int claims) {
        assertThat(intents(then, Role.THEN)).hasSize(claims);
    }

    @Test
    void namesThePartsBeforeTheWhole() {
        assertThat(expect("all of the 3 parts of the loaf should be displayed")
                        .subject()
                        .nounBeforePlace())
                .contains("parts");
    }

    @ParameterizedTest
    @CsvSource({
        "'the tag should be one of \"Rye\", \"Oat\" and \"Bun\"', ^(?:Rye|Oat|Bun)$",
        "'the tag should show any of \"1.5\" and \"2\"', ^(?:1\\.5|2)$",
    })
    void isOneOfSeveral(String then, String pattern) {
        assertThat(expect(then).value()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "the loaf should be marked as burnt, burnt",
        "the loaf should be flagged as a favourite, favourite",
    })
    void isSeenAsAState(String then, String state) {
        assertThat(expect(then))
                .extracting(Expect::claim, Expect::value, Expect::negated)
                .containsExactly(Claim.STATE, state, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the loaf should have the class \"raw\" or \"burnt\"",
                "the tag should not be one of \"Rye\" or \"Oat\"",
                "three loaves should not be displayed with the names \"Rye\", \"Oat\" and \"Bun\"",
                "at least three loaves should be displayed with the names \"Rye\", \"Oat\" and \"Bun\"",
                "the order of the loaves should change",
                "the oven and the loaf should contain \"A\" and \"B\"",
                "the first and last name fields should be empty",
                "the local storage \"orders\" should contain no loaf \"Rye\"",
                "the tin should be full",
                "the price should decrease by 10 percent",
                "the salt and pepper should be empty",
                "the dough and \"Yeast\" fields should be empty",
                "the bakery should offer \"Rye\", \"Oat\" and \"Bun\"",
                "the dropdown should not offer \"Rye\" and \"Oat\"",
                "the oven should be on fire",
                "the loaf should not be marked as burnt",
                "the loaf should be shown as the winner",
                "a confirmation dialog should not ask \"Eat it?\"",
            })
    void isNotGuessed(String then) {
        assertThat(parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "neither the dough field nor the \"Bake\" button should be disabled | the dough field should not be disabled and the \"Bake\" button should not be disabled",
                "neither the dough field nor the yeast field should be visible | the dough field should not be visible and the yeast field should not be visible",
            })
    void isDeniedOfBoth(String then, String each) {
        assertThat(intents(then, Role.THEN)).isEqualTo(intents(each, Role.THEN));
    }
}
