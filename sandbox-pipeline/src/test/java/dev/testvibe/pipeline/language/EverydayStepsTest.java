package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.Intent.Act;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Command;
import dev.testvibe.pipeline.language.Intent.CompleteForm;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Intent.LoggedIn;
import dev.testvibe.pipeline.language.Intent.Open;
import dev.testvibe.pipeline.language.Intent.Reached;
import dev.testvibe.pipeline.language.Intent.UseForm;
import dev.testvibe.pipeline.language.Intent.Verb;
import dev.testvibe.pipeline.language.Phrase.Hint;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.Understanding.Understood;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences that many people write, each beside one that looks alike and means something else. */
class EverydayStepsTest {

    private final StepParser parser = new StepParser(Lexicon.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I should see the note \"Buy tea\" by ann | Buy tea | ann",
                "the user sees the comment \"Well done\" from \"Ben Orr\" | Well done | Ben Orr",
                "I should see \"Buy tea\" written by ann | Buy tea | ann"
            })
    void readsWhoWroteWhatIsSeen(String step, String text, String who) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, seen -> assertThat(
                        seen.subject())
                .extracting(thing -> thing.hints().get(Hint.CONTAINS))
                .isEqualTo(List.of(text, who)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the active tab should be \"Open\" | false",
                "\"Open\" is the selected tab | false",
                "the current tab should not be \"Open\" | true"
            })
    void readsWhichTabIsActive(String step, boolean denied) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, state -> {
            assertThat(state.claim()).isEqualTo(Claim.STATE);
            assertThat(state.negated()).isEqualTo(denied);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should see \"is missing\" 2 times",
                "\"is missing\" should appear exactly 2 times",
                "the error \"is missing\" appears 2 times"
            })
    void countsATextThatStandsSeveralTimes(String step) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, count -> {
            assertThat(count.claim()).isEqualTo(Claim.COUNT);
            assertThat(count.value()).isEqualTo("2");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I open my recipe \"Scones\" from my profile | profile",
                "the user opens the trip \"Ghent\" from my saved trips | saved trips"
            })
    void opensAThingFromAPlace(String step, String place) {
        assertThat(intents(step, Role.WHEN))
                .hasOnlyElementsOfType(Open.class)
                .hasSize(2)
                .first()
                .isEqualTo(new Open(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I write the following text \"One. Two.\"",
                "I write the text \"One. Two.\"",
                "the author enters the following text: \"One. Two.\""
            })
    void writesAtLength(String step) {
        assertThat(act(step).verb()).isEqualTo(Verb.FILL);
        assertThat(act(step).target()).isNotNull().satisfies(field -> assertThat(field.words())
                .containsExactly("body"));
    }

    @Test
    void replacesWhatAFieldHolds() {
        assertThat(act("I replace my motto with \"Slow\"").verb()).isEqualTo(Verb.SET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I press \"Enter\" | PRESS",
                "I press \"Ctrl+A\" | PRESS",
                "I press \"ArrowDown\" | PRESS",
                "I press \"Find Owner\" | CLICK",
                "I hit \"Go\" | CLICK"
            })
    void pressesKeysAndButtons(String step, Verb verb) {
        assertThat(act(step).verb()).isEqualTo(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open the \"Approved\" tab",
                "the user switches to the Approved tab",
                "she goes to the \"Approved\" tab"
            })
    void opensATabOfThePage(String step) {
        assertThat(act(step).verb()).isEqualTo(Verb.CLICK);
        assertThat(act(step).target().kind()).isEqualTo(Kind.TAB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I open a new tab", "I switch to the new tab", "I switch to the second tab"})
    void leavesATabOfTheBrowserToTheBrowser(String step) {
        if (parser.parse(step, Role.WHEN) instanceof Understood understood) {
            assertThat(understood.intents()).noneMatch(Act.class::isInstance);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I approve the leave request of \"Tom Becker\" | approve",
                "the clerk accepts the offer from \"Ulm\" | accept",
                "I archive \"Milk\" | archive"
            })
    void takesAVerbForTheButtonBesideWhatItIsDoneTo(String step, String name) {
        Command command =
                (Command) ((Understood) parser.parse(step, Role.WHEN)).intents().get(0);
        assertThat(command.buttons()).anySatisfy(button -> {
            assertThat(button.words()).containsExactly(name);
            assertThat(button.within()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I enter the title \"My day\" | title",
                "the user types the first name \"Ada\" | first name",
                "she enters an amount of \"50\" | amount",
                "I enter the phone number \"555\" | phone number",
                "the user types his account number \"12-3\" | account number"
            })
    void entersWhatANounNames(String step, String field) {
        assertThat(act(step).verb()).isEqualTo(Verb.FILL);
        assertThat(String.join(" ", act(step).target().words())).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an error is displayed saying \"No name\"",
                "an error message appears with the text \"No name\"",
                "a message should be shown that says \"No name\""
            })
    void takesWhatAMessageSaysForPartOfIt(String step) {
        Expect expect = expect(step);

        assertThat(expect.claim()).isEqualTo(Claim.VISIBLE);
        assertThat(expect.subject().kind()).isEqualTo(Kind.MESSAGE);
        assertThat(expect.subject().hints()).containsEntry(Hint.TEXT, List.of("No name"));
        assertThat(expect.negated()).isFalse();
    }

    @Test
    void takesATextForNoField() {
        assertThat(act("I enter the text \"My day\"").verb()).isEqualTo(Verb.TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane clicks the \"Save\" button",
                "As Jane, I click the \"Save\" button",
                "As a new customer I click the \"Save\" button",
                "the receptionist clicks the \"Save\" button"
            })
    void takesWhoeverActsForTheUser(String step) {
        assertThat(act(step).verb()).isEqualTo(Verb.CLICK);
    }

    @Test
    void takesANounForNoPerson() {
        assertThat(expect("Username should be \"Ada\"").subject().words()).containsExactly("username");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I mark \"Milk\" as completed | CHECK",
                "I complete the task \"Milk\" | CHECK",
                "I mark the todo \"Milk\" as active | UNCHECK"
            })
    void marksATaskAsDoneOrNot(String step, Verb verb) {
        assertThat(act(step).verb()).isEqualTo(verb);
        assertThat(act(step).target().name()).isEqualTo("Milk");
    }

    @Test
    void checksNothingThatIsMarkedAsSomethingElse() {
        assertThat(intents("I mark \"Milk\" as favourite", Role.WHEN)).hasOnlyElementsOfType(Command.class);
    }

    @Test
    void takesAnActiveTaskForOneThatIsNotDone() {
        assertThat(expect("the todo \"Milk\" should be active again").value()).isEqualTo("incomplete");
        assertThat(expect("the \"Milk\" tab should be active").value()).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should only see \"Tea\" and \"Milk\"",
                "only the tasks \"Tea\" and \"Milk\" should be visible",
                "the list should only contain \"Tea\" and \"Milk\"",
                "the list contains only \"Tea\" and \"Milk\""
            })
    void keepsThatThereIsNothingElse(String step) {
        assertThat(expect(step).claim()).isEqualTo(Claim.ONLY);
        assertThat(expect(step).values()).containsExactly("Tea", "Milk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should see only articles tagged with \"food\"",
                "only the first of the \"Tea\" cards should be visible",
                "the list should not only contain \"Tea\""
            })
    void dropsNoOnly(String step) {
        assertThat(parser.parse(step, Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsWhatOneThingShowsBesideItsName() {
        List<Intent> balance = intents("I should see the account \"17\" with a balance of \"$5\"", Role.THEN);
        assertThat(balance).extracting(one -> ((Expect) one).claim()).containsExactly(Claim.VISIBLE, Claim.IN_COLUMN);

        Expect vet = expect("the vet \"Lark\" should have the specialty \"surgery\"");
        assertThat(vet.claim()).isEqualTo(Claim.IN_COLUMN);
        assertThat(vet.detail()).isEqualTo("specialty");

        Expect value = expect("the field \"Email\" should have the value \"a@b.c\"");
        assertThat(value.claim()).isEqualTo(Claim.VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the user should be logged in | false",
                "I should be successfully logged in | false",
                "I should be logged out | true",
                "I should not be logged in | true"
            })
    void readsWhetherSomebodyIsLoggedIn(String step, boolean negated) {
        assertThat(expect(step).claim()).isEqualTo(Claim.LOGGED_IN);
        assertThat(expect(step).negated()).isEqualTo(negated);
    }

    @Test
    void takesTheNameThatSomebodyIsLoggedInAsForShown() {
        assertThat(intents("I should be logged in as \"ada\"", Role.THEN))
                .extracting(one -> ((Expect) one).claim())
                .containsExactly(Claim.LOGGED_IN, Claim.VISIBLE);
        assertThat(parser.parse("the event should be logged in", Role.THEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void readsAPageThatIsShown() {
        assertThat(expect("the \"Orders\" page should be displayed").claim()).isEqualTo(Claim.PAGE);
        assertThat(expect("the account details page is shown").value()).isEqualTo("account details");
        assertThat(expect("the \"Orders\" section should be displayed").claim()).isEqualTo(Claim.VISIBLE);
    }

    @Test
    void countsThingsThatAreShown() {
        assertThat(expect("4 products should be displayed").claim()).isEqualTo(Claim.COUNT);
        assertThat(expect("a list of 2 owners should be displayed").value()).isEqualTo("2");
        assertThat(expect("the 4 star rating should be displayed").claim()).isEqualTo(Claim.VISIBLE);
    }

    @Test
    void choosesTheOrderThatIsQuoted() {
        assertThat(act("I sort the products by \"Price (low to high)\"").verb()).isEqualTo(Verb.SELECT);
        assertThat(act("I filter by \"Active\"").target().name()).isEqualTo("Active");
        assertThat(intents("I order \"Tea\"", Role.WHEN)).hasOnlyElementsOfType(Command.class);
    }

    @Test
    void choosesTheOrderThatIsDescribed() {
        Act lowest = act("I sort the products by price from low to high");
        assertThat(lowest.verb()).isEqualTo(Verb.SELECT);
        assertThat(lowest.target().kind()).isEqualTo(Kind.OPTION);
        assertThat(lowest.target().words()).containsExactly("price", "ascending");
        assertThat(act("I order by unit price (high to low)").target().words())
                .containsExactly("unit", "price", "descending");
        assertThat(act("I show all todos").target().words()).containsExactly("all");
    }

    @Test
    void seesWhatIsShownForSomething() {
        assertThat(expect("the \"Remove\" button should be displayed for \"Tea\"")
                        .subject()
                        .within()
                        .name())
                .isEqualTo("Tea");
    }

    @Test
    void knowsWhereSomebodyIsWithoutTheWordPage() {
        assertThat(expect("I am on \"Home\"").claim()).isEqualTo(Claim.PAGE);
        assertThat(expect("the user is now on \"/login\"").claim()).isEqualTo(Claim.PAGE);
    }

    @Test
    void seesThatSomethingWasPutSomewhere() {
        Expect put = expect("\"Tea\" has been added to the cart");
        assertThat(put.claim()).isEqualTo(Claim.SHOWS);
        assertThat(put.value()).isEqualTo("Tea");
        assertThat(act("I open \"Settings\" from the user menu").target().name())
                .isEqualTo("Settings");
    }

    @Test
    void opensAndClosesPartsOfThePage() {
        assertThat(intents("I open the account menu", Role.WHEN)).hasOnlyElementsOfType(Command.class);
        assertThat(intents("the user dismisses the welcome banner", Role.WHEN)).hasOnlyElementsOfType(Command.class);
        assertThat(intents("I open the cart", Role.WHEN)).containsExactly(new Open("cart"));
    }

    @Test
    void opensWhatIsNamed() {
        assertThat(intents("I open the product \"Tea\"", Role.WHEN)).containsExactly(new Open("\"Tea\""));
        assertThat(intents("I am viewing the article \"Tea\"", Role.GIVEN)).containsExactly(new Open("\"Tea\""));
        assertThat(intents("I open the \"Colour\" dropdown", Role.WHEN))
                .extracting(one -> ((Act) one).verb())
                .containsExactly(Verb.CLICK);
    }

    @Test
    void leavesOutWhatAStepLeavesOut() {
        assertThat(intents("I submit the form without filling in any fields", Role.WHEN))
                .extracting(one -> ((Act) one).verb())
                .containsExactly(Verb.SUBMIT);
        assertThat(intents("she publishes the article without a title", Role.WHEN))
                .first()
                .extracting(one -> ((CompleteForm) one).readings())
                .isEqualTo(List.of(Map.of("title", "")));
        assertThat(intents("she closes the window without a title", Role.WHEN))
                .first()
                .extracting(one -> ((Act) one).verb())
                .isEqualTo(Verb.LEAVE_EMPTY);
        assertThat(act("I try to add an empty task").value()).isEmpty();
        assertThat(parser.parse("I leave without paying", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void fillsTheFieldsOfALoginWithNothing() {
        assertThat(intents("I attempt to log in with empty credentials", Role.WHEN))
                .first()
                .extracting(one -> ((UseForm) one).fields().get(0).value())
                .isEqualTo("");
    }

    @Test
    void readsANamedUserWhoIsLoggedIn() {
        assertThat(intents("the user \"ada\" is logged in with password \"x\"", Role.GIVEN))
                .hasOnlyElementsOfType(LoggedIn.class);
    }

    @Test
    void searchesByTheFieldThatIsNamed() {
        UseForm search = (UseForm) intents("I search for an owner with last name \"Brook\"", Role.WHEN)
                .get(0);
        assertThat(search.fields().get(0).phrase().words()).containsExactly("last", "name");
        UseForm any = (UseForm) intents("I search for \"Brook\"", Role.WHEN).get(0);
        assertThat(any.fields().get(0).phrase().words()).containsExactly("search");
    }

    @Test
    void writesACommentAndSendsIt() {
        assertThat(((UseForm) intents("I post a comment \"Nice\"", Role.WHEN).get(0)).submit())
                .isNotEmpty();
        assertThat(((UseForm) intents("I write a review \"Nice\"", Role.WHEN).get(0)).submit())
                .isEmpty();
        assertThat(intents("I post \"Nice\"", Role.WHEN)).hasOnlyElementsOfType(Command.class);
    }

    @Test
    void bringsAboutEachOfSeveralStates() {
        assertThat(intents("I have the todos \"Tea\", \"Milk\" and \"Rice\"", Role.GIVEN))
                .hasSize(3)
                .hasOnlyElementsOfType(Reached.class);
        assertThat(intents("I add \"Tea\" and \"Milk\" to the cart", Role.WHEN)).hasSize(2);
    }

    @Test
    void readsAColumnOfATableRowByRow() {
        assertThat(EachGrammar.following("I add the following tasks:", List.of("Tea", "Milk"), row -> '"' + row + '"'))
                .hasValue(List.of("I add the task \"Tea\"", "I add the task \"Milk\""));
        assertThat(EachGrammar.following("the following tasks exist:", List.of("title", "Tea"), row -> '"' + row + '"'))
                .hasValue(List.of("the task \"Tea\" exists"));
        assertThat(EachGrammar.following("I fill in the form with:", List.of("Tea"), row -> row))
                .isEmpty();
    }

    @Test
    void readsAFieldThatIsCalledTo() {
        assertThat(act("I select \"17\" in the to account dropdown").target().words())
                .containsExactly("to", "account");
        assertThat(parser.parse("I select \"17\" in the door to the garden dropdown", Role.WHEN))
                .isInstanceOf(NotUnderstood.class);
    }

    @Test
    void namesACommandByTheVerbItself() {
        Command removes = (Command)
                intents("the user removes \"Tea\" from the basket", Role.WHEN).get(0);
        assertThat(removes.buttons()).extracting(Phrase::words).contains(List.of("remove"));
        Command presses =
                (Command) intents("the user removed \"Tea\"", Role.WHEN).get(0);
        assertThat(presses.buttons()).extracting(Phrase::words).doesNotContain(List.of("removed"));
    }

    @Test
    void clicksByWhatMeansSomethingIsDone() {
        assertThat(act("I confirm the visit by clicking \"Add Visit\"").target().name())
                .isEqualTo("Add Visit");
        assertThat(act("I choose \"Orders\" from the menu").verb()).isEqualTo(Verb.CLICK);
        assertThat(act("I choose \"Blue\" from the colour dropdown").verb()).isEqualTo(Verb.SELECT);
    }

    @Test
    void takesWhatThePageContainsForSeen() {
        assertThat(expect("the page should contain the text \"Thanks\"").claim())
                .isEqualTo(Claim.VISIBLE);
        assertThat(expect("the page title should contain \"Thanks\"").claim()).isEqualTo(Claim.TITLE);
    }

    @Test
    void takesTheFirstWhereAnyWillDo() {
        Command adds =
                (Command) intents("I have an item in my cart", Role.GIVEN).get(0);
        assertThat(adds.buttons()).extracting(Phrase::position).containsOnly(1);
        assertThat(intents("I add a product to the basket", Role.WHEN)).hasOnlyElementsOfType(Command.class);
        assertThat(parser.parse("I add a product to the queue", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void takesWhoHasAThingForTheUser() {
        assertThat(intents("Jane has a todo \"Tea\"", Role.GIVEN)).hasOnlyElementsOfType(Reached.class);
        assertThat(intents("the todo list contains \"Tea\" and \"Milk\"", Role.GIVEN))
                .hasSize(2)
                .hasOnlyElementsOfType(Reached.class);
        assertThat(intents("the price list contains \"Tea\"", Role.GIVEN)).hasOnlyElementsOfType(Expect.class);
    }

    private Act act(String step) {
        List<Intent> intents = intents(step, Role.WHEN);
        assertThat(intents).as(step).hasSize(1).hasOnlyElementsOfType(Act.class);
        return (Act) intents.get(0);
    }

    private Expect expect(String step) {
        List<Intent> intents = intents(step, Role.THEN);
        assertThat(intents).as(step).hasSize(1).hasOnlyElementsOfType(Expect.class);
        return (Expect) intents.get(0);
    }

    private List<Intent> intents(String step, Role role) {
        Understanding understanding = parser.parse(step, role);
        assertThat(understanding).as(step).isInstanceOf(Understood.class);
        return ((Understood) understanding).intents();
    }
}
