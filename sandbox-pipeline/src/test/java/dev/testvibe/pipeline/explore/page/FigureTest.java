package dev.testvibe.pipeline.explore.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$10.00 | 10.00 | $",
                "-$3.00 | -3.00 | $",
                "$-3.00 | -3.00 | $",
                "\u22123 | -3 | ''",
                "($5.00) | -5.00 | $",
                "(5) | -5 | ''",
                "Items (5) | 5 | ''",
                "Tip - $1.00 | 1.00 | $",
                "Food: $5.75 | 5.75 | $",
                "5% | 5 | %",
                "1,200 EUR | 1200 | EUR",
                "20 % | 20 | %",
            })
    void readsTheNumberWithItsSignAndUnit(String text, BigDecimal number, String unit) {
        assertThat(Figure.of(text)).contains(new Figure(number, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "1 of 2", "1.234,56 \u20ac", "1.234 \u20ac", "1,5"})
    void refusesWhatIsNoOneNumber(String text) {
        assertThat(Figure.of(text)).isEmpty();
    }

    @Test
    void addsUpOnlyWhatIsOfOneKind() {
        assertThat(Figure.areOfOneKind(figures("$1", "2", "$3"))).isTrue();
        assertThat(Figure.areOfOneKind(figures("5%", "10%", "15%"))).isTrue();
        assertThat(Figure.areOfOneKind(figures("$10", "5%", "$15"))).isFalse();
        assertThat(Figure.areOfOneKind(figures("10", "5%", "15"))).isFalse();
        assertThat(Figure.areOfOneKind(figures("$10", "\u20ac5", "15"))).isFalse();
    }

    private static List<Figure> figures(String... texts) {
        return Stream.of(texts).flatMap(text -> Figure.of(text).stream()).toList();
    }
}
