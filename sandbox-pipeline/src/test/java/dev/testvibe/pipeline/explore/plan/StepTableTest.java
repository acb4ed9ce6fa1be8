package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;

import static org.assertj.core.api.Assertions.assertThat;

class StepTableTest {

    @Test
    void isAColumnWhereItIsOneRowOfSeveralTexts() {
        assertThat(over("I should see these fruits:", "Apple | Pear").rows())
                .isEqualTo(List.of(List.of("Apple"), List.of("Pear")));
    }

    @Test
    void hasNoNumbersWhereTheyOnlyCountItsRows() {
        assertThat(over("the fruits should be shown in this order:", "1 | Pear", "2 | Apple")
                        .rows())
                .isEqualTo(List.of(List.of("Pear"), List.of("Apple")));
        assertThat(over("I should see the following fruits:", "1 | Pear", "2 | Apple")
                        .columns())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should see the following fruits: | fruit",
                "the list contains these fruits: | Fruit name",
                "only the following fruits are listed: | Fruits of the day",
                "I should see: | Name"
            })
    void hasNoHeadingThatNamesWhatIsListed(String text, String first) {
        boolean isHeading = first.toLowerCase(java.util.Locale.ROOT).matches("fruit(?: name)?");

        assertThat(over(text, first, "Pear").rows()).hasSize(isHeading ? 1 : 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have added the tasks:                    | I have added the following tasks:",
                "the cart should contain below items        | the cart should contain the following items",
                "I see the tasks with the following status: | I see the following tasks:"
            })
    void isAnnouncedAsItIsMostlyWritten(String said, String plain) {
        assertThat(over(said, "Tea").step().text()).isEqualTo(plain);
    }

    @Test
    void tellsAHeadingFromWhatStandsBelowIt() {
        assertThat(over("I enter:", "Field | Value", "Name | Ann").hasHeading()).isTrue();
        assertThat(over("I enter:", "Name | Ann").hasHeading()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I should not see:", "none of these are shown:", "there should be no items:", "I can't see:"})
    void isDeniedByAnyNegation(String text) {
        assertThat(over(text, "Tea").isDenied()).isTrue();
    }

    @Test
    void isOfSightAndOfNothingElse() {
        assertThat(over("I should see:", "Tea").isOfSight()).isTrue();
        assertThat(over("these tasks are listed:", "Tea").isOfSight()).isTrue();
        assertThat(over("only these tasks are listed:", "Tea").isOfSight()).isFalse();
        assertThat(over("only these tasks are listed:", "Tea").isOfNothingElse())
                .isTrue();
        assertThat(over("I enter:", "Tea").isOfSight()).isFalse();
    }

    @Test
    void saysOfWhatItIsAll() {
        assertThat(over("the list should be as follows:", "Tea").ofWhat()).contains("the list");
        assertThat(over("the list should contain:", "Tea").ofWhat()).isEmpty();
    }

    @Test
    void listsItsFirstColumn() {
        assertThat(over("I see:", "Tea | hot", "Milk | cold").listed()).isEqualTo("\"Tea\", \"Milk\"");
    }

    private static StepTable over(String text, String... rows) {
        return Tables.of(Role.THEN, text, rows);
    }
}
