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
}
