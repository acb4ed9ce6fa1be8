package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.AnswerDialog;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.ExpectAfter;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Expectation.Match;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What people say of colours, of the browser's own dialogs, of the pointer and of keys. */
class LooksAndDialogsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "the warning should be displayed in red | red | text",
                "the hint should be in green color | green | text",
                "the message is shown in red text | red | text",
                "the gauge should turn to orange | orange | whole",
                "the gauge becomes yellow | yellow | whole",
                "the row should be highlighted in yellow | yellow | -",
                "the city field should have a red border | red | border",
                "the city field should be highlighted with a red border | red | border",
                "the border of the city field should be red | red | border",
                "the button's background should be blue | blue | background",
                "the background color of the card should change to blue | blue | background"
            })
    void readsColours(String step, String colour, String part) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.COLOUR);
        assertThat(expect.value()).isEqualTo(colour);
        assertThat(expect.detail()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the warning should not be red", "the gauge should be reddish"})
    void refusesWhatNoOneColourSays(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an alert with the message \"Too long\" should be displayed",
                "the alert message \"Too long\" is displayed",
                "an alert \"Too long\" should appear",
                "an alert should be shown saying \"Too long\"",
                "a confirm dialog with the text \"Too long\" appears"
            })
    void readsMessagesOfDialogs(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.DIALOG);
        assertThat(expect.value()).isEqualTo("Too long");
        assertThat(expect.negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no alert with the message \"Too long\" should be displayed",
                "an alert \"Too long\" is not shown"
            })
    void readsDialogsThatDoNotCome(String step) {
        assertThat(expect(step).negated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user accepts the confirmation \"Remove all?\" | true",
                "the user dismisses the confirm dialog with the message \"Remove all?\" | false"
            })
    void answersTheDialogWithThisMessage(String step, boolean accepts) {
        assertThat(intents(step, Role.WHEN))
                .containsExactly(
                        new Expect(Claim.DIALOG, null, "Remove all?", null, Match.WORDS, false),
                        new AnswerDialog(accepts, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"the user clicks \"OK\" in the alert | true", "I press cancel on the prompt | false"})
    void answersByTheButtonsOfTheBrowser(String step, boolean accepts) {
        assertThat(only(step, Role.WHEN)).isEqualTo(new AnswerDialog(accepts, null));
    }

    @Test
    void seesADialogBetweenTwoActs() {
        assertThat(((Expect) only("a confirm dialog with the message \"Sure?\" is displayed", Role.WHEN)).claim())
                .isEqualTo(Claim.DIALOG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user moves the mouse away from the button",
                "the user moves the cursor off the button",
                "she stops hovering over the button"
            })
    void takesThePointerAway(String step) {
        assertThat(act(step).verb()).isEqualTo(Verb.UNHOVER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I drag \"Pin\" to \"Board\" | DRAG",
                "I drag the \"Pin\" card onto \"Board\" | DRAG",
                "I drag the volume slider to \"5\" | SET",
                "I drag the \"Volume\" slider to \"Loud\" | SET"
            })
    void dropsOnWhatIsNoNumber(String step, Verb verb) {
        assertThat(act(step).verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user presses \"Ctrl+Enter\" in the comment field | Control+Enter",
                "the user presses the key combination \"Ctrl+S\" | Control+S",
                "the user uses the keyboard shortcut \"Alt+1\" | Alt+1",
                "the user presses Ctrl and Enter | Control+Enter",
                "the user presses the key \"5\" on the keyboard | 5",
                "the user presses the \"p\" key again | p"
            })
    void pressesSeveralKeysAtOnce(String step, String keys) {
        Act act = act(step);

        assertThat(act.verb()).isEqualTo(Verb.PRESS);
        assertThat(act.value()).isEqualTo(keys);
    }

    @Test
    void waitsForPartsOfASecond() {
        ExpectAfter after =
                (ExpectAfter) only("after 1.5 seconds the button text should change back to \"Copy\"", Role.THEN);

        assertThat(after.milliseconds()).isEqualTo(1_500);
        assertThat(after.expect().value()).isEqualTo("Copy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the text of the button should remain \"Copy\"",
                "the button's text should be \"Copy\"",
                "the label of the button should revert to \"Copy\""
            })
    void takesTheTextOfAControlForTheControl(String step) {
        Expect expect = expect(step);

        assertThat(expect.subject()).isNotNull().extracting(Phrase::kind).isEqualTo(Kind.BUTTON);
        assertThat(expect.match()).isEqualTo(Match.EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the title should have a line-through text decoration | text-decoration-line | line-through",
                "the title should be underlined | text-decoration-line | underline",
                "the total should be in bold | font-weight | bold",
                "the hint should be italic | font-style | italic"
            })
    void readsHowLettersLook(String step, String property, String value) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.CSS);
        assertThat(expect.detail()).isEqualTo(property);
        assertThat(expect.value()).isEqualTo(value);
    }

    @Test
    void readsSeveralClasses() {
        assertThat(intents("the card should have the classes \"task\" and \"low\"", Role.THEN))
                .extracting(intent -> ((Expect) intent).claim())
                .containsExactly(Claim.CSS_CLASS, Claim.CSS_CLASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the name should still be \"Ann\" after the page is reloaded",
                "after a page refresh the name should be \"Ann\"",
                "after reloading the page, the name is \"Ann\""
            })
    void expectsAfterAReload(String step) {
        assertThat(intents(step, Role.THEN)).hasSize(2).first().isEqualTo(new BrowserUse.Reload());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "the user enters \"Tea\" into the prompt and accepts it | true | Tea",
                "the user enters \"Tea\" into the prompt and clicks OK | true | Tea",
                "the user types \"Tea\" in the prompt and cancels it | false | -"
            })
    void answersAPromptInOneSentence(String step, boolean accepts, String text) {
        assertThat(only(step, Role.WHEN)).isEqualTo(new AnswerDialog(accepts, text));
    }

    @Test
    void leavesEmptyWhatNobodyEnters() {
        assertThat(((Act) intents("the user clicks the \"Add\" button without entering a title", Role.WHEN)
                                .get(0))
                        .verb())
                .isEqualTo(Verb.LEAVE_EMPTY);
    }

    @Test
    void affirmsOneTextAndDeniesTheOther() {
        assertThat(intents("the list contains \"Tea\" but not \"Salt\"", Role.THEN))
                .extracting(intent -> ((Expect) intent).negated())
                .containsExactly(false, true);
    }

    @Test
    void looksForPicturesInTheirPlace() {
        Expect expect = expect("the viewer should display the photo \"Sea\"");

        assertThat(expect.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect.subject()).isNotNull().extracting(Phrase::kind).isEqualTo(Kind.IMAGE);
    }
}
