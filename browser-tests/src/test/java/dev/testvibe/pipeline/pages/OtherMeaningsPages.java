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
                    Then I should see "Nut"

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
                """)
                .on("""
                <main><h1>News</h1><div class=feed><div class=entry><h3>Hens</h3><p>by ann</p></div><div class=entry><h3>Cows</h3><p>by bob</p></div><div class=entry><h3>Pigs</h3><p>by cy</p></div></div>
                <div class=side><div class=note-card><p>Hens</p></div><div class=note-card><p>Pigs</p></div></div></main>
                """, "Counts what is in a feed", """
                  Scenario: The entries
                    Then there are 3 entries in the feed

                  Scenario: Wrong for those beside it
                    Then there are 2 notes in the feed

                  Scenario: Wrong place for one beside it
                    Then the note "Pigs" is the second in the feed
                """)
                .on("""
                <main><h1>Todo</h1><div class=open><label><input type=checkbox> Wash up</label></div><h2>Done</h2><ul><li><label><input type=checkbox checked> Cook</label></li><li><label><input type=checkbox checked> Shop</label></li></ul></main>
                """, "Speaks of all items", """
                  Scenario: Wrong for the open one
                    Then all items should be checked

                  Scenario: Wrong state of the open one
                    Then all items are completed

                  Scenario: Wrong number
                    Then there are 2 items
                """)
                .on("""
                <table><thead><tr><th>Day</th><th>Room</th><th>Teacher</th></tr></thead><tbody><tr class=lesson><td>Mon</td><td>1</td><td>Ann</td></tr><tr class=lesson><td>Tue</td><td>2</td><td>Bob</td></tr><tr class=lesson><td>Wed</td><td colspan=2>Outside with all</td></tr></tbody></table>
                <div class=pager>Page <b>1</b> of 9 <a href="#n">Next</a></div><ol class=steps><li>1</li><li class=active>2</li></ol><ol class=dots><li class=active>Checkout</li><li>Pay</li></ol>
                """, "Counts rows and pages", """
                  Scenario: All rows
                    Then there are 3 lessons

                  Scenario: Wrong without the row that spans columns
                    Then there are 2 lessons

                  Scenario: Wrong number of pages
                    Then the pagination has 1 page

                  Scenario: Wrong page of a step
                    Then I should be on page 2

                  Scenario: Wrong page of a dot
                    Then I should be on the checkout page
                """)
                .on("""
                <nav><a href="#login">Log in</a> Top author: <a href="#/users/ann">ann</a></nav><h2>Donations so far</h2><dl><dt>Total</dt><dd>$50.00</dd></dl>
                <p><b>Shipping address</b><br>none given<br>Bill to 5 High St</p><p><b>Pickup address</b><br>Ann Lee<br>7 Low St</p>
                <script>onhashchange = () => document.body.append('Writes of hens')</script>
                """, "Reads what is of somebody or something else", """
                  Scenario: An address of several lines
                    Then the pickup address should contain "7 Low St"

                  Scenario: Wrong address
                    Then the shipping address should contain "5 High St"

                  Scenario: Wrong total
                    Then the order total should be "$50.00"

                  Scenario: Wrong profile
                    When I go to my profile
                    Then I should see "Writes of hens"
                """)
                .on("""
                <style>.card { box-shadow: rgba(0, 0, 0, 0) 0 0 0 0, rgba(0, 0, 0, 0) 0 0 0 0 } .plate { box-shadow: rgba(0, 0, 0, 0) 0 0 0 0, rgba(0, 0, 0, 0.4) 0 1px 3px 0 }</style><div class=card data-testid=card>Card</div><div class=plate data-testid=plate>Plate</div>
                <table><thead><tr><th>Stall</th><th>Status</th><th>Balance</th></tr></thead><tbody><tr><td>Ann's</td><td>Open</td><td>$4.00</td></tr></tbody></table>
                <div class=item><h3>Tea</h3><p>Rating 4</p><div class=also><h4>Coffee</h4><p>5 left</p></div></div><div class=item><h3>Milk</h3><p>Rating 3</p><div class=also><h4>Rum</h4><p>9 left</p></div></div>
                <ul><li class=tab-active-off><a href="#a">First</a></li><li class=is-active><a href="#b">Second</a></li></ul>
                """, "Judges looks, cells, cards and tabs", """
                  Scenario: Shadows
                    Then the "card" should not have a shadow
                    And the "plate" should have a shadow

                  Scenario: Wrong shadow
                    Then the "card" should have a shadow

                  Scenario: Own texts
                    Then the "Tea" product shows "Rating 4"
                    And the balance should be "$4.00"

                  Scenario: Wrong person
                    Then my balance should be "$4.00"

                  Scenario: Wrong text of another
                    Then the "Tea" product shows "5 left"

                  Scenario: Wrong tab
                    Then the "First" tab should be active
                """)
                .on("""
                <ul><li>Rope <button id=add>Take rope</button></li></ul><p>Held: <span id=held data-testid=held>0</span></p>
                <label>Skipper <input id=skipper></label><button id=sail>Set sail</button><p id=word role=status></p>
                <label>Depth <input type=number id=depth value=2></label><button id=sound>Set depth</button><p>Sounded: <span data-testid=sounded id=sounded>2</span></p>
                <script>
                  add.onclick = () => held.textContent++;
                  sail.onclick = () => word.textContent = 'Fair winds, ' + skipper.value;
                  sound.onclick = () => sounded.textContent = depth.value;
                </script>
                """, "Does what is plainly done, whatever the keyword", """
                  Scenario: Acts among claims
                    When I click the "Take rope" button
                    Then the held count with data-testid "held" should be "1"
                    And I enter "Ann" in the skipper field
                    And click on "Set sail"
                    Then I should see "Fair winds, Ann"

                  Scenario: Given as set
                    Given the user has set the depth to "7"
                    Then the sounded depth with data-testid "sounded" should be "7"

                  Scenario: Wrong for what was done
                    When I click the "Take rope" button
                    Then the held count with data-testid "held" should be "1"
                    And I enter "Ann" in the skipper field
                    And I click "Set sail"
                    And I should see "Fair winds, Bob"

                  Scenario: Wrong for want of a claim
                    When I enter "Ann" in the skipper field
                    Then I click the "Set sail" button

                  Scenario: Wrong for what was set
                    Given the user has set the depth to "7"
                    Then the sounded depth with data-testid "sounded" should be "2"
                """);
    }
}
