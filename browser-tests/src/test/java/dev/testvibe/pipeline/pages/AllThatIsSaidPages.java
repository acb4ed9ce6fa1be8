package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages on which part of what is said holds; of the scenarios that begin with "Wrong", none may be verified. */
final class AllThatIsSaidPages {

    private static final String LOCKERS = """
            <style>.lane { float: left; width: 12em }</style><h1>Lockers</h1>
            <div class=lane><h3>Taken <span>2</span></h3>
              <div class=locker-card><h4>Boots</h4> <em>wet</em></div><div class=shelf-card>Helmet <button>Clear</button> <em>dry</em></div></div>
            <div class=lane><h3>Paid</h3><div class=locker-card><b>Boots deposit</b> <em>wet</em></div></div>
            <div class=lane><h3>Broken</h3><p>No cards</p><div class=shelf-card><b>Hinge</b> <em>wet</em></div></div>
            <div class=lane><h3>Lost</h3><div class=note>No sugar</div></div>
            <div class=lane><h3>Free <span>0</span></h3><p>No cards yet</p><button>+ Add card</button></div>
            """;

    private AllThatIsSaidPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Tickets</h1><div id=tickets><div class=ticket><b>Opera</b> <button>Buy</button></div><div class=ticket><b>Jazz</b> <button>Sold out</button></div></div>
                <ul class=seats><li>Box <button>Hold</button></li><li>Row A <button>Hold</button></li></ul>
                """, "Looks at each for what all have", """
                  Scenario: All have it
                    Then all the seats have a "Hold" button
                    And each seat should have a "Hold" button

                  Scenario: Wrong because one has another
                    Then all tickets should have a "Buy" button

                  Scenario: Wrong because nobody knows which rows those are
                    Then each row has a "Buy" button
                """)
                .on("""
                <ul class=open-chores><li class=chore>Sweep <button>Drop</button></li><li class=chore>Dust <button>Drop</button></li></ul>
                <ul class=closed-chores><li class=chore>Wash</li><li class=chore>Iron</li></ul>
                """, "Leaves out no list of what all have", """
                  Scenario: Wrong because those of another list have none
                    Then each chore has a "Drop" button
                """)
                .on("""
                <style>body.sepia { background: #fdb } body.dark { background: #000; color: #fff }</style>
                <button onclick="document.body.className = 'dark'">Moon</button><button onclick="document.body.className = 'sepia'">Paper</button><button>Light</button>
                """, "Takes no third theme for the light one", """
                  Scenario: Dark
                    When I click "Moon"
                    Then the page should be in dark mode

                  Scenario: Wrong because it is brown
                    When I click "Paper"
                    Then the page should be in light mode

                  Scenario: Wrong because nobody chooses it
                    When I click "Moon"
                    And the light theme is selected
                    Then the "Light" button should be visible
                """)
                .on("""
                <style>body.dark-header header { background: #000 }</style><header>Harbour</header>
                <button onclick="document.body.className = 'dark-header'">Header</button>
                """, "Takes no part of a page for all of it", """
                  Scenario: Wrong because the header alone is dark
                    When I click "Header"
                    Then the page should be in dark mode
                """)
                .on("""
                <style>body.dark-mode { background: #000; color: #fff }</style>
                <button onclick="document.body.classList.toggle('dark-mode')">Lamp</button>
                """, "Is light without its one dark class", """
                  Scenario: Back to light
                    When I click "Lamp"
                    Then the page should be in dark mode
                    When I click "Lamp"
                    Then the page should be in light mode
                """)
                .on("""
                <h1>Timer</h1><p class=countdown>Still <b>25</b> min</p><span id=beat></span><button onclick="setInterval(() => beat.textContent += '.', 300)">Start timer</button>
                """, "Watches what shows the seconds", """
                  Scenario: Wrong because the heading never changes
                    When I click "Start timer"
                    Then the timer should be stopped

                  Scenario: Wrong because minutes seldom do
                    When I click "Start timer"
                    Then the countdown should be paused
                """)
                .on("""
                <h1>Kettle</h1><div id=timer>0</div><button onclick="window.going = setInterval(() => timer.textContent = +timer.textContent + 1, 300)">Boil</button><button onclick="clearInterval(going)">Pause</button>
                """, "Watches a number that went on", """
                  Scenario: Paused
                    When I click "Boil"
                    And I wait for 1 second
                    And I click "Pause"
                    Then the timer should be paused

                  Scenario: Wrong since it goes on
                    When I click "Boil"
                    And I wait for 1 second
                    Then the timer should be paused
                """)
                .on(LOCKERS, "Takes all cards of a board, and each for what it is called", """
                  Scenario: In their lanes
                    Then the card "Boots" should be in the "Taken" lane
                    And the card "Helmet" should be in the "Taken" lane
                    And the locker card "Boots deposit" should be in the "Paid" lane
                    And the "Free" lane should be empty

                  Scenario: Wrong because some are made otherwise
                    Then all the cards should show "wet"

                  Scenario: Wrong number of cards
                    Then there should be 2 cards

                  Scenario: Wrong because its name is longer
                    Then the card "Boots" should be in the "Paid" lane

                  Scenario: Wrong because it is the first
                    Then the second card "Boots" should be in the "Taken" lane

                  Scenario: Wrong because it is wet
                    Then the dry card "Boots" should be in the "Taken" lane

                  Scenario: Wrong because that is the lane
                    Then the card "Broken" should be in the "Broken" lane

                  Scenario: Wrong because a card is called so
                    Then the "Lost" lane should be empty

                  Scenario: Wrong because a card is there all the same
                    Then the "Broken" lane should be empty
                """)
                .on("""
                <label>Show those of <select aria-label=Assignee><option>All</option><option>Ann</option></select></label>
                <ul><li class=chore>Sweep <span class=assignee>Bob</span></li><li class=chore>Dust <span class=assignee>Bob</span></li></ul>
                """, "Assigns nothing by a filter", """
                  Scenario: Wrong because that chooses what is shown
                    When I assign it to "Ann"
                    Then the "Assignee" field should show "Ann"
                """)
                .on("""
                <button onclick="chore.showModal()">Sweep</button><dialog id=chore><h2>Sweep</h2><label>Assignee <select><option>Nobody</option><option>Ann</option></select></label></dialog>
                """, "Assigns in the dialog that is open", """
                  Scenario: There
                    When I click "Sweep"
                    And I assign it to "Ann"
                    Then the "Assignee" field should show "Ann"
                """);
    }
}
