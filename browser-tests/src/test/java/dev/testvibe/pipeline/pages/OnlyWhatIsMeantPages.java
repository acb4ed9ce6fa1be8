package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages with something that is only like what is meant; of the scenarios that begin with "Wrong", none may be verified. */
final class OnlyWhatIsMeantPages {

    private static final String SAILS = "<ul><li>Jib</li><li>Genoa</li><li>Spinnaker</li></ul>";

    private OnlyWhatIsMeantPages() {}

    static Traits on(Traits traits) {
        return inCarts(onBoards(traits))
                .on("""
                <style>.beacon.active { outline: 2px solid }</style><h1>Beacons</h1>
                <div><p class=beacon>North</p><p class=beacon>South</p></div>
                <script>document.querySelectorAll('.beacon').forEach(one => { one.onclick = () => one.classList.toggle('active'); });</script>
                """, "Takes nothing that is selected for lit", """
                  Scenario: Wrong because it is only framed
                    When I click "North"
                    Then the "North" beacon should be on
                """)
                .on("""
                <style>.beacon.active { background: gold }</style><h1>Beacons</h1>
                <div><p class=beacon>North</p><p class=beacon>South</p></div>
                <script>document.querySelectorAll('.beacon').forEach(one => { one.onclick = () => one.classList.toggle('active'); });</script>
                """, "Sees what shines", """
                  Scenario: On
                    When I click "North"
                    Then the "North" beacon should be on
                    And the "South" beacon should be off

                  Scenario: Wrong because it shines
                    When I click "North"
                    Then the "North" beacon should be off
                """)
                .on("""
                <style>.berth.active { background: gold }</style><h1>Berths</h1>
                <div><p class=berth>Quay</p><p class="berth active">Mole</p></div>
                """, "Takes nothing that is chosen for lit", """
                  Scenario: Wrong because it is only chosen
                    Then the "Mole" berth should be on

                  Scenario: Wrong that another is off
                    Then the "Quay" berth should be off
                """)
                .on("""
                <h1>Fleet</h1><button onclick="this.nextElementSibling.textContent = 'Signed up'">Sign up</button><p></p>
                """, "Moves by no button that says more", """
                  Scenario: Wrong because it signs up
                    When I go up
                    Then I should see "Signed up"
                """)
                .on("""
                <h1>Crates</h1><ul><li><input type=checkbox aria-label="Compare Rope"> Rope <s>$20</s> $15</li><li><input type=checkbox aria-label="Like Lamp"> Lamp</li></ul>
                <p id=told></p><ul><li>Buoy <button onclick="told.textContent = 'Buoy is packed'">Mark</button></li></ul>
                """, "Marks nothing by a box for something else", """
                  Scenario: Wrong because it compares
                    When I mark "Rope" as packed
                    Then I should see "Crates"

                  Scenario: Wrong because it was never packed
                    When I mark "Lamp" as not packed
                    Then I should see "Crates"

                  Scenario: Wrong because it marks it
                    When I mark "Buoy" as not packed
                    Then I should see "Buoy is packed"
                """)
                .on("""
                <style>.cleaned { color: green }</style><h1>Deck</h1>
                <ul><li class=not-packed>Rope</li><li class=not-packed>Chart</li></ul>
                <ul><li><input type=checkbox checked> <span>Sink</span></li><li><input type=checkbox> <span>Oven</span></li></ul>
                """, "Takes no other word for what is done", """
                  Scenario: Wrong because it is not
                    Then "Rope" should be packed

                  Scenario: Wrong because it is ticked
                    Then "Sink" should not be cleaned
                """)
                .on("""
                <p>Total 1<span>00</span></p><p><i>un</i>available</p><p>Price 5<sup>99</sup></p><p>Page 7<a href="#8">8</a></p>
                """, "Takes no beginning of a word for all of it", """
                  Scenario: Before a link
                    Then I should see "Page 7"

                  Scenario: Wrong because it is more
                    Then I should see "Total 1"

                  Scenario: Wrong because it is not
                    Then I should see "available"

                  Scenario: Wrong because it costs more
                    Then I should see "Price 5"
                """)
                .on("""
                <section><h2>Remarks</h2><div class=comment>I waited 7 days</div><div class=comment>Great 9</div></section>
                <label>Berths <input type=number value=1 oninput="this.value = 1"></label>
                <p>Pay with: <label><input type=radio name=pay>Visa</label> <label><input type=radio name=pay checked>PayPal</label></p>
                """, "Takes no number of a remark for the number of remarks", """
                  Scenario: Wrong because there are two
                    Then the number of comments should not be 2

                  Scenario: Wrong because one waited so long
                    Then the number of comments should be at least 5

                  Scenario: Wrong because it stays as it was
                    When I enter "7" in the "Berths" field
                    Then I should see "Remarks"

                  Scenario: Wrong because another is chosen
                    Then the payment method should be "Visa"
                """)
                .on("""
                <form><label>Name <input required></label><label>Nick <input value=Zed id=nick></label>
                <button type=button onclick="this.nextElementSibling.textContent = 'Sent [' + nick.value + ']'">Send</button><p></p></form>
                """, "Empties only what must be filled in", """
                  Scenario: Required
                    When I click "Send" with all required fields empty
                    Then I should see "Sent [Zed]"

                  Scenario: Wrong because nobody must say it
                    When I click "Send" with all required fields empty
                    Then I should see "Sent []"
                """)
                .on("""
                <ul class=transactions><li>Rent $450</li><li>Gift $20</li></ul>
                <table><thead><tr><th>Order</th><th>Item</th></tr></thead><tbody><tr><td>17</td><td>Rope</td></tr><tr><td>18</td><td>Buoy</td></tr></tbody></table>
                """, "Takes no payments for products, and no cell for an order", """
                  Scenario: Wrong because they are payments
                    Then 2 products should be displayed

                  Scenario: Wrong because it is of a rope
                    Then the first order should not show "Rope"
                """)
                .on("""
                <label>Draught <input name=draught></label><label>Crew <input name=crew type=number max=6></label>
                """, "Knows a limit from a value", """
                  Scenario: Limited
                    When I enter "6" in the "Crew" field
                    Then the crew should be limited to 6

                  Scenario: Wrong because it takes any value
                    When I enter "6" in the "Draught" field
                    Then the draught should be limited to 6
                """)
                .on("""
                <form novalidate><label>Skipper <input required></label><button>Enrol</button><p></p></form>
                <form novalidate><label>Mail <input required></label><button>Subscribe</button><p></p></form>
                <script>
                  document.querySelectorAll('form').forEach(form => { form.onsubmit = event => {
                    event.preventDefault(); form.querySelector('p').textContent = form.innerText.split(' ')[0].trim() + ' is required'; }; });
                </script>
                """, "Sends one form where one is said", """
                  Scenario: Wrong because there are two
                    When I submit the form with all required fields empty
                    Then I should see "Mail is required"
                """)
                .on("""
                <h1>Charts</h1><ul><li>North sea <button onclick="this.parentElement.remove()">Drop</button></li><li>Baltic</li></ul>
                """, "Says nothing of a page that is not open", """
                  Scenario: Gone
                    When I click "Drop"
                    Then "North sea" should disappear from the page

                  Scenario: Wrong because nobody saw that page
                    When I click "Drop"
                    Then "North sea" should disappear from the favourites page
                """)
                .on("""
                <h1>Harbour news</h1><p>Regatta on Sunday</p>
                """, "Takes no title for a price", """
                  Scenario: Wrong because it is no amount
                    Then I should see the price "Harbour news"
                """);
    }

    private static Traits onBoards(Traits traits) {
        return traits.on("""
                <h1>Dock</h1><div class=lane><h3>Afloat</h3><div class=boat-card><b>Heron</b> <i>leaks</i></div></div>
                <div class=lane><h3>Ashore</h3><div class=boat-card><b>Tern</b> <i>dry</i></div></div>
                """, "Takes no column for a card", """
                  Scenario: A card
                    Then the "Heron" card should be visible
                    And the "Heron" card should show "leaks"

                  Scenario: Wrong because it is a lane
                    Then the "Afloat" card should be visible

                  Scenario: Wrong because the card in it leaks
                    Then the "Afloat" card should show "leaks"

                  Scenario: Wrong because no card says so
                    Then I should see the card "Ashore"
                """).on("""
                <h1>Repairs</h1><label>Shown <select aria-label=Assignee><option>Anyone</option><option>Ann</option></select></label>
                <ul><li class=repair>Mast <i>Bob</i></li><li class=repair>Keel <i>Ann</i></li></ul>
                """, "Assigns nothing by a filter", """
                  Scenario: Wrong because it only shows hers
                    When I assign the repair "Mast" to "Ann"
                    Then the "Assignee" field should show "Ann"
                """);
    }

    private static Traits inCarts(Traits traits) {
        return traits.on("""
                <h1>Chandlery</h1><input type=search placeholder=Search><h2>Your cart</h2>%s
                """.formatted(SAILS), "Takes no cart for results", """
                  Scenario: In the cart
                    Then there should be 3 items in the cart

                  Scenario: Wrong because nobody searched
                    Then the result list shows 3 entries
                """)
                .on("""
                <h1>Your cart</h1><p>Your cart is empty</p><p>Others also bought</p>%s
                """.formatted(SAILS), "Counts nothing that is offered beside a cart", """
                  Scenario: Wrong because it is empty
                    Then there should be 3 items in the cart

                  Scenario: Wrong because it holds none
                    Then the cart should contain 3 items

                  Scenario: Wrong because others bought it
                    Then the cart should contain "Jib"
                """)
                .on("""
                <h1>Chandlery</h1><h2>Cart</h2><p>Jib</p><h2>Payment options</h2><p>Total $77</p>
                """, "Takes no offer to pay for the sum of a cart", """
                  Scenario: Wrong because nothing is sold for that
                    Then I should see the order total "$77"
                """)
                .on("""
                <h1>Chandlery</h1><h2>Cart</h2><p>Jib</p><h2>Donations</h2><p>Total: <b>$50</b></p>
                """, "Takes no other sum for that of a cart", """
                  Scenario: Wrong because that was given
                    Then the total of the cart should be "$50"

                  Scenario: Wrong wherever it stands
                    Then I should see the cart total "$50"
                """)
                .on("""
                <h1>Your cart</h1><p>Jib $50</p><p>Total: <b>$50.00</b></p>
                """, "Finds the sum of a cart", """
                  Scenario: The total
                    Then the total of the cart should be "$50.00"
                    And I should see the cart total "$50.00"
                """);
    }
}
