package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Menus by the side they stand at, rows by their traits, and steps over tables that do more; what begins with "Wrong" is never verified. */
final class SidesAndRowsPages {

    private SidesAndRowsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>#cols { display: flex } #west { width: 200px } .off { display: none }</style>
                <div id=head><a href="#fees">Fees</a></div>
                <div id=cols><div id=west><p>Good day, Ida</p><ul><li><a href="#berths" data-go=berths>Berths</a></li><li><a href="#shift" data-go=shift>Shift a boat</a></li></ul></div>
                <div><div id=berths class=part><h1>Berths</h1><table><thead><tr><th>Berth</th><th>Type</th><th>Boats</th></tr></thead><tbody></tbody>
                <tfoot><tr><td colspan=2>Total of your boats</td><td id=sum></td></tr></tfoot></table></div>
                <form id=shift class="part off" novalidate><h1>Shift a boat</h1><table>
                <tr><td><label for=n>Number:</label></td><td><input id=n></td><td class=error></td></tr>
                <tr><td><label for=a>Take boats from:</label></td><td><select id=a><option>11</option><option>12</option></select></td><td></td></tr>
                <tr><td><label for=b>To berth:</label></td><td><select id=b><option>11</option><option>12</option></select></td><td class=error></td></tr></table>
                <button>Shift</button><p id=done class=off>The boats have been shifted.</p></form></div></div>
                <div id=foot><a href="#fees">Fees</a> <a href="#help">Help</a></div>
                <script>
                  const boats = { 11: 5, 12: 2 };
                  const show = () => {
                    document.querySelector('#berths tbody').innerHTML = Object.entries(boats).map(([id, n]) => `<tr><td>${id}</td><td>${id === '11' ? 'Jetty' : 'Buoy'}</td><td>${n}</td></tr>`).join('');
                    sum.textContent = boats[11] + boats[12];
                  };
                  show();
                  document.querySelectorAll('[data-go]').forEach(link => { link.onclick = event => { event.preventDefault();
                    document.querySelectorAll('.part').forEach(one => one.classList.toggle('off', one.id !== link.dataset.go)); }; });
                  shift.onsubmit = event => { event.preventDefault(); done.classList.add('off');
                    const error = document.querySelector('.error');
                    error.textContent = n.value > 0 ? '' : 'Say how many.';
                    if (!(n.value > 0)) return;
                    boats[a.value] -= +n.value; boats[b.value] += +n.value; show(); done.classList.remove('off'); };
                </script>
                """, "Finds menus at sides and rows by traits", """
                  Scenario: Boats are shifted
                    When I follow the "Shift a boat" link in the menu on the left
                    And I fill in the form with the following values and press the "Shift" button
                      | Number          | 2  |
                      | Take boats from | 11 |
                      | To berth        | 12 |
                    Then I should see the notice "The boats have been shifted."
                    And after I follow the "Berths" link in the left-hand menu the total of my boats should be shown as "7"
                    And the table of berths should contain a row with the type "Jetty" and the boats "3"
                    And I should not see the "Log out" link in the menu on the left

                  Scenario: None are shifted
                    When I go to "Shift a boat" using the menu on the left
                    And I press the "Shift" button
                    Then I should see the following error messages next to the fields
                      | Field  | Error message |
                      | Number | Say how many. |
                    And I should no longer see the notice "The boats have been shifted."

                  Scenario: Links at the bottom
                    Then I should see the "Help" link in the menu at the bottom
                    And I should see the "Berths" link on the left

                  Scenario: Wrong menu
                    When I follow the "Help" link in the menu on the left
                    Then I should see the heading "Berths"

                  Scenario: Wrong side
                    Then I should see the "Shift a boat" link in the right-hand menu

                  Scenario: Wrong place
                    Then I should not see the "Shift a boat" link in the menu on the left

                  Scenario: Wrong total
                    Then the total of my boats should be shown as "5"

                  Scenario: Wrong number of rows
                    Then the table of berths should contain exactly one berth, which is of type "Jetty" and has the boats "5"

                  Scenario: Wrong column
                    Then the table of berths should contain a row with the type "5" and the boats "5"

                  Scenario: Wrong button left out
                    When I follow the "Shift a boat" link in the menu on the left
                    And I fill in the form with the following values and press the "Send" button
                      | Number | 2 |
                    Then I should see the heading "Shift a boat"

                  Scenario: Wrong notice
                    When I follow the "Shift a boat" link in the menu on the left
                    And I enter "2" into the "Number" field and press the "Shift" button
                    Then I should no longer see the notice "The boats have been shifted."
                """)
                .on("""
                <style>.grid { display: flex } .grid > div { width: 45% } .bar { position: fixed; left: 0; bottom: 0; width: 200px }</style>
                <h1>Deli</h1><div class=grid><div class=good><h3>Tea</h3><button>Buy</button><a href="#t">More</a></div><div class=good><h3>Milk</h3><button>Buy</button><a href="#m">More</a></div></div>
                <div class=bar><a href="#y">Accept</a> <button>Refuse</button></div>
                """, "Takes no card and no bar for a menu at a side", """
                  Scenario: Wrong because it is a card
                    Then the left menu should contain "Tea"

                  Scenario: Wrong because there is no menu
                    Then the left sidebar should not contain "Home"

                  Scenario: Wrong because it is a bar
                    Then the sidebar should contain "Accept"
                """)
                .on("""
                <style>.lit { background: gold } #lamps i { display: inline-block; width: 20px; height: 20px; border: 1px solid }</style>
                <label>Deck <select data-testid=deck><option>Upper<option>Lower</select></label>
                <p id=motto data-testid=motto>Fair winds</p><button id=right>To the right</button>
                <div id=lamps><i data-testid=lamp-1 class="lamp lit"></i><i data-testid=lamp-2 class=lamp></i><i data-testid=lamp-3 class=lamp></i></div>
                <div id=chart data-testid=chart></div><button id=raise>Raise a flag</button>
                <p>Moves <b data-testid=moves>0</b></p>
                <script>
                  document.getElementById('right').onclick = () => { motto.style.textAlign = 'right'; };
                  raise.onclick = () => { chart.innerHTML = '<span data-testid=flag-red>Flag</span>'; };
                  document.querySelectorAll('.lamp').forEach(lamp => lamp.onclick = () => {
                    lamp.classList.toggle('lit');
                    document.querySelector('[data-testid=moves]').textContent++;
                  });
                </script>
                """, "Knows to which side a text is aligned, and counts what has a class", """
                  Scenario: Aligned to the other side
                    Given the motto text should be aligned to the left
                    When the user clicks the "To the right" button
                    Then the motto text with data-testid "motto" should be aligned to the right
                    And the motto text should not be left-aligned

                  Scenario: Lit one after the other
                    Given 1 lamp has the class "lit"
                    When the user clicks the lamp with data-testid "lamp-2"
                    Then 2 lamps should have the class "lit"
                    And the moves counter with data-testid "moves" shows "1"

                  Scenario: Chosen from the start
                    When the user clicks the "Raise a flag" button
                    Then "Upper" should be selected in the dropdown with data-testid "deck"

                  Scenario: Wrong because it still starts on the left
                    Then the motto text should be aligned to the right

                  Scenario: Wrong because another is lit
                    When the user clicks the lamp with data-testid "lamp-2"
                    Then 1 lamps should have the class "lit"

                  Scenario: Wrong because there is a flag
                    When the user clicks the "Raise a flag" button
                    Then no flags should be placed on the chart

                  Scenario: Wrong because the other deck is chosen
                    Then "Lower" should be selected in the dropdown with data-testid "deck"
                """)
                .on("""
                <style>main { height: 1500px } [role=menu] { position: absolute; top: 40px }</style>
                <nav>Seed shop <button id=open aria-haspopup=menu aria-label="Garden menu">Rosa</button></nav><div id=over></div>
                <main><h1>All seeds</h1><div class=grid></div>
                <table><tr><th colspan=2>Sender</th></tr><tr><td colspan=2>Ida, Kiel</td></tr><tr><th colspan=2>Weights</th></tr><tr><td>Poppy</td><td>5 g</td></tr></table></main>
                <footer><p id=foot class=imprint>Imprint</p><a href="#top">Back to top</a></footer>
                <script>
                  const seeds = [['Poppy', 2], ['Sage', 3], ['Thyme', 2.5]];
                  document.querySelector('.grid').innerHTML = seeds.map(([name, cost]) => `<div class=plate><button class=pic aria-label="More about ${name}">?</button><b>${name}</b><em>€${cost.toFixed(2)}</em><button class=sow>Sow ${name}</button></div>`).join('');
                  document.querySelectorAll('.pic').forEach((pic, at) => pic.onclick = () => over.innerHTML = '<div role=dialog><h2>' + seeds[at][0] + ' grows tall</h2></div>');
                  document.querySelector('#open').onclick = () => over.innerHTML = '<div role=menu><button role=menuitem>Sign out</button></div>';
                </script>
                """, "Knows what is at the top, opened, pictured and sold", """
                  Scenario: At the top of the page
                    Then a navigation bar is displayed at the top of the page
                    And I should see an imprint at the bottom of the page
                    And I should see 3 products
                    And the sender should contain "Ida"

                  Scenario: A menu and a picture
                    When I click the "Garden menu" button
                    Then the menu should contain "Sign out"
                    When I click on the image of "Sage"
                    Then I should see "Sage grows tall"

                  Scenario: Wrong place
                    Then I should see an imprint at the top of the page

                  Scenario: Wrong number
                    Then I should see 2 products

                  Scenario: Wrong entry
                    When I click the "Garden menu" button
                    Then the menu should contain "Rosa"

                  Scenario: Wrong weights
                    Then the weights should contain "Ida"
                """)
                .on("""
                <h1>Ferry</h1><h2 style="text-align:center">Fair winds</h2>
                <ul class=cabins><li>Gull <em>taken</em> <button onclick="note.textContent='Removed'">Delete</button></li></ul><p id=note role=status></p>
                <div class=rates><div><b>Express</b> $9</div><div><b>Standard</b> $4</div><div><b>Slow</b> $1</div></div>
                <section class=deck><h2>Deck</h2><div class=crates><div class=crate>Rope</div><div class=crate>Oil</div></div></section>
                <aside><div class=crate>Salt</div></aside>
                <p>All about buoys</p><button>Buoys</button><div class="buoy red">North</div><div class=buoy>South</div><div class=key><i class="buoy icon" style="display:inline-block;width:9px;height:9px"></i></div>
                <p style="margin-top:900px">Farewell</p>
                """, "Leaves out nothing that is said of a button, a place or a kind", """
                  Scenario: By what it is there for
                    When I click the button to delete "Gull"
                    Then I should see "Removed"

                  Scenario: Where it stands
                    Then the heading "Ferry" should be at the top of the page
                    And the text "Farewell" is displayed at the bottom of the page
                    And the crate "Rope" is placed on the deck

                  Scenario: Wrong because the button archives nothing
                    When I click the button to archive all cabins
                    Then I should see "Removed"

                  Scenario: Wrong because nothing is to be deleted
                    When I click the button to not delete anything
                    Then I should see "Removed"

                  Scenario: Wrong because it is taken
                    When I click the button to delete untaken "Gull"
                    Then I should see "Removed"

                  Scenario: Wrong because there is no second
                    Then the button for deleting the second "Gull" should be visible

                  Scenario: Wrong because rates are no products
                    Then I should see 3 products

                  Scenario: Wrong because an icon is no buoy
                    Then 3 buoys should be displayed

                  Scenario: Wrong because it is in the middle
                    Then the heading "Fair winds" should be on the left

                  Scenario: Wrong because it is the first line
                    Then the heading "Ferry" should be at the bottom of the page

                  Scenario: Wrong because it is the last line
                    Then the text "Farewell" is displayed at the top of the page

                  Scenario: Wrong because it is not on the deck
                    Then the crate "Salt" is placed on the deck
                """)
                .on("""
                <ul class=topmenu><li><a href="#boats">Boats</a></li><li><a href="#crew">Crew</a></li></ul>
                <h1>Marina</h1><div id=here></div>
                <script>
                  const boats = { Gull: 'Oak', Tern: 'Steel' };
                  let sails = [];
                  const boat = name => {
                    here.innerHTML = `<h2>${name}</h2><p>Hull: ${boats[name]}</p>` + (sails.length ? '' : '<p>This boat has no sails yet.</p>')
                      + sails.map(sail => `<div class=sail><b>${sail}</b><a href="#x">Mend sail</a><a href="#y">Sell sail</a></div>`).join('')
                      + '<form novalidate><label>Sail <input id=sail></label><p id=bad></p><button>Add sail</button></form>';
                    document.querySelector('form').onsubmit = event => { event.preventDefault(); const field = document.querySelector('#sail');
                      if (!field.value) { bad.textContent = 'is missing'; return; }
                      sails.push(field.value); boat(name); };
                  };
                  const list = () => {
                    here.innerHTML = '<table><tr><th>Boat</th><th>Do</th></tr>' + Object.keys(boats).map(name => `<tr><td><a href="#boats" data-boat=${name}>${name}</a></td><td><a href="#boats">Sell</a></td></tr>`).join('') + '</table>';
                    document.querySelectorAll('[data-boat]').forEach(link => link.onclick = () => setTimeout(() => boat(link.dataset.boat)));
                  };
                  document.querySelector('a').onclick = list;
                </script>
                """, "Follows the name of an item and counts what is made as one", """
                  Scenario: A sail is added
                    When I open "Boats" from the menu
                    And I select the item "Gull"
                    Then the boat has no sails
                    When I press the "Add sail" button
                    Then the error "is missing" is displayed for the sail
                    When I enter "Jib" as the sail
                    And I press the "Add sail" button
                    Then the boat has 1 sail

                  Scenario: Wrong number
                    When I open "Boats" from the menu
                    And I select the item "Tern"
                    And I enter "Jib" as the sail
                    And I press the "Add sail" button
                    Then the boat has 2 sails

                  Scenario: Wrong that it has none
                    When I open "Boats" from the menu
                    And I select the item "Tern"
                    And I enter "Jib" as the sail
                    And I press the "Add sail" button
                    Then the boat has no sails
                """);
    }
}
