package dev.testvibe.pipeline.language.claim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class RowsOfAKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the table of boats should contain exactly one boat, which is of type \"Sloop\" and has a length of \"9\"",
                "the boats table should list only one boat, which has the type \"Sloop\" and the length \"9\"",
                "the boat list contains just one entry, that is of the type \"Sloop\" and has the length \"9\""
            })
    void areTheOnlyOne(String step) {
        List<Expect> claims = claims(step);

        assertThat(claims)
                .extracting(Expect::claim)
                .containsExactly(Claim.COUNT, Claim.COUNT, Claim.IN_COLUMN, Claim.IN_COLUMN);
        assertThat(claims.get(0).detail()).isEqualTo("row");
        assertThat(claims.get(1).subject().hints().get(Hint.CONTAINS)).containsExactly("Sloop", "9");
        assertThat(claims.subList(2, 4)).extracting(Expect::detail).containsExactly("type", "length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there should be exactly one boat with the type \"Sloop\" and the length \"9\"",
                "I should see only one boat of type \"Sloop\" with a length of \"9\"",
                "the table of boats should contain exactly one row with the type \"Sloop\" and the length \"9\""
            })
    void areTheOnlyOnesOfTheirKind(String step) {
        assertThat(claims(step))
                .extracting(Expect::claim)
                .containsExactly(Claim.COUNT, Claim.IN_COLUMN, Claim.IN_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the boats overview should list the boat \"Gull\" with a length of \"9\"",
                "the boats list should contain \"Gull\" with the length \"9\"",
                "I should see boat \"Gull\" with length \"9\" in the boats table"
            })
    void mayHaveAName(String step) {
        List<Expect> claims = claims(step);

        assertThat(claims).extracting(Expect::claim).containsExactly(Claim.VISIBLE, Claim.IN_COLUMN);
        assertThat(claims.get(0).subject().hints().get(Hint.CONTAINS)).containsExactly("Gull", "9");
        assertThat(claims.get(1).detail()).isEqualTo("length");
    }

    @Test
    void standInAPlaceAndSayWhatIsUnderTwoHeadings() {
        assertThat(claims("the last row of the log should show the event \"Sale\" with \"9\" in the \"Price\" column"))
                .extracting(Expect::detail)
                .containsExactly("event", "Price");
    }

    private static List<Expect> claims(String step) {
        return intents(step, Role.THEN).stream().map(Expect.class::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there should be one more boat of type \"Sloop\" and length \"9\"",
                "there should be exactly one sunken boat of type \"Sloop\" and length \"9\"",
                "the table contains the sunken boat \"Gull\" with the length \"9\"",
                "the table shows only a boat with length \"9\"",
            })
    void saysNoMoreThanARowShows(String step) {
        assertThat(parse(step, Role.THEN).toString()).doesNotContain("IN_COLUMN");
    }

    @Test
    void standInTheTableThatIsNamed() {
        assertThat(claims("the harbour summary lists the boat \"Gull\" with the length \"9\""))
                .allSatisfy(
                        claim -> assertThat(claim.subject().within().words()).containsExactly("harbour", "summary"));
        assertThat(claims("the boat summary lists the boat \"Gull\" with the length \"9\""))
                .allSatisfy(claim -> assertThat(claim.subject().within()).isNull());
    }

    @Test
    void areCountedWhereOneIsSaid() {
        assertThat(claims("there should be a single boat with the length \"9\"")
                        .get(0)
                        .claim())
                .isEqualTo(Claim.COUNT);
    }
}
