package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.PageEffect.Holds;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.MaskedText;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Elements that a step tells by an attribute: what stands in what, and what their attributes are. */
class ReferredPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the shelf with data-testid \"shelf-2\" should contain the jar with data-id \"jar-1\"",
                "the shelf with data-testid \"shelf-2\" contains a jar with data-id \"jar-1\"",
                "the shelf with data-testid \"shelf-2\" now holds the jar with data-id \"jar-1\"",
                "the jar with data-id \"jar-1\" should be in the shelf with data-testid \"shelf-2\"",
                "the jar with data-id \"jar-1\" is displayed inside the shelf with data-testid \"shelf-2\"",
                "the jar with data-id \"jar-1\" should be moved to the shelf with data-testid \"shelf-2\"",
                "the jar with data-id \"jar-1\" should have been placed onto the shelf with data-testid \"shelf-2\"",
                "the jar with data-id \"jar-1\" moves to the shelf with data-testid \"shelf-2\""
            })
    void standsInAnother(String step) {
        Holds holds = (Holds) only(step, Role.THEN);

        assertThat(holds.subject().hints()).containsEntry(Hint.TEST_ID, List.of("shelf-2"));
        assertThat(holds.held().hints()).containsEntry(Hint.DATA_ID, List.of("jar-1"));
        assertThat(holds.negated()).isFalse();
    }

    @Test
    void doesNotStandInAnother() {
        assertThat(only("the shelf with id \"low\" should not contain the jar with id \"jam\"", Role.THEN))
                .isInstanceOfSatisfying(
                        Holds.class, holds -> assertThat(holds.negated()).isTrue());
    }

    @Test
    void leavesAColourAndAnOrderToOthers() {
        assertThat(parse("the jar with data-id \"jar-1\" should be in the same order", Role.THEN))
                .isNotInstanceOf(Understood.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the pin field with data-testid \"pin\" should have the type \"text\" | type | text",
                "the pin field with data-testid \"pin\" should have type text | type | text",
                "the pin field should be of type \"number\" | type | number",
                "the pin field changes its type to \"password\" | type | password",
                "the type of the pin field should be \"text\" | type | text",
                "the pin field's type attribute should be \"text\" | type | text",
                "the link should have the href \"/help\" | href | /help",
                "the href attribute of the link should be \"/help\" | href | /help",
                "the image should have the alt text \"Map\" | alt | Map",
                "the note field should have a maxlength of 20 | maxlength | 20",
                "the menu should have aria-expanded \"true\" | aria-expanded | true",
            })
    void hasAnAttribute(String step, String name, String value) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.ATTRIBUTE);
        assertThat(expect.detail()).isEqualTo(name);
        assertThat(expect.value()).isEqualTo(value);
    }

    @Test
    void readsTheTypeOfAThingThatIsNoControl() {
        assertThat(only("the type of the account should be \"Savings\"", Role.THEN))
                .isInstanceOfSatisfying(
                        Expect.class, expect -> assertThat(expect.claim()).isEqualTo(Claim.SHOWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[{\"name\":\"Tea\",\"price\":2}]\"",
                "[{\"name\":\"Tea\",\"price\":2}]",
                "'[{\"name\":\"Tea\",\"price\":2}]'",
                "\"[{\\\"name\\\":\\\"Tea\\\",\\\"price\\\":2}]\"",
            })
    void keepsTheQuotesOfJson(String written) {
        Expect expect = expect("local storage contains \"goods\" with value " + written);

        assertThat(expect.claim()).isEqualTo(Claim.STORED);
        assertThat(expect.value()).isEqualTo("[{\"name\":\"Tea\",\"price\":2}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"{\"a\":\"b\"}\" and \"c\" | {\"a\":\"b\"}, c",
                "\"[\"a\", \"b\"]\" | [\"a\", \"b\"]",
                "\"[\" and \"]\" | [, ]",
                "\"[2, 5]\" | [2, 5]",
            })
    void tellsJsonFromBracketsInQuotes(String step, String literals) {
        assertThat(String.join(", ", MaskedText.of(step).literals())).isEqualTo(literals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user opens the book \"Emma\" by clicking the button with data-id \"b-1\"",
                "the user has added \"Emma\" to the wish list by clicking on the button with data-id \"b-1\"",
                "I delete the \"Emma\" entry by pressing the button with data-id \"b-1\"",
            })
    void clicksWhatBelongsToTheThingThatIsNamed(String step) {
        Act act = (Act) intents(step, Role.WHEN).get(0);

        assertThat(act.verb()).isEqualTo(Verb.CLICK);
        assertThat(act.target().hints()).containsEntry(Hint.DATA_ID, List.of("b-1"));
        assertThat(act.target().within()).extracting(Phrase::name).isEqualTo("Emma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user moves the coin from \"left\" to \"right\"",
                "the user has dragged a coin from \"left\" into \"right\"",
                "I transfer the coin from the \"left\" box to the \"right\" box",
            })
    void dragsFromOnePlaceToAnother(String step) {
        Act act = (Act) intents(step, Role.GIVEN).get(0);

        assertThat(act.verb()).isEqualTo(Verb.DRAG);
        assertThat(act.target().words()).containsExactly("coin");
        assertThat(act.target().within()).extracting(Phrase::name).isEqualTo("left");
        assertThat(act.destination()).extracting(Phrase::name).isEqualTo("right");
    }

    @Test
    void setsWhatIsMovedFromANumberToAnother() {
        assertThat(intents("the user moves the volume from \"1\" to \"5\"", Role.WHEN))
                .noneMatch(intent -> intent instanceof Act act && act.verb() == Verb.DRAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user presses the keys \"a\", \"Tab\" and \"b\" one after another",
                "I press the \"a\", \"Tab\", \"b\" keys in this order",
                "the user hits the keys \"a\", then \"Tab\", then \"b\"",
            })
    void pressesOneKeyAfterAnother(String step) {
        assertThat(intents(step, Role.WHEN))
                .extracting(intent -> ((Act) intent).value())
                .containsExactly("a", "Tab", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the films should be displayed in the order \"B\", \"A\"",
                "the films should be shown in order: \"B\", \"A\"",
                "the films are listed in the correct order \"B\" and \"A\"",
                "the films should be sorted as \"B\", \"A\"",
                "the order of the films should be \"B\", \"A\"",
                "the order of the films should change to \"B\", \"A\"",
            })
    void standInAnOrder(String step) {
        assertThat(only(step, Role.THEN))
                .isInstanceOfSatisfying(Intent.Ordered.class, ordered -> assertThat(ordered.claim())
                        .isInstanceOfSatisfying(OrderClaim.Sequence.class, sequence -> {
                            assertThat(sequence.group().words()).containsExactly("films");
                            assertThat(sequence.texts()).containsExactly("B", "A");
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the film list with data-testid \"films\" should display only \"Alien\"",
                "the film list with data-testid \"films\" only contains the film \"Alien\"",
            })
    void holdsNothingElse(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.ONLY);
        assertThat(expect.subject()).isNotNull();
        assertThat(expect.subject().hints()).containsEntry(Hint.TEST_ID, List.of("films"));
        assertThat(expect.values()).containsExactly("Alien");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the shopping list", "the display", "the order list", "the stand"})
    void takesNoNounForAVerbWhereAnAttributeStandsBetween(String noun) {
        Expect expect = expect(noun + " with data-testid \"x\" is empty");

        assertThat(expect.claim()).isEqualTo(Claim.EMPTY);
        assertThat(expect.subject()).isNotNull();
        assertThat(expect.subject().hints()).containsEntry(Hint.TEST_ID, List.of("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the code field should contain 6 characters | COUNT | 6 | characters",
                "the code field with data-testid \"code\" should be 6 characters long | COUNT | 6 | characters",
                "the code should be at least 6 digits long | AT_LEAST | 6 | digits",
                "the code should have a length of 6 | COUNT | 6 | characters",
                "the length of the code should be 6 characters | COUNT | 6 | characters",
                "the code's length should be at most 6 | AT_MOST | 6 | characters",
                "the code should not exceed 6 characters | AT_MOST | 6 | characters",
                "the bio field should contain no more than 40 words | AT_MOST | 40 | words",
            })
    void isSoLong(String step, Claim claim, String number, String unit) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(claim);
        assertThat(expect.value()).isEqualTo(number);
        assertThat(expect.detail()).isEqualTo(unit);
    }

    @Test
    void readsTheLengthOfAFilmWhereThePageSaysIt() {
        assertThat(only("the length of the film should be 90", Role.THEN))
                .isInstanceOfSatisfying(
                        Expect.class, expect -> assertThat(expect.claim()).isEqualTo(Claim.SHOWS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the button text should be \"Stop\"",
                "the button's label should change to \"Stop\"",
                "the text on the button should be \"Stop\"",
                "the caption of the button becomes \"Stop\"",
            })
    void readsWhatAButtonSays(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.SHOWS);
        assertThat(expect.subject()).isNotNull();
        assertThat(expect.subject().kind()).isEqualTo(Kind.BUTTON);
        assertThat(expect.subject().within()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the local storage item \"theme\" should be \"dark\"",
                "the key \"theme\" in local storage should have the value \"dark\"",
                "the value \"dark\" should be stored in local storage under the key \"theme\"",
                "\"dark\" should be saved in localStorage as \"theme\"",
                "local storage should be updated with the key \"theme\" and the value \"dark\"",
                "local storage should contain the saved colour scheme \"dark\" under the key \"theme\"",
            })
    void isKeptInStorage(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.STORED);
        assertThat(expect.detail()).isEqualTo("local:theme");
        assertThat(expect.value()).isEqualTo("dark");
        assertThat(expect.negated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the key \"theme\" should be removed from local storage",
                "the item \"theme\" is no longer present in localStorage",
            })
    void isNoLongerInStorage(String step) {
        assertThat(only(step, Role.THEN)).isInstanceOfSatisfying(Expect.class, expect -> assertThat(expect.negated())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tab with data-testid \"a\" should contain the class \"active\"",
                "the tab with data-testid \"a\" receives the CSS class \"active\"",
                "the class \"active\" should be present on the tab with data-testid \"a\"",
                "the \"active\" class should have been added to the tab with data-testid \"a\"",
            })
    void hasAClass(String step) {
        assertThat(only(step, Role.THEN)).isInstanceOfSatisfying(Expect.class, expect -> assertThat(expect.claim())
                .isEqualTo(Claim.CSS_CLASS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the text content of the cell with data-testid \"a\" should be \"Tea\"",
                "the value of the cell with data-testid \"a\" should be \"Tea\"",
                "the text displayed in the cell with data-testid \"a\" should be \"Tea\"",
                "the cell with data-testid \"a\" should change its text to \"Tea\"",
                "the cell with data-testid \"a\" should switch to \"Tea\"",
            })
    void showsAText(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.SHOWS);
        assertThat(expect.subject()).isNotNull();
        assertThat(expect.subject().hints()).containsEntry(Hint.TEST_ID, List.of("a"));
        assertThat(expect.subject().within()).isNull();
    }

    @Test
    void dropsNoClaimBehindAPlace() {
        assertThat(intents(
                        "the jar with data-id \"jam\" should be removed from the shelf with data-testid \"a\" and added to the shelf with data-testid \"b\"",
                        Role.THEN))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user submits the form by pressing the \"Enter\" key | Enter",
                "the user closes the dialog with the Escape key | Escape",
                "I close the dialog with data-testid \"d\" using the \"Esc\" key | Escape",
            })
    void pressesAKeyToDoSomething(String step, String key) {
        Act act = (Act) intents(step, Role.WHEN).get(0);

        assertThat(act.verb()).isEqualTo(Verb.PRESS);
        assertThat(act.value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user drops the jar with data-id \"jam\" on the shelf with data-testid \"a\"",
                "the user moves the jar with data-id \"jam\" to the shelf with data-testid \"a\"",
                "the user puts the jar with data-id \"jam\" into the shelf with data-testid \"a\"",
            })
    void movesAThingToAPlace(String step) {
        Act act = (Act) intents(step, Role.WHEN).get(0);

        assertThat(act.verb()).isEqualTo(Verb.DRAG);
        assertThat(act.target().hints()).containsEntry(Hint.DATA_ID, List.of("jam"));
        assertThat(act.destination().hints()).containsEntry(Hint.TEST_ID, List.of("a"));
    }

    @Test
    void countsWhatIsInAList() {
        Expect expect = expect("the number of items in the list with data-testid \"a\" should be 3");

        assertThat(expect.claim()).isEqualTo(Claim.COUNT);
        assertThat(expect.value()).isEqualTo("3");
    }

    @Test
    void speaksOfAPartOfEach() {
        Expect expect = expect("the price of each film should be \"$5\"");

        assertThat(expect.subject()).isNotNull();
        assertThat(expect.subject().all()).isTrue();
        assertThat(expect.subject().words()).containsExactly("price");
        assertThat(expect.subject().within()).extracting(Phrase::words).isEqualTo(List.of("film"));
    }
}
