package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms as units; of the scenarios that begin with "Wrong", none may be verified. */
class FormsTest {

    private static final Map<String, String> PAGES = Map.of(
            "/", """
            <title>Contacts</title><h1>Contacts</h1><nav><a href=checkout>Checkout</a> <a href=login>Log in</a></nav>
            <button id=plus>Add contact</button><ul aria-label="Contact list"></ul>
            <form id=contact hidden><h2>Contact</h2>
              <label>Full name <input name=fullName required></label><label>Email <input type=email name=email required></label>
              <label>Repeat email <input type=email name=email2 required></label>
              <label>Phone <input type=tel name=phone maxlength=12></label>
              <label>Group <select name=group required><option value="">Choose<option>Family<option>Friends</select></label>
              <label><input type=checkbox name=terms required> I agree</label>
              <label><input type=checkbox name=newsletter> Newsletter</label>
              <button>Save</button><button type=button>Cancel</button><p role=alert></p></form>
            <script>
              plus.onclick = () => { document.querySelector('form').hidden = false; };
              document.querySelector('form').onsubmit = event => {
                event.preventDefault();
                const form = event.target;
                if (form.email.value !== form.email2.value) { form.querySelector('[role=alert]').textContent = 'Emails differ'; return; }
                const item = document.createElement('li');
                item.textContent = form.fullName.value + ', ' + form.group.value + (form.newsletter.checked ? ', newsletter' : '');
                document.querySelector('ul').append(item);
                form.hidden = true;
              };
            </script>
            """,
            "/checkout", """
            <title>Checkout</title><h1>Checkout</h1><form role=search><input type=search aria-label="Search"></form>
            <form><h2>Delivery address</h2>
              <label>Name <input autocomplete=name></label><input placeholder="Street" name=street>
              <input name=zipCode placeholder="12345" autocomplete=postal-code><label>City <input name=town></label>
              <fieldset><legend>Shipping</legend><label><input type=radio name=ship value=s> Standard</label><label><input type=radio name=ship value=e> Express</label></fieldset>
              <button>Continue to payment</button></form><p role=status></p>
            <script>document.forms[1].onsubmit = event => {
              event.preventDefault();
              const form = event.target;
              document.querySelector('[role=status]').textContent = 'Sent to ' + [form.street.value, form.zipCode.value, form.town.value, form.ship.value].join(' / ');
            };</script>
            """,
            "/login", """
            <title>Login</title><h1>Log in</h1><form><label>User name <input name=u></label>
              <label>Password <input type=password name=p></label><button>Log in</button></form><p role=status></p>
            <script>document.forms[0].onsubmit = event => {
              event.preventDefault();
              const { u, p } = event.target;
              document.querySelector('[role=status]').textContent = u.value === 'pat' && p.value === 'hunter2!' ? 'Welcome Pat' : 'No such user';
            };</script>
            """);

    private static final Map<String, String> VARIABLES =
            Map.of("premium_customer_username", "pat", "premium_customer_password", "hunter2!");

    @Test
    void fillsFormsAsUnits() {
        try (Site site = Site.of(PAGES)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Forms
                      Scenario: Made up
                        Given I am on the home page
                        When I add a new contact with random values
                        Then the contact list should contain the created contact
                        And I should see that full name
                        And I should not see "newsletter"

                      Scenario: Made up and not sent
                        Given I am on the home page
                        When I click "Add contact"
                        And I fill in the contact form with valid data
                        Then the "Phone" field should not be empty
                        When I click "Save"
                        Then the contact list should contain 1 item

                      Scenario: One field
                        Given I am on the home page
                        When I click "Add contact"
                        And I enter a valid email
                        Then the "Email" field should contain that email

                      Scenario: Names beside values
                        Given I am on the checkout page
                        When I enter the delivery address:
                          | Street   | High Street 1 |
                          | Zip code | 12345         |
                          | City     | York          |
                          | Shipping | Express       |
                        And I place the order
                        Then I should see "Sent to High Street 1 / 12345 / York / e"

                      Scenario: Names above values
                        Given I am on the checkout page
                        When I enter the delivery address:
                          | City | Street        | Postcode | Shipping |
                          | York | High Street 1 | 12345    | Standard |
                        And I place the order
                        Then I should see "Sent to High Street 1 / 12345 / York / s"

                      Scenario: A role
                        Given I am on the login page
                        When I log in as a premium customer
                        Then I should see "Welcome Pat"

                      Scenario: A quoted role
                        Given I am on the login page
                        When I log in as "premium customer"
                        Then I should see "Welcome Pat"

                      Scenario: Wrong field
                        Given I am on the checkout page
                        When I enter the delivery address:
                          | Street | High Street 1 |
                          | Fax    | 12345         |
                        Then I should see "Checkout"

                      Scenario: Wrong choice
                        Given I am on the checkout page
                        When I enter the delivery address:
                          | Street   | High Street 1 |
                          | Shipping | Pigeon        |
                        Then I should see "Checkout"

                      Scenario: Wrong login
                        Given I am on the login page
                        When I fill in the login form with valid data
                        Then I should see "Login"

                      Scenario: Wrong secret in clear
                        Given I am on the login page
                        When I enter "pat" into the "User name" field
                        And I enter "hunter2!" into the "Password" field
                        Then I should see "Welcome hunter2!"
                    """, VARIABLES);
            outcome.verifiesAllButTheWrongOnes();
            assertThat(outcome.reasons().get("wrong-field")).contains("“Fax”", "“Name”", "“City”");
            assertThat(outcome.reasons().get("wrong-choice")).contains("Pigeon", "Standard", "Express");
            assertThat(outcome.reasons().get("wrong-login")).contains("username and password");
            assertThat(outcome.everything())
                    .contains("process.env['premium_customer_password']")
                    .doesNotContain("hunter2");
        }
    }
}
