package dev.testvibe.pipeline.language;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Command;
import dev.testvibe.pipeline.language.intent.Intent.CompleteForm;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.Open;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Verb;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static org.assertj.core.api.Assertions.assertThat;

/** What people do in shops, banks and lists, and how they count. */
class EverydayDealsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "I transfer \"ten\" from \"Ann\" to \"Ben\" | ten",
                "the customer transfers \"-5\" from \"Ann\" to \"Ben\" | -5",
                "I send \"-5\" from \"Ann\" to \"Ben\" | -5",
                "she transfers \"1.2.3\" from account \"Ann\" to account \"Ben\" | 1.2.3",
            })
    void takesWhatIsNoNumberForAnAmountOfMoney(String step, String amount) {
        CompleteForm form = (CompleteForm) intents(step, Role.WHEN).get(0);

        assertThat(form.readings())
                .containsExactly(Map.of("amount", amount, "from account", "Ann", "to account", "Ben"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I transfer \"Rent\" from \"Ann\" to \"Ben\"", "I send \"ten\" from \"Ann\" to \"Ben\""})
    void takesTheNameOfAThingForNoAmount(String step) {
        assertThat(intents(step, Role.WHEN).get(0)).isNotInstanceOf(CompleteForm.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I transfer \"$50\" from account \"1\" to account \"2\"",
                "the customer transfers $50 from account 1 to account 2",
                "she transferred an amount of 50 dollars from account 1 to account 2"
            })
    void transfersMoneyByTheFormOfThatName(String step) {
        CompleteForm form = (CompleteForm) intents(step, Role.WHEN).get(0);

        assertThat(form.form()).containsExactly("transfer");
        assertThat(form.readings()).containsExactly(Map.of("amount", "50", "from account", "1", "to account", "2"));
    }

    @Test
    void givesNamesToThingsThatAreOnlyCounted() {
        assertThat(intents("I have 2 todos", Role.GIVEN))
                .startsWith(new Act(Verb.ADD, null, "Todo 1", null, 1), new Act(Verb.ADD, null, "Todo 2", null, 1))
                .last()
                .isInstanceOfSatisfying(Expect.class, count -> {
                    assertThat(count.claim()).isEqualTo(Claim.COUNT);
                    assertThat(count.value()).isEqualTo("2");
                });
        assertThat(intents("I add 3 tasks", Role.WHEN)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all 4 products are shown | 4",
                "only 1 todo remains | 1",
                "1 product should be found | 1",
                "3 owners are listed | 3"
            })
    void countsThings(String step, String number) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, count -> {
            assertThat(count.claim()).isEqualTo(Claim.COUNT);
            assertThat(count.value()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I view the details of \"Tea\"",
                "I open the details page for \"Tea\"",
                "I am reading the article \"Tea\""
            })
    void opensThePageOfAThing(String step) {
        assertThat(intents(step, Role.GIVEN)).containsExactly(new Open("\"Tea\""));
    }

    @Test
    void removesByAButtonThatSaysDelete() {
        Command command =
                (Command) intents("the user removes \"Tea\"", Role.WHEN).get(0);

        assertThat(command.buttons())
                .extracting(button -> String.join(" ", button.words()))
                .contains("remove", "delete");
    }

    @Test
    void takesWhereSomebodyLivesForNoUrl() {
        assertThat(((Expect) intents("the address is \"12 Hill Road\"", Role.THEN)
                                .get(0))
                        .claim())
                .isNotEqualTo(Claim.URL);
        assertThat(((Expect) intents("the address is \"/hills\"", Role.THEN).get(0)).claim())
                .isEqualTo(Claim.URL);
    }

    @Test
    void letsOnlyAPersonDoWhatNoRuleKnows() {
        assertThat(intents("the user proceeds to checkout", Role.GIVEN)).hasOnlyElementsOfType(Command.class);
        assertThat(parse("the universe is simulated", Role.GIVEN)).isInstanceOf(NotUnderstood.class);
    }
}
