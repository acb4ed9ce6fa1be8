package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is found, rated, folded away and filled in beside another form, and nothing "Wrong" may be verified. */
final class FindingAndRatingPages {

    private FindingAndRatingPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.stars input { position: absolute; opacity: 0; width: 1px; height: 1px }</style>
                <button id=burger aria-label="Open menu" aria-expanded=false>=</button>
                <nav id=side hidden><a href="#">Walks</a></nav>
                <form id=entry><label>Nickname <input id=nick></label> <label>Secret <input id=secret></label> <button>Enter</button></form>
                <h1>Find trails</h1>
                <label>Region <select id=region><option>North coast</option><option>South hills</option></select></label>
                <form id=words><label>Name <input id=name></label> <button>Find by name</button></form>
                <form id=lengths><label>Length <input id=length></label> <button>Find by length</button></form>
                <table id=list><thead><tr><th>Trail</th><th>Length</th></tr></thead><tbody></tbody></table>
                <form id=vote><fieldset class=stars><legend>Your rating</legend>
                  <input type=radio name=s id=s1 aria-label="1 star"><label for=s1>*</label>
                  <input type=radio name=s id=s2 aria-label="2 stars"><label for=s2>*</label>
                  <input type=radio name=s id=s3 aria-label="3 stars"><label for=s3>*</label></fieldset></form>
                <p id=given></p>
                <form id=join><label>Choose a nickname <input id=jn></label> <label>Town <input id=jt></label> <label>Boots <input id=jb></label> <button>Join</button></form>
                <p id=joined></p>
                <script>
                  const trails = [['Lighthouse', '4', 0], ['Gull steps', '9', 0], ['Heather', '4', 1]];
                  const show = fits => document.querySelector('#list tbody').innerHTML = trails.filter(t => t[2] === region.selectedIndex && fits(t)).map(t => `<tr><td>${t[0]}</td><td>${t[1]}</td></tr>`).join('');
                  const on = (form, what) => form.onsubmit = event => { event.preventDefault(); what(); };
                  on(words, () => show(t => t[0].toLowerCase().includes(document.getElementById('name').value)));
                  on(lengths, () => show(t => t[1] === document.getElementById('length').value));
                  on(entry, () => joined.textContent = 'Entered');
                  on(join, () => joined.textContent = jn.value + ' of ' + jt.value + ' in ' + jb.value);
                  document.querySelectorAll('.stars input').forEach((one, at) => one.onchange = () => given.textContent = at + 1 + ' of 3');
                  burger.onclick = () => { side.hidden = !side.hidden; burger.setAttribute('aria-expanded', String(!side.hidden)); };
                </script>
                """, "Finds, rates and fills in beside other forms", """
                  Scenario: Results without a name
                    When I search the region "North coast" for trails with the length "4"
                    Then "Lighthouse" should be listed in the search results
                    And I should see 1 trail in the results

                  Scenario: What the only table of a page lists
                    When I search the region "North coast" for trails with the length "9"
                    Then 1 trail is listed

                  Scenario: A choice that others lie over
                    When I select 2 stars
                    Then I should see "2 of 3"

                  Scenario: The form that has all fields
                    When I fill in nickname "Moss", town "Graz" and boots "old"
                    And I click "Join"
                    Then I should see "Moss of Graz in old"

                  Scenario: A menu that its button says to be closed
                    When I open the menu
                    And I click the "Open menu" button
                    Then the menu should be closed

                  Scenario: Wrong result
                    When I search the region "North coast" for trails with the length "4"
                    Then "Heather" should be listed in the search results

                  Scenario: Wrong number of results
                    When I search the region "South hills" for trails with the length "4"
                    Then I should see 2 trails in the results

                  Scenario: Wrong number of what is listed
                    When I search the region "North coast" for trails with the length "9"
                    Then 2 trails are listed

                  Scenario: Wrong because the menu is closed
                    When I select 2 stars
                    Then the menu should be visible
                """);
    }
}
