package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.act.CollectionGrammar;
import dev.testvibe.pipeline.language.claim.ListGrammar;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Intent.Ordered;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Intent.Rewrite;
import dev.testvibe.pipeline.language.intent.OrderClaim.Sequence;
import dev.testvibe.pipeline.language.intent.PageEffect.Possible;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.words.MaskedText;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.expect;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What stands on a list, where a scenario starts, and what is done with one of several things. */
class ListsAsAWholeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my list is \"Tea\" and \"Milk\"",
                "the list should be \"Tea\", \"Milk\"",
                "my shopping list is now just \"Tea\" and \"Milk\"",
                "the task list consists of \"Tea\" and \"Milk\"",
                "our list reads: \"Tea\", \"Milk\"",
            })
    void expectsAllOfAListInItsOrder(String step) {
        assertThat(sequence(only(step, Role.THEN)).texts()).containsExactly("Tea", "Milk");
    }

    @Test
    void expectsTheOneThingOfAList() {
        assertThat(sequence(only("my list is \"Tea\"", Role.THEN)).texts()).containsExactly("Tea");
    }

    @Test
    void doesNotReadWhatAListIsNot() {
        assertThat(intents("my list is \"Tea\"", Role.THEN)).hasOnlyElementsOfType(Ordered.class);
        assertThat(parse("my list is not \"Tea\"", Role.THEN))
                .isInstanceOfSatisfying(
                        Understood.class, read -> assertThat(read.intents()).noneMatch(Ordered.class::isInstance));
    }

    @Test
    void putsOnAListWhatItStartsWith() {
        List<Intent> intents = intents("my list is \"Tea\" and \"Milk\"", Role.GIVEN);

        assertThat(intents.subList(0, 2))
                .extracting(intent -> ((Act) intent).value())
                .containsExactly("Tea", "Milk");
        assertThat(sequence(intents.get(2)).texts()).containsExactly("Tea", "Milk");
    }

    @ParameterizedTest
    @CsvSource({
        "my list is:, true",
        "the todo list is, true",
        "my shopping list looks like:, true",
        "my list is not:, false",
        "my list is empty, false",
        "the price list is:, false",
    })
    void knowsWhenAListFollows(String step, boolean follows) {
        assertThat(ListGrammar.announces(step)).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "I have Planner open, Planner",
        "I have the planner app open in a new tab, planner",
        "she has the notes editor loaded, notes editor",
        "the shop is open in a new browser, shop",
        "the shop has been opened in a fresh browser session, shop",
    })
    void opensWhatIsOpen(String step, String page) {
        assertThat(only(step, Role.GIVEN)).isEqualTo(new Open(page));
    }

    @Test
    void doesNotOpenWhatThereIsNoneOf() {
        assertThat(parse("I have no tickets open", Role.GIVEN))
                .isNotEqualTo(new Understood(List.of(new Open("no tickets"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the welcome banner has been dismissed",
                "the welcome banner is already closed",
                "the welcome banner was dismissed"
            })
    void closesWhatHasBeenClosedWhereItIsThere(String step) {
        Reached state = (Reached) only(step, Role.GIVEN);

        assertThat(state.claim().claim()).isEqualTo(Claim.VISIBLE);
        assertThat(state.claim().negated()).isTrue();
        assertThat(state.ways()).hasOnlyElementsOfType(Command.class);
    }

    @ParameterizedTest
    @CsvSource({
        "there is no next page, next, true",
        "there are no more pages, next, true",
        "I am on the last page, next, true",
        "there is no previous page, previous, true",
        "it should be possible to go to the next page, next, false",
    })
    void tellsTheLastPageByWhatTurnsIt(String step, String which, boolean negated) {
        Possible possible = (Possible) only(step, Role.THEN);

        assertThat(possible.controls().get(0).words()).containsExactly(which, "page");
        assertThat(possible.negated()).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({
        "\"Tea\" is still there, false",
        "\"Tea\" remains, false",
        "the hint pops up, false",
        "the hint goes away, true",
        "\"Tea\" is no longer there, true",
    })
    void seesWhatIsThereAndWhatIsNot(String step, boolean negated) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect.negated()).isEqualTo(negated);
    }

    @Test
    void countsAllOfANumberAndJudgesEach() {
        List<Intent> intents = intents("all 3 parcels are selected", Role.THEN);

        assertThat(intents).extracting(intent -> ((Expect) intent).claim()).containsExactly(Claim.COUNT, Claim.STATE);
        assertThat(((Expect) intents.get(0)).value()).isEqualTo("3");
        assertThat(((Expect) intents.get(1)).subject().all()).isTrue();
    }

    @Test
    void readsHowAnAddressEnds() {
        Expect expect = expect("the URL ends with \"#/open\"");

        assertThat(expect.claim()).isEqualTo(Claim.URL);
        assertThat(expect.value()).isEqualTo("#/open");
    }

    @Test
    void writesInPlaceOfWhatWasThere() {
        assertThat(only("I type \"Tea\" instead", Role.WHEN)).isEqualTo(new Rewrite(null, "Tea"));
    }

    @Test
    void checksOutAndTicksNothing() {
        assertThat(only("I check out", Role.WHEN)).isInstanceOf(Command.class);
        assertThat(act("I check \"Gift\"").verb()).isEqualTo(Verb.CHECK);
    }

    @ParameterizedTest
    @CsvSource({
        "I can not check out, checkout, true",
        "the guest cannot check out, checkout, true",
        "I can not click Register, register, true",
        "I can check out, checkout, false",
    })
    void tellsWhatCanBeDoneFromWhatCannot(String step, String control, boolean negated) {
        Possible possible = (Possible) only(step, Role.THEN);

        assertThat(possible.negated()).isEqualTo(negated);
        assertThat(possible.controls().get(0).text().toLowerCase(Locale.ROOT)).contains(control);
    }

    @Test
    void addsWhatACartContains() {
        List<List<String>> table = List.of(List.of("product", "quantity"), List.of("Tea", "2"), List.of("Milk", "1"));

        for (String step : List.of(
                "my basket contains",
                "I have added the following products to the cart:",
                "the following teas are in the bag:",
                "these products have been added to my cart",
                "there are the following products in the basket:",
                "the user has the following products in the trolley",
                "a basket with the following items:")) {
            assertThat(CollectionGrammar.adding(step, table, MaskedText::quoted))
                    .hasValueSatisfying(sentences -> {
                        assertThat(sentences.get(0))
                                .startsWith("I add \"Tea\" to the ")
                                .endsWith(" 2 times");
                        assertThat(sentences.get(1))
                                .startsWith("I add \"Milk\" to the ")
                                .doesNotContain("times");
                    });
        }
        assertThat(CollectionGrammar.adding("my garden contains", table, MaskedText::quoted))
                .isEmpty();
        assertThat(CollectionGrammar.adding("my basket contains", List.of(List.of("Tea", "cheap")), MaskedText::quoted))
                .isEmpty();
    }

    @Test
    void readsWhatAPageSaysOnlyWhereItIsASentence() {
        Expect said = expect("it says \"Nothing found\"");

        assertThat(said.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(said.subject().name()).isEqualTo("Nothing found");
        assertThat(expect("it says \"2\"").claim()).isEqualTo(Claim.SHOWS);
    }

    @Test
    void readsHowAThingIsOffered() {
        Expect mark = expect("\"Tea\" is sold out");

        assertThat(mark.claim()).isEqualTo(Claim.MARKED);
        assertThat(mark.value()).isEqualTo("sold out");
        assertThat(expect("the tea \"Assam\" is not out of stock").negated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I switch the language to \"Deutsch\"", "I change the language of the page to Deutsch"})
    void choosesALanguage(String step) {
        Act act = act(step);

        assertThat(act.verb()).isEqualTo(Verb.SELECT);
        assertThat(act.value()).isEqualTo("Deutsch");
    }

    @Test
    void turnsToATheme() {
        Command command = (Command) only("I switch to the dark theme", Role.WHEN);

        assertThat(command.buttons().get(0).words()).containsExactly("dark", "theme");
    }

    @Test
    void choosesHowManyAPageShows() {
        Act act = act("I show 12 items per page");

        assertThat(act.verb()).isEqualTo(Verb.SET);
        assertThat(act.value()).isEqualTo("12");
    }

    private static Sequence sequence(Intent intent) {
        return (Sequence) ((Ordered) intent).claim();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the entries in the second list are", "the items in the done list should be"})
    void expectsThemInTheListThatIsMeant(String begin) {
        assertThat(expect(begin + " \"Tea\" and \"Milk\"").subject().within()).isNotNull();
    }
}
