package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Claims in words that no page has for its parts: what answers them is found, and nothing "Wrong" may be verified. */
final class OtherWordsPages {

    private OtherWordsPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <nav class=top><a href="#owners">Owners</a></nav>
                <p>Ask at the desk.</p>
                <form id=f>
                  <div class=group><label for=owner>Owner</label><input id=owner><span class=help></span></div>
                  <div class=group><label for=phone>Phone</label><input id=phone><span class=help></span></div>
                  <button>Add owner</button>
                </form>
                <button id=pay disabled>Pay</button>
                <script>
                  f.onsubmit = event => {
                    event.preventDefault();
                    document.querySelectorAll('input').forEach(field => field.nextElementSibling.textContent = field.value ? '' : field.id === 'phone' ? 'must be a number' : 'must not be empty');
                  };
                </script>
                """, "Says beside each field what is wrong with it", """
                  Scenario: Told
                    When the clerk submits the owner without entering any data
                    Then the clerk is informed that "must not be empty"
                    And the owner is flagged with "must not be empty"
                    And the phone is flagged with "must be a number"

                  Scenario: Told several things
                    When the clerk submits the owner without entering any data
                    Then the clerk is told the following:
                      | must not be empty |
                      | must be a number  |

                  Scenario: Cannot be done
                    When I click on "Owners" in the menu
                    Then it is not possible to pay

                  Scenario: Wrong field
                    When the clerk submits the owner without entering any data
                    Then the phone is flagged with "must not be empty"

                  Scenario: Wrong because it was said before
                    When the clerk submits the owner without entering any data
                    Then the clerk is informed that "Ask at the desk."

                  Scenario: Wrong because it can be done
                    When I click on "Owners" in the menu
                    Then it is not possible to add an owner

                  Scenario: Wrong because it cannot be done
                    When I click on "Owners" in the menu
                    Then it should be possible to pay
                """)
                .on("""
                <div id=shelf></div>
                <div role=dialog id=hello><h2>Welcome</h2><button aria-label="Close greeting">x</button></div>
                <script>
                  const teas = [{ name: 'Assam', likes: 1 }, { name: 'Sencha', likes: 0 }, { name: 'Oolong', likes: 4 }];
                  const draw = shown => {
                    shelf.innerHTML = `<div class=head>All products</div>` + shown.map((one, at) => `<section class=tile><b>${one.name}</b><button data-at="${teas.indexOf(one)}" aria-label="Favorite">♥ <i>${one.likes}</i></button></section>`).join('');
                    shelf.querySelectorAll('button').forEach(button => button.onclick = () => { teas[button.dataset.at].likes++; draw(shown); });
                  };
                  draw(teas);
                  hello.querySelector('button').onclick = () => hello.remove();
                </script>
                <a href="#" onclick="draw(teas.slice(0, 1)); document.querySelector('.head').textContent = 'Found'; return false">Black only</a>
                """, "Shows cards under a text that says what they are", """
                  Scenario: All of them
                    Then I should see 3 products

                  Scenario: Fewer of them
                    When I click "Black only"
                    Then I should see 1 product

                  Scenario: Liked
                    When I favorite the product "Sencha"
                    Then the product "Sencha" should have 1 like
                    And the number of likes of "Oolong" is 4

                  Scenario: Closed
                    When I dismiss the greeting
                    Then the greeting is no longer displayed

                  Scenario: Wrong because the text is that of another card
                    Then I should see the tea "Assam" for "4"

                  Scenario: Wrong number
                    Then I should see 4 products

                  Scenario: Wrong number after there were more
                    When I click "Black only"
                    Then I should see 3 products

                  Scenario: Wrong number of likes
                    When I favorite the product "Sencha"
                    Then the product "Sencha" should have 4 likes
                """)
                .on("""
                <h1>Owner information</h1>
                <table><tr><th>Name</th><td><b>Ann Hill</b></td></tr><tr><th>Telephone</th><td>555</td></tr><tr><th>Town</th><td>York</td></tr></table>
                <h2>Stays</h2>
                <table id=stays><tr><td>Rex</td><td><button>-</button><span>2</span><button>+</button></td></tr><tr><td>Milo</td><td><button>-</button><span>3</span><button>+</button></td></tr></table>
                <p>Account number: <b>Its number</b> <a href="#number">77</a></p>
                """, "Shows one record, and a table without headings", """
                  Scenario: Of the record
                    Then I should see the owner "Ann Hill" with telephone "555"
                    And the stays should contain:
                      | pet  | nights |
                      | Rex  | 2      |
                      | Milo | 3      |

                  Scenario: In what its heading names
                    Then I should see the owner details for "Ann Hill"
                    And I should see "Milo" in the list of stays

                  Scenario: Beside its label
                    When I click on its number
                    Then the URL should contain "#number"

                  Scenario: Wrong telephone
                    Then I should see the owner "Ann Hill" with telephone "York"

                  Scenario: Wrong number of nights
                    Then the stays should contain:
                      | pet | nights |
                      | Rex | 3      |
                """);
    }
}
