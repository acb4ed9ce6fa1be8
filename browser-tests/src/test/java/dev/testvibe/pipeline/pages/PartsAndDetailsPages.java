package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Parts that are called by two nouns or alike, details beside their labels, and what a page says of itself. */
final class PartsAndDetailsPages {

    private PartsAndDetailsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.kite-part { width: 20px; height: 20px; border: 1px solid } .dot.lit { color: orange }</style>
                <div id=sky></div><button id=fly>Fly</button>
                <div class=slide><h2>Spring winds</h2></div><div class=slide hidden><h2>Autumn gales</h2></div><button id=turn>Next slide</button>
                <p><span class=dot id=dot-1>o</span><span class=dot id=dot-2>o</span></p>
                <script>
                  fly.onclick = () => {
                    sky.innerHTML = '<div class=kite-part></div>'.repeat(3);
                    document.body.className = 'windy';
                    document.body.style.background = 'skyblue';
                  };
                  turn.onclick = () => document.querySelectorAll('.slide').forEach(one => { one.hidden = !one.hidden; });
                  document.querySelectorAll('.dot').forEach(one => { one.onclick = () => one.classList.add('lit'); });
                </script>
                """, "Sees parts, slides and the page itself", """
                  Scenario: Parts of the kite
                    When I click the "Fly" button
                    Then all 3 parts of the kite should be displayed
                    And the page should have the class "windy"
                    And the page background color should be "skyblue"

                  Scenario: Slide with a heading
                    When I click the "Next slide" button
                    Then the "Autumn gales" heading should be displayed
                    And the "Spring winds" heading should not be displayed

                  Scenario: Dot of which was spoken
                    When I click the dot with id "dot-2"
                    Then the dot should have the class "lit"

                  Scenario: Wrong number of parts
                    When I click the "Fly" button
                    Then all 4 parts of the kite should be displayed

                  Scenario: Wrong class of the page
                    Then the page should have the class "windy"

                  Scenario: Wrong slide
                    Then the "Autumn gales" heading should be displayed

                  Scenario: Wrong dot
                    When I click the dot with id "dot-2"
                    Then the dot with id "dot-1" should have the class "lit"
                """)
                .on("""
                <h1>Ada Vale</h1><table><tr><th>Date of birth</th><td>3 May 1990</td></tr><tr><th>Phone</th><td>555-0142</td></tr></table>
                <label>Seats <input type=number id=seats value=1></label><p id=fare>Fare 10</p>
                <script>seats.addEventListener('change', () => { fare.textContent = `Fare ${seats.value * 10}`; });</script>
                """, "Reads details, and leaves a changed number", """
                  Scenario: Details beside their labels
                    Then the date of birth should be "3 May 1990"
                    And the phone number should be "555-0142"

                  Scenario: Number changed
                    When I change the number of seats to "3"
                    Then "Fare 30" should be displayed

                  Scenario: Wrong detail
                    Then the date of birth should be "555-0142"

                  Scenario: Wrong fare
                    When I change the number of seats to "3"
                    Then "Fare 10" should be displayed
                """)
                .on("""
                <style>.row button { opacity: 0 } .row:hover button { opacity: 1 } #tray { opacity: 0 } #tray.open { opacity: 1 }</style>
                <p class=row data-testid=crate>Pears <button data-testid=drop>Drop</button></p>
                <button id=lift>Lift the lid</button><div id=tray><p data-testid=label>Fresh pears</p></div>
                <script>lift.onclick = () => tray.classList.add('open');</script>
                """, "Takes what is transparent as hidden", """
                  Scenario: Button that comes with the pointer
                    Then the button with data-testid "drop" should not be visible
                    When I hover over the crate with data-testid "crate"
                    Then the button with data-testid "drop" should be visible

                  Scenario: What stands in something transparent
                    Then the label with data-testid "label" should be hidden
                    When I click the "Lift the lid" button
                    Then the label with data-testid "label" should be visible

                  Scenario: Wrong button
                    Then the button with data-testid "drop" should be visible

                  Scenario: Wrong label
                    When I click the "Lift the lid" button
                    Then the label with data-testid "label" should be hidden
                """);
    }
}
