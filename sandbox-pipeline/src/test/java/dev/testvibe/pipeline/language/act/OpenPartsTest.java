package dev.testvibe.pipeline.language.act;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Reached;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** Parts of a page that are open, or are opened. */
class OpenPartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"the filter dialog with id \"f\" is open", "the filter panel is displayed"})
    void isOpenedWhereItIsNot(String given) {
        assertThat(intents(given, Role.GIVEN)).singleElement().isInstanceOf(Reached.class);
    }

    @Test
    void isSeenWhereAnAttributeTellsWhatIsOpen() {
        assertThat(intents("the user opens the filter dialog with id \"f\"", Role.WHEN))
                .hasSize(2)
                .first()
                .isInstanceOf(Command.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tasting dialog for \"Gouda\" is open",
                "the tasting dialog of the \"Gouda\" cheese is shown",
            })
    void isOpenedBesideTheThingThatItIsFor(String given) {
        assertThat(intents(given, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(Reached.class, state -> assertThat(state.ways())
                        .hasSize(2)
                        .first()
                        .isInstanceOfSatisfying(Command.class, command -> assertThat(command.buttons())
                                .allMatch(one -> one.within() != null
                                        && "Gouda".equals(one.within().name()))
                                .anyMatch(one -> one.words().contains("taste"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the tasting dialog for \"Gouda\" is not open", "the tasting panel with id \"t\" is not open"})
    void isNotOpenedWhereItIsDenied(String given) {
        assertThat(intents(given, Role.GIVEN)).singleElement().isInstanceOfSatisfying(Expect.class, claim -> assertThat(
                        claim.negated())
                .isTrue());
    }

    @Test
    void isSaidOnceOfWhatIsOpenedAndSeen() {
        assertThat(intents("the tasting dialog has been opened and is displayed", Role.GIVEN))
                .hasSize(2)
                .allMatch(Reached.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user does not open the tasting panel with id \"t\"",
                "the user opens the tasting dialog for \"Gouda\"",
            })
    void isNotGuessed(String when) {
        assertThat(parse(when, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }
}
