package dev.testvibe.pipeline.language.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What the browser keeps is claimed by what people call it. */
class KeptPredicatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the new hive should be saved in local storage | KEPT | local: | false",
                "the hive should be stored in the browser's local storage | KEPT | local: | false",
                "the filter is persisted to session storage | KEPT | session: | false",
                "the system should save the hive to local storage | KEPT | local: | false",
                "the hive should exist in local storage | KEPT | local: | false",
                "local storage should contain the new hive | KEPT | local: | false",
                "the local storage should be updated with the new hive | KEPT | local: | false",
                "the hive should not be saved in local storage | KEPT | local: | true",
                "no hives should be stored in local storage | KEPT | local: | true",
                "the hive should be removed from local storage | DROPPED | local: | false",
                "the application should delete the hive from local storage | DROPPED | local: | false",
                "the deleted hive should no longer exist in local storage | DROPPED | local: | false",
            })
    void isOfAThing(String step, Claim claim, String storage, boolean denied) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(claim);
        assertThat(read.detail()).isEqualTo(storage);
        assertThat(read.negated()).isEqualTo(denied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the season should be saved in local storage as \"spring\" | KEPT | local:",
                "the season in local storage should be \"spring\" | KEPT | local:",
                "local storage \"season\" should be \"spring\" | STORED | local:season",
                "the value of \"season\" in local storage should be \"spring\" | STORED | local:season",
                "the \"season\" key in session storage should have the value \"spring\" | STORED | session:season",
            })
    void hasAValue(String step, Claim claim, String detail) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(claim);
        assertThat(read.detail()).isEqualTo(detail);
        assertThat(read.value()).isEqualTo("spring");
    }

    @Test
    void isGoneFromBothPlaces() {
        assertThat(intents("the hive should be removed from the list and local storage", Role.THEN))
                .extracting(intent -> ((Expect) intent).claim())
                .containsExactly(Claim.REMOVED, Claim.DROPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the list should refresh and no longer display the deleted hive",
                "the table should not contain the deleted hive",
            })
    void isShownNoMore(String step) {
        Expect read = expect(step);
        assertThat(read.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(read.negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the hive should not be removed from local storage",
                "the visitor should save the hive in local storage",
                "the list should not refresh and display 2 hives",
            })
    void isNoGuess(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(Understanding.NotUnderstood.class);
    }
}
