package dev.testvibe.pipeline.emit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tr:has(td) >> internal:has-not=\"css=[colspan]\"             | { tag: 'tr', attributes: {}, text: 'x' }",
                "#orders tr                                                     | { tag: 'tr', attributes: {}, text: 'x', parent: '#orders' }",
            })
    void isAPartOfWhatHoldsIt(String selector, String like) {
        assertThat(Like.of(selector)).contains(like);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#orders >> internal:role=row",
                "#orders >> tr >> internal:has=\"css=b\"",
            })
    void isNothingForWhatNobodyCanMake(String selector) {
        assertThat(Like.of(selector)).isEmpty();
    }

    @Test
    void hasTheTextsThatAreAskedOfIt() {
        assertThat(Like.of(".card >> internal:has-text=\"Tea\"i"))
                .hasValueSatisfying(like -> assertThat(like).contains("'card'").contains("'Tea'"));
    }
}
