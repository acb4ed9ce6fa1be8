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
