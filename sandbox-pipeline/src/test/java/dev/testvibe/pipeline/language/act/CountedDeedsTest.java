package dev.testvibe.pipeline.language.act;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Deeds that are told once and done several times. */
class CountedDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the player has made 4 wrong throws with the number \"9\" | 4",
                "the player made three throws with the number \"9\" | 3",
                "the player has thrown with the number \"9\" 2 times | 2",
                "the player guessed \"9\" twice | 2",
                "the player guesses the number \"9\" 5 times | 5",
                "the buyer has placed two bids with the amount \"50\" | 2",
                "the round is lost because the player guessed \"9\" 5 times | 5",
                "the round is over after the player has made 3 throws with the number \"9\" | 3",
            })
    void areDoneSoOften(String given, int times) {
        assertThat(intents(given, Role.GIVEN))
                .hasSize(times)
                .allSatisfy(deed ->
                        assertThat(deed).isEqualTo(intents(given, Role.GIVEN).get(0)))
                .allSatisfy(deed -> assertThat(deed).isInstanceOfAny(Particulars.class, Intent.CompleteForm.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the buyer books 2 rooms with the name \"Ann\"",
                "the buyer has made 2 bids with the amounts \"5\" and \"6\"",
                "the buyer has made 200 bids with the amount \"5\"",
            })
    void areNoneWhereTheNumberMayBeAnotherThing(String given) {
        boolean isRepeated = parse(given, Role.GIVEN) instanceof Understood understood
                && understood.intents().size() > 1;
        assertThat(isRepeated).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user selects the desk \"D4\" from \"9:00\" to \"11:00\"",
                "the user has chosen the desk \"D4\" with start \"9:00\" and end \"11:00\"",
                "the user has selected the desk \"D4\" for 2 days",
            })
    void beginWithWhatIsChosen(String given) {
        assertThat(intents(given, Role.GIVEN)).hasSize(2).satisfies(both -> {
            assertThat(both.get(0)).isInstanceOfSatisfying(Intent.Act.class, chosen -> {
                assertThat(chosen.verb()).isEqualTo(Verb.SELECT);
                assertThat(chosen.target()).extracting(Phrase::name).isEqualTo("D4");
            });
            assertThat(both.get(1)).isInstanceOfSatisfying(Particulars.class, values -> assertThat(values.isSent())
                    .isFalse());
        });
    }
}
