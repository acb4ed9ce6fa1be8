package dev.testvibe.pipeline;

import org.junit.jupiter.api.Test;

import static dev.testvibe.pipeline.Outcome.assertVerdicts;

/** How many there are, and that there is nothing; of the scenarios that begin with "Wrong", none may be verified. */
class EverydayPagesTest {

    @Test
    void countsWhatStandsUnderItsHeading() {
        assertVerdicts("""
                <h2>Products</h2>
                <div class=grid><div class=card><b>Tea</b></div><div class=card><b>Milk</b></div><div class=card><b>Salt</b></div></div>
                <h2>Account Services</h2><ul><li><a href=#a>Open</a></li><li><a href=#b>Close</a></li></ul>
                <table id=accounts><tr><th>Number</th><th>Balance</th></tr><tr><td>17</td><td>$2.00</td></tr>
                <tr><td>Total</td><td>$2.00</td></tr></table>
                """, """
                Feature: Numbers
                  Scenario: By the heading
                    Given I open the site
                    Then 3 products are displayed
                    And I should see 3 products

                  Scenario: The total of a column
                    Given I open the site
                    Then the total balance should be "$2.00"

                  Scenario: Wrong number
                    Given I open the site
                    Then 2 products are displayed

                  Scenario: Wrong because a heading is no product
                    Given I open the site
                    Then 1 product is displayed

                  Scenario: Wrong because a total is no account
                    Given I open the site
                    Then I should see 2 accounts

                  Scenario: Wrong total
                    Given I open the site
                    Then the total balance should be "$2.0"
                """);
    }

    @Test
    void seesThatACartIsEmptyByWhatItHeldAndByItsNumber() {
        assertVerdicts("""
                <button id=show aria-label=Cart>🛒<span class=badge>2</span></button>
                <div class=cart-list><div class=line>Tea</div><div class=line>Milk</div></div>
                <button id=clear>Empty it</button><button id=less>Use one</button><button id=hide>Fold</button>
                <script>
                  const list = document.querySelector('.cart-list');
                  const draw = () => { document.querySelector('.badge')?.remove(); if (list.children.length) show.insertAdjacentHTML('beforeend', `<span class=badge>${list.children.length}</span>`); };
                  clear.onclick = () => { list.innerHTML = ''; draw(); };
                  less.onclick = () => { list.lastElementChild.remove(); draw(); };
                </script>
                """, """
                Feature: Cart
                  Scenario: Emptied
                    Given I open the site
                    When I click "Empty it"
                    Then my cart should be empty

                  Scenario: Wrong because one is left
                    Given I open the site
                    When I click "Use one"
                    Then my cart should be empty

                  Scenario: Wrong from the start
                    Given I open the site
                    Then my cart should be empty
                """);
    }

    @Test
    void searchesByAFieldThatAButtonShows() {
        assertVerdicts("""
                <button aria-label="Search icon" onclick="q.hidden = false">?</button><input id=q aria-label=Search hidden>
                <ul id=list><li>Tea</li><li>Milk</li></ul>
                <script>
                  q.onkeydown = event => { if (event.key === 'Enter') [...list.children].forEach(one => one.hidden = !one.textContent.includes(q.value)); };
                </script>
                """, """
                Feature: Search
                  Scenario: Found
                    Given I open the site
                    When I search for "Tea"
                    Then I should not see "Milk"

                  Scenario: Wrong because the search was sent
                    Given I open the site
                    When I search for "Tea"
                    Then I should see "Milk"
                """);
    }
}
