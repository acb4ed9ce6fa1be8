package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** A page with a header of its own, lists that are switched to, and a dialog of the page that a step answers by its button. */
final class HeaderAndListPages {

    private static final String GARDEN = """
            <title>Seed board</title>
            <header><h1>Seed board</h1><p id=sum></p></header>
            <aside><h2>My beds</h2><ul id=beds></ul>
              <form id=new-bed-form><label for=new-bed>New bed</label><input id=new-bed><button>Create bed</button></form></aside>
            <main><h2 id=title></h2><button id=drop>Dig up bed</button>
              <form id=sow-form><label for=sow>Seed</label><input id=sow><label for=sown>Sown on</label><input id=sown type=date><button>Sow</button></form>
              <div id=seeds></div></main>
            <div id=ask hidden><div role=dialog aria-modal=true aria-labelledby=ask-title><h2 id=ask-title>Dig up this bed?</h2><button id=no>Keep it</button><button id=yes>Dig up</button></div></div>
            <script>
            let all = { North: [['Leek', '2030-03-01'], ['Kale', '2030-03-02']], South: [['Basil', '2030-05-01']] }, open = 'North';
            const draw = () => {
              sum.textContent = Object.values(all).flat().length + ' seeds in all beds';
              beds.innerHTML = Object.keys(all).map(bed => `<li><button class=bed>${bed}</button></li>`).join('');
              title.textContent = open;
              seeds.innerHTML = all[open].map(([seed, day]) => `<div class=seed><b>${seed}</b> <span>sown ${day}</span> <button class=out>Remove</button></div>`).join('');
            };
            beds.onclick = event => { if (event.target.matches('.bed')) { open = event.target.textContent; draw(); } };
            document.getElementById('new-bed-form').onsubmit = event => { event.preventDefault(); open = document.getElementById('new-bed').value; all[open] = []; draw(); };
            document.getElementById('sow-form').onsubmit = event => { event.preventDefault(); all[open].push([sow.value, sown.value]); draw(); };
            seeds.onclick = event => { if (event.target.matches('.out')) { all[open].splice([...seeds.children].indexOf(event.target.parentElement), 1); draw(); } };
            drop.onclick = () => { ask.hidden = false; };
            no.onclick = () => { ask.hidden = true; };
            yes.onclick = () => { delete all[open]; open = Object.keys(all)[0]; ask.hidden = true; draw(); };
            draw();
            </script>
            """;

    /** Only the tab in which somebody has come in knows who it is. */
    private static final String MEMBERS = """
            <title>Reading circle</title>
            <nav id=nav></nav><div id=body></div>
            <script>
            const come = () => { sessionStorage.setItem('who', who.value); location.hash = '#/'; draw(); };
            const pages = {
              '': () => '<h1>Reading circle</h1><p>Books for everybody.</p>',
              '#/in': () => '<h1>Come in</h1><label for=who>Name</label><input id=who><button onclick="come()">Come in</button>',
              '#/put': () => '<h1>New review</h1><label for=text>Text</label><textarea id=text></textarea><button>Publish</button>',
            };
            const draw = () => {
              const me = sessionStorage.getItem('who');
              nav.innerHTML = '<a href="#/">Start</a> ' + (me ? '<a href="#/put">Write</a> <span>' + me + '</span>' : '<a href="#/in">Members</a>');
              body.innerHTML = (pages[location.hash] ?? pages[''])();
            };
            onhashchange = draw; draw();
            </script>
            """;

    private HeaderAndListPages() {}

    static Traits on(Traits traits) {
        return traits.on(GARDEN, "A header, and lists", """
                  Scenario: What the header shows
                    Given I am on the board
                    Then I should see "3 seeds in all beds" in the header
                    And the header should contain "Seed board"

                  Scenario: Wrong header
                    Then the header should contain "North"

                  Scenario: Another list
                    When I switch to the list "South"
                    Then the list of seeds should contain "Basil"
                    And the list of seeds should not contain "Leek"

                  Scenario: Wrong list
                    When I switch to the list "South"
                    Then the list of seeds should contain "Leek"

                  Scenario: One more list
                    When I create a new bed named "East"
                    And I enter "Thyme" in the "Seed" field
                    And I pick the date "2030-06-01"
                    And I click the "Sow" button
                    Then the seed "Thyme" should be listed with "sown 2030-06-01"

                  Scenario: Wrong day
                    Then the seed "Leek" should be listed with "sown 2030-03-02"

                  Scenario: The second of them
                    When I remove the second seed
                    Then I should see "2 seeds in all beds" in the header
                    And the list of seeds should not contain "Kale"

                  Scenario: Wrong one of them
                    When I remove the first seed
                    Then the list of seeds should not contain "Kale"

                  Scenario: A dialog of the page
                    When I click "Dig up bed"
                    And I confirm the dialog with "Dig up"
                    Then the heading should be "South"
                    And I should see "1 seeds in all beds" in the header

                  Scenario: Wrong answer
                    When I click "Dig up bed"
                    And I confirm the dialog with "Keep it"
                    Then the heading should be "South"
                """).on(MEMBERS, "Who has come in is known to one tab", """
                  Scenario: A page that only members see
                    When I go to the members page
                    And I enter "Ada" in the "Name" field
                    And I click the "Come in" button
                    And I navigate to the new review page
                    Then the heading should be "New review"

                  Scenario: Wrong for guests
                    When I navigate to the new review page
                    Then the heading should be "New review"
                """);
    }
}
