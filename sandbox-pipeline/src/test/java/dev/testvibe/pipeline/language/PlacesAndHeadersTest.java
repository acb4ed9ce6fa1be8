package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

class PlacesAndHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "the header shows \"Ann\", HEADER",
        "the page header shows \"Ann\", HEADER",
        "the header of the table shows \"Ann\", HEADER",
        "the heading shows \"Ann\", HEADING",
        "the products header shows \"Ann\", HEADING",
    })
    void tellsHeaderFromHeading(String step, Kind kind) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, read -> assertThat(
                        read.subject())
                .extracting(Phrase::kind)
                .isEqualTo(kind));
    }

    @Test
    void isAHeadingWhereItIsNamed() {
        assertThat(intents("I should see the header \"Products\"", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(Expect.class, read -> assertThat(read.subject())
                        .extracting(Phrase::kind)
                        .isEqualTo(Kind.HEADING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am on the board", "the user is on the kanban board", "I am at the checkout"})
    void isAtAPlaceOfTheSite(String step) {
        assertThat(intents(step, Role.GIVEN)).singleElement().isInstanceOf(Intent.Open.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user should be on the waiting list",
                "the user should be on the premium plan",
                "the user should see \"Lamp\" with quantity \"1\"",
                "the task \"A\" should be shown with the tooltip \"Done\"",
            })
    void readsNoPlaceOrTextOutOfOtherThings(String step) {
        assertThat(parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void isListedWithAnotherText() {
        assertThat(intents("the boat \"Teal\" should be listed with \"6.5 m\"", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(Expect.class, read -> {
                    assertThat(read.claim()).isEqualTo(Claim.VISIBLE);
                    assertThat(read.subject())
                            .extracting(subject -> subject.hints().get(Phrase.Hint.CONTAINS))
                            .isEqualTo(List.of("Teal", "6.5 m"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I create a new list named \"Trip\"",
                "I add a list called \"Trip\"",
                "I create the list \"Trip\""
            })
    void makesWhatANounNames(String step) {
        assertThat(intents(step, Role.WHEN)).isEqualTo(intents("I create a list with name \"Trip\"", Role.WHEN));
    }

    @ParameterizedTest
    @CsvSource({"I pick the date \"2030-05-04\", SET", "I choose the date \"12\", SELECT"})
    void setsAWholeDateAndPicksADay(String step, Verb verb) {
        assertThat(intents(step, Role.WHEN)).singleElement().isInstanceOfSatisfying(Intent.Act.class, act -> assertThat(
                        act.verb())
                .isEqualTo(verb));
    }

    @Test
    void holdsInAListWhatIsSaidOfTheListOfThings() {
        assertThat(intents("the list of drafts contains \"Rye\"", Role.THEN))
                .isEqualTo(intents("the drafts list contains \"Rye\"", Role.THEN));
    }

    private static List<Intent> intents(String step, Role role) {
        assertThat(parse(step, role)).isInstanceOf(Understood.class);
        return ((Understood) parse(step, role)).intents();
    }

    @ParameterizedTest
    @CsvSource({
        "I delete the first comment, delete, 1",
        "the user removes the second product from the cart, remove, 2",
        "I favourite the last article in the list, favourite, -1",
    })
    void isDoneToOneOfSeveral(String step, String verb, int position) {
        assertThat(intents(step, Role.WHEN)).singleElement().isInstanceOfSatisfying(Intent.Command.class, command -> {
            assertThat(command.buttons()).extracting(Phrase::words).contains(List.of(verb));
            assertThat(command.buttons())
                    .extracting(button -> button.within().position())
                    .containsOnly(position);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should see an error that the email is already registered | I should see an error saying that the email is already registered",
                "the visit \"Flu\" should be listed for the pet \"Rex\" | the visit \"Flu\" should be displayed for the pet \"Rex\"",
            })
    void saysTheSame(String said, String plain) {
        assertThat(intents(said, Role.THEN)).isEqualTo(intents(plain, Role.THEN));
    }

    @Test
    void isNobodyYet() {
        assertThat(intents("I am a new customer", Role.GIVEN)).isEqualTo(intents("I am not logged in", Role.GIVEN));
    }

    /** Whoever starts gives no star. */
    @Test
    void takesNoOtherVerbForOne() {
        assertThat(parse("the user starts the first round", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }
}
