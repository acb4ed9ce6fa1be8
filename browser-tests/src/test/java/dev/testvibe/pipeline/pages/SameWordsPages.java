package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Several things on a page that show the same words: which of them is meant, and nothing "Wrong" may be verified. */
final class SameWordsPages {

    private SameWordsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <header><nav aria-label=Shelves><a href="#/maps">Maps</a> <a href="#/letters">Letters</a> <a href="#/coins">Coins</a></nav></header>
                <main id=main></main>
                <footer><a href="#/maps">Maps</a> <a href="#/help">Coins</a></footer>
                <script>
                  const draw = () => {
                    const shelf = location.hash.slice(2);
                    const name = shelf && shelf[0].toUpperCase() + shelf.slice(1);
                    main.innerHTML = shelf ? `<nav aria-label=Trail><a href="#/">Archive</a> / <span>${name}</span></nav><h1>${name}</h1><p>Shelf of ${shelf}</p>`
                      : '<h1>Archive</h1><div><h3><a href="#/letters">Letters</a></h3><p>By post</p></div>';
                  };
                  onhashchange = draw;
                  draw();
                </script>
                """, "Tells what shows the same words apart", """
                  Scenario: The heading of several elements that say it
                    When I click on "Maps"
                    Then I should see the heading "Maps"
                    And the "Maps" heading should be visible

                  Scenario: Links that lead to the same
                    When I go to the "Letters" page
                    Then I should see "Shelf of letters"

                  Scenario: By an address with a hash alone
                    When I go to "#/coins"
                    Then I should see the heading "Coins"

                  Scenario: By what a menu holds
                    When I open "Letters" from the menu
                    Then I should see the heading "Letters"

                  Scenario: Wrong heading
                    When I click on "Maps"
                    Then I should see the heading "Letters"

                  Scenario: Wrong because links of one name lead to two places
                    When I click on "Coins"
                    Then I should see "Shelf of coins"
                """)
                .on("""
                <nav><a href="#" class=on>All</a> <a href="#tagged" id=tagged hidden>#moss</a></nav>
                <button id=mossy>Show moss</button>
                <h2>Plants</h2>
                <table><thead><tr><th>Name</th><th>Bed</th><th>State</th></tr></thead><tbody id=plants></tbody></table>
                <script>
                  const rows = [['Fern', 'North', 'Open'], ['Ivy', 'North', 'Closed'], ['Open rose', 'South', 'Closed']];
                  const draw = some => { plants.innerHTML = some.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join(''); };
                  draw(rows);
                  mossy.onclick = () => {
                    draw(rows.filter(row => row[1] === 'North'));
                    document.querySelector('.on').className = '';
                    tagged.hidden = false;
                    tagged.className = 'on active';
                  };
                </script>
                """, "Reads what each of several has under a heading", """
                  Scenario: Under the heading of the column
                    When I click the "Show moss" button
                    Then every plant should have the bed "North"
                    And all rows should have "North" in the "Bed" column
                    And each cell in the Bed column should be "North"

                  Scenario: A name that looks like a selector
                    When I click the "Show moss" button
                    Then the active tab should be "#moss"

                  Scenario: Wrong because one of them has another
                    Then every plant should have the bed "North"

                  Scenario: Wrong because another column says so
                    When I click the "Show moss" button
                    Then every plant should have the state "North"

                  Scenario: Wrong tab
                    Then the active tab should be "#moss"
                """)
                .on("""
                <header class=navbar><nav id=top><a href="#a">Start</a></nav></header>
                <main>
                  <nav class=tabs aria-label=Parts><a href="#b">Parts</a></nav>
                  <nav aria-label=Chapters><a href="#c">Ferns</a> <a href="#d">Mosses</a></nav>
                  <button id=clap>♡ Clap (3)</button> <button>Share</button>
                  <form id=f novalidate><label>Guest <input id=guest></label> <label>Your wish <textarea id=wish></textarea></label>
                    <ul id=errors role=alert></ul><button>Sign</button></form>
                  <address id=where></address>
                  <div id=notes><div class=note>First <button>Remove</button></div></div>
                </main>
                <script>
                  clap.onclick = () => { clap.textContent = '♥ Unclap (4)'; };
                  document.querySelector('.note button').onclick = event => event.target.parentElement.remove();
                  f.onsubmit = event => {
                    event.preventDefault();
                    errors.innerHTML = guest.value ? '' : '<li>Guest is required</li>';
                    if (!guest.value) return;
                    document.getElementById('top').insertAdjacentHTML('beforeend', `<b>${guest.value}</b>`);
                    where.innerHTML = `${guest.value}<br>Mill Lane 4<br>1020`;
                  };
                </script>
                """, "Finds what has no name of its own", """
                  Scenario: The navigation bar is the one at the top
                    When I enter the guest "Ida" and click "Sign"
                    Then I should see "Ida" in the navigation bar

                  Scenario: A line of an address
                    When I enter the guest "Ida" and press "Sign"
                    Then the address "Mill Lane 4" should be shown

                  Scenario: A menu by its name
                    Then the chapter menu should contain "Ferns" and "Mosses"

                  Scenario: The button that says something else now
                    When I click the "Clap" button
                    Then the button text should change to "Unclap"

                  Scenario: Errors that come and go
                    When I click "Sign"
                    Then I should see the error "Guest is required"
                    When I enter the guest "Ida" and click "Sign"
                    Then I should not see any errors

                  Scenario: None of them
                    When I remove the note
                    Then I should see 0 notes

                  Scenario: Wrong navigation bar
                    Then I should see "Parts" in the navigation bar

                  Scenario: Wrong button
                    When I click the "Clap" button
                    Then the button text should change to "Share"

                  Scenario: Wrong because an error is shown
                    When I click "Sign"
                    Then no errors should be shown

                  Scenario: Wrong because one is there
                    Then I should see 0 notes
                """);
    }
}
