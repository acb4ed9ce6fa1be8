package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** A site of one page where people write: pages by the fragment, cards in elements of their own, icons and placeholders. */
final class CommunityPages {

    private CommunityPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <top-bar><nav class=navbar><a href="#/">sproutlog</a> <a href="#/compose">New Sighting</a> <a href="#/u/ann">ann</a></nav></top-bar>
                <div id=out></div>
                <script>
                  const all = [['Ash', ['tree']], ['Birch', ['tree']], ['Clover', ['herb']], ['Dill', ['herb']], ['Elm', ['tree']]];
                  const notes = [];
                  let page = 1, tag = '';
                  const list = some => some.slice((page - 1) * 2, page * 2).map(([name, tags]) => `<plant-card><div class=plant-preview>
                    <p class=plant-meta>ann ♥ 3</p><a href="#/plant/${name}">${name}</a></div></plant-card>`).join('')
                    + `<nav><ul class=pagination>${[1, 2, 3].slice(0, Math.ceil(some.length / 2)).map(n => `<li class="page-item${n === page ? ' active' : ''}"><a class=page-link href="" data-n=${n}>${n}</a></li>`).join('')}</ul></nav>`;
                  const pages = {
                    '': () => `<div class=home-page><div>${list(all.filter(([, tags]) => !tag || tags.includes(tag)))}</div>
                      <div><p>Popular kinds</p><div><a class=pill href="" data-tag=tree>tree</a> <a class=pill href="" data-tag=herb>herb</a></div></div><a class=pill href="" data-tag="">tree or herb</a></div>`,
                    compose: () => `<div class="diary-page box"><form><input name=title placeholder=Headline><button>Save it</button></form></div>`,
                    plant: name => `<div class=plant-page><h1>${name}</h1><form><textarea placeholder="Your note"></textarea><button>Post Note</button></form>
                      ${notes.map((text, at) => `<div class=note-card><p>${text}</p><i title="Delete note" data-at=${at} style="cursor:pointer">✖</i></div>`).join('')}</div>`,
                    u: name => `<div class=profile-page><h4>${name}</h4><p>Looks at leaves.</p></div>`,
                  };
                  const draw = () => { const [to, what] = (location.hash || '#/').slice(2).split('/'); out.innerHTML = pages[to](what); };
                  onhashchange = () => { page = 1; tag = ''; draw(); };
                  draw();
                  document.onclick = event => {
                    const { n, tag: kind, at } = event.target.dataset;
                    if (n || kind !== undefined) event.preventDefault();
                    if (n) page = Number(n);
                    if (kind !== undefined) { tag = kind; page = 1; }
                    if (at) notes.splice(at, 1);
                    if (n || kind !== undefined || at) draw();
                  };
                  document.onsubmit = event => {
                    event.preventDefault();
                    const typed = event.target.querySelector('input,textarea').value;
                    if (event.target.querySelector('input')) { all.unshift([typed, []]); location.hash = '#/plant/' + typed; }
                    else { notes.push(typed); draw(); }
                  };
                </script>
                """, "Writes about plants", """
                  Scenario: Cards in elements of their own
                    Then the feed should contain 2 plants
                    And the first plant should contain "Ash"
                    And the pagination should have 3 pages
                    And the page 1 should be active
                    When I click on page 3 of the pagination
                    Then the page 3 should be active
                    And I should see 1 plant

                  Scenario: The navigation of the site
                    Then I should see "ann" in the navigation bar

                  Scenario: The page of the one who is there
                    When I open my profile
                    Then I should see "Looks at leaves."

                  Scenario: A page by what holds it
                    Given I am on the diary page
                    When I enter "Fern" as the headline
                    And I click the "Save it" button
                    Then I should be on the plant page "Fern"

                  Scenario: What stands under a caption
                    When I click on the tag "herb" under "Popular kinds"
                    Then the first plant should contain "Clover"

                  Scenario: An icon that deletes
                    When I open the plant "Birch"
                    And I write the note "White bark."
                    And I click the "Post Note" button
                    Then the note "White bark." should be displayed
                    When I delete the note "White bark."
                    Then the note "White bark." should no longer be displayed

                  Scenario: Wrong number of pages
                    Then the pagination should have 2 pages

                  Scenario: Wrong page
                    When I click on page 2 of the pagination
                    Then the page 3 should be active

                  Scenario: Wrong number of cards
                    Then the feed should contain 3 plants

                  Scenario: Wrong part of the site
                    Then I should see "3" in the navigation bar

                  Scenario: Wrong plant
                    When I open the plant "Birch"
                    Then I should be on the plant page "Ash"

                  Scenario: Wrong because an icon is no note
                    When I open the plant "Birch"
                    Then the note "White bark." should be displayed
                """);
    }
}
