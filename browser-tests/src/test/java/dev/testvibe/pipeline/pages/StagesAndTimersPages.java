package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Forms in stages, timers that run out, letters that are guessed, sizes of a window and pages of a table. */
final class StagesAndTimersPages {

    private StagesAndTimersPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Rent a boat</h1>
                <form id=rent>
                  <section id=step-1 data-testid=step-1><h2>Skipper</h2><label>Skipper name <input id=skipper required></label></section>
                  <section id=step-2 data-testid=step-2 hidden><h2>Harbour</h2><label>Berth <input id=berth required></label></section>
                  <section id=step-3 data-testid=step-3 hidden><h2>Summary</h2><p id=sum></p></section>
                  <p id=wrong></p><button type=button id=back>Back</button><button type=button id=next>Next</button>
                </form>
                <script>
                  let stage = 1;
                  const turn = by => {
                    const part = document.getElementById('step-' + stage);
                    if (by > 0 && [...part.querySelectorAll('input')].some(one => !one.value)) { wrong.textContent = 'Something is missing'; return; }
                    wrong.textContent = '';
                    stage = Math.min(3, Math.max(1, stage + by));
                    [1, 2, 3].forEach(one => { document.getElementById('step-' + one).hidden = one !== stage; });
                    sum.textContent = `Skipper ${skipper.value}`;
                  };
                  next.onclick = () => turn(1); back.onclick = () => turn(-1);
                </script>
                """, "Goes through the stages of a form", """
                  Scenario: Stage reached and left again
                    Given the user is on step 2
                    When I click the "Back" button
                    Then the user should be on step 1
                    And the user should no longer be on step 2

                  Scenario: Stage held until it is filled in
                    Given the user is on the Harbour step
                    When I click the "Next" button
                    Then "Something is missing" should be displayed
                    And the user should remain on step 2

                  Scenario: Stage completed with a value
                    Given the user has completed step 1 with skipper name "Ines"
                    And the user has completed step 2
                    Then the user should be on step 3
                    And "Skipper Ines" should be displayed

                  Scenario: Wrong stage
                    Given the user is on step 2
                    When I click the "Next" button
                    Then the user should be on step 3

                  Scenario: Wrong stage left
                    Given the user is on step 2
                    Then the user should not be on step 2
                """)
                .on("""
                <h1>Sauna</h1><p data-testid=timer>Time left: <span id=timer>0:30</span></p><p id=door>Door shut</p>
                <script>
                  let left = 30;
                  const tick = setInterval(() => {
                    left -= 1;
                    timer.textContent = '0:' + String(left).padStart(2, '0');
                    if (left === 0) { clearInterval(tick); door.textContent = 'Door open'; }
                  }, 1000);
                </script>
                """, "Lets a timer run out", """
                  Scenario: Timer runs out
                    When the timer with id "timer" runs out
                    Then "Door open" should be displayed

                  Scenario: Wrong before it runs out
                    When 10 seconds pass without any interaction
                    Then "Door open" should be displayed
                """)
                .on("""
                <h1>Hidden river</h1><div id=keys></div><p id=told></p>
                <script>
                  keys.innerHTML = ['N', 'I', 'L', 'E', 'X'].map(one => `<button class=key>${one}</button>`).join('');
                  keys.onclick = event => { told.textContent = 'NILE'.includes(event.target.textContent) ? `${event.target.textContent} flows` : 'The river dries up'; };
                </script>
                """, "Guesses letters on buttons", """
                  Scenario: Letter on a button
                    When the player guesses the letter "N"
                    Then "N flows" should be displayed

                  Scenario: Wrong letter on a button
                    When the player guesses the letter "X"
                    Then "X flows" should be displayed
                """)
                .on("""
                <h1>Hidden lake</h1><p id=told></p>
                <script>
                  document.onkeydown = event => { if (event.key.length === 1) told.textContent = 'COMO'.includes(event.key.toUpperCase()) ? `${event.key.toUpperCase()} shines` : 'The lake freezes'; };
                </script>
                """, "Guesses letters with keys", """
                  Scenario: Letter as a key
                    When the player guesses the letter "m"
                    Then "M shines" should be displayed

                  Scenario: Wrong letter as a key
                    When the player guesses the letter "z"
                    Then "Z shines" should be displayed
                """)
                .on("""
                <style>#wide { display: none } @media (min-width: 800px) { #wide { display: block } #narrow { display: none } }</style>
                <h1>Ferries</h1><p id=narrow>Tap for the timetable</p><p id=wide>Timetable of the whole week</p>
                <table><thead><tr><th>Ferry</th><th>Pier</th></tr></thead><tbody id=rows></tbody></table>
                <div class=pagination><button>1</button><button>2</button></div>
                <script>
                  const ferries = [['Heron', 'A'], ['Egret', 'B'], ['Plover', 'C'], ['Curlew', 'D']];
                  const show = page => { rows.innerHTML = ferries.slice(page * 2 - 2, page * 2).map(one => `<tr><td>${one[0]}</td><td>${one[1]}</td></tr>`).join(''); };
                  document.querySelectorAll('.pagination button').forEach(one => { one.onclick = () => show(+one.textContent); });
                  show(1);
                </script>
                """, "Starts from a size of the window and a page of a table", """
                  Scenario: Narrow window
                    Given the window is narrower than 500 pixels
                    Then "Tap for the timetable" should be displayed
                    And "Timetable of the whole week" should not be displayed

                  Scenario: First of the second page
                    Given the user is on page 2 of the table
                    Then the first ferry in the table should be "Plover"

                  Scenario: Wrong width
                    Given the browser window is narrow
                    Then "Timetable of the whole week" should be displayed

                  Scenario: Wrong row of the page
                    Given the user is on page 2 of the table
                    Then the first ferry in the table should be "Curlew"
                """);
    }
}
