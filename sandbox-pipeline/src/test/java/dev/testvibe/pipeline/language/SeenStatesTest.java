package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** States that can be seen of a thing, and what is told by a message in words of its own. */
class SeenStatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the player should be in fullscreen mode | STATE | fullscreen | false",
                "the player should enter full screen | STATE | fullscreen | false",
                "the map should exit full-screen mode | STATE | fullscreen | true",
                "the map should not be in fullscreen | STATE | fullscreen | true",
                "the player should return to normal view | STATE | fullscreen | true",
                "the answer should collapse | STATE | collapsed | false",
                "the panel should expand again | STATE | expanded | false",
                "the password should be masked | ATTRIBUTE | password | false",
                "the password should be displayed in plain text | ATTRIBUTE | text | false",
                "the banner should fade out | VISIBLE | | true",
                "the menu should slide in | VISIBLE | | false",
                "the quote should be different from the previous quote | UNCHANGED | | true",
                "the score should be incremented by 10 | RAISED | 10 | false",
                "the lives should be decremented by 1 | LOWERED | 1 | false",
                "the total should be recalculated to \"$3\" | SHOWS | $3 | false",
                "the tag \"Tea\" should appear only once in the list | COUNT | 1 | false",
                "the list should contain \"Tea\" only once | COUNT | 1 | false",
                "the item \"Tea\" should be marked as bought | STATE | bought | false",
                "the item \"Tea\" should not be marked as bought | STATE | bought | true",
                "\"Tea\" is not packed yet | STATE | packed | true",
                "\"Tea\" should be shown as not watered | STATE | watered | true",
                "the parcel \"Tea\" should still be unpacked | STATE | unpacked | false",
                "the book \"Emma\" should be ticked off as read | STATE | read | false",
            })
    void isClaimed(String step, Claim claim, String value, boolean denied) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(claim);
        assertThat(read.value()).isEqualTo(value);
        assertThat(read.negated()).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a message indicating that no songs were found should be displayed | no songs | found",
                "an error message should be displayed stating that the bridge is closed | bridge | closed",
                "the user should see a message saying that the seat is taken | seat | taken",
            })
    void isToldInWords(String step, String about, String outcome) {
        assertThat(only(step, Role.THEN)).isInstanceOfSatisfying(PageEffect.Announced.class, told -> {
            assertThat(String.join(" ", told.about())).isEqualTo(about);
            assertThat(told.outcome()).isEqualTo(outcome);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the card should be masked",
                "the save button should return to its normal state",
                "the text should return to its normal size",
                "the sidebar should slide in from the left",
                "the list should display a message indicating that no songs were found",
                "no message should be displayed saying that the seat is taken",
            })
    void isNotTaken(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }
}
