package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Features whose authors put no quotes around what is entered, chosen and expected. */
final class UnquotedValuesPages {

    private static final String SHOP = """
            <h1>Teas</h1>
            <label>Search <input type=search id=search></label>
            <ul id=teas></ul>
            <p role=status id=told></p>
            <ul aria-label=Basket id=basket></ul>
            <script>
              const draw = () => { teas.innerHTML = ['Green Tea', 'Black Tea', 'Rooibos Blend'].filter(tea => tea.includes(search.value)).map(tea => `<li><b>${tea}</b> <button>Add to Basket</button></li>`).join(''); };
              search.onkeydown = event => { if (event.key === 'Enter') draw(); };
              teas.onclick = ({ target }) => { if (target.matches('button')) {
                const tea = target.previousElementSibling.textContent;
                told.textContent = tea + ' is in the basket.';
                basket.innerHTML += `<li><span>${tea}</span> <button>Remove</button></li>`; } };
              basket.onclick = ({ target }) => { if (target.matches('button')) target.parentElement.remove(); };
              draw();
            </script>
            """;

    private static final String ACCOUNT = """
            <h1>Sign in</h1>
            <form id=form><label>Email <input type=email id=email></label><label>Password <input type=password id=password></label>
            <label>Birth date <input type=date id=born></label><button>Sign in</button></form><p id=result role=alert></p>
            <script>
              form.onsubmit = event => { event.preventDefault();
                result.textContent = email.value === 'ann@tea.example' && password.value === 'Leaves1!' ? `Welcome Ann, born ${born.value || 'some day'}` : 'Unknown email or password'; };
            </script>
            """;

    private UnquotedValuesPages() {}

    static Traits on(Traits traits) {
        return traits.on(SHOP, "A shop with teas", """
                  Scenario: Searching
                    When User clicks on the search field
                    And User types Rooibos and press Enter
                    Then User should see "Rooibos Blend"
                    And User should not see "Green Tea"

                  Scenario Outline: Adding
                    When User clicks on Add to Basket button for <tea>
                    Then message "<tea> is in the basket." should be displayed
                    And <tea> should be present in basket

                    Examples:
                      | tea           |
                      | Green Tea     |
                      | Rooibos Blend |

                  Scenario: Removing
                    Given User has added Black Tea to basket
                    And User has added Green Tea to basket
                    When User removes Black Tea from basket
                    Then "Black Tea" should not be in the basket
                    And "Green Tea" should be in the basket

                  Scenario Outline: Wrong tea
                    When User clicks on Add to Basket button for Green Tea
                    Then <tea> should be present in basket

                    Examples:
                      | tea       |
                      | Black Tea |

                  Scenario: Wrong because there is no such tea
                    When User clicks on Add to Basket button for Mint Tea
                    Then message "Mint Tea is in the basket." should be displayed
                """).on(ACCOUNT, "An account of one person", """
                  Scenario: Values with signs and digits
                    When User enters email ann@tea.example
                    And User enters password Leaves1!
                    And User enters the birth date 2001-03-15
                    And User clicks on Sign in button
                    Then message "Welcome Ann, born 2001-03-15" should be displayed

                  Scenario Outline: Values of a row
                    When User enters email <email> and password <password>
                    And User clicks on Sign in button
                    Then error message <message> should be displayed

                    Examples:
                      | email           | password | message                   |
                      | bo@tea.example  | Leaves1! | Unknown email or password |
                      | ann@tea.example | leaves   | Unknown email or password |

                  Scenario: Wrong password
                    When User enters email ann@tea.example and password Leaves2!
                    And User clicks on Sign in button
                    Then message "Welcome Ann" should be displayed
                """);
    }
}
