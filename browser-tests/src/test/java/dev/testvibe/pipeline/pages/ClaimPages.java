package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages with labels, marks, figures and columns that claims speak of; what a "Wrong" scenario claims must not be verified. */
final class ClaimPages {

    private static final String BOATS = """
            <h1>Boat catalogue</h1><p>3 boats free</p>
            <div class=boats>
              <div class="boat wide"><h3>Sea Lark</h3><p><span class=badge>Sold</span></p><a href="#1">Hire</a></div>
              <div class=boat><h3>Tern</h3><p>Sold only with oars</p></div>
              <div class=boat><h3>Gull</h3><p><span class=badge>Low</span> <span class=badge>Wood</span></p><a href="#3">Hire</a></div>
            </div>
            """;

    private static final String ONE_BOAT = """
            <p><a href="#boats">Boats</a> / Gull</p><h1>Gull</h1><p><span class=badge>For hire</span></p>
            <table><tr><th>Price per day</th><td>$40</td></tr><tr><th>Seats</th><td>4</td></tr></table>
            <ul role=tablist><li><a href="#crew" role=tab>Crew</a></li><li><a href="#log" role=tab>Log</a></li></ul>
            <div id=crew><ul><li>Ann</li><li>Ben</li></ul></div><div id=log hidden><ol><li>Built</li></ol></div>
            <script>
              document.querySelectorAll('[role=tab]').forEach(tab => tab.onclick = event => {
                event.preventDefault();
                document.querySelectorAll('div').forEach(panel => { panel.hidden = '#' + panel.id !== tab.getAttribute('href'); });
              });
            </script>
            """;

    private static final String HARBOUR = """
            <header class=topbar><a href="#moor">Moorings</a> <span>Ann Lee</span> <button id=read>Read all</button></header>
            <nav><a href="#post"><span>Post</span> <span class=count>3</span></a> <a href="#notes"><span>Notes</span> <span class=count>1</span></a></nav>
            <div id=moor><h1>Harbour</h1>
              <div class=box><b>12</b><span>Docked ships</span></div><div class=box><b>3</b><span>Lost ships</span></div>
              <div class=lanes>
                <div class=lane><div class=head><h2>In Dock</h2><span class=count>2</span></div><div class=card>Brig</div><div class=card>Sloop</div></div>
                <div class=lane><div class=head><h2>Done</h2><span class=count>1</span></div><div class=card>Yawl in dock</div></div>
                <div class=lane><div class=head><h2>To Do</h2><span class=count>0</span></div><p>Nothing here</p></div>
              </div>
              <table><tr><th>Name</th><th>Port</th><th>State</th></tr><tr><td>Brig</td><td>Kiel</td><td>Active</td></tr><tr><td>Yawl</td><td>Cork</td><td>Inactive</td></tr></table>
            </div>
            <button id=add>New ship</button>
            <div role=dialog aria-label="New ship" class=modal hidden><p>Name it</p><button>Discard</button></div>
            <script>
              const dialog = document.querySelector('[role=dialog]');
              add.onclick = () => { dialog.hidden = false; };
              dialog.querySelector('button').onclick = () => { dialog.hidden = true; };
              read.onclick = () => { document.querySelector('nav .count').remove(); };
            </script>
            """;

    private ClaimPages() {}

    static Traits on(Traits traits) {
        return traits.on(BOATS, "Things bear marks of their own", """
                  Scenario: Marks
                    Then the "Sea Lark" boat should be marked as "Sold"
                    And the "Tern" boat should not have a "Hire" link
                    And the boat "Gull" is tagged with "Wood"
                    And the "Gull" boat should not be marked as "Sold"
                    And the catalogue should show "3 boats free"

                  Scenario: Several values
                    Then the boat "Gull" has level Low and category Wood

                  Scenario: Wrong mark
                    Then the "Tern" boat should be marked as "Sold"

                  Scenario: Wrong denial
                    Then the "Sea Lark" boat should not be marked as "Sold"

                  Scenario: Wrong lack
                    Then the "Gull" boat should not have a "Hire" link

                  Scenario: Wrong thing
                    Then the boat should be marked as "Wood"

                  Scenario: Wrong values
                    Then the boat "Gull" has level Low and category Sold

                  Scenario: Wrong page
                    Then I should be on the page of the boat "Gull"
                """)
                .on(ONE_BOAT, "The page of one thing, with labels and tabs", """
                  Scenario: Labels
                    Then the boat title should be "Gull"
                    And I should be back on the page of the boat "Gull"
                    And the boat should be marked as "For hire"
                    And I should see "$40" as the "Price per day"
                    And the "Seats" should be "4"

                  Scenario: Tabs
                    Then the crew should include "Ben"
                    And the crew should not include "Built"
                    When I click "Log"
                    Then the log should contain "Built"

                  Scenario: Wrong label
                    Then I should see "$40" as the "Seats"

                  Scenario: Wrong tab
                    Then the crew should include "Built"

                  Scenario: Wrong mark
                    Then the boat should be marked as "Sold"

                  Scenario: Wrong thing
                    Then I should be on the page of the boat "Tern"
                """)
                .on(HARBOUR, "Figures, counts, columns and dialogs", """
                  Scenario: Figures
                    Then the harbour should show 12 docked ships
                    And the moor is displayed
                    And the name Ann Lee is displayed in the top bar

                  Scenario: Columns
                    Then the columns have the following counts:
                      | column  | count |
                      | In Dock | 2     |
                      | To Do   | 0     |
                    And column In Dock contains the card "Brig"
                    And column Done does not contain the card "Brig"
                    And column To Do shows "Nothing here"
                    And the "Done" column has 1 card
                    And the count of column In Dock is 2
                    And 3 cards are displayed

                  Scenario: Badges
                    Then the Post unread count is 3
                    When I click "Read all"
                    Then no unread count is shown next to Post
                    And the Notes count is 1

                  Scenario: Dialogs
                    When I click "New ship"
                    Then the New ship dialog is open
                    When I click "Discard"
                    Then the New ship dialog is closed

                  Scenario: Rows
                    Then the ship "Brig" should be listed with port "Kiel" and state "Active"

                  Scenario: Wrong figure
                    Then the harbour should show 3 docked ships

                  Scenario: Wrong column
                    Then column To Do contains the card "Brig"

                  Scenario: Wrong denial
                    Then column In Dock does not contain the card "Brig"

                  Scenario: Wrong number of cards
                    Then the "In Dock" column has 3 cards

                  Scenario: Wrong badge
                    Then the Post unread count is 1

                  Scenario: Wrong absence
                    Then no unread count is shown next to Post

                  Scenario: Wrong dialog
                    Then the New ship dialog is open

                  Scenario: Wrong row
                    Then the ship "Yawl" should be listed with port "Cork" and state "Active"
                """)
                .on("""
                <h1>Number card game</h1><div><p>Moves: 0</p><p>Pairs: 1</p></div>
                <div id=cards><button class=card>?</button><button class=card>?</button><button class=card>?</button></div>
                <div id=finds><p>No finds yet.</p></div>
                """, "Counts what is called cards, though it is made of buttons", """
                  Scenario: So many
                    Then there should be 3 cards
                    And the finds list contains no finds

                  Scenario: Wrong since those are no cards
                    Then there should be 2 cards
                """);
    }
}
