package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** A list of one's own, as a whole and in parts; of the scenarios that begin with "Wrong", none may be verified. */
final class ChecklistPages {

    private static final String PACKING = """
            <title>Packer</title><h1>Packer</h1>
            <div role=dialog aria-label=Welcome id=hello>Pack light! <button aria-label="Close welcome banner">✕</button></div>
            <form><input placeholder="What to take?"></form><p role=alert id=hint hidden>Already packed</p>
            <section id=articles><ul></ul><p id=none>Nothing to take</p></section>
            <p><a href="#/">All</a> <a href="#/active">Active</a> <a href="#/done">Done</a> <button aria-label="Previous page" disabled>‹</button> <button aria-label="Next page">›</button></p>
            <script>
              let all = [];
              const field = document.querySelector('input');
              const draw = () => {
                const shown = all.filter(one => location.hash === '#/active' ? !one.done : location.hash === '#/done' ? one.done : true);
                document.querySelector('ul').replaceChildren(...shown.map(one => {
                  const item = document.createElement('li');
                  item.className = 'article';
                  item.innerHTML = '<input type=checkbox> <span></span> <button title=Delete>×</button>';
                  item.querySelector('span').textContent = one.text;
                  item.querySelector('input').checked = one.done;
                  item.querySelector('input').onchange = event => { one.done = event.target.checked; draw(); };
                  item.querySelector('button').onclick = () => { all = all.filter(other => other !== one); draw(); };
                  return item;
                }));
                none.hidden = shown.length > 0;
              };
              hello.querySelector('button').onclick = () => hello.remove();
              field.oninput = () => { hint.hidden = true; };
              document.forms[0].onsubmit = event => {
                event.preventDefault();
                if (all.some(one => one.text === field.value)) { hint.hidden = false; return; }
                all.push({ text: field.value, done: false });
                field.value = '';
                draw();
              };
              onhashchange = draw;
              draw();
            </script>
            """;

    /** Its list hides while there is nothing on it, its menu is a list as well, and its box for all is covered. */
    private static final String CREW = """
            <title>Crew</title><h1>Crew</h1>
            <style>li { list-style: none } .present b { text-decoration: line-through } #all { position: absolute; opacity: 0; width: 1px } [for=all] { position: relative; z-index: 1; display: inline-block; margin-left: -8px; width: 40px; background: white }</style>
            <input id=name aria-label="New item">
            <div id=board hidden><input id=all type=checkbox><label for=all title="Tick all">v</label><ul></ul></div>
            <footer><ul><li><a href="#/">Everybody</a></li><li><a href="#/away">Away</a></li></ul></footer>
            <script>
              let crew = [];
              const draw = () => {
                board.hidden = !crew.length;
                all.checked = crew.every(one => one.present);
                board.querySelector('ul').replaceChildren(...crew.map(one => {
                  const item = document.createElement('li');
                  item.className = one.present ? 'present' : '';
                  item.innerHTML = '<input type=checkbox> <b></b>';
                  item.querySelector('b').textContent = one.name;
                  item.querySelector('input').checked = one.present;
                  item.querySelector('input').onchange = event => { one.present = event.target.checked; draw(); };
                  return item;
                }));
              };
              all.onchange = () => { crew.forEach(one => { one.present = all.checked; }); draw(); };
              document.getElementById('name').onkeydown = event => {
                if (event.key !== 'Enter') return;
                crew.push({ name: event.target.value, present: false });
                event.target.value = '';
                draw();
              };
              draw();
            </script>
            """;

    private ChecklistPages() {}

    static Traits on(Traits traits) {
        return traits.on(PACKING, "A list is what is on it", """
                    And the welcome banner has been dismissed

                  Scenario: As a whole
                    Given my list is:
                      | socks |
                      | map   |
                    When I delete "socks"
                    Then my list is "map"
                    And "map" is still there

                  Scenario: Each of them
                    Given my list is "socks" and "map"
                    When I tick "socks"
                    And I tick "map"
                    Then all 2 articles are done
                    When I untick "map"
                    Then "map" is active again

                  Scenario: What goes when it is done
                    Given my list is "socks" and "map"
                    And I click the Active link
                    When I tick "socks"
                    Then only "map" is shown
                    And the URL ends with "#/active"
                    When I tick "map"
                    Then no articles are shown

                  Scenario: Added from a table
                    Given I have the following articles:
                      | title |
                      | socks |
                      | map   |
                    Then the articles should be "socks" and "map"
                    When I tick "map"
                    Then "socks" is open

                  Scenario: A hint
                    Given I have added "map"
                    When I add "map"
                    And I type "tent" instead
                    Then the hint goes away
                    And there is no previous page

                  Scenario: Wrong rest
                    Given my list is "socks" and "map"
                    Then my list is "map"

                  Scenario: Wrong order
                    Given my list is "socks" and "map"
                    Then my list is "map", "socks"

                  Scenario: Wrong number
                    Given my list is "socks" and "map"
                    When I tick "socks"
                    And I tick "map"
                    Then all 3 articles are done

                  Scenario: Wrong state
                    Given my list is "socks"
                    When I tick "socks"
                    Then "socks" is active

                  Scenario: Wrong openness
                    Given my list is "socks" and "map"
                    When I tick "map"
                    Then "map" is open

                  Scenario: Wrong emptiness
                    Given my list is "socks"
                    Then no articles are shown

                  Scenario: Wrong hint
                    Given I have added "map"
                    When I add "map"
                    Then the hint goes away

                  Scenario: Wrong end of pages
                    Then there is no next page
                """).on(CREW, "A list that hides while it is empty", """
                    And an empty list

                  Scenario: All of them
                    Given I have added "Ann" and "Ben"
                    When I click the tick-all arrow
                    Then both items should be completed
                    And all items should be crossed out
                    And the visible items should be "Ann, Ben"

                  Scenario: Some of them
                    Given I have added "Ann", "Ben" and "Cem"
                    When I mark "Ann" and "Ben" as done
                    Then "Cem" should not be completed
                    And the items should be "Ann, Ben, Cem"

                  Scenario: Wrong order in one text
                    Given I have added "Ann" and "Ben"
                    Then the items should be "Ben, Ann"

                  Scenario: Wrong rest in one text
                    Given I have added "Ann" and "Ben"
                    Then the visible items should be "Ann"

                  Scenario: Wrong for all of them
                    Given I have added "Ann" and "Ben"
                    When I tick "Ann"
                    Then all items should be crossed out

                  Scenario: Wrong emptiness of what shows again
                    Given I have added "Ann"
                    Then the list should be empty
                """);
    }
}
