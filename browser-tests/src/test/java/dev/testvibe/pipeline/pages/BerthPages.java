package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is put in one of several places with its particulars; of the scenarios that begin with "Wrong", none may be verified. */
final class BerthPages {

    private BerthPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Harbour</h1>
                <style>.moored { background: navy; color: white }</style>
                <form id=moor><label>Call sign <input id=sign></label>
                  <label>Kind <select id=kind><option>Dinghy (3 m)</option><option>Yacht (9 m)</option></select></label><button>Moor boat</button></form>
                <div id=berths></div><p id=last></p>
                <script>
                  let chosen = null;
                  for (let n = 1; n < 4; n++) berths.insertAdjacentHTML('beforeend', `<div class=berth data-testid=berth-${n}>Berth ${n}</div>`);
                  const all = [...berths.children];
                  all.forEach(one => { one.onclick = () => { chosen = one; all.forEach(other => other.classList.toggle('chosen', other === one)); }; });
                  moor.onsubmit = event => {
                    event.preventDefault();
                    if (!chosen || chosen === all[2]) return;
                    chosen.className = 'berth moored'; chosen.textContent = `${sign.value}, ${kind.value}`; chosen = null; moor.reset();
                  };
                </script>
                """, "Puts a thing of a kind in its place", """
                  Scenario: At its berth
                    Given the user has moored a yacht with the call sign "DA1" at the berth with data-testid "berth-2"
                    And a dinghy with the call sign "DB2" is moored at berth "berth-1"
                    Then the berth with data-testid "berth-2" should show "DA1, Yacht (9 m)"
                    And the berth with data-testid "berth-1" should show "DB2, Dinghy (3 m)"
                    And the berth with data-testid "berth-3" should not have the class "moored"

                  Scenario: Wrong kind of boat
                    Given the user has moored a yacht with the call sign "DA1" at the berth with data-testid "berth-2"
                    Then the berth with data-testid "berth-2" should show "DA1, Dinghy (3 m)"

                  Scenario: Wrong because nothing comes of it
                    Given the user has moored a yacht with the call sign "DA1" at the berth with data-testid "berth-3"
                    Then the berth with data-testid "berth-1" should not have the class "moored"
                """);
    }
}
