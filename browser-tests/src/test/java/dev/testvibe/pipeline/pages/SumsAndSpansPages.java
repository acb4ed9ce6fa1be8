package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages on which things have more to their names than people say, and values no names that people use. */
final class SumsAndSpansPages {

    private SumsAndSpansPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <form id=door novalidate><label>Member number <input id=member></label><label>Secret <input type=password id=secret></label><button>Log in</button></form><p id=says role=alert></p>
                <section id=club hidden><h1>Rowing club</h1>
                  <form id=give novalidate><label>Boat <select id=boat><option>Heron (2 seats)</option><option>Otter (4 seats)</option></select></label>
                    <label>Amount <input id=sum></label><label>First day <input type=date id=first></label><label>Last day <input type=date id=last></label><button>Send</button></form>
                  <article><h2>Trip 7</h2><p>Guide: <a href="#guide">lena.ito</a></p><dl><dt>Boat hire</dt><dd>£5.00</dd><dt>Total</dt><dd>£9.00</dd></dl></article>
                  <article><h2>Trip 8</h2><p>Guide: nobody yet</p></article><output id=sent></output></section>
                <script>
                  let tries = 0;
                  door.onsubmit = event => { event.preventDefault(); if (member.value === '12' && secret.value === 'oar') { door.remove(); club.hidden = false; } else says.textContent = ++tries < 3 ? 'Not a member' : 'Come back tomorrow'; };
                  give.onsubmit = event => { event.preventDefault(); sent.textContent = `${boat.value}, ${sum.value}, ${first.value} to ${last.value}`; };
                </script>
                """, "Takes what people say for what the page calls otherwise", """
                  Scenario: Who logs in, a choice with more to it, a sum and a span of days
                    Given I am logged in as member "12" with password "oar"
                    When I select "Otter" from "Boat"
                    And I set the dates from "2030-05-01" to "2030-05-04"
                    And I fill in a donation of "20"
                    And I click "Send"
                    Then I should see "Otter (4 seats), 20, 2030-05-01 to 2030-05-04"
                    And the boat hire cost should be "£5.00"
                    And the trip "7" should contain "lena.ito"
                    And I should see a "lena.ito" link

                  Scenario: Wrong trip
                    Given I am logged in as member "12" with password "oar"
                    Then the trip "8" should contain "lena.ito"

                  Scenario: Wrong because no boat is called just so
                    Given I am logged in as member "12" with password "oar"
                    When I select "Ott" from "Boat"
                    Then I should see "Rowing club"

                  Scenario: As often as is said
                    When I try to log in 3 times with member number "12" and secret "sail"
                    Then I should see "Come back tomorrow"

                  Scenario: Wrong because it was only twice
                    When I try to log in twice with member number "12" and secret "sail"
                    Then I should see "Come back tomorrow"
                """)
                .on("""
                <ul id=boats><li class=boat><span>Heron</span> <em class=state>free</em></li><li class=boat><span>Otter</span> <em class=state>out</em></li><li class=boat><span>Wren</span> <em class=state>free</em></li></ul>
                <button onclick="boats.lastElementChild.remove()">Sell</button>
                """, "Takes a table of all that is left for no less", """
                  Scenario: All that is left
                    When I click "Sell"
                    Then only the following boats should remain:
                      | name  | state |
                      | Heron | free  |
                      | Otter | out   |

                  Scenario: Wrong because one more is left
                    Then only the following boats should remain:
                      | name  | state |
                      | Heron | free  |
                      | Otter | out   |

                  Scenario: Wrong state
                    When I click "Sell"
                    Then only the following boats should remain:
                      | name  | state |
                      | Heron | free  |
                      | Otter | free  |
                """)
                .on("""
                <table><thead><tr><th>Seed</th><th>Rows</th></tr></thead><tbody><tr><td>Kale</td><td><input type=number aria-label="Rows of kale" value=2></td></tr><tr><td>Leek</td><td><input type=number aria-label="Rows of leek" value=5></td></tr></tbody></table>
                """, "Reads a cell by the field that stands in it", """
                  Scenario: What the fields hold
                    Then the plan should contain the following seeds:
                      | Seed | Rows |
                      | Kale | 2    |
                      | Leek | 5    |

                  Scenario: Wrong number
                    Then the plan should contain the following seeds:
                      | Seed | Rows |
                      | Kale | 5    |
                      | Leek | 5    |
                """);
    }
}
