package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Things that are done with by their boxes, and searches with a button each; of the scenarios that begin with "Wrong", none may be verified. */
final class DoneAndFoundPages {

    private static final String PLANTS = """
            <title>Greenhouse</title><h1>Greenhouse</h1>
            <style>.done b { text-decoration: line-through } .drop::after { content: "×" } li .drop { display: none } li:hover .drop { display: inline }</style>
            <input id=plant aria-label="New plant">
            <div id=bench hidden><ul id=plants></ul><p id=left></p></div>
            <script>
              let plants = [];
              const draw = () => {
                bench.hidden = !plants.length;
                left.innerHTML = '<b>' + plants.filter(one => !one.wet).length + '</b> plants left';
                document.getElementById('plants').replaceChildren(...plants.map(one => {
                  const item = document.createElement('li');
                  item.className = 'plant' + (one.wet ? ' watered done' : '');
                  item.innerHTML = '<input type=checkbox> <b></b> <button class=drop></button>';
                  item.querySelector('b').textContent = one.name;
                  item.querySelector('input').checked = one.wet;
                  item.querySelector('input').onchange = event => { one.wet = event.target.checked; draw(); };
                  item.querySelector('button').onclick = () => { plants = plants.filter(other => other !== one); draw(); };
                  return item;
                }));
              };
              plant.onkeydown = event => {
                if (event.key !== 'Enter') return;
                plants.push({ name: plant.value, wet: false });
                plant.value = '';
                draw();
              };
              draw();
            </script>
            <style>.watered { color: green }</style>
            """;

    private static final String LETTERS = """
            <title>Archive</title><ul class=menu><li><a href="#x" id=files>File Details</a></li></ul><h1>Letters</h1>
            <form onsubmit="return false"><table>
            <tr><td>Shelf</td><td><select id=shelf><option>A1<option>B2</select></td><td><button type=button>Find by shelf</button></td></tr>
            <tr><td>Year</td><td><input id=year></td><td><button type=button>Find by year</button></td></tr>
            <tr><td>From place</td><td><input id=place></td><td><button type=button>Find by place</button></td></tr>
            </table></form><div id=found></div><p><b>Reader number:</b> <a href="#reader" id=reader>R-7</a></p><p id=said></p>
            <script>
              const all = [['Ode', '1810', 'Bonn'], ['Note', '1810', 'Ulm'], ['Will', '1822', 'Bonn']];
              const [shelves, years, places] = document.querySelectorAll('button');
              const show = some => { found.innerHTML = '<h2>Found</h2><table id=letterTable><thead><tr><th>Name<th>Year<th>Place</thead><tbody>' + some.map(one => '<tr><td>' + one.join('<td>')).join('') + '</tbody></table>'; };
              years.onclick = () => show(all.filter(one => one[1] === year.value));
              places.onclick = () => show(all.filter(one => one[2] === place.value));
              shelves.onclick = () => { said.textContent = 'Shelf ' + shelf.value; };
              reader.onclick = () => { said.textContent = 'Reader R-7 is here'; };
            </script>
            """;

    private DoneAndFoundPages() {}

    static Traits on(Traits traits) {
        return traits.on(PLANTS, "A list of plants to water", """

                  Scenario: Watered by its box
                    Given I have the items "Fern", "Moss" and "Ivy" on my list
                    When I mark "Moss" as watered
                    Then "Moss" should be watered
                    And the item "Fern" should not be marked as watered
                    And the plants left counter should show "2 plants left"

                  Scenario: Dry again
                    Given I have added the following plants:
                      | plant | watered |
                      | Fern  | yes     |
                      | Moss  | no      |
                      | Ivy   | yes     |
                    When I mark "Fern" as not watered
                    Then "Fern" should not be watered

                  Scenario: Taken away by its cross
                    Given I have "Fern" and "Moss" in my list
                    Then the plants left counter should be visible
                    When I hover over the item "Fern"
                    And I click the remove button of "Fern"
                    Then the list should contain only the item "Moss"

                  Scenario: Nothing to count
                    Then the plants left counter should not be visible

                  Scenario: Wrong plant is watered
                    Given I have the items "Fern" and "Moss" on my list
                    When I mark "Moss" as watered
                    Then the item "Fern" should be marked as watered

                  Scenario: Wrong that it is dry
                    Given I have the items "Fern" and "Moss" on my list
                    When I mark "Moss" as watered
                    Then "Moss" should not be watered

                  Scenario: Wrong that the counter is not seen
                    Given I have added the item "Fern"
                    Then the plants left counter should not be visible

                  Scenario: Wrong word for the box
                    Given I have added the item "Fern"
                    When I mark "Fern" as resolved
                    Then the plants left counter should show "1 plants left"
                """)
                .on(LETTERS, "An archive with a button for each field", """

                  Scenario: Found by the button of the field
                    When I search for letters with year "1810"
                    Then 2 letters should be listed

                  Scenario: Chosen in the list and not in its caption
                    When I choose "B2" as the shelf
                    And I click the "Find by shelf" button
                    Then I should see "Shelf B2"

                  Scenario: The number beside its label
                    Then my new reader number should be "R-7"
                    When I click on the new reader number
                    Then I should see "Reader R-7 is here"

                  Scenario: Wrong number of letters
                    When I search for letters with year "1822"
                    Then 3 letters should be listed

                  Scenario: Wrong number of the reader
                    Then my new reader number should be "R-8"
                """)
                .on("""
                <title>Things</title><style>.read-more { color: blue } .cleaned { color: green } li.packed { color: gray }</style><h1>Things</h1>
                <ul><li class=pack-item><input type=checkbox aria-label="Compare Tent"> <span>Tent</span> <s>€20</s> €15<li class=not-packed><span>Lamp</span> <button onclick="out.textContent = 'Lamp is packed'">Mark</button>
                  <li><input type=checkbox aria-label="Favourite Stove"> <span>Stove</span></ul>
                <ol><li><input type=checkbox checked> <span>Sink</span><li><input type=checkbox onchange="this.parentElement.classList.toggle('packed')"> <span>Map</span><li class=packed><span>Rope</span></ol>
                <dl><dt>Dune <dd><b>read</b></dl><p id=out></p>
                <form onsubmit="out.textContent = 'Asked'; return false">E-mail <input name=email><select><option>Now</select><button>Find out more</button></form>
                """, "Things with classes and boxes for something else", """

                  Scenario: The box that marks it
                    When I mark "Map" as packed
                    Then "Map" should be packed
                    When I mark "Map" as not packed
                    Then "Map" should be unpacked

                  Scenario: Wrong since the class is for what may be packed
                    Then "Tent" should be packed

                  Scenario: Wrong since the class denies it
                    Then "Lamp" should be packed

                  Scenario: Wrong since its box is ticked
                    Then "Sink" should not be cleaned

                  Scenario: Wrong since nothing there is ever cleaned
                    Then "Lamp" should be uncleaned

                  Scenario: Wrong since it is said to be
                    Then "Dune" should not be read

                  Scenario: Wrong box and a price that is struck through
                    When I mark "Tent" as packed
                    Then I should see "Things"

                  Scenario: Wrong box that says nothing of it
                    When I mark "Stove" as not packed
                    Then I should see "Things"

                  Scenario: Wrong button to take it back
                    When I mark "Lamp" as unpacked
                    Then I should see "Lamp is packed"

                  Scenario: Wrong button for all
                    When I mark all things as packed
                    Then I should see "Lamp is packed"

                  Scenario: Wrong form to search in
                    When I search for "tea"
                    Then I should see "Asked"
                """);
    }
}
