package dev.testvibe.pipeline.language.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is given as done has to be done, and not only to be there. */
class StatedThingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completed tasks \"Oil\" and \"Sweep\" exist",
                "there are completed tasks \"Oil\" and \"Sweep\"",
                "I have completed tasks \"Oil\" and \"Sweep\"",
            })
    void areThereAndDone(String step) {
        assertThat(intents(step, Role.GIVEN))
                .filteredOn(Expect.class::isInstance)
                .extracting(intent -> ((Expect) intent).claim(), intent -> ((Expect) intent).value())
                .containsExactly(tuple(Claim.STATE, "completed"), tuple(Claim.STATE, "completed"));
    }

    @Test
    void areThereAndNotDone() {
        assertThat(intents("there are unfinished tasks \"Oil\" and \"Sweep\"", Role.GIVEN))
                .filteredOn(Expect.class::isInstance)
                .extracting(intent -> ((Expect) intent).claim(), intent -> ((Expect) intent).negated())
                .containsExactly(tuple(Claim.STATE, true), tuple(Claim.STATE, true));
    }

    @Test
    void areNotOnlyThere() {
        assertThat(parse("there is a published article \"Draft\"", Role.GIVEN))
                .isInstanceOf(Understanding.NotUnderstood.class);
    }
}
