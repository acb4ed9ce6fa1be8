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
                """);
    }
}
