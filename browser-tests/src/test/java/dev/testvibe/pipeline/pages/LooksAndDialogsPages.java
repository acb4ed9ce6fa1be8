package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Colours in words, the browser's dialogs by their messages, what the pointer leaves, and lists that say they are empty. */
final class LooksAndDialogsPages {

    private LooksAndDialogsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>
                  .bad { color: rgb(192, 57, 43); } input.bad { border: 2px solid rgb(192, 57, 43); }
                  #gauge { width: 90px; height: 9px; background: rgb(39, 174, 96); transition: background 200ms; } #gauge.full { background: rgb(211, 47, 47); }
                </style>
                <form id=trip><label>Place <input id=place></label><label>Days <input id=days type=number></label><button>Add trip</button></form>
                <form><label>Yearly limit <input value=30></label></form>
                <p id=note></p><div id=gauge data-testid=gauge></div>
                <table data-testid=trips><thead><tr><th>Place</th><th>Days</th></tr></thead><tbody id=rows><tr><td colspan=2>No trips yet.</td></tr></tbody></table>
                <button id=wipe>Forget all</button><button id=tip onmouseover="hint.hidden=false" onmouseout="hint.hidden=true">About</button><p id=hint hidden>Days are counted by nights</p>
                <button id=share onclick="share.textContent='Shared'; setTimeout(() => share.textContent='Share', 900)">Share</button>
                <script>
                  trip.onsubmit = event => {
                    event.preventDefault();
                    if (!place.value) { place.className = note.className = 'bad'; note.textContent = 'Where to?'; return; }
                    rows.innerHTML = `<tr><td>${place.value}</td><td>${days.value}</td></tr>`;
                    gauge.className = days.value > 9 ? 'full' : '';
                    trip.reset();
                  };
                  wipe.onclick = () => {
                    if (!rows.querySelector('td + td')) alert('There is nothing to forget');
                    else if (confirm('Forget all trips?')) rows.innerHTML = '<tr><td colspan=2>No trips yet.</td></tr>';
                  };
                </script>
                """, "Sees what colour things have and what dialogs say", """
                  Scenario: A field that is missed
                    When I click the "Add trip" button
                    Then the "Where to?" message should be displayed in red
                    And the Place field should have a red border

                  Scenario: A gauge, and the form as it was
                    When I add a trip with place "Oslo" and days "12"
                    Then a new row with place "Oslo" should be added to the table
                    And the gauge with data-testid "gauge" should turn to red
                    And the form should be reset with all fields cleared

                  Scenario: Nothing there
                    Given there are no trips in the table
                    When I click the "Forget all" button
                    Then an alert with the message "There is nothing to forget" should be displayed
                    And the table should display the message "No trips yet."

                  Scenario: Kept
                    Given I add a trip with place "Rome" and days "3"
                    When I click the "Forget all" button
                    And I dismiss the confirmation "Forget all trips?"
                    Then the table should contain "Rome" but not "Oslo"

                  Scenario: Without a name
                    When I click the "Add trip" button without entering a destination
                    Then the "Where to?" message should be displayed in red

                  Scenario: The pointer
                    When I hover over the "About" button
                    Then "Days are counted by nights" is displayed
                    When I move the mouse away from the "About" button
                    Then "Days are counted by nights" is not displayed

                  Scenario: For a moment
                    When I click the "Share" button
                    Then the text of the button should change to "Shared"
                    And after 1.5 seconds the button text should change back to "Share"

                  Scenario: Wrong colour
                    When I add a trip with place "Oslo" and days "12"
                    Then the gauge with data-testid "gauge" should turn to green

                  Scenario: Wrong message
                    When I click the "Forget all" button
                    Then an alert with the message "There is nothing to remember" should be displayed

                  Scenario: Wrong emptiness
                    When I add a trip with place "Oslo" and days "12"
                    Then there are no trips in the table
                """)
                .on("""
                <button onclick="box.showModal()">Leave</button><dialog id=box><p>Leave the club?</p><button onclick="box.close()">Stay</button></dialog>
                <dialog id=other><p>Join us</p></dialog>
                <table id=basket-items><tr><th>Item</th></tr><tr><td>Oar</td></tr><tr><td>Rope</td></tr></table><a href="#">Basket <b>2</b></a>
                <label for=town>Town</label><input id=town value=Graz>
                <p id=pin draggable=true>Pin</p><p id=board ondragover="event.preventDefault()" ondrop="board.append(' with a pin')">Board</p>
                """, "Takes dialogs, baskets, fields and what is dragged by what the page has", """
                  Scenario: A dialog of the page
                    When I click the "Leave" button
                    Then a confirmation dialog with the text "Leave the club?" should appear
                    When I click the "Stay" button
                    Then the dialog should be closed

                  Scenario: A basket
                    Then the basket should contain 2 items

                  Scenario: A field and its label
                    Then my town should be "Graz"

                  Scenario: Dropped by name
                    When I drag "Pin" to "Board"
                    Then I should see "Board with a pin"

                  Scenario: Wrong text of a dialog
                    When I click the "Leave" button
                    Then a confirmation dialog with the text "Join us" should appear
                """);
    }
}
