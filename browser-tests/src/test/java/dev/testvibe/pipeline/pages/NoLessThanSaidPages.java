package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages on which something is nearly as it is said, and less than that. */
final class NoLessThanSaidPages {

    private NoLessThanSaidPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Harbour</h1><ul id=berths></ul><ul id=pilots></ul><div id=quay><p class=berth>North wall</p><p class=berth>South wall</p></div>
                """, "Counts none only where none can be seen", """
                  Scenario: Nobody
                    Then there should be 0 pilots

                  Scenario: Wrong because they stand elsewhere
                    Then there should be 0 berths
                """)
                .on("""
                <nav><a href="#hours">Hours</a></nav>
                <div class=lesson><h3>Tango</h3><a href="#join">Join</a></div><div class=lesson><h3>Waltz</h3><a href="#join">Join</a></div>
                <p id=joined></p><h2 id=hours>When we are open</h2><footer><a href="#hours">Hours</a></footer>
                <script>
                  document.querySelectorAll('.lesson a').forEach(one => { one.onclick = () => { joined.textContent = one.parentElement.querySelector('h3').textContent + ' it is'; return false; }; });
                </script>
                """, "Takes links for one only where no part tells them apart", """
                  Scenario: In the menu and at the foot
                    When I click the "Hours" link
                    Then I should see "When we are open"

                  Scenario: Wrong because each lesson has its own
                    When I click the "Join" link
                    Then I should see "Tango it is"
                """)
                .on("""
                <ul><li class=parcel>Open air lamp - Closed</li><li class=parcel>Open shelf - Closed</li></ul>
                """, "Takes no word of a name for a status", """
                  Scenario: Wrong status of all
                    Then each parcel has the status "Open"
                """)
                .on("""
                <ul><li class=parcel>Lamp - Status: Open</li><li class=parcel>Shelf - Status: Open</li></ul>
                """, "Reads a status behind its label", """
                  Scenario: What all of them say
                    Then each parcel has the status "Open"

                  Scenario: Wrong status behind the label
                    Then each parcel has the status "Shelf"
                """)
                .on("""
                <div class=card id=card><h3>New moon</h3><p>Once a month</p></div><div class=notice id=notice><h3>Tides</h3><span class=phase-badge>New</span></div>
                """, "Takes a badge for what is made as one", """
                  Scenario: It bears one
                    Then the notice shows a phase badge "New"

                  Scenario: Wrong because it is only a word of a title
                    Then the card shows a phase badge "New"

                  Scenario: Wrong because nobody knows its colour
                    Then the notice shows a red badge "New"

                  Scenario: Wrong because it is a heading of the page
                    Then the dialog titled "Tides" should be shown
                """)
                .on("""
                <form id=sow novalidate><span class=error></span><label>Seed <input id=seed></label><button>Sow</button><p class=warn id=warn></p></form>
                <script>sow.onsubmit = event => { event.preventDefault(); warn.textContent = seed.value ? '' : 'Seed is required'; };</script>
                """, "Sees errors wherever they are shown", """
                  Scenario: None
                    When I enter "Kale" in the "Seed" field
                    And I click the "Sow" button
                    Then no validation errors should be displayed

                  Scenario: Wrong because one is shown elsewhere
                    When I click the "Sow" button
                    Then no validation errors should be displayed
                """)
                .on("""
                <ul><li class=herb>Mint</li><li class=herb>Dill</li></ul><p>Mint and mint</p><p>Dill</p><p>Sage</p>
                """, "Counts a text wherever it stands", """
                  Scenario: Once
                    Then the word "Sage" should appear only once

                  Scenario: Wrong because a text says it too
                    Then the word "Mint" should appear only once

                  Scenario: Wrong because it stands below the list as well
                    Then the herb "Dill" should appear only once
                """)
                .on("""
                <ul><li class=errand><input value="Milk"></li><li class=errand>Rice <button onclick="this.parentNode.remove()">Drop it</button></li></ul>
                """, "Knows that nothing is there by more than its text", """
                  Scenario: It was there
                    When I click the "Drop it" button
                    Then the errand "Rice" should not exist

                  Scenario: Wrong because a field holds it
                    When I click the "Drop it" button
                    Then the errand "Milk" should not exist

                  Scenario: Wrong because nobody knows it
                    Then the errand "Bread" should not exist
                """)
                .on("""
                <img src="data:," title="Crest" class=crest width=40 height=40><img src="data:," alt="Map" width=40 height=40>
                <button style="color:#000;background:#fff;border:2px solid #f00">Keep</button><button style="color:#fff;background:#d00;border:2px solid #000">Drop</button>
                <p hidden class="seal wax">Sealed</p><p class="stamp ink">Stamped</p>
                """, "Looks at what a thing shows, and not at what is beside it", """
                  Scenario: As they are
                    Then the image with the alt text "Map" should be visible
                    And the "Drop" button should have the color "red"
                    And the "Drop" button should be red
                    And the stamp should be displayed with the class "ink"
                    And the stamp should be rendered as "Stamped"

                  Scenario: Wrong because it is only the title
                    Then the image with the alt text "Crest" should be visible

                  Scenario: Wrong because only its border is
                    Then the "Keep" button should have the color "red"

                  Scenario: Wrong because only that is red
                    Then the "Keep" button should be red

                  Scenario: Wrong because nobody sees it
                    Then the seal should be displayed with the class "wax"

                  Scenario: Wrong because nobody can read it
                    Then the seal should be rendered as "Sealed"
                """)
                .on("""
                <div id=timer>00:07</div><button id=anew>Begin</button><button id=on>Go on</button>
                <script>
                  let shown = 7;
                  const run = () => setInterval(() => { timer.textContent = '00:0' + ++shown; }, 1000);
                  anew.onclick = () => { shown = 0; timer.textContent = '00:00'; run(); };
                  on.onclick = run;
                </script>
                """, "Tells a timer that goes on from one that begins anew", """
                  Scenario: From where it stood
                    When I click the "Go on" button
                    Then the timer should resume

                  Scenario: Wrong because it begins anew
                    When I click the "Begin" button
                    Then the timer should resume

                  Scenario: It runs
                    When I click the "Begin" button
                    Then the timer should be running
                """)
                .on("""
                <header hidden><h1>Fen ferry</h1></header><main><h1>Times</h1>
                <label>Size <select><option>Small<option>Large</select></label></main>
                """, "Takes nothing for the header but that, and one for no more than one", """
                  Scenario: One size
                    When I select the large size
                    Then the "Size" dropdown should have the value "Large"

                  Scenario: Wrong because it is hidden
                    Then the header should be visible

                  Scenario: Wrong because it is one
                    When I select all large sizes
                    Then the "Size" dropdown should have the value "Large"
                """)
                .on("""
                <div class=lamp><b>Porch lamp</b> <span>Alarm: Off</span></div><div class=lamp><b>Attic lamp</b> <span>Status: Off</span></div>
                <div class=fan><b>Big fan</b> <label>Timer <input type=checkbox checked></label></div><div class=fan><b>Small fan</b> <label>Power <input type=checkbox checked></label></div>
                <button aria-expanded=true aria-controls=folded>Filter menu</button><div id=folded hidden>Filters</div>
                <h2>My cart</h2><ul><li>Tea</li><li>Milk</li></ul>
                """, "Takes nothing that a thing has for the thing", """
                  Scenario: As they are
                    Then the attic lamp should be off
                    And the small fan should be on

                  Scenario: Wrong because only its alarm is
                    Then the porch lamp should be off

                  Scenario: Wrong because only its timer is
                    Then the big fan should be on

                  Scenario: Wrong because nothing is unfolded
                    Then the filter menu should be visible

                  Scenario: Wrong because that is the cart
                    Then "Tea" should be listed in the search results
                """)
                .on("""
                <p>Nails: 40</p><p>Delivery: €3.90</p><dl><dt>Rope</dt><dd>12</dd><dt>Shipping</dt><dd>3 days</dd><dt>Total</dt><dd>52</dd></dl>
                """, "Takes no number of pieces for a price", """
                  Scenario: An amount
                    Then the delivery price should be "€3.90"
                    And the total price should be "52"

                  Scenario: Wrong because there are so many
                    Then the nail price should be "40"

                  Scenario: Wrong because of what is on stock
                    Then the price of rope should be "12"

                  Scenario: Wrong because it takes so long
                    Then the shipping cost should be 3
                """)
                .on("""
                <p><a href="#open">Open</a> <a href="#done">Done</a></p>
                <table><thead><tr><th><input type=checkbox aria-label=All></th><th>Job</th><th>State</th></tr></thead><tbody>
                  <tr><td><input type=checkbox></td><td>Caulk hull</td><td>Done</td></tr><tr><td><input type=checkbox></td><td>Paint mast</td><td>Waiting</td></tr></tbody></table>
                <label><input type=checkbox> Night view</label>
                """, "Takes no box to select a row for one of its state", """
                  Scenario: Wrong because the row says that it is done
                    Then the job "Caulk hull" should be open

                  Scenario: Wrong because nothing says how it is
                    Then the job "Paint mast" should be open

                  Scenario: Wrong because a switch that is active is on
                    Then the checkbox "Night view" should be active
                """)
                .on("""
                <h1>Ferry</h1><section class=catalogue><h2>Catalogue</h2><ul><li>Tea</li><li>Jam</li></ul></section>
                <section class=invoice><h2>Invoice</h2><ul><li>Milk</li></ul></section>
                <h2>Remarks</h2><div class=comment>I waited 7 days</div><div class=comment>Great 9</div>
                <button onclick="told.textContent='signed up'">Sign up</button><button onclick="told.textContent='moved down'">Move down</button><p id=told></p>
                <label>Seats <input type=number value=1 oninput="this.value=1"></label><label>Cars <input type=number max=4 oninput="if (this.value > 4) this.value = 4"></label>
                <p>Step 1 of 3</p>
                <section class=card><h3>Lamp</h3><p>Old price: 9</p><p>Price: 5</p></section>
                <table><tr><th>Order</th><th>Item</th></tr><tr><td>17</td><td>Tea</td></tr><tr><td>18</td><td>Jam</td></tr></table>
                """, "Takes nothing for what only has a word of it", """
                  Scenario: As they are
                    Given the invoice contains the item "Milk"
                    When I move the rover down
                    And I enter "7" in the cars field
                    Then I should see "moved down"
                    And the cars field should be "4"
                    And the number of comments should be 2
                    And the number of comments should be at least 2
                    And the card should show the name "Lamp", the old price "9" and the price "5"

                  Scenario: Wrong because it is in the catalogue
                    Given the invoice contains the item "Tea"
                    Then I should see "Invoice"

                  Scenario: Wrong because there are two
                    Then the number of comments should not be 2

                  Scenario: Wrong because so many days are no comments
                    Then the number of comments should be at least 5

                  Scenario: Wrong because that signs up
                    When I move the rover up
                    Then I should see "signed up"

                  Scenario: Wrong because the field takes nothing
                    When I enter "7" in the seats field
                    Then I should see "Ferry"

                  Scenario: Wrong because nothing says of what
                    Then I should be on the first step of the survey

                  Scenario: Wrong way round
                    Then the card should show the name "Lamp", the old price "5" and the price "9"

                  Scenario: Wrong because its row shows it
                    Then the first order should not show "Tea"
                """);
    }
}
