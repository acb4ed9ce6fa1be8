package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class StepParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I click the \"Save\" button | CLICK",
                "the user clicks on the Save button | CLICK",
                "she double-clicks the first row | DOUBLE_CLICK",
                "the user right-clicks on the item \"Milk\" | RIGHT_CLICK",
                "I hover over the \"Help\" icon | HOVER",
                "I fill in \"Email\" with \"ada@example.org\" | FILL",
                "the user enters \"5\" into the \"Height\" field | FILL",
                "I clear the search field | CLEAR",
                "I select \"Blue\" from the colour dropdown | SELECT",
                "I check the \"Remember me\" checkbox | CHECK",
                "I uncheck the \"Remember me\" checkbox | UNCHECK",
                "I press the Enter key | PRESS",
                "the user sets the volume slider to \"5\" | SET"
            })
    void readsWhatAUserDoes(String step, Verb verb) {
        assertThat(acts(step)).extracting(Act::verb).containsExactly(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should see \"Welcome\" | VISIBLE | false",
                "the \"Save\" button should be visible | VISIBLE | false",
                "the error message should not be displayed | VISIBLE | true",
                "the dialog disappears | VISIBLE | true",
                "the total should be \"12\" | SHOWS | false",
                "the \"Email\" field should have the value \"a@b.c\" | VALUE | false",
                "the \"Save\" button should be disabled | ENABLED | true",
                "the \"Terms\" checkbox is checked | CHECKED | false",
                "the list should contain 3 items | COUNT | false",
                "the page title should be \"Home\" | TITLE | false",
                "the URL should contain \"/cart\" | URL | false",
                "the browser shows an alert saying \"Saved\" | DIALOG | false",
                "the list should remain unchanged | UNCHANGED | false"
            })
    void readsWhatIsExpected(String step, Claim claim, boolean negated) {
        assertThat(expects(step)).extracting(Expect::claim).containsExactly(claim);
        assertThat(expects(step)).extracting(Expect::negated).containsExactly(negated);
    }

    @Test
    void neverAltersALiteral() {
        assertThat(acts("I enter \"  Milk and click Save \" into the \"Item\" field"))
                .extracting(Act::value)
                .containsExactly("  Milk and click Save ");
    }

    @Test
    void takesSeveralActionsInOneStep() {
        assertThat(acts("I enter \"Milk\" into the \"Item\" field and click the \"Add\" button"))
                .extracting(Act::verb)
                .containsExactly(Verb.FILL, Verb.CLICK);
    }

    @Test
    void takesAReferenceByTestIdAsPartOfThePhrase() {
        Act act = acts("the user clicks the 'Close' button with data-testid \"close-button\"")
                .get(0);
        assertThat(act.target()).isNotNull();
        assertThat(act.target().hints()).containsEntry(Hint.TEST_ID, List.of("close-button"));
        assertThat(act.target().name()).isEqualTo("Close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the page should work properly",
                "the chart is either red or blue",
                "the total should be displayed correctly",
                "the moon is made of cheese"
            })
    void saysSoWhenNobodyCouldJudgeAStep(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    private List<Act> acts(String step) {
        return intents(step, Role.WHEN).stream().map(Act.class::cast).toList();
    }

    private List<Expect> expects(String step) {
        return intents(step, Role.THEN).stream().map(Expect.class::cast).toList();
    }
}
