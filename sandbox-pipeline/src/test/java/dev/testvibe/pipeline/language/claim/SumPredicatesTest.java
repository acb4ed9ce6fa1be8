package dev.testvibe.pipeline.language.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.SumOf;

import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class SumPredicatesTest {

    @ParameterizedTest
    @CsvSource({
        "the bill should be the sum of the food and the tip, 2",
        "the bill equals the food plus the tip, 2",
        "the bill should be equal to the food + the tip + the tax, 3",
        "the bill should equal the sum of all dish prices, 1",
        "the bill should be the total of the dish prices, 1",
    })
    void addsUp(String then, int parts) {
        assertThat(only(then, Role.THEN)).isInstanceOfSatisfying(SumOf.class, sum -> assertThat(sum.parts())
                .hasSize(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bill should not be the sum of the food and the tip",
                "the bill should be the sum of the food",
                "the bills should be the sum of the food and the tip",
                "the bill should equal the food plus half the tip",
                "the bill should be the sum of the food and double the tip",
                "the bill should be the sum of the selected prices",
                "the bill should be the sum of the three lowest prices",
            })
    void isNoSum(String then) {
        assertThat(parse(then, Role.THEN).toString()).doesNotContain("SumOf");
    }
}
