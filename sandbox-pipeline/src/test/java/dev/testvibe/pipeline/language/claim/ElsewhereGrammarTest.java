package dev.testvibe.pipeline.language.claim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Intent.Reached;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

class ElsewhereGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the balance of account \"77\" should still be \"5\" on the accounts overview | accounts overview",
                "the price of \"Tea\" should be \"$2\" on the price list page | price list",
                "the balance of account \"77\" should be \"5\" on the \"My money\" page | My money"
            })
    void looksAtAClaimOnThePageThatItIsMadeOf(String step, String page) {
        List<Intent> intents = intents(step, Role.THEN);

        assertThat(intents).hasSize(2);
        assertThat(intents.get(0)).isInstanceOfSatisfying(Reached.class, there -> {
            assertThat(there.claim().value()).isEqualTo(page);
            assertThat(there.ways()).containsExactly(new Open(page));
        });
        assertThat(intents.get(1)).isInstanceOf(Expect.class);
    }

    @Test
    void leavesAnElementOfThePageWhereItIs() {
        assertThat(intents("\"Tea\" should be displayed in the cart", Role.THEN))
                .hasSize(1);
    }
}
