package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.OrderClaim;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.VerbForms;

import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Quotes within quotes, and several things within one pair of them. */
class QuotesAndListsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "I see \"\"Tea\" is taken.\" | \"Tea\" is taken.",
                "I see \"Removed \"Tea\"\" | Removed \"Tea\"",
                "I see \"The name \"Tea\" is taken\" | The name \"Tea\" is taken",
                "I see 'Removed \"Tea\"' | Removed \"Tea\"",
                "I see \"Sold in “Ulm”\" | Sold in “Ulm”",
                "I see \"“Tea” was removed\" | “Tea” was removed",
                "I see “Sold in \"Ulm\"” | Sold in \"Ulm\"",
            })
    void keepsQuotesWithinAText(String step, String text) {
        assertThat(MaskedText.of(step).literals()).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "I type \"\" and \"b\" | ;b",
                "I type \"a \" and \"b\" | a ;b",
                "I choose \"a\", \"b\" or \"c\" | a;b;c",
                "I choose “a\" and \"b” | a;b",
                "I choose \"a” and “b\" | a;b",
                "I choose “a” and \"b\" | a;b",
                "the storage holds \"{\"a\": \"b\"}\" | {\"a\": \"b\"}",
            })
    void takesQuotesApartThatAreNotWithinOthers(String step, String texts) {
        assertThat(String.join(";", MaskedText.of(step).literals())).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only these tasks are visible: \"Tea, Milk and Jam\"",
                "only these tasks are shown: \"Tea, Milk, Jam\"",
                "only the following tasks should be listed: \"Tea, Milk, and Jam\"",
            })
    void readsAListInOnePairOfQuotes(String step) {
        assertThat(expect(step).claim()).isEqualTo(Claim.ONLY);
        assertThat(expect(step).values()).containsExactly("Tea", "Milk", "Jam");
    }

    @Test
    void readsAnOrderInOnePairOfQuotes() {
        assertThat(intents("I should see the tasks in this order: \"Tea, Milk\"", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Ordered.class, order -> assertThat(((OrderClaim.Sequence) order.claim()).texts())
                                .containsExactly("Tea", "Milk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I add the tasks \"Tea, Milk and Jam\"",
                "I have added the tasks \"Tea, Milk, Jam\"",
                "the following tasks exist: \"Tea, Milk, Jam\""
            })
    void addsEachOfAListInOnePairOfQuotes(String step) {
        assertThat(intents(step, Role.GIVEN)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I should see \"Tea, Milk and Jam\"", "the message \"Tea, Milk and Jam\" is shown"})
    void leavesAloneWhatIsNoListOfThings(String step) {
        Expect claim = expect(step);

        assertThat(claim.subject()).isNotNull().extracting(Phrase::name).isEqualTo("Tea, Milk and Jam");
    }

    @Test
    void leavesAloneWhatJoinsTwoWithoutAComma() {
        assertThat(expect("only these tasks are visible: \"Salt and pepper\"").values())
                .containsExactly("Salt and pepper");
    }

    @Test
    void takesNothingApartThatIsDenied() {
        assertThat(parse("the tasks are not in this order: \"Tea, Milk\"", Role.THEN))
                .isInstanceOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an edit field with the value \"Tea\" is focused",
                "the input containing \"Tea\" should have focus",
                "a text field with the text \"Tea\" has the focus",
                "the focused field has the value \"Tea\"",
            })
    void claimsBothTheFocusAndTheValue(String step) {
        assertThat(intents(step, Role.THEN))
                .extracting(intent -> ((Expect) intent).claim())
                .containsExactly(Claim.VALUE, Claim.FOCUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "editing, edit",
        "added, add",
        "visited, visit",
        "undone, undo",
        "taken, take",
        "removed, remove",
        "invited, invite"
    })
    void tellsTheVerbOfAForm(String said, String verb) {
        assertThat(VerbForms.of(said)).contains(verb).doesNotContain("edite", "adde", "visite");
    }

    @Test
    void namesThingsThatAreOnlyCountedWhereAFieldTakesThem() {
        assertThat(intents("there are 3 errands", Role.GIVEN))
                .hasSize(4)
                .first()
                .isInstanceOfSatisfying(Intent.Act.class, act -> {
                    assertThat(act.value()).isEqualTo("Errand 1");
                    assertThat(act.target())
                            .isNotNull()
                            .extracting(Phrase::words)
                            .isEqualTo(List.of("errand"));
                });
    }

    @Test
    void makesThingsThatAreOnlyCountedByTheirForm() {
        assertThat(intents("the user has added 3 errands", Role.GIVEN))
                .hasSize(3)
                .last()
                .isInstanceOfSatisfying(Intent.CompleteForm.class, form -> {
                    assertThat(form.form()).containsExactly("errand");
                    assertThat(form.readings()).contains(Map.of("errand", "Errand 3"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the guests \"Ann\" and \"Bo\" are present in the table",
                "guests \"Ann\" and \"Bo\" exist",
                "there are two guests \"Ann\" and \"Bo\" in the list",
                "the guests \"Ann\" and \"Bo\" have already been added",
                "the table contains the guests \"Ann\" and \"Bo\"",
            })
    void areThereEachForItself(String several) {
        assertThat(intents(several, Role.GIVEN))
                .hasSize(2)
                .first()
                .isEqualTo(intents("a guest \"Ann\" exists", Role.GIVEN).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has navigated to the third slide",
                "the user is on the third slide",
                "the user has already swiped to the third slide"
            })
    void isShownOneAtATime(String step) {
        assertThat(intents(step, Role.GIVEN)).isEqualTo(intents("the third slide is displayed", Role.GIVEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has scrolled to the photo \"Zoo\"",
                "the user has scrolled to the testimonial \"Zoo\"",
            })
    void isScrolledTo(String step) {
        assertThat(intents(step, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Act.class, act -> assertThat(act.verb()).isEqualTo(Verb.SCROLL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the guests \"Ann\" and \"Bo\" are in the favourites list",
                "the deleted guests \"Ann\" and \"Bo\" are in the list",
            })
    void areThereInThePlaceThatIsSaid(String several) {
        assertThat(intents(several, Role.GIVEN)).allSatisfy(intent -> assertThat(intent)
                .isInstanceOfSatisfying(Intent.Expect.class, expect -> assertThat(expect.subject())
                        .satisfies(guest -> assertThat(guest.within()).isNotNull())));
    }
}
