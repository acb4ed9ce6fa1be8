package dev.testvibe.pipeline.explore.claim;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.testvibe.pipeline.language.intent.Phrase;

import static org.assertj.core.api.Assertions.assertThat;

class TalliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 item left | todo left | 1 | true",
                "Reviews (1) | review | 1 | true",
                "3 products found | product | 3 | true",
                "11 items left | item left | 1 | false",
                "1 of 3 items left | item left | 1 | false",
                "Reviews (1) | order | 1 | false",
                "We have sold 1 review copy of this book today | review | 1 | false"
            })
    void readsANumberOnlyOfWhatItIsOf(String text, String counted, String number, boolean says) {
        assertThat(Tallies.says(text, List.of(counted.split(" ")), number)).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counter | 1 item left | true",
                "remaining item count | 1 item left | true",
                "items count | 3 items | true",
                "order count | 1 item left | false",
                "item | 1 item left | false",
                "item count | Nothing left | false"
            })
    void takesATextForWhatACounterShowsWhereItsOwnWordsSaySo(String words, String text, boolean is) {
        Phrase phrase = Phrase.of("the " + words).withWords(words.split(" "));
        assertThat(Tallies.isATally(phrase, text)).isEqualTo(is);
    }
}
