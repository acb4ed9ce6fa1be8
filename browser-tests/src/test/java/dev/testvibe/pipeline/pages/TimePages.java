package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What comes and goes by itself, and what waits for the clock. */
final class TimePages {

    private TimePages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <button id=save>Save</button><button id=copy>Share</button><p>Saved drafts: 3</p>
                <div id=toasts></div><div id=bar role=status hidden><span></span><button>Undo</button></div>
                <script>
                  save.onclick = () => setTimeout(() => {
                    const toast = document.createElement('div');
                    toast.className = 'toast';
                    toast.textContent = 'Changes saved';
                    toasts.append(toast);
                    setTimeout(() => toast.remove(), 700);
                  }, 100);
                  copy.onclick = () => {
                    bar.firstChild.textContent = 'Link shared with 3 people';
                    bar.hidden = false;
                    setTimeout(() => { bar.hidden = true; }, 2000);
                  };
                </script>
                """, "Judges messages that go by themselves by what was seen", """
                  Scenario: One that comes and goes
                    When I click the "Save" button
                    Then a toast "Changes saved" appears
                    And the toast disappears
                    And the toast "Link shared with 3 people" should not appear

                  Scenario: Seen by a person
                    When I click the "Save" button
                    Then I should see a success toast saying "Changes saved"
                    And I should not see a toast "Link shared"

                  Scenario: One that stays a while
                    When I click the "Share" button
                    Then a notification with the text "Link shared with 3 people" should be displayed
                    And the notification should disappear after 2 seconds

                  Scenario: Said first
                    When I click the "Share" button
                    Then the snackbar should say "Link shared with 3 people"
                    And after 2 seconds the snackbar vanishes

                  Scenario: Wrong text
                    When I click the "Save" button
                    Then a toast "Changes save" appears

                  Scenario: Wrong longer text
                    When I click the "Save" button
                    Then a toast "Changes saved qzx" appears

                  Scenario: Wrong denial
                    When I click the "Save" button
                    Then no toast "changes" should appear

                  Scenario: Wrong time
                    When I click the "Share" button
                    Then the snackbar should say "Link shared with 3 people"
                    And the snackbar disappears after 5 seconds

                  Scenario: Wrong stay
                    When I click the "Save" button
                    Then the toast "Link shared with 3 people" disappears

                  Scenario: Wrong silence
                    Then a toast "Changes saved" appears
                """)
                .on("""
                <button id=start>Start</button><p>Left: <output id=left>60</output></p>
                <dialog id=session><h2>Session expired</h2><button onclick="session.close()">Stay</button></dialog>
                <p id=hint>Fresh</p>
                <script>
                  start.onclick = () => { const timer = setInterval(() => { if (--left.value <= 0) clearInterval(timer); }, 1000); };
                  setTimeout(() => session.showModal(), 600000);
                  setTimeout(() => { hint.hidden = true; }, 1000);
                </script>
                """, "Lets time pass by the pages clock", """
                  Scenario: A countdown
                    When I click the "Start" button
                    And 60 seconds pass
                    Then the element "#left" should show "0"

                  Scenario: A session
                    Then the "Session expired" dialog appears after 10 minutes
                    When I click the "Stay" button
                    Then the "Session expired" dialog should not be visible

                  Scenario: Inactivity
                    When the user is idle for 9 minutes
                    Then I should not see "Session expired"
                    And after 1 minute I should see "Session expired"

                  Scenario: Short times
                    When I wait for 1 second
                    Then I should not see "Fresh"

                  Scenario: Wrong time
                    Then the "Session expired" dialog appears after 9 minutes

                  Scenario: Wrong late time
                    Then after 20 minutes the "Session expired" dialog appears

                  Scenario: Wrong text after a time
                    Then after 10 minutes I should see "Session expire"

                  Scenario: Wrong count
                    When I click the "Start" button
                    And I wait for 20 seconds
                    Then the element "#left" should show "0"
                """)
                .on("""
                <button id=add>Add</button><button id=done>Finish</button><p id=state>Open</p>
                <div id=note style="position:fixed;inset:0;background:#eee" hidden>Added</div>
                <script>
                  add.onclick = () => {
                    note.hidden = false;
                    setTimeout(() => { note.hidden = true; }, 3500);
                  };
                  done.onclick = () => { state.textContent = 'Finished'; };
                </script>
                """, "Waits until a message no longer covers what is clicked", """
                  Scenario: Covered for a while
                    When I click the "Add" button
                    And I click the "Finish" button
                    Then I should see "Finished"
                """);
    }
}
