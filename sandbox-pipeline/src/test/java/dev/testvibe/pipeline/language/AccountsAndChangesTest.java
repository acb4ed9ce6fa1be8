package dev.testvibe.pipeline.language;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;

import static dev.testvibe.pipeline.language.EnglishSteps.intents;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is registered when a scenario begins, and by how much a number changed when it ends. */
class AccountsAndChangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a registered user with email \"a@x.org\" and password \"pw1\"",
                "there is a registered user with email \"a@x.org\" and password \"pw1\"",
                "a user exists with email \"a@x.org\" and password \"pw1\"",
                "an account with email \"a@x.org\" and password \"pw1\" already exists",
                "I am a registered user with email \"a@x.org\" and password \"pw1\"",
                "I have an account with email \"a@x.org\" and password \"pw1\"",
                "the customer is registered with email \"a@x.org\" and password \"pw1\""
            })
    void readsWhoIsRegistered(String step) {
        assertThat(intents(step, Role.GIVEN))
                .singleElement()
                .isInstanceOfSatisfying(HasAccount.class, account -> assertThat(account.data())
                        .isEqualTo(Map.of("email", "a@x.org", "password", "pw1")));
    }

    @Test
    void takesARecordWithoutAPasswordForNoAccount() {
        assertThat(intents("a contact with name \"Ann\" exists", Role.GIVEN)).noneMatch(HasAccount.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the likes count should increase by 1 | RAISED | 1",
                "the balance of account \"7\" should be decreased by \"$50\" | LOWERED | $50",
                "the total should have gone up by 12.50 | RAISED | 12.50",
                "the stock is reduced by 3 | LOWERED | 3"
            })
    void readsByHowMuchANumberChanged(String step, String claim, String by) {
        assertThat(intents(step, Role.THEN)).singleElement().isInstanceOfSatisfying(Expect.class, change -> {
            assertThat(change.claim()).hasToString(claim);
            assertThat(change.value()).isEqualTo(by);
        });
    }
}
