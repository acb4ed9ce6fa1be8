package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** A record that no link leads to; of the scenarios that begin with "Wrong", none may be verified. */
class RecordBySearchTest {

    @Test
    void opensARecordThatOnlyASearchLeadsTo() {
        String script = """
                <h2>Patients</h2><form><label>Last name <input name=q></label><button>Find patient</button></form><p id=hits></p>
                <script>
                  const all = ['Ida Hay', 'Tom Hayes'];
                  if (location.hash) document.body.innerHTML = '<h1>' + decodeURIComponent(location.hash.slice(1)) + '</h1><p>Town: Ryde</p>';
                  else document.querySelector('form').onsubmit = event => { event.preventDefault();
                    document.querySelector('#hits').innerHTML = all.filter(one => one.split(' ')[1].startsWith(event.target.q.value))
                      .map(one => `<a href="/patient#${encodeURIComponent(one)}">${one}</a> `).join(''); };
                </script>
                """;
        try (Site site = Site.of(Map.of("/", "<a href=/find>Find</a>", "/find", script, "/patient", script))) {
            Outcome.of(site, """
                    Feature: Patients

                      Scenario: Found by a part of the name
                        Given I am viewing the details of "Ida Hay"
                        Then the town should be "Ryde"

                      Scenario: Wrong name
                        Given I am viewing the details of "Ida Ha"
                        Then the town should be "Ryde"
                    """).verifiesAllButTheWrongOnes();
        }
    }

    @Test
    void opensARecordByAPartOfItsName() {
        String boats = """
                <main id=out></main>
                <script>
                  const boats = [['Old Heron', '14 May'], ['Grey Gull', '2 June'], ['White Gull', '9 July']];
                  const asked = new URLSearchParams(location.search);
                  const found = boats.filter(([name]) => name.includes(asked.get('q')));
                  const one = boats[asked.get('id')];
                  out.innerHTML = one ? `<h1>Boat</h1><table><tr><td>Name:</td><td>${one[0]}</td></tr><tr><td>Sighting date:</td><td><a href="#seen" onclick="said.textContent = 'Seen at the pier'">${one[1]}</a></td></tr></table><p id=said></p>`
                    : asked.has('q') ? `<h1>Boats</h1><ul>${found.map(([name]) => `<li><a href="?id=${boats.findIndex(boat => boat[0] === name)}">${name}</a></li>`).join('')}</ul>`
                    : '<h1>Harbour</h1><form><label>Name <input name=q></label><button>Find boat</button></form>';
                </script>
                """;
        try (Site site = Site.of(Map.of("/", boats))) {
            Outcome.of(site, """
                    Feature: Boats

                      Scenario: By a part of its name
                        Given I have opened the details of boat "Heron"
                        Then the name should be "Old Heron"
                        When I click on the sighting date
                        Then I should see "Seen at the pier"

                      Scenario: Wrong since two are called so
                        Given I have opened the details of boat "Gull"
                        Then the name should be "Grey Gull"

                      Scenario: Wrong boat
                        Given I have opened the details of boat "Heron"
                        Then the name should be "Grey Gull"
                    """).verifiesAllButTheWrongOnes();
        }
    }
}
