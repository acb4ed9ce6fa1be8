package dev.testvibe.pipeline.explore.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.intent.Verb;

import static org.assertj.core.api.Assertions.assertThat;

class GivenTablesTest {

    private final GivenTables tables = new GivenTables(Tables.ENGLISH, Tables.PARSER);

    @Test
    void addsEachOfAColumn() {
        assertThat(intents(Role.WHEN, "I add the following tasks:", "Tea", "Milk"))
                .isEqualTo(intents(Role.WHEN, "I add the tasks:", "Tea", "Milk"))
                .hasSize(2);
    }

    @Test
    void checksWhatIsDoneAlready() {
        List<Intent> intents =
                intents(Role.GIVEN, "I have the following tasks:", "Task | Done", "Tea | yes", "Milk | no");

        assertThat(intents.stream()
                        .filter(intent -> intent instanceof Act act && act.verb() == Verb.CHECK)
                        .map(intent -> String.valueOf(((Act) intent).target())))
                .singleElement()
                .satisfies(target -> assertThat(target).contains("Tea"));
    }

    @Test
    void marksWhatIsSaidToBeSoInAWordOfItsOwn() {
        List<Intent> intents =
                intents(Role.GIVEN, "I have added the following plants:", "plant | watered", "Fern | yes", "Moss | no");

        assertThat(intents.stream().filter(Intent.Command.class::isInstance).map(String::valueOf))
                .singleElement()
                .satisfies(
                        marking -> assertThat(marking).contains("mark watered").contains("Fern"));
    }

    @Test
    void fillsAFormWithItsRows() {
        assertThat(intents(Role.WHEN, "I set the following values:", "Field | Value", "Size | L", "Colour | red"))
                .singleElement()
                .isInstanceOfSatisfying(CompleteForm.class, form -> assertThat(form.readings())
                        .containsExactly(Map.of("Size", "L", "Colour", "red")));
    }

    @Test
    void registersEachAccount() {
        assertThat(intents(
                        Role.GIVEN,
                        "the following users exist:",
                        "username | password",
                        "ann | secret1",
                        "bob | secret2"))
                .hasSize(2)
                .allSatisfy(intent -> assertThat(intent).isInstanceOf(HasAccount.class));
    }

    @Test
    void putsEachRecordThroughTheForm() {
        assertThat(intents(Role.GIVEN, "the following rooms exist:", "Number | Price", "101 | 40", "102 | 50"))
                .hasSize(2)
                .allSatisfy(intent -> assertThat(intent)
                        .isInstanceOfSatisfying(
                                UseForm.class, form -> assertThat(form.fields()).hasSize(2)));
    }

    @Test
    void takesNoTableThatItsStepSaysNothingOf() {
        assertThat(tables.read(Tables.of(Role.WHEN, "I think about this:", "Tea | hot", "Milk | cold")))
                .isEmpty();
    }

    private List<Intent> intents(Role role, String text, String... rows) {
        var read = tables.read(Tables.of(role, text, rows));
        assertThat(read).as(text).containsInstanceOf(Understood.class);
        return ((Understood) read.orElseThrow()).intents();
    }
}
