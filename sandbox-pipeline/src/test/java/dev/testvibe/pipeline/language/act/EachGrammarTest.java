package dev.testvibe.pipeline.language.act;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EachGrammarTest {

    @Test
    void readsAColumnOfATableRowByRow() {
        assertThat(EachGrammar.following("I add the following tasks:", List.of("Tea", "Milk"), row -> '"' + row + '"'))
                .hasValue(List.of("I add the task \"Tea\"", "I add the task \"Milk\""));
        assertThat(EachGrammar.following("the following tasks exist:", List.of("title", "Tea"), row -> '"' + row + '"'))
                .hasValue(List.of("the task \"Tea\" exists"));
        assertThat(EachGrammar.following("I fill in the form with:", List.of("Tea"), row -> row))
                .isEmpty();
    }
}
