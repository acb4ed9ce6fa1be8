package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What stands on a page and looks like what a step says, and is something else. */
final class OtherMeaningsPages {

    private OtherMeaningsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <p>Deposits: <span id=deposits>$10.00</span></p><p>Withdrawals: <span id=withdrawals>-$3.00</span></p><p>Rest: <span id=rest>$7.00</span></p>
                <p>Balance: <span id=balance>$13.00</span></p><p>Fee: <span id=fee>5%</span></p><p>Charge: <span id=charge>$15.00</span></p><p>Debt: <span id=debt>($5.00)</span></p>
                """, "Adds numbers of one kind", """
                  Scenario: What is taken away
                    Then the rest should be the sum of the deposits and the withdrawals

                  Scenario: Wrong for the minus before the currency
                    Then the balance should be the sum of the deposits and the withdrawals

                  Scenario: Wrong for the brackets
                    Then the charge should be the sum of the deposits and the debt

                  Scenario: Wrong for the percents
                    Then the charge should be the sum of the deposits and the fee
                """)
                .on("""
                <form onsubmit="return false"><table><tr><th>Pie</th><td><input type=number name=price value=3></td></tr><tr><th>Bun</th><td><input type=number name=price value=4></td></tr></table>
                <table><tr><th>Dish</th><th>Rating</th></tr><tr><td>Soup</td><td><input type=number value=1></td></tr><tr><td>Cake</td><td><input type=number value=2></td></tr></table></form>
                <ul><li><b>Jam</b> <label>Price <input type=number value=3></label></li><li><b>Tar</b> <label>Price <input type=number value=5></label></li></ul>
                <ul><li><b>Nut</b> <input type=number name=item-1 value=3></li><li><b>Fig</b> <input type=number name=item-2 value=5></li></ul>
                """, "Sets the quantity of a thing", """
                  Scenario: A number that nothing calls otherwise
                    When I set the quantity of "Nut" to "9"
                    Then the quantity of "Nut" should be "9"

                  Scenario: Wrong by its name
                    When I set the quantity of "Pie" to "9"

                  Scenario: Wrong by its heading
                    When I set the quantity of "Soup" to "9"

                  Scenario: Wrong by its label
                    When I set the quantity of "Jam" to "9"
                """)
                .on("""
                <h1>Search results</h1><div class=inside><ul class=hits><li><a href="#1">Rye</a></li><li><a href="#2">Bun</a></li><li><a href="#3">Bap</a></li></ul></div>
                <p>Tips</p><ul><li>Use fewer words</li><li>Check your spelling</li></ul>
                """, "Counts results inside of something", """
                  Scenario: Wrong for the tips below
                    Then the search results should contain 2 items
                """)
                .on("""
                <h1>Search results</h1><table><tr><td><h3><a href="#1">Rye bread</a></h3>Nice</td></tr><tr><td><h3><a href="#2">Oat bread</a></h3>Good</td></tr><tr><td><h3><a href="#3">Pea bread</a></h3>Odd</td></tr></table>
                <ul><li>Use fewer words</li><li>Check spelling</li></ul>
                """, "Counts results with headings", """
                  Scenario: Wrong for the tips below
                    Then the search results should contain 2 items
                """);
    }
}
