package dev.testvibe.pipeline.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.language.act.AccountGrammar;
import dev.testvibe.pipeline.language.intent.Intent.HasAccount;
import dev.testvibe.pipeline.language.intent.Intent.UseForm.Field;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is registered when a scenario begins, where a table says it. */
class AccountTablesTest {

    private static final List<List<String>> ACROSS = List.of(
            List.of("username", "email", "password"),
            List.of("ann", "ann@bay.test", "pw-a"),
            List.of("ben", "ben@bay.test", "pw-b"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the following user exists:",
                "the following users exist",
                "there are the following registered users:",
                "these accounts exist:",
                "the following users are already registered",
                "the following customers have been registered in the system:",
                "a registered user with the following details:",
                "there is a user with the following credentials:",
                "I have an account with the following details:",
                "I am registered with the following data:",
                "the system has the following users:"
            })
    void isReadOffTheRows(String step) {
        assertThat(AccountGrammar.table(step, ACROSS))
                .extracting(account -> account.data().get("email"))
                .containsExactly("ann@bay.test", "ben@bay.test");
    }

    @Test
    void mayStandDown() {
        assertThat(AccountGrammar.table(
                        "I have an account with:", List.of(List.of("Email", "a@b.test"), List.of("Password", "pw"))))
                .singleElement()
                .satisfies(account -> assertThat(account.data()).containsEntry("password", "pw"));
    }

    @Test
    void comesInByTheFieldThatTheSiteHas() {
        HasAccount ann =
                AccountGrammar.table("the following users exist:", ACROSS).get(0);
        Field login = ann.login().fields().get(0);

        assertThat(login.value()).isEqualTo("ann");
        assertThat(login.instead()).isNotNull().satisfies(email -> assertThat(email.value())
                .isEqualTo("ann@bay.test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I log in with the following credentials:",
                "the user registers with the following details:",
                "I fill in the following fields:",
                "the following users do not exist:",
                "no user exists with:"
            })
    void isNothingThatSomebodyDoesOrThatIsNotSo(String step) {
        assertThat(AccountGrammar.table(step, ACROSS)).isEmpty();
    }

    @Test
    void isNoRecordWithoutAPassword() {
        assertThat(AccountGrammar.table(
                        "the following users exist:", List.of(List.of("name", "email"), List.of("Ann", "a@b.test"))))
                .isEmpty();
    }
}
