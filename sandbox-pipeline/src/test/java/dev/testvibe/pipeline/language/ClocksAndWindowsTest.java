package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.BrowserUse;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.ExpectAfter;
import dev.testvibe.pipeline.language.intent.RunsOut;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Time in which nobody does anything, timers that run out, and how large the window is. */
class ClocksAndWindowsTest {

    @ParameterizedTest
    @CsvSource({
        "5 seconds pass without any interaction, 5000",
        "the reader waits 5 seconds without touching anything, 5000",
        "no input happens for 10 seconds, 10000",
        "no input is made within 2 minutes, 120000",
        "the reader does not touch the map for 4 seconds, 4000",
        "the reader does not press \"Stop\" for 4 seconds, 4000",
    })
    void passesUntouched(String when, int milliseconds) {
        assertThat(intents(when, Role.WHEN)).containsExactly(new Intent.TimePasses(milliseconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the buyer clicks \"Bid\" after 3 seconds | 3000",
                "the buyer clicks \"Bid\" after 2 more seconds | 2000",
                "the buyer has clicked the \"Bid\" button after 1 second | 1000",
                "the buyer records the first bid after 4 more seconds | 4000",
            })
    void passesBeforeWhatIsDoneAfterIt(String given, int milliseconds) {
        assertThat(intents(given, Role.GIVEN)).hasSize(2).startsWith(new Intent.TimePasses(milliseconds));
        assertThat(intents(given, Role.WHEN)).hasSize(2).startsWith(new Intent.TimePasses(milliseconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the price should remain unchanged after 2 seconds",
                "the price should remain the same for 2 seconds",
                "the price should not change for 2 seconds",
                "the price should not change anymore for the next 2 seconds",
            })
    void passesWhileSomethingStaysAsItIs(String then) {
        assertThat(intents(then, Role.THEN)).singleElement().isInstanceOfSatisfying(Intent.ExpectAfter.class, after -> {
            assertThat(after.milliseconds()).isEqualTo(2_000);
            assertThat(after.expect().claim()).isEqualTo(Claim.UNCHANGED);
            assertThat(after.expect().negated()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the auction timer runs out",
                "the user waits until the countdown reaches zero",
                "the auction clock with id \"c\" has expired",
            })
    void runsOut(String when) {
        assertThat(intents(when, Role.WHEN)).singleElement().isInstanceOf(RunsOut.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the voucher expires", "the timer does not run out", "the timer \"Egg\" runs out"})
    void isNoTimerThatRunsOut(String when) {
        assertThat(parse(when, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the timer should run out",
                "the user does not move to the next lot within 5 seconds",
                "the hint should stay visible for 3 seconds",
            })
    void isNotLetPassWhereItIsExpected(String then) {
        assertThat(parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void losesNoActToATimeInWhichNobodyActs() {
        assertThat(parse("the user does not type anything but clicks \"Save\" within 2 seconds", Role.WHEN)
                        .toString())
                .doesNotContain("TimePasses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the hint should be displayed for 3 seconds", "the hint should only be visible for 3 seconds"})
    void isSeenForATimeAndThenGone(String then) {
        assertThat(intents(then, Role.THEN))
                .satisfiesExactly(
                        seen -> assertThat(seen)
                                .isInstanceOfSatisfying(Expect.class, claim -> assertThat(claim.negated())
                                        .isFalse()),
                        still -> assertThat(still).isInstanceOfSatisfying(ExpectAfter.class, before -> {
                            assertThat(before.milliseconds()).isEqualTo(1_800);
                            assertThat(before.expect().negated()).isFalse();
                        }),
                        gone -> assertThat(gone).isInstanceOfSatisfying(ExpectAfter.class, after -> {
                            assertThat(after.milliseconds()).isEqualTo(1_200);
                            assertThat(after.expect().claim()).isEqualTo(Claim.VISIBLE);
                            assertThat(after.expect().negated()).isTrue();
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the hint should not be displayed for 3 seconds",
                "the meter should show \"5\" for 3 seconds",
                "the price should be shown for 2 nights",
            })
    void isNotSeenForATime(String then) {
        assertThat(parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource({
        "the browser window is narrow, 375, 667",
        "the screen is 500 pixels wide, 500, 800",
        "the viewport is smaller than 600px, 599, 800",
        "the window is wider than 1200 pixels, 1201, 800",
        "the window is at least 900 pixels wide, 900, 800",
        "the window is 800x600, 800, 600",
        "the site is viewed on a tablet, 768, 1024",
        "the reader uses a mobile device, 375, 667",
    })
    void isAsLarge(String given, int width, int height) {
        assertThat(intents(given, Role.GIVEN)).containsExactly(new BrowserUse.Resize(width, height));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the window is not narrow",
                "the window is wide open",
                "the plumber uses a mobile device",
                "the site is viewed on a mobile device \"Pixel\"",
            })
    void isNoSize(String given) {
        assertThat(parse(given, Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }
}
