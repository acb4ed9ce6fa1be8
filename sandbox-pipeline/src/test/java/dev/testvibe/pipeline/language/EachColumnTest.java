package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static org.assertj.core.api.Assertions.assertThat;

/** What every one of several things has under the same heading. */
class EachColumnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "every plant should have the bed \"North\" | bed",
                "all plants should have the bed \"North\" | bed",
                "each plant has bed \"North\" | bed",
                "all of the listed plants have the bed \"North\" | bed",
                "every plant should show the light level \"North\" | light level",
                "all plants should have a bed of \"North\" | bed",
                "every row should have the bed \"North\" | bed",
                "each cell in the \"Bed\" column should be \"North\" | Bed",
                "every value in the bed column should be \"North\" | bed",
                "the \"Bed\" column should show \"North\" in every row | Bed",
                "the bed column should be \"North\" for every row | bed",
            })
    void isOfEveryOne(String then, String column) {
        Expect expect = expect(then);

        assertThat(expect.claim()).isEqualTo(Claim.IN_COLUMN);
        assertThat(expect.value()).isEqualTo("North");
        assertThat(expect.detail()).isEqualTo(column);
        assertThat(expect.subject()).matches(Phrase::all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "every plant should have the text \"North\"",
                "the plant \"Fern\" should have the bed \"North\"",
                "the bed column should contain \"North\"",
            })
    void isNotOfEveryOne(String then) {
        assertThat(expect(then))
                .matches(expect ->
                        expect.claim() != Claim.IN_COLUMN || !expect.subject().all());
    }
}
