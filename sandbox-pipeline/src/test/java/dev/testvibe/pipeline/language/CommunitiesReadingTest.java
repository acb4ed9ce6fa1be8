package dev.testvibe.pipeline.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** How people speak of sites where people write, follow and like. */
class CommunitiesReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be on the boat page \"Heron\"",
                "I should be on the \"Heron\" boat page",
                "I should be on the boat page of \"Heron\"",
                "the user is taken to the boat \"Heron\"",
                "I should be redirected to the new boat \"Heron\"",
                "I should be viewing the boat \"Heron\"",
                "I should land on the boat details page \"Heron\"",
            })
    void isThePageOfAThing(String then) {
        assertThat(intents(then, Role.THEN).toString()).contains("claim=PAGE", "value=Heron, detail=thing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be on the step \"Heron\"",
                "I should be on the edit page \"Heron\"",
                "I should be on the tab \"Heron\"",
            })
    void isNoPageOfAThing(String then) {
        assertThat(EnglishSteps.parse(then, Role.THEN).toString()).doesNotContain("detail=thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I click on the tag \"oar\" under \"Parts\" | Parts",
                "I click \"oar\" below \"Parts\" | Parts",
                "I click the tag \"oar\" in \"Parts\" | Parts",
                "I click the \"oar\" link under \"Parts\" | Parts",
            })
    void standsUnderACaption(String when, String caption) {
        assertThat(intents(when, Role.WHEN).toString())
                .contains("verb=CLICK", "name=oar", "within=Phrase[text=\"" + caption + "\"");
    }
}
