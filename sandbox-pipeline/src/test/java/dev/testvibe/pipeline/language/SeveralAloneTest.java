package dev.testvibe.pipeline.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Particulars;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static org.assertj.core.api.Assertions.assertThat;

/** What is so of several and of no other, and what is alone where it is. */
class SeveralAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only the boats \"Gull\" and \"Tern\" should not be dimmed",
                "only the boats with data-testid \"a\" and \"b\" should not have the class \"off\"",
                "all boats except \"Gull\" and \"Tern\" should be dimmed",
                "all the boats but \"Gull\" and \"Tern\" should have the class \"off\"",
            })
    void isSoOfTheOthersAlone(String step) {
        assertThat(intents(step, Role.THEN))
                .extracting(intent -> ((Expect) intent).negated())
                .containsExactly(true, true, false);
    }

    @Test
    void isSoOfTheseAlone() {
        assertThat(intents("only the boats \"Gull\" and \"Tern\" should have the class \"on\"", Role.THEN))
                .extracting(intent -> ((Expect) intent).negated())
                .containsExactly(false, false, true);
    }

    @Test
    void showsEachOfItsValues() {
        assertThat(intents("the card shows the name \"Gull\", the berth \"7\" and the length \"9 m\"", Role.THEN))
                .extracting(intent -> ((Expect) intent).value())
                .containsExactly("Gull", "7", "9 m");
    }

    @Test
    void saysOfEveryElementWhatAPageCallsSo() {
        Expect every = (Expect) only("every element in the table should have the class \"off\"", Role.THEN);

        assertThat(every.subject().words()).containsExactly("element");
        assertThat(every.subject().all()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the invoice contains only one item \"Rope\"",
                "the list has just one task \"Rope\"",
                "the list contains only the task \"Rope\"",
            })
    void isAloneWhereItIs(String step) {
        assertThat(intents(step, Role.GIVEN)).last().satisfies(alone -> assertThat(((Expect) alone).claim())
                .isEqualTo(Claim.ONLY));
    }

    @Test
    void isBroughtThereFirst() {
        assertThat(only("the invoice contains the item \"Rope\"", Role.GIVEN)).isInstanceOf(Reached.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an item is added",
                "an entry has been added",
                "at least one item has been added",
            })
    void isMadeWhateverItIs(String step) {
        CompleteForm made = (CompleteForm) only(step, Role.GIVEN);

        assertThat(made.madeUp()).isTrue();
        assertThat(made.submit().get(0)).startsWith("add ");
    }

    @Test
    void costsSoMuchEach() {
        assertThat(intents("the user has added the items \"Rope\" for \"5\" and \"Oar\" for \"12\"", Role.GIVEN))
                .extracting(intent -> ((Particulars) intent).item())
                .containsExactly("Rope", "Oar");
    }

    @Test
    void isNotDoneYet() {
        assertThat(only("the user has not found the lamp yet", Role.GIVEN)).isInstanceOf(Intent.Nothing.class);
    }
}
