package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A site of several pages: what a step names may be elsewhere, in a form, or beside an item. */
class ShopTest {

    private static final Map<String, String> PAGES = Map.of(
            "/", """
            <title>Shop</title><nav><a href="login">Log in</a> <a href="reports">Reports</a> <a href="products">Products</a></nav>
            <h1>Welcome to the shop</h1>
            """,
            "/login", """
            <title>Sign in - Shop</title><h1>Sign in</h1>
            <form><label>Email <input type=email name=email></label><label>Password <input type=password name=password></label>
            <button>Sign in</button><p role=alert></p></form>
            <script>document.forms[0].onsubmit = event => {
              event.preventDefault();
              const { email, password } = event.target;
              if (email.value === 'ann@example.org' && password.value === 'secret') location = 'dashboard';
              else document.querySelector('[role=alert]').textContent = 'Invalid credentials';
            };</script>
            """,
            "/dashboard", "<title>Dashboard - Shop</title><h1>Dashboard</h1><p>Hello Ann</p><a href='.'>Log out</a>",
            "/reports", "<title>Reports</title><h1>Reports</h1><a href=settings>Settings</a>",
            "/settings", """
            <title>Settings</title><h1>Settings</h1><label>Theme <select><option>Light<option>Dark</select></label>
            <button onclick="document.querySelector('[role=status]').textContent = 'Saved'">Save settings</button><p role=status></p>
            """,
            "/products", """
            <title>Products</title><h1>Products</h1><p>Cart: <span data-testid=cart-count>0</span></p>
            <label>Search <input type=search oninput="for (const one of document.querySelectorAll('li')) one.hidden = !one.textContent.includes(this.value)"></label>
            <ul><li><h3>Backpack</h3><button>Add to cart</button></li><li><h3>Bike light</h3><button>Add to cart</button></li></ul>
            <script>let count = 0; for (const button of document.querySelectorAll('button')) button.onclick = () => {
              const added = button.textContent === 'Remove';
              button.textContent = added ? 'Add to cart' : 'Remove';
              document.querySelector('[data-testid=cart-count]').textContent = count += added ? -1 : 1;
            };</script>
            """);

    private static Outcome outcome;

    @BeforeAll
    static void generate() {
        try (Site site = Site.of(PAGES)) {
            outcome = Outcome.of(site, """
                    Feature: Shop
                      Scenario: Logging in
                        Given I am on the login page
                        When I log in with email "ann@example.org" and password "secret"
                        Then I should be on the dashboard page
                        And I should see "Hello Ann"

                      Scenario: Logging in from the start page
                        Given I am on the home page
                        When I log in as "bob@example.org" with password "nope"
                        Then I should see the error message "Invalid credentials"

                      Scenario: Already logged in
                        Given I am logged in as "ann@example.org" with password "secret"
                        When I log out
                        Then I should be on the home page

                      Scenario: A page two links away
                        Given I am on the home page
                        When I go to the settings page
                        And I select "Dark" from the theme dropdown
                        And I save the settings
                        Then I should see "Saved"

                      Scenario: A button on another page
                        Given I am on the home page
                        When I click "Save settings"
                        Then the message "Saved" is displayed

                      Scenario: Beside an item
                        Given I am on the products page
                        When I add "Bike light" to the cart
                        Then the cart count should be 1
                        And the button of "Bike light" should be "Remove"

                      Scenario: Searching
                        Given I am on the products page
                        When I search for "Bike"
                        Then I should see "Bike light"
                        And I should not see "Backpack"

                      Scenario: Another page
                        Given I am on the login page
                        When I log in with email "ann@example.org" and password "secret"
                        Then I should be on the reports page

                      Scenario: Another user
                        Given I am on the home page
                        When I log in as "ann@example.org" with password "nope"
                        Then I should see "Hello Ann"

                      Scenario: Another item
                        Given I am on the products page
                        When I add "Bike light" to the cart
                        Then the button of "Backpack" should be "Remove"

                      Scenario: An item that is not there
                        Given I am on the products page
                        When I add "Tent" to the cart
                        Then the cart count should be 1

                      Scenario: Nobody says who
                        Given I am logged in
                        Then I should see "Hello Ann"
                    """);
        }
    }

    @Test
    void usesFormsFollowsLinksAndActsBesideItems() {
        assertThat(outcome.verdicts().values().stream().limit(7))
                .as(outcome.reasons().toString())
                .hasSize(7)
                .containsOnly("verified");
    }

    @Test
    void doesNotVerifyTheContrary() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsEntry("another-page", "ungrounded")
                .containsEntry("another-user", "unsatisfied")
                .containsEntry("another-item", "unsatisfied")
                .containsEntry("an-item-that-is-not-there", "ungrounded")
                .containsEntry("nobody-says-who", "not_testable");
        assertThat(outcome.reasons().get("nobody-says-who")).contains("variables username and password");
    }
}
