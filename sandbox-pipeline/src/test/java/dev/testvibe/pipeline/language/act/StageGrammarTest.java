package dev.testvibe.pipeline.language.act;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.GoOn;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.recording.Expectation.Match;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Stages of a long form: which one is come to, completed, remained on. */
class StageGrammarTest {

    @ParameterizedTest
    @CsvSource({
        "the tenant is on step 3 of the lease wizard, 3",
        "the tenant has reached the second stage, 2",
        "the tenant is on the deposit step, deposit",
        "the tenant is on the last step of the wizard, last",
    })
    void isComeTo(String given, String stage) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(reached(stage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am on the first checkout step",
                "the tenant is on the first step of the checkout",
                "the tenant has reached step 1 of the checkout process"
            })
    void isTheFirstOfWhatHasAPageOfItsOwn(String given) {
        assertThat(intents(given, Role.GIVEN))
                .containsExactly(new Reached(
                        new Expect(Claim.STAGE, null, "1", "checkout", Match.EXACT, false),
                        List.of(new Intent.Open("checkout")),
                        null));
    }

    @Test
    void isThatOfWhatItIsSaidToBeAStageOf() {
        assertThat(intents("I should be on the second page of the survey", Role.THEN))
                .containsExactly(new Expect(Claim.STAGE, null, "2", "survey", Match.EXACT, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the tenant has completed the first two steps | 3",
                "the tenant has gone through the first 3 steps of the wizard | 4",
                "the tenant completed steps 1 and 2 | 3",
                "the tenant finished steps one to three | 4",
            })
    void isTheOneBehindThoseThatAreCompleted(String given, String stage) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(reached(stage));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tenant is on the deposit step with data-testid \"s2\"",
                "the tenant has reached step 2 with data-testid \"s2\"",
                "the tenant should be on the deposit step with data-testid \"s2\"",
            })
    void isSeenWhereAnAttributeTellsIt(String given) {
        assertThat(intents(given, Role.GIVEN)).singleElement().satisfies(intent -> {
            Expect isOn = intent instanceof Reached reached ? reached.claim() : (Expect) intent;
            assertThat(isOn.claim()).isEqualTo(Claim.VISIBLE);
            assertThat(isOn.subject()).extracting(Phrase::isReferenced).isEqualTo(true);
        });
    }

    @Test
    void isWhereSomebodyIsWhoDidSomethingBefore() {
        assertThat(intents("the tenant has chosen the flat \"Elm\" and is on the deposit step", Role.GIVEN))
                .hasSize(2)
                .endsWith(reached("deposit"));
    }

    @Test
    void isLeftByWhoeverCompletesIt() {
        assertThat(intents("the tenant has completed the first step", Role.GIVEN))
                .containsExactly(reached("1"), goOn(true));
    }

    @Test
    void isNotLeftByWhoeverFillsItIn() {
        assertThat(intents("the tenant fills in step 2", Role.GIVEN)).containsExactly(reached("2"), goOn(false));
    }

    @Test
    void isCompletedWithWhatTheSentenceGives() {
        List<Intent> intents = intents("the tenant has completed the address step with city \"Bern\"", Role.GIVEN);

        assertThat(intents).hasSize(3).startsWith(reached("address")).endsWith(goOn(true));
        assertThat(intents.get(1)).isInstanceOfSatisfying(UseForm.class, form -> assertThat(form.fields())
                .extracting(field -> field.phrase().words(), UseForm.Field::value)
                .containsExactly(tuple(List.of("city"), "Bern")));
    }

    @Test
    void isComeToBeforeWhatIsDoneOnIt() {
        List<Intent> intents = intents("the tenant clicks \"Back\" on step 2", Role.WHEN);

        assertThat(intents).hasSize(2).startsWith(reached("2"));
        assertThat(intents.get(1)).isInstanceOf(Act.class);
    }

    @ParameterizedTest
    @CsvSource({
        "the tenant should be on step 2, 2, false",
        "the tenant should remain on the deposit step, deposit, false",
        "the tenant should be taken back to step 1 of the form, 1, false",
        "the tenant should see the \"Deposit\" step, Deposit, false",
        "the tenant should not be on step 2, 2, true",
        "the tenant should no longer be on step 2, 2, true",
        "the tenant should never reach step 3, 3, true",
        "the tenant must not proceed to the deposit step, deposit, true",
        "the tenant is no longer on step 2, 2, true",
    })
    void isExpected(String then, String stage, boolean denied) {
        assertThat(intents(then, Role.THEN)).containsExactly(isOn(stage, denied));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the tenant is not on step 3", "the tenant is not yet on step 3"})
    void isNotComeToWhereItIsDenied(String given) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(isOn("3", true));
    }

    @Test
    void isNotCompletedWhereThatIsDenied() {
        assertThat(intents("the tenant has not completed step 2", Role.GIVEN)).containsExactly(new Intent.Nothing());
    }

    @Test
    void isNoStageWhereItIsTheNext() {
        assertThat(intents("the tenant clicks \"Back\" on the next step", Role.WHEN))
                .singleElement()
                .isInstanceOf(Act.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the plumber is on step 3 of the wizard", "the tenant has completed step 1 with trousers"})
    void isNotGuessed(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }

    private static Intent reached(String stage) {
        Expect isOn = isOn(stage, false);
        return new Reached(isOn, List.of(new GoOn(isOn, List.of("next", "continue", "proceed"), true)), null);
    }

    private static Intent goOn(boolean isLeft) {
        return new GoOn(null, List.of("next", "continue", "proceed"), isLeft);
    }

    private static Expect isOn(String stage, boolean denied) {
        return new Expect(Claim.STAGE, null, stage, null, Match.EXACT, denied);
    }
}
