package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.EitherWay;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.recording.Expectation.Match;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Values that go no further, how things look, and what a thing in a list has. */
class LimitsAndLooksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the oven slider should be at its maximum value \"250\" | the oven slider should be \"250\" and the oven slider should have the attribute \"max\" with the value \"250\"",
                "the oven slider should stay at its minimum of 50 | the oven slider should be \"50\" and the oven slider should have the attribute \"min\" with the value \"50\"",
                "the dough field and the yeast field should be empty | the dough field should be empty and the yeast field should be empty",
                "the dough field, the yeast field and the \"Bake\" button should be disabled | the dough field should be disabled and the yeast field should be disabled and the \"Bake\" button should be disabled",
                "the dough field and the yeast field should not be visible | the dough field should not be visible and the yeast field should not be visible",
                "the cooling time should be 25 minutes | the cooling time should be \"25 minutes\"",
                "the oven with id \"o\" should be 250 °C | the oven with id \"o\" should be \"250 °C\"",
                "local storage should have an item \"loaves\" containing \"Rye\" | the entry \"loaves\" in the local storage should include \"Rye\"",
                "the alarm should be shown in red color \"rgb(255, 0, 0)\" | the alarm should be shown in the color \"rgb(255, 0, 0)\"",
                "the button's background color should be \"rgb(46, 204, 113)\" | the background color of the button should be \"rgb(46, 204, 113)\"",
                "the \"Bake\" button's text color should be \"rgb(46, 204, 113)\" | the text color of the \"Bake\" button should be \"rgb(46, 204, 113)\"",
            })
    void isTheSame(String step, String plain) {
        assertThat(intents(step, Role.THEN))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*\\.text")
                .isEqualTo(intents(plain, Role.THEN));
    }

    @ParameterizedTest
    @CsvSource({
        "the loaf should have a shadow, box-shadow, none, EXACT, true",
        "the loaf should not have a drop shadow, box-shadow, none, EXACT, false",
        "the loaf should have an inset shadow, box-shadow, inset, WORDS, false",
        "the photo should have a grayscale filter, filter, grayscale, WORDS, false",
        "the photo should be blurred, filter, blur, WORDS, false",
        "the loaf should have rounded corners, border-radius, 0px, EXACT, true",
        "the lid should have a pointer cursor, cursor, pointer, EXACT, false",
    })
    void looksSo(String then, String property, String value, Match match, boolean denied) {
        assertThat(expect(then))
                .extracting(Expect::claim, Expect::detail, Expect::value, Expect::match, Expect::negated)
                .containsExactly(Claim.CSS, property, value, match, denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the loaf should not have an inset shadow",
                "the dough field and the yeast field should match",
                "the dough field and the yeast field should be the same",
            })
    void isRefused(String then) {
        assertThat(parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void aBareNumberIsThatOfTheThingInThePlace() {
        assertThat(intents("the tray with id \"t\" should show \"Rye\" with the quantity 2", Role.THEN))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(Expect.class, quantity -> {
                    assertThat(quantity.value()).isEqualTo("2");
                    assertThat(quantity.match()).isEqualTo(Match.EXACT);
                    Phrase thing = quantity.subject().within();
                    assertThat(thing.name()).isEqualTo("Rye");
                    assertThat(thing.within().isReferenced()).isTrue();
                });
    }

    @Test
    void whatNoOtherTextLooksLikeMayStandBesideTheThing() {
        assertThat(intents("the tray should list \"Rye\" with a price of \"$2.50\"", Role.THEN))
                .singleElement()
                .isInstanceOf(EitherWay.class);
    }

    @Test
    void whatIsRemovedFromAPlaceMayBeElsewhere() {
        assertThat(intents("the \"Rye\" should be removed from the tray with id \"t\"", Role.THEN))
                .extracting(intent -> ((Expect) intent).claim())
                .containsExactly(Claim.SHOWS, Claim.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "the user moves the oven slider to its maximum, End",
        "the user sets the slider with id \"heat\" to the minimum value, Home",
        "the user drags the oven slider all the way to the right, End",
        "the user drags the oven slider to the end, End",
    })
    void goesToTheEndOfASlider(String step, String key) {
        Act press = act(step);

        assertThat(press.verb()).isEqualTo(Verb.PRESS);
        assertThat(press.value()).isEqualTo(key);
        assertThat(press.target().kind()).isEqualTo(Kind.SLIDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "the user has spent $20 by clicking the button with id \"b\" | the user clicks the button with id \"b\"",
                "the user has set a tip of 20% by clicking the \"20%\" button | the user clicks the \"20%\" button",
                "the user logs in with the PIN \"1234\" again | the user logs in with the PIN \"1234\"",
                "a loaf named \"Rye\" is already saved | a loaf named \"Rye\" is saved",
                "a loaf named \"Rye\" was saved before | a loaf named \"Rye\" is saved",
                "the user moves the \"Rye\" into the tray with id \"t\" | the user drags the \"Rye\" into the tray with id \"t\"",
            })
    void isDoneAs(String step, String plain) {
        assertThat(intents(step, Role.GIVEN)).isEqualTo(intents(plain, Role.GIVEN));
    }

    @Test
    void aDeedIsNoThing() {
        assertThat(intents("the user has packed the \"Rye\" with id \"r\"", Role.GIVEN))
                .singleElement()
                .isInstanceOf(Intent.Command.class);
        assertThat(intents("the user has packed the \"Rye\" and the \"Spelt\"", Role.GIVEN))
                .hasSize(2);
    }

    @Test
    void searchesInTheFieldThatIsTold() {
        assertThat(intents("the user searches for \"rye\" in the search field with id \"q\"", Role.WHEN))
                .singleElement()
                .isInstanceOfSatisfying(Intent.UseForm.class, form -> {
                    assertThat(form.fields().get(0).phrase().isReferenced()).isTrue();
                    assertThat(form.submit()).contains("search");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I donate $50 by clicking \"Give\"",
                "I change the price to $5 by clicking \"Save\"",
                "I set the volume to 30% by clicking the \"Louder\" button",
            })
    void doesNotLeaveOutHowMuchIsGiven(String when) {
        assertThat(EnglishSteps.parse(when, Role.WHEN).toString()).doesNotContain("verb=CLICK");
    }

    @ParameterizedTest
    @CsvSource({
        "the card has no shadow, box-shadow, none",
        "the card should have no box shadow, box-shadow, none",
        "the card has no rounded corners, border-radius, 0px",
        "the photo has no grayscale filter, filter, none",
        "the photo has no blur, filter, none",
    })
    void hasNoSuchLook(String then, String property, String value) {
        assertThat(intents(then, Role.THEN).toString())
                .contains("claim=CSS", "detail=" + property, "value=" + value, "negated=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the card has no visible shadow", "the card has no border", "the card has no red outline"})
    void countsNoLooks(String then) {
        assertThat(EnglishSteps.parse(then, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I mark \"Tea\" as not packed", "I mark \"Tea\" as unpacked", "I mark all items as packed"})
    void marksNothingByABareMark(String when) {
        assertThat(intents(when, Role.WHEN).toString()).doesNotContain("words=[mark],");
    }

    @Test
    void marksAllByWhatMarksAll() {
        assertThat(intents("I mark all notifications as read", Role.WHEN).toString())
                .contains("words=[mark, all, as, read]", "words=[mark, all]");
    }
}
