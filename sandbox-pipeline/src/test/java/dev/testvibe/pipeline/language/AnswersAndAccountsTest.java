package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What only the owner of an account knows, and the account that whoever comes may use. */
class AnswersAndAccountsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I answer the security question with \"Rex\"",
                "the user answers his secret question with \"Rex\"",
                "I enter \"Rex\" as the answer to the security question",
                "I provide \"Rex\" as answer to my security question",
                "the user enters the answer \"Rex\" for the security question",
                "I enter the security answer \"Rex\"",
                "I set the answer to the recovery question to \"Rex\"",
                "I fill in \"Rex\" as the security question answer"
            })
    void answersTheQuestionInItsOwnField(String step) {
        assertThat(only(step, Role.WHEN)).isInstanceOfSatisfying(UseForm.class, form -> {
            assertThat(form.submit()).isEmpty();
            assertThat(form.fields()).singleElement().satisfies(field -> {
                assertThat(field.value()).isEqualTo("Rex");
                assertThat(field.phrase().words()).containsExactly("security", "answer");
                assertThat(field.instead()).isNotNull();
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I solve the captcha",
                "I solve the captcha and enter the result",
                "the user enters the correct captcha",
                "I enter the result of the captcha",
                "I type the characters shown in the captcha",
                "the visitor completes the reCAPTCHA challenge"
            })
    void saysThatNoTestCanSolveACaptcha(String step) {
        assertThat(parse(step, Role.WHEN))
                .isInstanceOfSatisfying(NotUnderstood.class, unread -> assertThat(unread.advice())
                        .contains("captcha"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I enter \"12\" as the captcha result",
                "I enter the captcha \"12\"",
                "I click on the captcha",
                "I check the captcha checkbox"
            })
    void usesACaptchaWithAnAnswerThatTheStepSays(String step) {
        assertThat(parse(step, Role.WHEN)).isInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @CsvSource({
        "I log in with the demo account,demo account",
        "the user signs in using a test account,test account",
        "I log in via the demo login,demo login",
        "she logs in with the provided credentials,provided credentials",
        "I log in as the demo user,demo user"
    })
    void logsInWithTheAccountThatTheSiteShows(String step, String role) {
        assertThat(only(step, Role.WHEN)).isInstanceOfSatisfying(UseForm.class, form -> assertThat(form.role())
                .isEqualTo(role));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I navigate to the login page from the account menu",
                "I go to the login page via the account menu",
                "the user opens the login page using the \"Account\" menu"
            })
    void opensAMenuToGoToAPage(String step) {
        assertThat(intents(step, Role.GIVEN)).hasSize(2).last().isEqualTo(new Open("login"));
        assertThat(intents(step, Role.WHEN)).hasSize(2).last().isEqualTo(new Open("login"));
    }

    @ParameterizedTest
    @CsvSource({
        "the first page shows \"1 to 6\",previous",
        "I should see \"1 to 6\" on the last page,next",
        "the last page of the list should show \"1 to 6\",next"
    })
    void seesWhatTheFirstAndTheLastPageShow(String step, String way) {
        assertThat(intents(step, Role.THEN))
                .hasSize(2)
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOfSatisfying(PageEffect.Possible.class, possible -> {
                            assertThat(possible.negated()).isTrue();
                            assertThat(possible.controls().get(0).words()).contains(way);
                        }),
                        one -> assertThat(one)
                                .isInstanceOfSatisfying(Expect.class, seen -> assertThat(String.valueOf(seen.subject()))
                                        .contains("1 to 6")));
    }
}
