package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is told once and done several times, several values by one form, and what only one of several is like. */
final class RepeatedDeedsPages {

    private static final String BOX = """
            <h1>Number box</h1>
            <button id=over>Once more</button>
            <section><input type=number id=tip data-testid=tip-field><button id=go>Try!</button><button id=help>Help</button></section>
            <p id=lives>4 lives</p><ul id=tips data-testid=tips></ul>
            <h2>Recipes</h2>
            <div><label>Title <input id=title></label> <button id=keep>Save recipe</button></div><ul id=recipes data-testid=recipes></ul>
            <h2>Desks</h2>
            <div class=desks><div class=desk>North</div><div class=desk>South</div></div>
            <label>From <input type=date id=from></label><label>Until <input type=date id=until></label><p id=booked></p>
            <ol class=dots><li class="dot on" data-testid=dot-1>1</li><li class=dot data-testid=dot-2>2</li></ol>
            <style>.desk{cursor:pointer}.bar{width:200px}.bar div{height:5px;width:25%;background:red}</style>
            <div class=bar><div data-testid=fill></div></div>
            <script>
              let left = 4;
              go.onclick = () => { left--; lives.textContent = `${left} lives`; tips.innerHTML += `<li>${tip.value} is too low</li>`; tip.value = ''; };
              over.onclick = () => { left = 4; lives.textContent = '4 lives'; tips.innerHTML = ''; };
              help.onclick = () => { left--; lives.textContent = `${left} lives`; };
              keep.onclick = () => { recipes.innerHTML += `<li>${title.value}</li>`; title.value = ''; };
              let desk = '';
              const say = () => { booked.textContent = `${desk} ${from.value} ${until.value}`; };
              document.querySelectorAll('.desk').forEach(one => { one.onclick = () => { desk = one.textContent; say(); }; });
              from.onchange = until.onchange = say;
            </script>
            """;

    private static final String HARBOUR = """
            <h1>Harbour</h1>
            <button id=more>+ New boat</button> <input id=find placeholder="Search by name...">
            <select id=berthFilter><option>All</option><option>East</option></select><button>Sort A-Z</button>
            <ul id=boats data-testid=boats></ul>
            <style>#sheet{display:none}#sheet.up{display:block}.beacon{width:20px;height:20px;background:#333}.beacon.on{background:lime}</style>
            <div id=sheet><h2>Boat</h2><form id=boat><label>Name <input id=called></label><label>Phone <input id=phone type=tel></label><button>Save</button></form></div>
            <div class=beacons><div class="beacon on" data-testid=port></div><div class=beacon data-testid=starboard></div></div>
            <div data-testid=keypad><button type=button class=key>1</button><button type=button class=key>2</button></div><p id=typed></p>
            <div class=token data-testid=token style="cursor:pointer">T</div><p id=paid>0 paid</p>
            <script>
              const phones = [];
              let tokens = 0;
              more.onclick = () => sheet.classList.add('up');
              boat.onsubmit = event => {
                event.preventDefault();
                if (!phone.value || phones.includes(phone.value)) return;
                phones.push(phone.value);
                boats.innerHTML += `<li data-testid="boat-${phones.length}">${called.value}</li>`;
                boat.reset();
                sheet.classList.remove('up');
              };
              document.querySelectorAll('.key').forEach(key => { key.onclick = () => { typed.textContent += key.textContent; }; });
              document.querySelector('.token').onclick = () => { paid.textContent = `${++tokens} paid`; };
            </script>
            """;

    private RepeatedDeedsPages() {}

    static Traits on(Traits traits) {
        return traits.on(BOX, "Said once and done several times", """
                  Scenario: As the feature does it
                    When the player enters "3" into the tip field with data-testid "tip-field"
                    And the player clicks the "Try!" button
                    Then I should see "3 lives"

                  Scenario: Several times the same
                    Given the player has made 3 wrong tips with the number "3"
                    Then I should see "1 lives"
                    And the list with data-testid "tips" should contain 3 items with the text "3 is too low"

                  Scenario: Told by what came of it
                    Given the box is nearly locked because the player has made two wrong tips with the number "3"
                    Then I should see "2 lives"

                  Scenario: Wrong once less
                    Given the player has made 3 wrong tips with the number "3"
                    Then I should see "2 lives"

                  Scenario: Wrong number of them
                    Given the player has made 3 wrong tips with the number "3"
                    Then the list with data-testid "tips" should contain 2 items with the text "3 is too low"

                  Scenario: One after the other
                    Given the user has saved recipes with the titles "Soup", "Pie" and "Stew"
                    Then the list with data-testid "recipes" should contain 3 items
                    And the list with data-testid "recipes" should contain 1 item with the text "Pie"

                  Scenario: Wrong when one is said twice
                    Given the user has saved recipes with the titles "Soup" and "Soup"
                    Then the list with data-testid "recipes" should contain 1 item with the text "Soup"

                  Scenario: What is chosen, and what is entered for it
                    When the user selects the desk "South" from "2026-03-01" until "2026-03-04"
                    Then I should see "South 2026-03-01 2026-03-04"

                  Scenario: Only one has it
                    Then only the dot with data-testid "dot-1" should have the "on" class
                    And the strip with data-testid "fill" should have the width "25%"

                  Scenario: Wrong dot
                    Then only the dot with data-testid "dot-2" should have the "on" class

                  Scenario: Wrong width
                    Then the strip with data-testid "fill" should have the width "26%"
                """)
                .on(HARBOUR, "Brought about by whatever of the page does it", """
                  Scenario: Several by a form that opens
                    Given boats with the names "Ida" and "Una" are present in the list
                    Then the list with data-testid "boats" should contain 2 items

                  Scenario: Wrong number of those
                    Given boats with the names "Ida" and "Una" are present in the list
                    Then the list with data-testid "boats" should contain 3 items

                  Scenario: The beacon that is on
                    Then only the beacon with data-testid "port" should be on

                  Scenario: Wrong beacon
                    Then the beacon with data-testid "starboard" should be on

                  Scenario: Key by key
                    When the user enters the code "212" on the keypad
                    Then I should see "212"

                  Scenario: Wrong key
                    When the user enters the code "212" on the keypad
                    Then I should see "221"

                  Scenario: Used by a click
                    Given the user has inserted two tokens with data-testid "token"
                    Then I should see "2 paid"
                """);
    }
}
