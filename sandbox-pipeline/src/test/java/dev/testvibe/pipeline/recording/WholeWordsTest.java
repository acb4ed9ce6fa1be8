package dev.testvibe.pipeline.recording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Paris, I love Paris.",
        "40, It costs $40",
        "$40, It costs $40 today",
        "a+b (c), is a+b (c)?",
        "two words, two   words",
        "é, un é seul",
        "'Total', 'Total: 40'",
        "Ann, 'Welcome back, Ann!'",
        "Sure!, Sure!",
        "C++, 'C++, C#'"
    })
    void findsARunOfWholeWords(String words, String text) {
        assertThat(WholeWords.pattern(words).matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Pari, I love Paris",
        "$40.0, It costs $40.00",
        "1, 1.5 kg",
        "5, 0.5 kg",
        "play, display",
        "two words, two other words",
        "$, costs $40",
        "#@_, #@_+",
        "50, 50% off",
        "20, 20 °C"
    })
    void doesNotFindAPartOfAWordOrNumber(String words, String text) {
        assertThat(WholeWords.pattern(words).matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Sure, Sure?", "Saved, Saved.", "Values!, Values!!", "Height, Height:"})
    void doesNotTakeASentenceForItselfWithoutItsMark(String words, String text) {
        assertThat(WholeWords.pattern(words).matcher(text).find()).isFalse();
    }
}
