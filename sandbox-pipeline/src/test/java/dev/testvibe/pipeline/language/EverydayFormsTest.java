package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.act;
import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What many people write of fields and forms, each beside what looks alike and means something else. */
class EverydayFormsTest {

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

    @Test
    void logsInAsOftenAsIsSaid() {
        assertThat(intents("she logs in twice with username \"a\" and password \"b\"", Role.WHEN))
                .hasSize(2)
                .hasOnlyElementsOfType(UseForm.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I set the dates from \"2030-05-01\" to \"2030-05-04\"",
                "the guest chooses the period \"2030-05-01\" to \"2030-05-04\"",
                "I enter a date range from \"2030-05-01\" until \"2030-05-04\"",
                "I select the dates \"2030-05-01\" - \"2030-05-04\""
            })
    void fillsInASpanOfDays(String step) {
        assertThat(intents(step, Role.WHEN))
                .containsExactly(new Particulars(
                        List.of("set"),
                        List.of(),
                        null,
                        List.of(
                                new Particulars.Part(null, "from", "2030-05-01"),
                                new Particulars.Part(null, "to", "2030-05-04")),
                        false));
    }

    @Test
    void takesATextForNoField() {
        assertThat(act("I enter the text \"My day\"").verb()).isEqualTo(Verb.TYPE);
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
        assertThat(parse("I leave without paying", Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void fillsTheFieldsOfALoginWithNothing() {
        assertThat(intents("I attempt to log in with empty credentials", Role.WHEN))
                .first()
                .extracting(one -> ((UseForm) one).fields().get(0).value())
                .isEqualTo("");
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
    void readsAFieldThatIsCalledTo() {
        assertThat(act("I select \"17\" in the to account dropdown").target().words())
                .containsExactly("to", "account");
        assertThat(parse("I select \"17\" in the door to the garden dropdown", Role.WHEN))
                .isInstanceOf(NotUnderstood.class);
    }
}
