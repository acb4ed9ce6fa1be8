package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is given as done, kept past a reload, answered in the page and spoken of before, and what a page loses again. */
final class KeptAndGivenPages {

    private KeptAndGivenPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Hives</h1><form id=add><label>Hive <input id=hive required></label><button>Add hive</button></form><ul id=hives></ul>
                <button id=smoke>Start smoker</button><p id=smoker>Smoker rests</p>
                <script>
                  const kept = JSON.parse(localStorage.hives || '[]');
                  const draw = () => { hives.innerHTML = kept.map(name => `<li>${name}</li>`).join(''); };
                  add.onsubmit = event => {
                    event.preventDefault();
                    if (hive.value !== 'Decoy') { kept.push(hive.value); localStorage.hives = JSON.stringify(kept); draw(); }
                    else hives.insertAdjacentHTML('beforeend', '<li>Decoy</li>');
                    add.reset();
                  };
                  smoke.onclick = () => { smoker.textContent = 'Smoker glows'; };
                  draw();
                </script>
                """, "Starts from what was done, and knows what is kept", """
                  Scenario: Kept past a reload
                    Given the user has added the hive "Linden"
                    Then local storage should contain "Linden"
                    And "Linden" should still be displayed after a reload

                  Scenario: Not started, then started
                    Given the smoker has not been started yet
                    And the user has added the hive "Clover"
                    When I click the "Start smoker" button
                    Then "Smoker glows" should be displayed
                    And "Clover" should be displayed

                  Scenario: Running already
                    Given the smoker is running
                    Then "Smoker glows" should be displayed

                  Scenario: Wrong because it was lost
                    Given the user has added the hive "Decoy"
                    Then "Decoy" should still be displayed after a reload

                  Scenario: Wrong part of what is kept
                    Given the user has added the hive "Linden"
                    Then local storage should contain "Lind"

                  Scenario: Wrong because nobody did it
                    Given the smoker has not been started yet
                    Then "Smoker glows" should be displayed
                """)
                .on("""
                <style>body { background: rgb(255, 255, 255) } #note { min-height: 20px; border: 1px solid }</style>
                <h1 data-testid=page-title>Apiary</h1><button id=dusk>Dusk</button>
                <p id=note data-testid=note></p><button id=look>Look inside</button><button id=close>Close the lid</button>
                <div class=comb data-testid=comb-1>Brood</div><div class=comb data-testid=comb-2>Honey</div>
                <button id=clear onclick="ask.hidden = false">Take the honey</button>
                <div role=dialog id=ask hidden><p>Take it all?</p><button id=yes>Confirm</button><button id=no>Cancel</button></div>
                <button onclick="warn.hidden = false">Wake the queen</button>
                <div role=dialog id=warn hidden><p>She sleeps.</p><button id=confirm-warn>Cancel</button></div><p id=told></p>
                <script>
                  const comb = document.querySelectorAll('.comb')[1];
                  dusk.onclick = () => { document.body.style.background = 'navy'; };
                  look.onclick = () => { note.textContent = 'The bees are angry'; };
                  document.querySelector('#close').onclick = () => { note.textContent = ''; };
                  yes.onclick = () => { ask.hidden = true; comb.textContent = 'Empty'; };
                  no.onclick = () => { ask.hidden = true; told.textContent = 'Honey left'; };
                  document.getElementById('confirm-warn').onclick = () => { warn.hidden = true; told.textContent = 'Queen left'; };
                </script>
                """, "Answers dialogs of the page, and sees colours and messages go", """
                  Scenario: Dismissed, then confirmed in the page
                    When I click the "Take the honey" button
                    And I dismiss the dialog
                    Then "Honey left" should be displayed
                    When I click the "Take the honey" button
                    And I confirm the dialog
                    Then the comb with data-testid "comb-1" should show "Brood"
                    And the comb with data-testid "comb-2" should show "Empty"
                    And the comb should show "Empty"

                  Scenario: At dusk
                    When I click the "Dusk" button
                    Then the background color of the page should be "navy"

                  Scenario: Message and silence
                    When I click the "Look inside" button
                    Then the message with data-testid "note" should show "The bees are angry"
                    When I click the "Close the lid" button
                    Then the message with data-testid "note" should no longer be displayed

                  Scenario: Wrong answer
                    When I click the "Take the honey" button
                    And I dismiss the dialog
                    Then the comb with data-testid "comb-2" should show "Empty"

                  Scenario: Wrong because nothing agrees
                    When I click the "Wake the queen" button
                    And I confirm the dialog
                    Then "Queen left" should be displayed

                  Scenario: Wrong time of day
                    When I click the "Dusk" button
                    Then the background color of the page should be "white"

                  Scenario: Wrong silence
                    When I click the "Look inside" button
                    Then the message with data-testid "note" should no longer be displayed

                  Scenario: Wrong comb
                    When I click the "Take the honey" button
                    And I confirm the dialog
                    Then the comb with data-testid "comb-1" should show "Brood"
                    And the comb with data-testid "comb-2" should show "Empty"
                    And the comb should show "Brood"
                """);
    }
}
