package dev.testvibe.pipeline.explore.plan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountingTest {

    @Test
    void countsFromZeroWhereAStepSpeaksOfTheZeroth() {
        Counting counting = counting("I select the 0th option", "I select the 1st option");

        assertThat(counting.fromOne("I select the 1st option for \"3rd floor\""))
                .isEqualTo("I select the 2th option for \"3rd floor\"");
    }

    @Test
    void countsFromOneOtherwise() {
        Counting counting = counting("I select the 1st option");

        assertThat(counting.fromOne("I select the 1st option")).isEqualTo("I select the 1st option");
    }

    private static Counting counting(String... steps) {
        return Counting.of(FeatureReader.read(
                "Feature: Places\n  Scenario: One\n    When " + String.join("\n    And ", steps) + "\n"));
    }
}
