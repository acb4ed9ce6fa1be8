package dev.testvibe.pipeline.language.wording;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;

import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Buttons go by what they are there for. */
class ControlsByPurposeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I click the button to delete \"Rosa\" | I click the delete button for \"Rosa\"",
                "I click on the button for deleting \"Rosa\" | I click on the delete button for \"Rosa\"",
                "I press the button that removes \"Rosa\" from the basket | I press the remove button for \"Rosa\"",
                "the user clicks the link to edit the plant \"Rosa\" | the user clicks the edit link for \"Rosa\"",
                "I click the icon for sharing \"Rosa\" | I click the share icon for \"Rosa\"",
            })
    void ofAThing(String step, String plain) {
        assertThat(parse(step, Role.WHEN)).isEqualTo(parse(plain, Role.WHEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the button to add \"Rosa\" has the text \"Buy\" | the add button for \"Rosa\" has the text \"Buy\"",
                "the button for booking \"Rosa\" should be disabled | the book button for \"Rosa\" should be disabled",
            })
    void ofAThingInAClaim(String step, String plain) {
        assertThat(parse(step, Role.THEN)).isEqualTo(parse(plain, Role.THEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I press the button to create a new project",
                "the user clicks on the button to create a new project",
                "I tap the button that lets me create a new project"
            })
    void byLessOfWhatIsSaid(String step) {
        Intent.Command command = (Intent.Command) only(step, Role.WHEN);

        assertThat(command.buttons().stream().map(Phrase::words))
                .containsExactly(
                        List.of("create", "a", "new", "project"), List.of("create", "project"), List.of("create"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I click the link to the \"Help\" page", "I click the button to see \"Rosa\""})
    void areNotWhereTheyLeadTo(String step) {
        assertThat(parse(step, Role.WHEN).toString()).doesNotContain("within=Phrase[text=\"Help\"", "words=[see]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I click the button to save without sending",
                "I press the button to not delete anything",
                "I click the button to delete unpaid orders",
                "I click the button to buy"
            })
    void areNeverTheOnlyOne(String step) {
        Intent.Command command = (Intent.Command) only(step, Role.WHEN);

        assertThat(command.buttons()).hasSize(1).noneMatch(button -> button.words()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I click the button to delete unpaid \"Rosa\" | I click the delete button for \"Rosa\"",
                "I click the button for deleting the second \"Rosa\" | I click the delete button for \"Rosa\"",
                "I click the button to delete the expired plant \"Rosa\" | I click the delete button for \"Rosa\"",
            })
    void areNotThoseOfAnother(String step, String plain) {
        assertThat(parse(step, Role.WHEN)).isNotEqualTo(parse(plain, Role.WHEN));
    }
}
