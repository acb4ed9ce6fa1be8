package dev.testvibe.pipeline.language.claim;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.NotUnderstood;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.language.lexicon.Lexicon;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.parse;
import static dev.testvibe.pipeline.language.EnglishSteps.understood;
import static org.assertj.core.api.Assertions.assertThat;

class UnquotedValuesTest {

    private final StepParser parser = new StepParser(Lexicon.of("en"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the user enters email ann@tea.example | the user enters email \"ann@tea.example\"",
                "the user enters the password Passw0rd! | the user enters the password \"Passw0rd!\"",
                "the user enters the birth date 2021-03-15 | the user enters the birth date \"2021-03-15\"",
                "I set the date to 2024-01-02. | I set the date to \"2024-01-02\".",
                "I enter the date 10/02/2024 and the note \"late\" | I enter the date \"10/02/2024\" and the note \"late\"",
                "I enter John in the first name field | I enter \"John\" in the first name field",
                "I enter last name O’Brien. | I enter last name \"O’Brien\".",
                "I enter the amount 100 | I enter the amount \"100\"",
                "I enter hello into the message field | I enter \"hello\" into the message field",
                "the user types tea and presses Enter | the user types \"tea\" and presses Enter",
                "I log in with username ann and password tea | I log in with username \"ann\" and password \"tea\"",
                "I log in as ann@tea.example with password Ann1 | I log in as \"ann@tea.example\" with password \"Ann1\"",
                "I log in as fred with password tea | I log in as \"fred\" with password \"tea\"",
                "I login with tom / secret1 | I login with \"tom\" / \"secret1\"",
                "I log in using the credentials tom and tea | I log in using the credentials \"tom\" and \"tea\"",
                "maria logs in with password tea | \"maria\" logs in with password \"tea\"",
                "the user removes Green Tea from the basket | the user removes \"Green Tea\" from the basket",
                "I click on Add to Basket button for Green Tea | I click on \"Add to Basket\" button for \"Green Tea\"",
                "the user searches for Green Tea | the user searches for \"Green Tea\"",
                "I rename the task Buy Milk to Buy Bread | I rename the task \"Buy Milk\" to \"Buy Bread\""
            })
    void areReadAsIfTheyWereQuoted(String step, String quoted) {
        assertThat(intents(step, Role.WHEN)).isEqualTo(intents(quoted, Role.WHEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the page title should be Results - Tea | the page title should be \"Results - Tea\"",
                "the account page shows account type SAVINGS | the account page shows the account type \"SAVINGS\"",
                "Green Tea should be present in basket | \"Green Tea\" should be present in basket"
            })
    void areClaimedAsIfTheyWereQuoted(String step, String quoted) {
        assertThat(intents(step, Role.THEN)).isEqualTo(intents(quoted, Role.THEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user clicks on Login",
                "the user clicks on the Your Basket button",
                "the user presses Enter",
                "the user clicks on Checkout and Pay",
                "I navigate to Settings",
                "the user increases the quantity"
            })
    void areNotLookedForInAStepThatIsReadAsItStands(String step) {
        assertThat(understood(step, Role.WHEN).unquoted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I log in with username and password",
                "I log in with my credentials",
                "I log in as an admin",
                "I log in with Google and continue",
                "I log in with valid username and invalid password"
            })
    void areNoneInALoginThatSaysNone(String step) {
        assertThat(parse(step, Role.WHEN) instanceof Understood login ? login.unquoted() : List.of())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'I log in with username ann and password ', 'I log in with username \"ann\" and password \"\"'"})
    void areNothingWhereARowHasNone(String step, String quoted) {
        assertThat(parser.parse(step, quoted, Role.WHEN))
                .isEqualTo(new Understood(intents(quoted, Role.WHEN), List.of("ann", "")));
    }

    @Test
    void areNoCounts() {
        assertThat(intents("the list should contain 2 items", Role.THEN))
                .singleElement()
                .isInstanceOfSatisfying(
                        Expect.class, claim -> assertThat(claim.claim()).isEqualTo(Claim.COUNT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the user enters email without domain",
                "the user enters password incorrectly",
                "the user enters the code received",
                "the user enters first name"
            })
    void areNotWhatIsSaidOfAValue(String step) {
        assertThat(parse(step, Role.WHEN)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void areNoDenials() {
        assertThat(parse("the basket shows NO teas of Ceylon", Role.THEN))
                .satisfiesAnyOf(
                        read -> assertThat(read).isInstanceOf(NotUnderstood.class),
                        read -> assertThat(((Understood) read).unquoted()).doesNotContain("NO"));
    }

    @Test
    void areTold() {
        assertThat(understood("I enter the code TEA-7 and the note \"late\"", Role.WHEN)
                        .unquoted())
                .containsExactly("TEA-7");
    }

    @Test
    void areTakenFirstFromWhatIsKnownOfThem() {
        Understanding read =
                parser.parse("I enter green tea as Search text", "I enter \"green tea\" as Search text", Role.WHEN);

        assertThat(read).isInstanceOfSatisfying(Understood.class, step -> {
            assertThat(step.unquoted()).isEqualTo(List.of("green tea"));
            assertThat(step.intents()).singleElement().isInstanceOfSatisfying(Act.class, act -> assertThat(act.value())
                    .isEqualTo("green tea"));
        });
    }
}
