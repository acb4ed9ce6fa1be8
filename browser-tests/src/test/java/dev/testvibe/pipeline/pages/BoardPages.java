package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** A board with lanes, and a dialog for each of its cards; of the scenarios that begin with "Wrong", none may be verified. */
final class BoardPages {

    private static final String LAUNDRY = """
            <h1>Laundry</h1>
            <label>Find <input type=search id=find></label>
            <label>Max temperature <input type=number id=max></label>
            <main class=lanes></main>
            <div role=dialog aria-labelledby=head id=card hidden><h2 id=head></h2>
              <label>Lane <select id=lane><option>Waiting</option><option>Washing</option><option>Ready</option></select></label>
              <label>Assigned to <select id=who><option>Nobody</option><option>Ida</option><option>Bo</option></select></label>
              <button id=save>Save</button><h3>Remarks</h3><div id=remarks></div>
              <label>Add a remark <textarea id=text></textarea></label> <button id=post disabled>Post remark</button></div>
            <script>
              const loads = [['Towels', 'Waiting', 'Ida', 60], ['Shirts', 'Waiting', 'Bo', 40], ['Curtains', 'Washing', 'Ida', 30]];
              const byId = id => document.getElementById(id);
              let open = null;
              const draw = () => {
                document.querySelector('main').innerHTML = ['Waiting', 'Washing', 'Ready'].map(lane => {
                  const here = loads.filter(load => load[1] === lane && load[0].includes(byId('find').value) && (!byId('max').value || load[3] <= byId('max').value));
                  return `<section class=lane aria-label=${lane}><h2>${lane} <span>${here.length}</span></h2>` + (here.length ? '' : '<p class=none>No loads</p>')
                    + here.map(load => `<article class=load-card><b class=load-name>${load[0]}</b> <i class=load-assignee>${load[2]}</i></article>`).join('') + '</section>';
                }).join('');
                document.querySelectorAll('article').forEach(one => { one.tabIndex = 0; one.onclick = () => {
                  open = loads.find(load => one.textContent.includes(load[0]));
                  byId('head').textContent = 'Load: ' + open[0]; byId('lane').value = open[1]; byId('who').value = open[2]; byId('card').hidden = false;
                }; });
              };
              byId('find').oninput = draw;
              byId('max').oninput = draw;
              byId('text').oninput = () => byId('post').disabled = !byId('text').value;
              byId('post').onclick = () => { byId('remarks').insertAdjacentHTML('beforeend', '<p class=remark></p>'); byId('remarks').lastChild.textContent = byId('text').value; byId('text').value = ''; };
              byId('save').onclick = () => { open[1] = byId('lane').value; open[2] = byId('who').value; byId('card').hidden = true; draw(); };
              draw();
            </script>
            """;

    private BoardPages() {}

    static Traits on(Traits traits) {
        return traits.on(LAUNDRY, "Judges each lane by what is in it", """
                  Scenario: In its lane
                    Given I have clicked on "Towels"
                    And the dialog title is "Load: Towels"
                    When I change the lane to "Washing"
                    And I assign the load to "Bo"
                    And I save the load
                    Then the card "Towels" is displayed in the "Washing" lane
                    And the card "Towels" is not displayed in the "Waiting" lane
                    And the "Ready" lane should be empty
                    And the card "Towels" should be assigned to "Bo"

                  Scenario: How many in each
                    Then I should see the following lanes:
                      | lane    | loads |
                      | Waiting | 2     |
                      | Washing | 1     |
                      | Ready   | 0     |

                  Scenario: None that fits
                    When I type "ur" into the search field
                    Then I should see 1 load
                    And all the visible loads should be assigned to "Ida"
                    When I type "zz" into the search field
                    Then I should see 0 loads

                  Scenario: A long text has a button of its own
                    Given I have clicked on "Shirts"
                    When I add the remark "Cold water only"
                    Then I should see the remark "Cold water only"

                  Scenario: By its long name
                    When I set the maximum temperature to 50
                    Then the "Waiting" lane should contain 1 load

                  Scenario: Wrong lane
                    Then the card "Towels" is displayed in the "Washing" lane

                  Scenario: Wrong, since it is there
                    Then the card "Towels" is not displayed in the "Waiting" lane

                  Scenario: Wrong number in one
                    Then I should see the following lanes:
                      | lane    | loads |
                      | Waiting | 2     |
                      | Washing | 2     |

                  Scenario: Wrong, since one is another's
                    Then all the visible loads should be assigned to "Ida"

                  Scenario: Wrong, since there are some
                    When I type "ur" into the search field
                    Then I should see 0 loads

                  Scenario: Wrong, since it holds one
                    Then the "Washing" lane should be empty

                  Scenario: Wrong title
                    Given I have clicked on "Shirts"
                    Then the dialog title should be "Remarks"
                """);
    }
}
