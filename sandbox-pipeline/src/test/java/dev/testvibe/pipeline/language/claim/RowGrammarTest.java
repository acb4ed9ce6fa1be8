package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

class RowGrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a row exists in the price list with article \"Tea\" and price \"3\"",
                "the price list contains a row with article \"Tea\" and price \"3\"",
                "my price list already has an entry with the article \"Tea\", price \"3\""
            })
    void readsARowByItsFields(String step) {
        assertThat(data(step)).containsExactly(Map.of("article", "Tea", "price", "3"));
        assertThat(texts(step)).containsExactly(List.of("Tea", "3"));
    }

    @Test
    void readsARangeAsItsEndsAndDaysAsBoxes() {
        String step = "a record exists in the plan with opening range \"8 - 12\" on Friday and Sunday";

        assertThat(data(step))
                .containsExactly(Map.of("start opening", "8", "end opening", "12", "Friday", "yes", "Sunday", "yes"));
        assertThat(texts(step)).containsExactly(List.of("8 - 12"));
    }

    @Test
    void readsSeveralRowsByOneField() {
        String step = "the plan contains rows with opening hours \"8\" and \"9\"";

        assertThat(data(step)).containsExactly(Map.of("opening hour", "8"), Map.of("opening hour", "9"));
    }

    private static List<Map<String, String>> data(String step) {
        return states(step).stream()
                .map(state -> ((CompleteForm) state.ways().get(0)).readings().get(0))
                .toList();
    }

    private static List<List<String>> texts(String step) {
        return states(step).stream()
                .map(state -> state.claim().subject().hints().get(Hint.CONTAINS))
                .toList();
    }

    private static List<Reached> states(String step) {
        return intents(step, Role.GIVEN).stream().map(Reached.class::cast).toList();
    }
}
