package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyTablesTest {

    @Test
    void sayWhatThingsHaveUnderTheirHeadings() {
        assertThat(PropertyTables.sentences(
                        "the rooms have the following prices:",
                        List.of(List.of("Room", "Price"), List.of("Blue", "$40"), List.of("Red", "$50"))))
                .contains(List.of(
                        "the price of room \"Blue\" should be \"$40\"", "the price of room \"Red\" should be \"$50\""));
    }

    @Test
    void sayItWhereTheStepIsTheHeading() {
        assertThat(PropertyTables.sentences(
                        "the rooms should have the following prices:",
                        List.of(List.of("Blue", "$40"), List.of("Red", "$50"))))
                .contains(List.of(
                        "the price of room \"Blue\" should be \"$40\"", "the price of room \"Red\" should be \"$50\""));
    }

    @Test
    void countWhatIsInEachThatGoesByAName() {
        assertThat(PropertyTables.counts(
                        "I should see the following shelves with their number of books:",
                        List.of(List.of("shelf", "books"), List.of("Crime", "3"))))
                .isEmpty();
        assertThat(PropertyTables.counts(
                        "I should see the following lanes:",
                        List.of(List.of("Lane", "Tickets"), List.of("Open", "3"), List.of("Closed", "0"))))
                .contains(List.of(
                        "the \"Open\" lane should contain 3 tickets", "the \"Closed\" lane should contain 0 tickets"));
        assertThat(PropertyTables.counts(
                        "I should see the following lanes:",
                        List.of(List.of("Lane", "Owners"), List.of("Open", "Ann"))))
                .isEmpty();
    }

    @Test
    void sayNothingWhereItIsNotPlainWhatTheyHave() {
        List<List<String>> table = List.of(List.of("Blue", "$40"), List.of("Red", "$50"));

        assertThat(PropertyTables.sentences("the hotel has the following:", table))
                .isEmpty();
        assertThat(PropertyTables.sentences("the rooms have:", table)).isEmpty();
        assertThat(PropertyTables.sentences("the room has the following price:", table))
                .isEmpty();
    }
}
