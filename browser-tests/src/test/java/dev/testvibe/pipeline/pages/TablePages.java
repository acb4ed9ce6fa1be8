package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What the tables of steps say of a page; of the scenarios that begin with "Wrong", none may be verified. */
final class TablePages {

    private TablePages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <main><h1>Booking</h1>
                <table class=booking><tr><th>Guest</th><td><b>Ida Hay</b></td></tr><tr><th>Name</th><td>Garden Twin</td></tr></table>
                <div class=extra><dl><dt>Name</dt><dd>Breakfast</dd><dt>Price</dt><dd>9</dd></dl></div></main>
                """, "Reads details off a table of two columns", """
                  Scenario: Values beside labels
                    Then I should see the following details:
                      | Guest | Ida Hay |
                      | Price | 9       |

                  Scenario: Wrong label that stands twice
                    Then I should see the following details:
                      | Guest | Ida Hay     |
                      | Name  | Garden Twin |

                  Scenario: Wrong value
                    Then I should see the following details:
                      | Guest | Ida Hay     |
                      | Name  | Garden Twi  |

                  Scenario: Wrong label
                    Then I should see the following details:
                      | Guest | Garden Twin |
                      | Name  | Ida Hay     |
                """)
                .on("""
                <form novalidate><p><label for=f>Full name</label><input id=f><span class=error></span></p>
                <p><label for=t>Town</label><input id=t><span class=error></span></p><button>Book</button></form>
                <script>
                  document.querySelector('form').onsubmit = event => { event.preventDefault();
                    document.querySelectorAll('p').forEach(row => row.querySelector('.error').textContent = row.querySelector('input').value ? '' : 'is missing'); };
                </script>
                """, "Reads messages off a table of fields", """
                  Scenario: An empty form
                    When I submit the empty form
                    Then I should see these errors
                      | Full name | is missing |
                      | Town      | is missing |
                    And I should see "is missing" 2 times

                  Scenario: Wrong field
                    When I enter "Ryde" in the town field
                    And I press the "Book" button
                    Then I should see these errors
                      | Full name | is missing |
                      | Town      | is missing |

                  Scenario: Wrong number
                    When I submit the empty form
                    Then I should see "is missing" 3 times

                  Scenario: Wrong, since it is not empty
                    When I enter "Ryde" in the town field
                    And I submit the empty form
                    Then I should see "is missing"
                """)
                .on("""
                <p>Size <select id=size-filter><option value="">any</option><option>small</option><option>extra large</option></select></p>
                <ul class=shirts></ul>
                <script>
                  const shirts = [['Mole', 'small'], ['Owl', 'extra large'], ['Elk', 'small']];
                  const list = document.querySelector('ul'), size = document.querySelector('select');
                  const draw = () => list.innerHTML = shirts.filter(one => !size.value || one[1] === size.value).map(one => '<li class=shirt>' + one[0] + '</li>').join('');
                  size.onchange = draw; draw();
                </script>
                """, "Chooses from a list what stands beside its name without quotes", """
                  Scenario: One word, and two
                    When I choose the size small
                    Then I should see 2 shirts
                    When I choose the size extra large
                    Then I should see "Owl"
                    And I should not see "Mole"

                  Scenario: Wrong choice
                    When I choose the size small
                    Then I should see "Owl"

                  Scenario: Wrong, since it is not on offer
                    When I choose the size medium
                    Then I should see 3 shirts
                """)
                .on("""
                <h1>Rooms</h1>
                <div class=room><h2>Garden</h2><table><thead><tr><th>Stay from</th><th>Guest</th></tr></thead><tbody><tr><td>May 1</td><td>Ida</td></tr><tr><td>May 9</td><td>Bo</td></tr></tbody></table><button>Book</button></div>
                <div class=room><h2>Attic</h2><table><thead><tr><th>Stay from</th><th>Guest</th></tr></thead><tbody><tr><td>June 2</td><td>Cy</td></tr></tbody></table><button>Book</button></div>
                <b>Earlier guests</b><table><tr><th>Date</th><th>Who</th></tr><tr><td>April 1</td><td>Al</td></tr><tr><td>April 9</td><td>Di</td></tr></table>
                """, "Counts the rows of a thing, and those under a caption", """
                  Scenario: Of each thing
                    Then the room "Garden" should have 2 stays
                    And the room "Attic" should have 1 stay
                    And I should see 2 earlier guests

                  Scenario: Wrong number of a thing
                    Then the room "Garden" should have 1 stay

                  Scenario: Wrong number of none
                    Then the room "Garden" should have 0 stays

                  Scenario: Wrong number under the caption
                    Then I should see 1 earlier guests
                """)
                .on("""
                <div class=notes><div class=note><p>Buy tea</p><footer>ann</footer></div><div class=note><p>Call Sam</p><footer>ben</footer></div></div>
                <button id=clear>Clear notes</button>
                <div id=ask hidden role=dialog><h2>Clear them all?</h2><button id=confirm-no>Cancel</button><button id=confirm-yes>Yes, clear them</button></div>
                <p class=done></p>
                <script>
                  const ask = document.querySelector('#ask');
                  document.querySelector('#clear').onclick = () => ask.hidden = false;
                  document.querySelector('#confirm-no').onclick = () => ask.hidden = true;
                  document.querySelector('#confirm-yes').onclick = () => { ask.hidden = true; document.querySelector('.notes').innerHTML = ''; document.querySelector('.done').textContent = 'All clear'; };
                </script>
                """, "Tells who wrote what, and what confirms from what cancels", """
                  Scenario: Who wrote it
                    Then I should see the note "Buy tea" by ann
                    And I should see the note "Call Sam" from "ben"

                  Scenario: Wrong person
                    Then I should see the note "Buy tea" from ben

                  Scenario: Asked, cancelled, and then confirmed
                    When I click "Clear notes"
                    Then I should be asked "Clear them all?"
                    When I cancel
                    Then I should see "Buy tea"
                    When I click "Clear notes" and confirm
                    Then I should see the message "All clear"

                  Scenario: Wrong, since it was cancelled
                    When I click "Clear notes"
                    And I cancel
                    Then I should see the message "All clear"
                """);
    }
}
