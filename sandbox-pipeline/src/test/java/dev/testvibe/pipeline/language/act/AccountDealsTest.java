package dev.testvibe.pipeline.language.act;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Particulars;
import dev.testvibe.pipeline.language.intent.Particulars.Part;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static dev.testvibe.pipeline.language.EnglishSteps.only;
import static org.assertj.core.api.Assertions.assertThat;

class AccountDealsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I choose \"1\" as the account to move from and \"2\" as the account to move to",
                "I select \"1\" as the account to transfer the money from and \"2\" as the account to transfer it to",
                "I choose \"1\" as the account that I want to pay from, and choose \"2\" as the account to pay into",
                "the customer selects \"1\" as the account to send money from and \"2\" as the account to send money to",
                "I choose to take the money from account \"1\" and to pay it into account \"2\""
            })
    void areChosenByWhatTheyAreFor(String step) {
        assertThat(parts(step)).containsExactly(new Part("account", "from", "1"), new Part("account", "to", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I choose \"1\" as the account to pay from",
                "I choose to take the deposit from account \"1\"",
                "I choose to transfer funds from my account \"1\"",
                "the customer chooses to pay the loan from the account \"1\""
            })
    void mayBeOne(String step) {
        assertThat(parts(step)).containsExactly(new Part("account", "from", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I open a \"Savings\" account from account \"1\"",
                "I open a new \"Savings\" account funded from account \"1\"",
                "the customer opens a new \"Savings\" account using account \"1\"",
                "I open a new \"Savings\" account with money from my account \"1\""
            })
    void areOpenedWithMoneyOfAnother(String step) {
        assertThat(parts(step)).containsExactly(new Part(null, null, "Savings"), new Part("account", "from", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I enter the amount \"5\", choose \"1\" as the account to move from and \"2\" as the account to move to",
                "I choose the type \"Saver\" and choose to take the deposit from account \"1\""
            })
    void followWhatElseIsDone(String step) {
        List<Intent> intents = intents(step, Role.WHEN);

        assertThat(intents).hasSize(2);
        assertThat(intents.get(1)).isInstanceOf(Particulars.class);
    }

    private static List<Part> parts(String step) {
        return ((Particulars) only(step, Role.WHEN)).parts();
    }
}
