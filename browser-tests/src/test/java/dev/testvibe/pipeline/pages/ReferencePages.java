package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What a phrase means that says little; of the scenarios that begin with "Wrong", none may be verified. */
final class ReferencePages {

    private ReferencePages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.taken { color: gray } .chosen { color: green }</style>
                <div class=room data-testid=room-1>A</div><div class="room taken" data-testid=room-2>B</div>
                <div class=room data-testid=room-3>C</div>
                <label>Street <input></label><label>City <input></label>
                <p id=sum>0 rooms</p>
                <script>
                  document.addEventListener('click', event => {
                    if (!event.target.matches('.room:not(.taken)')) return;
                    event.target.classList.toggle('chosen');
                    sum.textContent = document.querySelectorAll('.chosen').length + ' rooms';
                  });
                </script>
                """, "Takes an example of what is alike and means it from then on", """
                  Scenario: The one that was clicked
                    When I click on the room
                    Then the room should have the class "chosen"
                    And the room should contain "A"

                  Scenario: One of which a Given is true
                    Given the room is taken
                    When I click on the room
                    Then the room should contain "B"
                    And the room should not have the class "chosen"

                  Scenario: Said by what is missing
                    When I click on an available room
                    Then the room should contain "A"

                  Scenario: Wrong of the one that was clicked
                    When I click on the room
                    Then the room should contain "C"

                  Scenario: Wrong because nothing tells which
                    Then the room should contain "C"

                  Scenario: Wrong because fields are never alike
                    When I enter "Main Road" into the field
                    Then I should see "0 rooms"
                """)
                .on("""
                <style>.pane { display: none } .pane.open { display: block }</style>
                <button id=list-tab onclick="list.classList.toggle('open')">Show orders</button>
                <div id=list class=pane data-testid=list-pane><table><tr><td>Bread</td></tr></table></div>
                <select aria-label=From><option>Mile</option><option>Inch</option></select>
                <select aria-label=To><option>Metre</option><option>Foot</option></select>
                <div><h3>Result</h3><div><b>41.50</b> km</div></div>
                <p>In stock: <i>3</i></p>
                <button title="Toggle play" onclick="state.textContent = 'playing'">►</button><span id=state></span>
                <button id=prev-btn onclick="state.textContent = 'earlier'">◄</button>
                """, "Goes by place by tab and by heading where no name says more", """
                  Scenario: By place
                    When I select "Foot" from the second unit dropdown
                    Then the "To" dropdown should show "Foot"

                  Scenario: A tab names its panel
                    Given the "Show orders" table is hidden
                    When I click the "Show orders" button
                    Then the "Show orders" table should be visible

                  Scenario: A heading names its part of the page
                    Then the "Result" section should display "41.50"

                  Scenario: One of two words
                    When I click the Play/Pause button
                    Then I should see "playing"

                  Scenario: Short words of ids
                    When I click the previous button
                    Then I should see "earlier"

                  Scenario: Wrong place
                    When I select "Foot" from the third unit dropdown
                    Then I should see "41.50"

                  Scenario: Wrong panel
                    Then the "Show orders" table should be visible

                  Scenario: Wrong result
                    Then the "Result" section should display "41.5"
                """)
                .on("""
                <div data-testid=quiz><h2>Ready to go?</h2><p>Tap start.</p></div>
                <p data-testid=tip>50% off</p><ul data-testid=tags><li>c++</li></ul>
                <form data-testid=join-form aria-label="Join the club"><input aria-label=Name></form>
                <ul><li data-testid=row-10>ten</li><li data-testid=row-11>eleven</li></ul>
                """, "Takes no part of what stands together for the whole", """
                  Scenario: Whole texts
                    Then the element with data-testid "quiz" shows "Ready to go?"
                    And the element with data-testid "quiz" should contain "Tap start."
                    And the element with data-testid "tip" should contain "50%"
                    And the list with data-testid "tags" should contain "c++"
                    And the "Join the club" form with data-testid "join-form" is visible
                    And the "Membership" form with data-testid "join-form" is visible
                    And the elements with data-testid starting with "row-" should be visible

                  Scenario: Wrong without its mark
                    Then the element with data-testid "quiz" shows "Ready to go"

                  Scenario: Wrong without its full stop
                    Then the element with data-testid "quiz" should contain "Tap start"

                  Scenario: Wrong without its unit
                    Then the element with data-testid "tip" should contain "50"

                  Scenario: Wrong without its last sign
                    Then the list with data-testid "tags" should contain "c+"

                  Scenario: Wrong with white space at its end
                    Then the element with data-testid "tip" should contain "50% "

                  Scenario: Wrong by a letter of a name
                    Then the "Join the clu" form with data-testid "join-form" is visible

                  Scenario: Wrong in the middle of a word
                    Then the elements with data-testid starting with "ro" should be visible
                """)
                .on("""
                <style>.done { text-decoration: line-through } #bar { width: 0; height: 9px; background: red }</style>
                <ul><li onclick="this.classList.toggle('done')">Water plants</li></ul>
                <div style="width:200px"><div id=bar class=gauge></div></div>
                <button onclick="bar.style.width = '100%'">Run</button><button onclick="bar.style.width = '0.1%'">Begin</button>
                <div id=menu style="margin:60px">Menu</div><p id=said></p><img alt=Cover src="/covers/red.png" width=9 height=9>
                <script>document.addEventListener('click', event => { if (!event.target.closest('#menu')) said.textContent = 'closed'; });</script>
                """, "Turns measures and clicks away", """
                  Scenario: A Given is brought about by a click
                    Given the item with text "Water plants" is completed
                    When I click on the item with text "Water plants"
                    Then the item with text "Water plants" should not have the class "done"

                  Scenario: Shares of a width
                    Then the bar with class "gauge" should have a width of 0%
                    When I click the "Run" button
                    Then the bar with class "gauge" should fill to 100% width

                  Scenario: A share of next to nothing
                    When I click the "Begin" button
                    Then the bar with class "gauge" should have a width of 0%

                  Scenario: Away from something
                    When I click on an area outside the menu
                    Then I should see "closed"

                  Scenario: The file of an image
                    Then the cover image should be "red.png"

                  Scenario: Wrong share
                    When I click the "Run" button
                    Then the bar with class "gauge" should fill to 90% width

                  Scenario: Wrong file
                    Then the cover image should be "red.pn"

                  Scenario: Wrong turn
                    Given the item with text "Water plants" is completed
                    Then the item with text "Water plants" should not have the class "done"
                """)
                .on("""
                <h1>Orchard</h1><button>Reserve</button><a href="#">Plums <span id=held></span></a>
                <script>
                  let plums = 0;
                  document.querySelector('button').onclick = () => {
                    held.innerHTML = '<span class=plums_badge>' + ++plums + '</span>';
                  };
                </script>
                """, "Denies what only another scenario saw", """
                  Scenario: No badge yet
                    Then the plums badge is not shown

                  Scenario: A badge
                    When I click the "Reserve" button
                    Then the plums badge shows 1

                  Scenario: Wrong denial of a badge
                    When I click the "Reserve" button
                    Then the plums badge is not shown

                  Scenario: Wrong denial of what nobody saw
                    Then the pears badge is not shown
                """)
                .on("""
                <style>.shelf { min-height: 40px; padding: 5px } .jar { width: 60px }</style>
                <div class=shelf data-testid=low><div class="jar jar-1" data-id=jam draggable=true><b>Jam</b></div><div class="jar jar-2" data-id=tea>Tea</div></div>
                <div class=shelf data-testid=high></div>
                <label>Pin <input type=password data-testid=pin value=2468></label>
                <button data-testid=show onclick="pin = document.querySelector('input'); pin.type = pin.type === 'text' ? 'password' : 'text'; this.textContent = pin.type === 'text' ? 'Hide' : 'Show'">Show</button>
                <p data-testid=goods></p>
                <script>
                  let dragged = null;
                  document.addEventListener('dragstart', event => { dragged = event.target; });
                  document.addEventListener('dragover', event => event.preventDefault());
                  document.addEventListener('drop', event => { event.preventDefault(); event.target.closest('.shelf')?.append(dragged); });
                  document.querySelector('[data-testid=goods]').textContent = JSON.parse(localStorage.goods || '[]').map(one => one.name).join(', ');
                </script>
                """, "Knows what stands in what and how long it is", """
                  Scenario: Dragged from one shelf to another
                    When I move the jar from "low" to "high"
                    Then the shelf with data-testid "high" should contain the jar with data-id "jam"
                    And the jar with data-id "tea" should still be in the shelf with data-testid "low"
                    And the shelf with data-testid "low" should not contain the jar with data-id "jam"

                  Scenario: Shown and hidden
                    When I click the "Show" button with data-testid "show"
                    Then the pin field with data-testid "pin" should have the type "text"
                    And the button text should be "Hide"
                    And the pin field with data-testid "pin" should be 4 characters long

                  Scenario: Stored as JSON
                    Given local storage contains "goods" with value "[{"name":"Jam"},{"name":"Tea"}]"
                    When I reload the page
                    Then the text with data-testid "goods" should be "Jam, Tea"

                  Scenario: Wrong shelf
                    Then the shelf with data-testid "high" should contain the jar with data-id "jam"

                  Scenario: Wrong because it is there
                    Then the jar with data-id "jam" should not be in the shelf with data-testid "low"

                  Scenario: Wrong type
                    Then the pin field with data-testid "pin" should have the type "text"

                  Scenario: Wrong length
                    Then the pin field with data-testid "pin" should be 5 characters long
                """);
    }
}
