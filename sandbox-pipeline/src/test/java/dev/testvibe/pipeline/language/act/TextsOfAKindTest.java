package dev.testvibe.pipeline.language.act;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.words.MaskedText;

import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Any text is typed that is of the kind that the step names. */
class TextsOfAKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user enters a long text into the box | the user enters «0» into the box | (?s).{300,}",
                "the user types a very long name | the user types the name «0» | [a-z]{300,}",
                "I fill in the remark with special characters | I fill in the remark with «0» | \\W+",
                "the user enters a nickname containing special characters | the user enters the nickname «0» | \\w+\\W+",
                "the user enters a nickname of only special characters | the user enters the nickname «0» | \\W+",
                "the user enters a nickname with spaces | the user enters the nickname «0» | \\w+ \\w+",
                "the user enters only spaces into the box | the user enters «0» into the box | \\s+",
                "the user enters a name with only spaces | the user enters the name «0» | \\s+",
                "the user enters a negative number into the box | the user enters «0» into the box | -\\d+",
                "the user enters a negative weight | the user enters the weight «0» | -\\d+",
                "I set the size to a negative number | I set the size to «0» | -\\d+",
                "the user enters a decimal value in the box | the user enters «0» in the box | \\d\\.\\d",
                "the user enters a very large number in the box | the user enters «0» in the box | \\d{9,}",
                "the user enters letters in the box | the user enters «0» in the box | [a-z]+",
                "the user enters a non-numeric value in the box | the user enters «0» in the box | [a-z]+",
                "the user enters only digits in the box | the user enters «0» in the box | \\d+",
                "the user enters an invalid email address | the user enters the email «0» | [^@]+",
                "the user enters an email without the @ sign in the box | the user enters «0» in the box | [^@]+",
                "the user enters an unregistered email | the user enters the email «0» | [^@]+@example.com",
                "the user enters a wrong password | the user enters the password «0» | .+",
            })
    void areOfTheKindThatTheStepNames(String step, String masked, String text) {
        MaskedText read = TextsOfAKind.in(MaskedText.of(step));
        assertThat(read.text()).isEqualTo(masked);
        assertThat(read.literals()).singleElement().asString().matches(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user enters an invalid username and password",
                "the user enters invalid credentials",
                "the user enters an incorrect email and a wrong password",
            })
    void areTwoForALoginThatNobodyHas(String step) {
        assertThat(TextsOfAKind.in(MaskedText.of(step)).literals())
                .isEqualTo(List.of(TextsOfAKind.NOBODY, TextsOfAKind.WRONG_PASSWORD));
    }

    /** What is valid, a site alone knows, and so it knows what is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I enter a valid username and an invalid password",
                "the user enters an invalid coupon",
                "the user enters the figures into the fields",
                "the user enters letters and digits",
                "the user enters letters and spaces in the box",
                "the user enters a name with digits and letters",
                "the user enters a long list of items",
                "the user clicks the long text",
                "I fill in the form with an invalid email",
            })
    void areNotMadeOfAnythingElse(String step) {
        MaskedText masked = MaskedText.of(step);
        assertThat(TextsOfAKind.in(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the user should see a long text", "the user should see an invalid email"})
    void areNothingThatIsExpected(String step) {
        assertThat(parse(step, Role.THEN).toString()).doesNotContain("goes on and on", "not-an-email");
    }
}
