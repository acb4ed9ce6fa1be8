package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class ClaimsReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only the left boat has moved",
            })
    void readsNoLessThanThatOnlyOneIsSo(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only the tab with data-testid \"t1\" should have the \"on\" class",
                "only the tab with data-testid \"t1\" has the class \"on\"",
                "the tab with data-testid \"t1\" should be the only one with the class \"on\"",
                "no other tab than the tab with data-testid \"t1\" should have the class \"on\"",
                "the \"on\" class should be only on the tab with data-testid \"t1\"",
            })
    void readsOfAClassThatNothingElseHasIt(String step) {
        assertThat(claims(step)).extracting(Expect::claim).containsExactly(Claim.CSS_CLASS, Claim.COUNT);
        assertThat(claims(step)).extracting(Expect::value).containsExactly("on", "1");
        assertThat(claims(step).get(1).subject())
                .extracting(Phrase::isReferenced)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the bar should have the width \"25%\" | 25 | SHARE_OF_WIDTH",
                "the bar has a width of \"40px\" | 40 | WIDTH",
                "the bar should have a height set to \"12px\" | 12 | HEIGHT",
            })
    void readsSizesThatAreQuoted(String step, String size, String measure) {
        Expect claim = claims(step).get(0);

        assertThat(claim.claim()).isEqualTo(Claim.MEASURE);
        assertThat(claim.value()).isEqualTo(size);
        assertThat(claim.detail()).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"Catch\" list should contain 1 item with text \"Cod\" | 1",
                "the \"Catch\" list should contain exactly two items that say \"Cod\" | 2",
                "the \"Catch\" list shows 3 entries with the label \"Cod\" | 3",
            })
    void countsWhatShowsAText(String step, String number) {
        Expect claim = claims(step).get(0);

        assertThat(claim.claim()).isEqualTo(Claim.COUNT);
        assertThat(claim.value()).isEqualTo(number);
        assertThat(claim.subject()).satisfies(items -> {
            assertThat(items.hints()).containsEntry(Phrase.Hint.TEXT, List.of("Cod"));
            assertThat(items.within()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"Tern\" boat should be marked as \"Sold\" | Sold | false",
                "the order is flagged as \"Late\" | Late | false",
                "the task \"Milk\" is tagged with \"home\" | home | false",
                "the parcel \"7\" should not be labelled \"Fragile\" | Fragile | true",
                "the mail \"Lunch?\" is tagged as Work | Work | false"
            })
    void readsMarks(String step, String mark, boolean negated) {
        Expect claim = claims(step).get(0);

        assertThat(claim.claim()).isEqualTo(Claim.MARKED);
        assertThat(claim.value()).isEqualTo(mark);
        assertThat(claim.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user \"Ann\" should be listed with role \"Chief\" and status \"Active\"",
                "I should see the user \"Ann\" with role \"Chief\" and status \"Active\"",
                "the user \"Ann\" has the role \"Chief\" and the status \"Active\"",
                "the user \"Ann\" has role Chief and status Active"
            })
    void readsEachOfSeveralValues(String step) {
        assertThat(claims(step)).allSatisfy(claim -> assertThat(claim.claim()).isEqualTo(Claim.IN_COLUMN));
        assertThat(claims(step)).extracting(Expect::detail).containsExactly("role", "status");
        assertThat(claims(step)).extracting(Expect::value).containsExactly("Chief", "Active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user should be back on the page of the book \"Emma\"",
                "I am on the details page of \"Emma\"",
                "the page of the book \"Emma\" is shown",
                "I should be on the page for the \"Emma\" book"
            })
    void readsWhatAPageIsOf(String step) {
        Expect claim = claims(step).get(0);

        assertThat(claim.claim()).isEqualTo(Claim.PAGE);
        assertThat(claim.value()).isEqualTo("Emma");
        assertThat(claim.detail()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the \"Edit\" dialog should be open | false",
                "the New ship dialog is still open | false",
                "the New ship dialog is closed | true"
            })
    void readsADialogThatIsOpenAsSeen(String step, boolean negated) {
        assertThat(claims(step).get(0).claim()).isEqualTo(Claim.VISIBLE);
        assertThat(claims(step).get(0).negated()).isEqualTo(negated);
    }

    @Test
    void readsNamesBesideTheirNouns() {
        assertThat(claims("column In Review contains the card \"Yawl\"").get(0).subject())
                .extracting(Phrase::name)
                .isEqualTo("In Review");
        assertThat(claims("the name Ann Lee is displayed").get(0).subject())
                .extracting(Phrase::name)
                .isEqualTo("Ann Lee");
    }

    @Test
    void deniesNoneOfSeveralValues() {
        assertThat(parse("the user \"Ann\" should not be listed with role \"Chief\" and status \"Active\"", Role.THEN))
                .isInstanceOf(NotUnderstood.class);
    }

    private List<Expect> claims(String step) {
        return intents(step, Role.THEN).stream().map(Expect.class::cast).toList();
    }
}
