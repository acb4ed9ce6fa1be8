package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What a page keeps and deletes by what people call it, texts of which a step says only their kind, and what fills the screen. */
final class StorageAndTextsPages {

    private StorageAndTextsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Lighthouse log</h1>
                <form id=log><label>Keeper <input id=keeper></label><label>Remark <textarea id=remark></textarea></label><button>Write down</button></form>
                <p id=notice></p><table><thead><tr><th>Keeper<th>Remark<th></thead><tbody id=entries></tbody></table>
                <button id=tower>Climb</button> <b id=steps>0</b>
                <script>
                  let kept = JSON.parse(localStorage.entries || '[]');
                  const draw = () => {
                    entries.innerHTML = kept.map(one => `<tr><td>${one.keeper}<td>${one.remark}<td><button>Strike out</button>`).join('');
                    entries.querySelectorAll('button').forEach((button, at) => button.onclick = () => {
                      if (kept[at].keeper === 'Ghost') button.closest('tr').remove();
                      else { kept.splice(at, 1); localStorage.entries = JSON.stringify(kept); draw(); if (!kept.length) notice.textContent = 'No entries are left'; }
                    });
                  };
                  log.onsubmit = event => {
                    event.preventDefault();
                    if (remark.value.length > 200) { notice.textContent = 'The remark is too long'; return; }
                    if (!/^[A-Za-z ]+$/.test(keeper.value)) { notice.textContent = 'A keeper has letters only'; return; }
                    kept.push({ keeper: keeper.value, remark: remark.value });
                    if (keeper.value !== 'Drifter') localStorage.entries = JSON.stringify(kept);
                    log.reset(); draw();
                  };
                  tower.onclick = () => { steps.textContent = 12; localStorage.highestStep = 12; };
                  if (localStorage.watch) notice.textContent = `Watch: ${localStorage.watch}`;
                  draw();
                </script>
                """, "Knows what is kept and what was deleted, and types texts of a kind", """
                  Scenario: Kept as it was entered
                    When the user enters "Ann" into the keeper field
                    And the user enters "Calm sea" into the remark field
                    And the user clicks the "Write down" button
                    Then the new entry should be saved in local storage

                  Scenario: Kept under a name of its own
                    When the user clicks the "Climb" button
                    Then the highest step should be stored in the local storage

                  Scenario: Given as kept
                    Given the watch "night" is stored in local storage
                    Then "Watch: night" should be displayed
                    And the watch in local storage should be "night"

                  Scenario: Deleted from the table and from the storage
                    Given the user has added an entry with the keeper "Ann" and the remark "Calm sea"
                    When the user clicks the "Strike out" button of the entry "Ann"
                    Then the entry should be removed from the local storage
                    And the deleted entry should no longer exist in local storage
                    And the table should refresh and no longer display the deleted entry
                    And a message should be displayed indicating that no entries are left

                  Scenario: Too long, and of the wrong letters
                    When the user enters a very long text into the remark field
                    And the user clicks the "Write down" button
                    Then "The remark is too long" should be displayed
                    When the user clears the remark field
                    And the user enters special characters into the keeper field
                    And the user clicks the "Write down" button
                    Then "A keeper has letters only" should be displayed

                  Scenario: Wrong because it is not kept
                    When the user enters "Drifter" into the keeper field
                    And the user clicks the "Write down" button
                    Then the new entry should be saved in local storage

                  Scenario: Wrong because it is kept nevertheless
                    Given the user has added an entry with the keeper "Ghost" and the remark "Fog"
                    When the user clicks the "Strike out" button of the entry "Ghost"
                    Then the entry should be removed from the local storage

                  Scenario: Wrong because nothing was deleted
                    Given the user has added an entry with the keeper "Ann" and the remark "Calm sea"
                    When the user clicks the "Climb" button
                    Then the entry "Ann" should be removed from the local storage

                  Scenario: Wrong thing that is kept
                    When the user enters "Ann" into the keeper field
                    And the user clicks the "Write down" button
                    Then the watch should be saved in local storage

                  Scenario: Wrong value of what is kept
                    When the user enters "night" into the keeper field
                    And the user clicks the "Write down" button
                    Then the watch in local storage should be "night"

                  Scenario: Wrong because it does not say so
                    Given the user has added an entry with the keeper "Ann" and the remark "Calm sea"
                    When the user clicks the "Strike out" button of the entry "Ann"
                    Then a message should be displayed indicating that no keepers are left
                """)
                .on("""
                <style>.chart.full-screen { position: fixed; inset: 0 }</style>
                <div class=chart><canvas class=sheet width=80 height=40 aria-label="Chart"></canvas><button class=chart__zoom>Spread</button></div>
                <label>Password <input id=secret type=password></label><button id=peek>Peek</button>
                <ul id=buoys><li>Red<li>Green<li>Red</ul>
                <script>
                  document.querySelector('.chart__zoom').onclick = event => event.target.parentElement.classList.toggle('full-screen');
                  peek.onclick = () => { secret.type = 'text'; };
                </script>
                """, "Sees what fills the screen, what is masked and what is there only once", """
                  Scenario: Over the whole screen and back
                    Given the chart is in normal mode
                    When the user clicks the "Spread" button
                    Then the chart should be in fullscreen mode
                    When the user clicks the "Spread" button
                    Then the chart should exit full screen

                  Scenario: Masked until somebody peeks
                    Then the password should be masked
                    When the user clicks the "Peek" button
                    Then the password should be visible as plain text

                  Scenario: Once
                    Then "Green" should appear only once in the list

                  Scenario: Wrong because nothing was ever full
                    When the user clicks the "Peek" button
                    Then the list should be in fullscreen mode

                  Scenario: Wrong because nothing was spread
                    Then the chart should be in fullscreen mode

                  Scenario: Wrong because nobody peeked
                    Then the password should be shown in plain text

                  Scenario: Wrong because it is there twice
                    Then "Red" should appear only once in the list
                """);
    }
}
