package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Things that are on or off, open or closed, which their switches or a word beside their names tell. */
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
                """);
    }
}
