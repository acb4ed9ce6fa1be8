package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What must be opened or found before something can be done with it, and nothing "Wrong" may be verified. */
final class ThingsToOpenPages {

    private ThingsToOpenPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <header><span>Directory</span>
                  <div class=who><button class=trigger aria-haspopup=true aria-expanded=false>Ann Hill ▾</button>
                    <ul class=panel hidden><li><a href="#me">My account</a></li><li><button id=leave>Log out</button></li></ul></div></header>
                <table><tbody id=rows></tbody></table>
                <p id=said></p>
                <div role=dialog aria-label="Empty all" id=ask hidden><button id=yes>Yes, empty it</button></div>
                <script>
                  let people = ['Ben Okafor', 'Carla Rossi', 'Hugo Martin'];
                  const draw = () => {
                    rows.innerHTML = people.map(name => `<tr><td><input type=checkbox aria-label="Pick ${name}"></td><td><a href="#${name}">${name}</a></td>
                      <td><span><button>⋮</button><div class=options hidden><a href="#" class=act>Suspend</a><button class=act>Delete</button></div></span></td></tr>`).join('');
                  };
                  draw();
                  document.onclick = event => {
                    const one = event.target;
                    if (one.matches('.trigger,span > button')) one.nextElementSibling.hidden = !one.nextElementSibling.hidden;
                    if (one.id === 'leave') document.body.innerHTML = '<h1>See you</h1>';
                    if (one.id === 'yes') { people = []; draw(); }
                    if (one.matches('.act')) {
                      event.preventDefault();
                      const name = one.closest('tr').querySelector('a').textContent;
                      if (one.textContent === 'Delete') people = people.filter(other => other !== name);
                      draw();
                      said.textContent = `${name}: ${one.textContent.toLowerCase()} done`;
                    }
                    if (one.matches('input')) said.textContent = document.querySelectorAll('input:checked').length + ' picked';
                  };
                </script>
                """, "Keeps what can be done in menus", """
                  Scenario: By the menu of the one who is logged in
                    When the user logs out
                    Then I should see the heading "See you"

                  Scenario: By the menu of a row
                    When the admin deletes the user "Carla Rossi"
                    Then I should see "Carla Rossi: delete done"
                    And I should not see "Carla Rossi" in the table

                  Scenario: By a click on what a menu holds
                    When I click "Suspend" for "Hugo Martin"
                    Then I should see "Hugo Martin: suspend done"

                  Scenario: By a link that a menu holds
                    When the user visits the account page
                    Then the page URL should contain "#me"

                  Scenario: A menu that is opened by its name
                    When the user opens the "Ann Hill" menu
                    And chooses "Log out"
                    Then I should see the heading "See you"

                  Scenario: By the boxes of their rows
                    When the admin selects the users "Ben Okafor" and "Hugo Martin"
                    Then I should see "2 picked"
                    And the "Pick Hugo Martin" checkbox should be checked
                    And the "Pick Carla Rossi" checkbox should not be checked

                  Scenario: Wrong row
                    When the admin deletes the user "Carla Rossi"
                    Then I should see "Ben Okafor: delete done"

                  Scenario: Wrong because a dialog is no menu
                    When I click "Yes, empty it"
                    Then I should not see "Ben Okafor"

                  Scenario: Wrong boxes
                    When the admin selects the users "Ben Okafor" and "Hugo Martin"
                    Then the "Pick Carla Rossi" checkbox should be checked
                """)
                .on("""
                <nav><a href="#inbox">Inbox <i>2</i></a> <a href="#starred">Starred</a> <a href="#drinks">Drinks</a></nav>
                <button id=compose>+ New letter</button>
                <h1 id=head></h1>
                <div id=list></div>
                <p id=said></p>
                <label>Priority <select onchange="said.textContent = 'Shows ' + value"><option>All</option><option>High</option></select></label>
                <div id=letter hidden style="position:fixed;inset:0;background:#0008"><div role=dialog aria-label="New letter" style="background:#fff">
                  <h2>New letter</h2><input aria-label=To>
                  <label>Priority <select onchange="said.textContent = 'Letter is ' + value"><option>Low</option><option>High</option></select></label>
                  <button onclick="letter.hidden = true">Yes, close it</button></div></div>
                <script>
                  const all = { inbox: ['Lunch on Friday?', 'Report'], starred: ['Report'], drinks: ['Cola', 'Water'] };
                  const text = { 'Lunch on Friday?': 'Shall we say noon?', Report: 'Figures are up.', Cola: 'Contains sugar.', Water: 'From the well.' };
                  const draw = () => {
                    const place = location.hash.slice(1) || 'inbox';
                    head.textContent = place[0].toUpperCase() + place.slice(1);
                    list.innerHTML = (all[place] || []).map(one => `<div class=line><h3 ${place === 'drinks' ? '' : 'class=open style="cursor:pointer"'}>${one}</h3>${place === 'drinks' ? '<button class=open>View details</button>' : ''}</div>`).join('');
                    list.querySelectorAll('.open').forEach(one => one.onclick = () => { const name = one.closest('.line').querySelector('h3').textContent; head.textContent = name; list.textContent = text[name]; });
                  };
                  onhashchange = draw;
                  draw();
                  compose.onclick = () => letter.hidden = false;
                </script>
                """, "Has folders, what is in them and a dialog", """
                  Scenario: A folder
                    When the user opens the Starred folder
                    Then I should see "Report"
                    And I should not see "Lunch on Friday?"

                  Scenario: Something in a folder
                    When the user opens the message "Lunch on Friday?"
                    Then I should see "Shall we say noon?"

                  Scenario: The details of something
                    Given I open the "Drinks" category
                    When I open the details of the "Water" bottle
                    Then I should see "From the well."

                  Scenario: A dialog
                    When the user opens the new letter dialog
                    Then the "To" field should be visible

                  Scenario: A dialog by its name
                    Given the user has opened the "New letter" dialog
                    Then the "To" field should be visible

                  Scenario: A field of the dialog, and not the one under it
                    When the user opens the new letter dialog
                    And the user changes the priority to "High"
                    And confirms with "Yes, close it"
                    Then I should see "Letter is High"

                  Scenario: Wrong thing
                    Given I open the "Drinks" category
                    When I open the details of the "Water" bottle
                    Then I should see "Contains sugar."

                  Scenario: Wrong folder
                    When the user opens the Archive folder
                    Then I should see "Lunch on Friday?"
                """)
                .on("""
                <h1>Books</h1><p id=count></p><a href="#two">2</a>
                <ul id=books></ul>
                <ul class=pagination id=pages></ul>
                <script>
                  const books = Array.from({ length: 14 }, (none, at) => 'Volume ' + String.fromCharCode(65 + at));
                  const show = page => {
                    count.textContent = `Page ${page} of 3`;
                    document.querySelector('#books').innerHTML = books.slice((page - 1) * 6, page * 6).map(one => `<li>${one}</li>`).join('');
                    pages.innerHTML = [1, 2, 3].map(one => `<li><button ${one === page ? 'aria-current=page' : ''}>${one}</button></li>`).join('');
                    pages.querySelectorAll('button').forEach(one => one.onclick = () => show(Number(one.textContent)));
                  };
                  show(1);
                </script>
                """, "Has a list of several pages", """
                  Scenario: By its number
                    When the user goes to page 2 of the catalogue
                    Then I should see "Volume G"
                    And I should not see "Volume A"

                  Scenario: The last one, and back
                    When the user jumps to the last page
                    Then I should see "Volume N"
                    When the user goes back to page 1
                    Then I should see "Volume A"

                  Scenario: Wrong page
                    When the user goes to page 2
                    Then I should see "Volume N"

                  Scenario: Wrong because there is no such page
                    When the user goes to page 4
                    Then I should see "Volume A"
                """);
    }
}
