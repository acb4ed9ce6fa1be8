package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a Given names as done; of the scenarios that begin with "Wrong", none may be verified. */
class StatesTest {

    private static final Map<String, String> PAGES = Map.of(
            "/", """
            <title>Shop</title><h1>Products</h1><nav><a href=cart>Cart</a> <a href=contacts>Contacts</a> <a href=login>Log in</a>
              <a href="http://other.example/">Partner</a></nav>
            <ul><li><h3>Tea</h3><button>Add to cart</button></li><li><h3>Cocoa</h3><button>Add to cart</button></li></ul>
            <script>
              for (const button of document.querySelectorAll('button')) button.onclick = () =>
                localStorage.cart = (localStorage.cart || '') + button.previousElementSibling.textContent + ';';
            </script>
            """,
            "/cart", """
            <title>Cart</title><h1>Cart</h1><section aria-label="Cart"></section><button onclick="localStorage.clear(); location.reload()">Empty</button>
            <script>document.querySelector('section').textContent = (localStorage.cart || 'Nothing yet').replaceAll(';', ' ');</script>
            """,
            "/contacts", """
            <title>Contacts</title><h1>Contacts</h1><button id=plus>New contact</button><ul><li>Bo</li></ul>
            <form hidden><h2>Contact</h2><label>Name <input name=name required></label><label>Email <input type=email required></label><button>Save</button></form>
            <script>
              const form = document.querySelector('form');
              plus.onclick = () => { form.hidden = false; };
              form.onsubmit = event => {
                event.preventDefault();
                const item = document.createElement('li');
                item.textContent = form.querySelector('input').value;
                document.querySelector('ul').append(item);
                form.hidden = true;
              };
            </script>
            """,
            "/login", """
            <title>Login</title><h1>Log in</h1><form><label>Username <input name=username></label>
              <label>Password <input type=password name=password></label><button>Log in</button></form><p role=alert></p>
            <script>document.forms[0].onsubmit = event => {
              event.preventDefault();
              const { username, password } = event.target;
              if (username.value === 'ann' && password.value === 'hunter2!') location = 'account';
              else document.querySelector('[role=alert]').textContent = 'No such user';
            };</script>
            """,
            "/account", "<title>Account</title><h1>Account</h1><a href=login>Log out</a><p>Hello Ann</p>");

    private static final Map<String, String> ANN = Map.of("username", "ann", "password", "hunter2!");

    @Test
    void bringsAboutWhatDoesNotHoldYet() {
        try (Site site = Site.of(PAGES)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: States
                      Scenario: Logged in
                        Given the user is logged in
                        Then I should see "Hello Ann"

                      Scenario: In the cart
                        Given the cart contains "Cocoa"
                        When I click "Empty"
                        Then I should see "Nothing yet"

                      Scenario: Made
                        Given I am on the contacts page
                        And a contact named "Ada" exists
                        Then I should see "Ada"
                        And I should see "Bo"

                      Scenario: There already
                        Given I am on the contacts page
                        And a contact named "Bo" exists
                        Then the list should contain 1 item

                      Scenario: Elsewhere by a placeholder
                        Given I open "http://localhost:1/contacts"
                        Then I should see "New contact"

                      Scenario: Wrong thing
                        Given I am on the contacts page
                        And an invoice named "Ada" exists
                        Then I should see "Contacts"

                      Scenario: Wrong product
                        Given the cart contains "Coffee"
                        Then I should see "Cart"

                      Scenario: Wrong site
                        Given I open "https://other.io/contacts"
                        Then I should see "Contacts"
                    """, ANN);
            outcome.verifiesAllButTheWrongOnes();
            assertThat(outcome.reasons().get("wrong-thing")).contains("invoice");
            assertThat(outcome.reasons().get("wrong-site"))
                    .contains("not of the site")
                    .contains("contacts");
            assertThat(outcome.everything())
                    .contains("it is “contacts”", "page.goto('contacts')", "process.env['username'] ?? 'ann'")
                    .doesNotContain("hunter2");
        }
    }

    @Test
    void takesTheHostThatAFeatureBeginsAtForTheSite() {
        try (Site site = Site.of(PAGES)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Elsewhere
                      Scenario: By its own name
                        Given I open "https://pantry.acme.io/contacts"
                        Then I should see "New contact"
                        And the URL should be "https://pantry.acme.io/contacts"
                        And the URL should not be "https://pantry.acme.io/"

                      Scenario: Wrong address
                        Given I open "https://pantry.acme.io/contacts"
                        Then the URL should be "https://pantry.acme.io/contact"

                      Scenario: Wrong page
                        Given I open "https://pantry.acme.io/nowhere"
                        Then I should not see "New contact"

                      Scenario: Wrong host
                        Given I open "https://cellar.acme.io/contacts"
                        Then I should see "New contact"
                    """);
            outcome.verifiesAllButTheWrongOnes();
            assertThat(outcome.reasons().get("wrong-page")).contains("404");
            assertThat(outcome.reasons().get("wrong-host")).contains("not of the site");
            assertThat(outcome.everything())
                    .contains("is an address of the application itself", "toHaveURL('/contacts')");
        }
    }

    @Test
    void saysWhatItWouldNeedToKnow() {
        try (Site site = Site.of(PAGES)) {
            Outcome nobody = Outcome.of(site, """
                    Feature: States
                      Scenario: Logged in
                        Given the user is logged in
                        Then I should see "Hello Ann"
                    """);
            Outcome wrong = Outcome.of(site, """
                    Feature: States
                      Scenario: Logged in
                        Given the user is logged in
                        Then I should see "Log in"
                    """, Map.of("username", "ann", "password", "other"));

            assertThat(nobody.reasons().get("logged-in")).contains("variables username and password");
            assertThat(wrong.reasons().get("logged-in")).contains("did not log in");
        }
    }
}
