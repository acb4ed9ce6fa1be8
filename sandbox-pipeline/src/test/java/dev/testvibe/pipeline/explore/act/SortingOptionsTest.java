package dev.testvibe.pipeline.explore.act;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortingOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "Price (low to high), price ascending",
        "Price: Low to High, price ascending",
        "Sort by price - lowest to highest, price ascending",
        "Price (high to low), price descending",
        "Name (A-Z), name ascending",
        "Name: Z to A, name descending",
        "Unit price desc, unit price descending",
        "Price descending, price descending"
    })
    void saysItsDirectionInOtherWords(String label, String words) {
        assertThat(SortingOptions.says(words)).accepts(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Price (low to high), price descending",
        "Unit price (low to high), price ascending",
        "Price, price ascending",
        "Low to high, price ascending",
        "Name (A to Z), price ascending"
    })
    void isNoOtherOption(String label, String words) {
        assertThat(SortingOptions.says(words)).rejects(label);
    }
}
