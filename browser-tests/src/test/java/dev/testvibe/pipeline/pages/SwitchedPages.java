package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Things that are on or off, open or closed, or stand at a number: their controls or what is beside their names tell. */
final class SwitchedPages {

    private SwitchedPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Greenhouse</h1>
                <ul id=pumps></ul>
                <section><h2>South gate</h2><p id=gate>Closed</p><button id=swing>Swing</button></section>
                <section><h2>North gate</h2><p>Closed</p></section>
                <div class=heater><b>Heater</b> <span>Status: off</span><button>Toggle</button></div>
                <div class=heater><b>Fogger</b> <span>Status: off</span><button>Toggle</button></div>
                <div class=vent><b>Vent</b> <i class=led></i></div>
                <p id=sum></p>
                <script>
                  const count = () => { sum.textContent = `${document.querySelectorAll('#pumps :checked').length} running`; };
                  pumps.innerHTML = ['Roses', 'Herbs'].map((name, at) => `<li class=pump><span>${name}</span><input type=checkbox ${at ? 'checked' : ''}></li>`).join('');
                  pumps.onchange = count;
                  swing.onclick = () => { gate.textContent = gate.textContent === 'Closed' ? 'Open' : 'Closed'; };
                  document.querySelectorAll('.heater button').forEach(one => { one.onclick = () => { const said = one.previousElementSibling; said.textContent = said.textContent.endsWith('off') ? 'Status: on' : 'Status: off'; }; });
                  count();
                </script>
                """, "Knows what is on, off, open or closed by its switch or by a word", """
                  Scenario: Turned before it begins
                    Given all pumps are off
                    And the pump "Roses" is switched on
                    Then "1 running" should be displayed
                    And the pump "Herbs" should be off

                  Scenario: None is on
                    Given no pump is on
                    Then "0 running" should be displayed
                    When I turn on the pump "Herbs"
                    Then the pump "Herbs" should be on
                    And "1 running" should be displayed

                  Scenario: Told in a word
                    Given the south gate is closed
                    When I click the "Swing" button
                    Then the south gate should be open
                    And the north gate should be closed

                  Scenario: Status behind a colon
                    Given the "Heater" is on
                    Then the "Heater" should be on
                    And the "Fogger" should be off
                    When I turn off the "Heater"
                    Then the "Heater" should be off

                  Scenario: Wrong pump
                    Given all pumps are off
                    When I turn on the pump "Roses"
                    Then the pump "Herbs" should be on

                  Scenario: Wrong gate
                    When I click the "Swing" button
                    Then the north gate should be open

                  Scenario: Wrong because nothing tells
                    Then the "Vent" should be off

                  Scenario: Wrong of all
                    When I turn on the pump "Roses"
                    Then all pumps should be off
                """)
                .on("""
                <h1>Aquarium</h1>
                <section><h2>Heater</h2><p id=degrees>24°C</p><button id=colder>-</button><input type=range id=dial min=18 max=30 value=24><button id=warmer>+</button></section>
                <section><h2>Fish</h2><button id=fewer>−</button> <span id=shoal data-testid=fish-count>2</span> <button id=more>+</button></section>
                <div data-testid=snails-panel><b>Snails</b> <span id=snails>0</span><button id=addsnail>+</button></div>
                <p>Leaks found: <span data-testid=leaks>0</span></p>
                <p id=said></p>
                <script>
                  const heat = value => { if (value < 18) { said.textContent = 'Too cold for fish'; return; } dial.value = value; degrees.textContent = value + '°C'; };
                  dial.oninput = () => heat(Number(dial.value));
                  colder.onclick = () => heat(Number(dial.value) - 1);
                  warmer.onclick = () => heat(Number(dial.value) + 1);
                  fewer.onclick = () => { shoal.textContent = Math.max(0, Number(shoal.textContent) - 1); };
                  more.onclick = () => { const now = Number(shoal.textContent); if (now === 5) said.textContent = 'The tank is full'; else shoal.textContent = now + 1; };
                  addsnail.onclick = () => { snails.textContent = Number(snails.textContent) + 1; };
                </script>
                """, "Sets a number that is given by a slider or step by step", """
                  Scenario: By the slider
                    Given the heater is set to 18
                    When I click the "-" button
                    Then "18°C" should be displayed
                    And "Too cold for fish" should be displayed

                  Scenario: Step by step
                    Given the fish count with data-testid "fish-count" is "5"
                    When I click the button with id "more"
                    Then "The tank is full" should be displayed
                    And the fish count with data-testid "fish-count" should be "5"

                  Scenario: Down as well
                    Given the fish count with data-testid "fish-count" displays "0"
                    Then the fish count with data-testid "fish-count" should be "0"

                  Scenario: Only up
                    Given the snails are at 3
                    Then the element with id "snails" should be "3"

                  Scenario: Wrong because it never gets there
                    Given the fish count with data-testid "fish-count" is "7"
                    Then the fish count with data-testid "fish-count" should be "5"

                  Scenario: Wrong because nothing sets it
                    Given the number of leaks with data-testid "leaks" is "2"
                    Then the number of leaks with data-testid "leaks" should be "0"

                  Scenario: Wrong heat
                    Given the heater is set to 20
                    Then "24°C" should be displayed
                """)
                .on(
                        """
                <h1>Kennel</h1>
                <form id=form><input id=tag placeholder="Tag (such as K-100)"><select id=size><option>Small<option>Large</select><button>Board dog</button></form>
                <div class=pens><div class=pen data-testid=pen-1></div><div class=pen data-testid=pen-2></div></div>
                <p id=said></p>
                <div id=details hidden>About <b></b> <button id=shut>Close</button></div>
                <script>
                  const pens = [...document.querySelectorAll('.pen')];
                  form.onsubmit = event => {
                    event.preventDefault();
                    const free = pens.find(pen => !pen.textContent);
                    if (!tag.value) said.textContent = 'No tag';
                    else if (!free) said.textContent = 'No pen is free';
                    else { free.textContent = tag.value; form.reset(); }
                  };
                  pens.forEach(pen => { pen.onclick = () => { if (pen.textContent) { details.querySelector('b').textContent = pen.textContent; details.hidden = false; } }; });
                  shut.onclick = () => { details.hidden = true; };
                </script>
                """,
                        "Writes what is nowhere yet in the form that says so, and opens a thing's details by itself",
                        """
                  Scenario: Written in the form that says so
                    Given the user has boarded the dogs "K-100" and "K-200"
                    Then the element with data-testid "pen-2" should display "K-200"
                    When I fill in "K-300" for the tag
                    And I click the "Board dog" button
                    Then "No pen is free" should be displayed

                  Scenario: Details by the thing itself
                    Given the user has boarded the dog "K-100"
                    And the details of the pen with data-testid "pen-1" are open
                    Then "About K-100" should be displayed
                    When I click the "Close" button
                    Then "About K-100" should not be displayed

                  Scenario: Wrong pen
                    Given the user has boarded the dog "K-100"
                    Then the element with data-testid "pen-2" should display "K-100"

                  Scenario: Wrong because nobody is there
                    Given the details of the pen with data-testid "pen-2" are open
                    Then "About" should be displayed
                """);
    }
}
