package dev.testvibe.pipeline.language.act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.words.MaskedText;

import static org.assertj.core.api.Assertions.assertThat;

/** Any text is typed that is as long as the step says. */
class TextsOfALengthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user types a text of 95 characters into the box | the user types «0» into the box | 95",
                "the user types 95 characters into the box | the user types «0» into the box | 95",
                "the user enters a 95-character text in the box | the user enters «0» in the box | 95",
                "the user enters a name with 41 letters | the user enters the name «0» | 41",
                "the user enters a name longer than 40 characters | the user enters the name «0» | 41",
                "the user enters a name that has more than 40 characters | the user enters the name «0» | 41",
                "the user enters a password with less than 8 characters | the user enters the password «0» | 7",
                "the user enters exactly 40 characters in the box | the user enters «0» in the box | 40",
                "I fill the bio with 200 characters | I fill the bio with «0» | 200",
                "the user pastes a string of 60 symbols into the box | the user pastes «0» into the box | 60",
            })
    void areAsLongAsTheStepSays(String step, String masked, int length) {
        MaskedText read = TextsOfALength.in(MaskedText.of(step));
        assertThat(read.text()).isEqualTo(masked);
        assertThat(read.literals())
                .singleElement()
                .satisfies(text -> assertThat(text).hasSize(length).matches("[a-z]+"));
    }

    @Test
    void areOfTheKindThatTheStepSays() {
        assertThat(TextsOfALength.in(MaskedText.of("I enter 3 words into the box"))
                        .literals())
                .containsExactly("word1 word2 word3");
        assertThat(TextsOfALength.in(MaskedText.of("I enter a 12-digit number in the box"))
                        .literals())
                .containsExactly("123456789012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user enters \"Tea\" into the box",
                "the user clicks on the 2 characters",
                "the user enters 0 characters into the box",
                "the user enters 9999999 characters into the box"
            })
    void areNotMadeOfAnythingElse(String step) {
        MaskedText masked = MaskedText.of(step);
        assertThat(TextsOfALength.in(masked)).isEqualTo(masked);
    }
}
