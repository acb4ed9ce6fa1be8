package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What many people write of clicks and commands, each beside what looks alike and means something else. */
class EverydayActsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user has typed \"Rye\" into the name field",
                "the user typed \"Rye\" in the name field",
                "the user has provided \"Rye\" in the name field",
                "the user has written \"Rye\" into the name field",
                "the user wrote \"Rye\" in the name field",
                "the user has supplied \"Rye\" for the name field",
                "the user has pasted \"Rye\" into the name field"
            })
    void fillsInWhateverTheTense(String step) {
        assertThat(intents(step, Role.GIVEN)).singleElement().isInstanceOfSatisfying(Act.class, act -> {
            assertThat(act.verb()).isEqualTo(Verb.FILL);
            assertThat(act.value()).isEqualTo("Rye");
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
        if (parse(step, Role.WHEN) instanceof Understood understood) {
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
        Command command = (Command) intents(step, Role.WHEN).get(0);
        assertThat(command.buttons()).anySatisfy(button -> {
            assertThat(button.words()).containsExactly(name);
            assertThat(button.within()).isNotNull();
        });
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
    void opensWhatIsInAMenu() {
        assertThat(act("I open \"Settings\" from the user menu").target().name())
                .isEqualTo("Settings");
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
}
