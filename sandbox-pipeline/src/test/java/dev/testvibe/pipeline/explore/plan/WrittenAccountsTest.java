package dev.testvibe.pipeline.explore.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.testvibe.pipeline.explore.plan.WrittenAccounts.Account;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenAccountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Test reader: Ann Lee, user name ann / password pw1 > ann/pw1",
                "Username: ann, password: pw1 > ann/pw1",
                "Use the username \"ann\" and the password \"pw1\" to sign in. > ann/pw1",
                "Email: ann@lib.test Password: p.w1 > ann@lib.test/p.w1",
                "Demo account: ann / pw1 > ann/pw1",
                "Log in with ann/pw1. > ann/pw1",
                "Try ann:pw1 > ann/pw1",
                "Password for all readers: pw1 > everybody/pw1",
                "All users have the password pw1 > everybody/pw1",
                "The password is pw1 for every account. > everybody/pw1",
                "Hint: the password is pw1. > everybody/pw1",
            })
    void areReadFromSentences(String text, String account) {
        assertThat(told(text)).containsExactly(account);
    }

    @Test
    void areReadFromListsAndTables() {
        assertThat(told("Demo accounts:\nAdmin: root / pw1\n- ann / pw2\nHave fun"))
                .containsExactly("root/pw1 (Admin)", "ann/pw2");
        assertThat(told("Role\tUsername\tPassword\nAdmin\troot\tpw1\nReader\tann\tpw2\nFooter"))
                .containsExactly("root/pw1 (Admin)", "ann/pw2 (Reader)");
        assertThat(told("Accepted usernames are:\nann\nben\n\nPassword for all users:\n\npw1\n"))
                .containsExactly("everybody/pw1");
        assertThat(told("Username\nann\nPassword\npw1\n")).containsExactly("ann/pw1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Username\nPassword\nSign in\nForgot your password?",
                "User name is required. Password is required.",
                "Username: Password: Forgot password?",
                "Your password is too short",
                "The username and password do not match any user",
                "Choose a user name and a password with 8 characters",
                "Sign in to see orders/invoices or drafts",
            })
    void areNotReadFromLabelsAndMessages(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void areMeantByNameLabelOrRole() {
        List<Account> all =
                WrittenAccounts.in("Demo accounts:\nAdmin: root / pw1\nlib@desk.test / pw2\nstock_user / pw3\n");

        assertThat(meant(all, "root")).isEqualTo("root/pw1 (Admin)");
        assertThat(meant(all, "admin")).isEqualTo("root/pw1 (Admin)");
        assertThat(meant(all, "lib")).isEqualTo("lib@desk.test/pw2");
        assertThat(meant(all, "stock user")).isEqualTo("stock_user/pw3");
        assertThat(meant(all, "ann")).isNull();
        assertThat(meant(all, null)).isNull();
    }

    @Test
    void withoutANameAreMeantOnlyWhereThereIsOne() {
        assertThat(meant(WrittenAccounts.in("Demo login: ann / pw1"), null)).isEqualTo("ann/pw1");
        assertThat(meant(WrittenAccounts.in("Demo login: ann / pw1"), "demo account"))
                .isEqualTo("ann/pw1");
        assertThat(meant(WrittenAccounts.in("Demo login: ann / pw1"), "test user"))
                .isEqualTo("ann/pw1");
        assertThat(meant(WrittenAccounts.in("Demo login: ann / pw1"), "admin user"))
                .isNull();
        assertThat(meant(WrittenAccounts.in("Demo accounts:\nann / pw1\nben / pw2"), "demo account"))
                .isNull();
        assertThat(meant(WrittenAccounts.in("Password for all users: pw1"), null))
                .isNull();
    }

    @Test
    void haveOneNameOrNone() {
        List<Account> everybodys = WrittenAccounts.in("Password for all users: pw1");

        assertThat(WrittenAccounts.meant(everybodys, "ann", "Users: ann, ben").map(WrittenAccountsTest::told))
                .contains("ann/pw1");
        assertThat(WrittenAccounts.meant(everybodys, "ann", "Users: joanna, ben"))
                .isEmpty();
        assertThat(meant(List.of(new Account("ann", "pw1", null), new Account("ann", "pw2", null)), "ann"))
                .isNull();
    }

    @Test
    void letNoTestUserInAsWhoMayDoMore() {
        String page = "Admin account: root / pw1";
        assertThat(WrittenAccounts.meant(WrittenAccounts.in(page), "test user", page))
                .isEmpty();
        assertThat(WrittenAccounts.meant(WrittenAccounts.in("Account: ann / pw1"), "test user", "Account: ann / pw1"))
                .isPresent();
    }

    private static String meant(List<Account> all, String role) {
        return WrittenAccounts.meant(all, role, "")
                .map(WrittenAccountsTest::told)
                .orElse(null);
    }

    private static List<String> told(String text) {
        return WrittenAccounts.in(text).stream()
                .map(WrittenAccountsTest::told)
                .distinct()
                .toList();
    }

    private static String told(Account account) {
        return (account.name() == null ? "everybody" : account.name()) + "/" + account.password()
                + (account.label() == null ? "" : " (" + account.label() + ")");
    }
}
