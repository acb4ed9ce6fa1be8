package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages laid out by tables, as sites of old have them; of the scenarios that begin with "Wrong", none may be verified. */
final class OldMarkupPages {

    private static final String BANNER = """
            <table width="100%"><tr><td><b>Ferry Tools</b></td><td><form><input name=q size=9> <input type=submit value=Search></form></td></tr></table>
            <div class=shelf><a href="#/saws">Saws</a> | <a href="#/drills">Drills</a> | <a href="#/pumps">Pumps</a></div>
            """;

    private OldMarkupPages() {}

    static Traits on(Traits traits) {
        return traits.on(BANNER + """
                <h2>Search Results</h2>
                <table><tr><th>Code</th><th>Name</th></tr><tr><td>S1</td><td>Hand saw</td></tr><tr><td>S2</td><td>Bow saw</td></tr></table>
                <table><tr><td><a href="#/saws">Saws</a> - <a href="#/help">Help</a></td></tr></table>
                """, "Tells tables of data from those that lay out the page", """
                  Scenario: Results
                    Then I should see 2 tools in the search results
                    And the search results should contain "Bow saw"

                  Scenario: Either of two links to the same page
                    When I click on the "Saws" category

                  Scenario: Wrong number of results
                    Then I should see 1 tool in the search results
                """)
                .on(BANNER + """
                <h2>Rental Cart</h2>
                <form onsubmit="return false"><table id=t><tr><th>Code</th><th>Name</th><th>Days</th><th>Quantity</th><th></th></tr>
                <tr><td>S1</td><td>Hand saw</td><td>3</td><td><input name=S1 value=1></td><td><a href=# onclick="gone(this)">Remove</a></td></tr>
                <tr><td>S2</td><td>Bow saw</td><td>4</td><td><input name=S2 value=2></td><td><a href=# onclick="gone(this)">Remove</a></td></tr>
                <tr><td colspan=4>Total: $9.00</td><td><input type=submit value=Update></td></tr></table></form>
                <script>
                  const gone = link => { link.closest('tr').remove(); if (t.rows.length === 2) t.rows[0].insertAdjacentHTML('afterend', '<tr><td colspan=5>Nothing chosen so far.</td></tr>'); };
                </script>
                """, "Acts on the rows of a cart", """
                  Scenario: The field under a heading
                    When I change the quantity of "S2" to "5"
                    And I enter "4" in the quantity field for the item "S1"
                    Then the quantity of "S2" should be "5"
                    And the quantity of item "S1" in the cart should be "4"
                    And the order total should be "$9.00"

                  Scenario: Nothing left but the sum
                    When I click "Remove" for the item "S1"
                    And I click "Remove" for the item "S2"
                    Then the cart should be empty

                  Scenario: Wrong row
                    When I change the quantity of "S2" to "5"
                    Then the quantity of item "S1" in the cart should be "5"

                  Scenario: Wrong: one of them is left
                    When I click "Remove" for the item "S1"
                    Then the cart should be empty
                """)
                .on(BANNER + """
                <table><tr><td><b>S1</b></td></tr><tr><td><b>Hand saw, fine teeth</b></td></tr><tr><td>Out of stock</td></tr><tr><td>$4.50</td></tr></table>
                <table><tr><th>Pickup Place</th><th>Return Place</th></tr><tr><td>North Quay<br>Gate 2</td><td>South Quay</td></tr></table>
                <p><b>Opening hours</b><br>8 to 12</p>
                """, "Reads the page of one thing", """
                  Scenario: Without labels, below a heading and a label
                    Then the tool description should be "Hand saw, fine teeth"
                    And the tool price should be "$4.50"
                    And the availability should be "Out of stock"
                    And the pickup place should contain "Gate 2"
                    And the return place should contain "South Quay"
                    And the opening hours should contain "8 to 12"

                  Scenario: Wrong place
                    Then the pickup place should contain "South Quay"

                  Scenario: Wrong description
                    Then the tool description should be "Hand saw, fine"

                  Scenario: Wrong price
                    Then the tool price should be "$4.5"
                """)
                .on("""
                <form onsubmit="return check()"><table>
                <tr><td>Boat name</td><td><input name=boat value="Gull"></td><td></td></tr>
                <tr><td>Harbour</td><td><input name=harbour value="Hull"></td><td></td></tr></table><input type=submit value="Save Boat"></form>
                <script>
                  const check = () => { document.querySelectorAll('tr').forEach(row => { row.cells[2].textContent = row.querySelector('input').value ? '' : 'has to be filled in'; }); return false; };
                </script>
                """, "Reads what a form says beside its fields", """
                  Scenario: Messages
                    When the user submits the form with empty fields
                    Then the "Harbour" field should show "has to be filled in"
                    And "has to be filled in" should appear next to the "Boat name" field

                  Scenario: A value instead of another
                    When I change the harbour from "Hull" to "Goole"
                    And I amend the boat name to "Tern"
                    Then the harbour field should contain "Goole"

                  Scenario: Wrong value before
                    When I change the harbour from "Leith" to "Goole"
                    Then the harbour field should contain "Goole"

                  Scenario: Wrong field
                    When I clear the harbour
                    And I press "Save Boat"
                    Then "has to be filled in" should appear next to the "Boat name" field
                """)
                .on("""
                <div class=top><a href=#bag>Bag<span class=n></span></a></div>
                <div class=card><div class=nm>Rope</div><div>7 left</div><button onclick="n.textContent = 1">Take</button></div>
                <div class=card><div class=nm>Pulley</div><div>2 left</div><button>Take</button></div>
                <script>const n = document.querySelector('.n');</script>
                """, "Reads what a card says, and that a link bears no number yet", """
                  Scenario: The card of a name
                    Given the bag badge is not displayed
                    Then I should see "7 left" on the "Rope" product

                  Scenario: Wrong card
                    Then I should see "2 left" on the "Rope" product
                """)
                .on("""
                <h1>Blue cup</h1><p>Made in Leeds</p><p>Free delivery over <b>$50</b></p><p>Thank you for coming</p><p>Out of stock</p>
                """, "Takes no text for a description, name or price that says something else", """
                  Scenario: Wrong because it thanks
                    Then the item description should be "Thank you for coming"

                  Scenario: Wrong because the name is the heading
                    Then the product name should be "Made in Leeds"

                  Scenario: Wrong because the amount stands in a sentence
                    Then the cup price should be "$50"

                  Scenario: Wrong because it is not what is delivered
                    Then the delivery availability should be "Out of stock"
                """)
                .on("""
                <main><h1>Paint</h1><form onsubmit="return false"><label>Colour <input name=colour value=blue></label><button>Order</button></form><p>Mixed by hand</p></main>
                """, "Takes no text of the page for a message of a field", """
                  Scenario: Wrong because it stands outside of the form
                    Then the "Colour" field shows "Mixed by hand"
                """)
                .on("""
                <style>.dot { display: inline-block; width: 9px; height: 9px; border-radius: 9px; background: red }</style>
                <button>Alerts<span class=dot></span></button> <a href=#help>Help</a>
                <div><div><a href=#bag>Bag</a></div><div class=count>3</div></div>
                """, "Sees badges that are dots or stand beside", """
                  Scenario: Wrong because of a dot
                    Then the alerts badge is not displayed

                  Scenario: Wrong because of a number beside it
                    Then the bag badge is not displayed
                """);
    }
}
