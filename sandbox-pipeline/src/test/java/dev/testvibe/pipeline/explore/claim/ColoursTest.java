package dev.testvibe.pipeline.explore.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ColoursTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb(255, 0, 0) | red",
                "rgb(220, 53, 69) | red",
                "rgb(231, 76, 60) | red",
                "rgb(0, 128, 0) | green",
                "rgb(46, 204, 113) | green",
                "rgb(25, 135, 84) | green",
                "rgb(13, 110, 253) | blue",
                "rgba(52, 152, 219, 0.9) | blue",
                "rgb(255, 193, 7) | yellow",
                "rgb(253, 126, 20) | orange",
                "rgb(111, 66, 193) | purple",
                "rgb(214, 51, 132) | pink",
                "rgb(121, 85, 72) | brown",
                "rgb(33, 37, 41) | black",
                "rgb(255, 255, 255) | white",
                "rgb(108, 117, 125) | grey"
            })
    void goByTheirWord(String computed, String name) {
        assertThat(Colours.isCalled(computed, name)).isTrue();
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb(0, 128, 0) | red",
                "rgb(220, 53, 69) | green",
                "rgb(220, 53, 69) | orange",
                "rgb(13, 110, 253) | green",
                "rgb(51, 51, 51) | red",
                "rgb(33, 37, 41) | blue",
                "rgba(255, 0, 0, 0.05) | red",
                "rgba(0, 0, 0, 0) | black",
                "rgb(255, 255, 255) | grey",
                "none | red"
            })
    void goByNoOther(String computed, String name) {
        assertThat(Colours.isCalled(computed, name)).isFalse();
    }
}
