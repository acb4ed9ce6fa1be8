package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is registered when a scenario begins; of the scenarios that begin with "Wrong", none may be verified. */
class AccountsTest {

    private static final String SCRIPT = """
            <script>
              const users = JSON.parse(localStorage.users || '{"ada@x.org":"secret1"}');
              const form = document.querySelector('form');
              const me = localStorage.me;
              if (me) document.body.innerHTML = '<p>Welcome ' + me + '</p><button onclick="delete localStorage.me; location.href = \\'/\\'">Log out</button>';
              else if (form) form.onsubmit = event => {
                event.preventDefault();
                const email = form.email.value, password = form.password.value, joins = form.id === 'join';
                if (joins ? email in users : users[email] !== password) { said.textContent = joins ? 'That email is taken' : 'Wrong email or password'; return; }
                users[email] = password;
                localStorage.users = JSON.stringify(users);
                localStorage.me = email;
                location.href = '/';
              };
            </script>
            """;
    private static final String FIELDS = """
            <input name=email placeholder=Email><input name=password type=password placeholder=Password><p id=said></p>
            """;

    @Test
    void whoeverCannotLogInIsRegistered() {
        try (Site site = Site.of(Map.of(
                "/", "<a href=/login>Log in</a> <a href=/join>Sign up</a>" + SCRIPT,
                "/login", "<h1>Log in</h1><form id=login>" + FIELDS + "<button>Log in</button></form>" + SCRIPT,
                "/join", "<h1>Sign up</h1><form id=join>" + FIELDS + "<button>Sign up</button></form>" + SCRIPT))) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Accounts

                      Scenario: Known
                        Given a registered user with email "ada@x.org" and password "secret1"
                        When the user logs in with email "ada@x.org" and password "secret1"
                        Then I should see "Welcome ada@x.org"

                      Scenario: New
                        Given I have an account with email "bo@x.org" and password "pw-77"
                        When I log in with email "bo@x.org" and password "pw-77"
                        Then I should see "Welcome bo@x.org"

                      Scenario: Wrong since somebody else has that email
                        Given a registered user with email "ada@x.org" and password "other"
                        When the user logs in with email "ada@x.org" and password "nope"
                        Then I should see "Wrong email or password"

                      Scenario: Wrong since nobody has logged in yet
                        Given a registered user with email "ada@x.org" and password "secret1"
                        Then I should see "Welcome ada@x.org"
                    """);

            assertThat(outcome.verdicts())
                    .as(outcome.reasons().toString())
                    .containsEntry("known", "verified")
                    .containsEntry("new", "verified")
                    .doesNotContainEntry("wrong-since-somebody-else-has-that-email", "verified")
                    .doesNotContainEntry("wrong-since-nobody-has-logged-in-yet", "verified");
        }
    }
}
