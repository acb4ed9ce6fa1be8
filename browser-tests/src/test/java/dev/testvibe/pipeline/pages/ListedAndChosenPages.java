package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What stands in one place for all of its kind, what is searched, chosen and paid, and an account that the page shows. */
final class ListedAndChosenPages {

    private ListedAndChosenPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <header role=banner><button aria-label=Search id=glass>?</button><input id=q aria-label="Search walks" hidden></header>
                <h1>Walks</h1><p id=found></p>
                <section id=walk><h2>Moor path</h2><div class=tags><a class=tag href="#moor">moor</a><a class=tag href="#long">long</a></div>
                  <h3>Notes</h3><div class=notes><div class=note><p>Boggy.</p><i>Ida</i></div></div>
                  <p><input id=text aria-label="Your note"><button id=add>Add note</button></p></section>
                <section><h2>Guides</h2><div id=guides></div>
                  <label>Full name <input id=who></label>
                  <div role=combobox tabindex=0 aria-expanded=false aria-label="Start month" id=month>-</div>
                  <div role=listbox id=months hidden><div role=option>May</div><div role=option>June</div></div>
                  <button id=save disabled>Save guide</button></section>
                <section><h2>Parcel</h2><p><b>Deliver to:</b> <span>Mill Lane 3</span></p><p><b>Paid with:</b> <span>Card 12</span></p></section>
                <nav><span>1 - 2 of 3</span> <button aria-label="Previous page" disabled>&lt;</button><button aria-label="Next page">&gt;</button></nav>
                <script>
                  const at = id => document.getElementById(id);
                  at('glass').onclick = () => { at('q').hidden = !at('q').hidden; };
                  at('q').onkeydown = event => { if (event.key === 'Enter') at('found').textContent = `Nothing goes by “${at('q').value}”.`; };
                  at('add').onclick = () => { document.querySelector('.notes').insertAdjacentHTML('beforeend', `<div class=note><p>${at('text').value}</p><i>Me</i></div>`); };
                  const check = () => { at('save').disabled = !at('who').value || at('month').textContent === '-'; };
                  at('who').oninput = check;
                  at('month').onclick = () => { at('months').hidden = false; };
                  at('months').onclick = event => { at('month').textContent = event.target.textContent; at('months').hidden = true; check(); };
                  at('save').onclick = () => { at('guides').insertAdjacentHTML('beforeend', `<p>${at('who').value} from ${at('month').textContent}</p>`); };
                </script>
                """, "Things in one place for all of them", """
                  Scenario: Tags beside one another
                    Then I should see the tags "moor" and "long"
                    And the number of notes should be 1
                    When I enter "Dry now" in the "Your note" field
                    And I click "Add note"
                    Then the number of notes should be 2

                  Scenario: A search by the key
                    When I click on the search icon
                    And I search for "fell"
                    Then I should see the message "Nothing goes by “fell”."

                  Scenario: One of them with its data
                    When I add a new guide:
                      | Full name   | Ann Lee |
                      | Start month | June    |
                    Then I should see "Ann Lee from June"

                  Scenario: Where it goes
                    Then the delivery address should be "Mill Lane 3"
                    And the payment method should be "Card 12"

                  Scenario: The first page of them
                    Then the first page shows "1 - 2 of 3"

                  Scenario: Wrong tag
                    Then I should see the tags "moor" and "short"

                  Scenario: Wrong number
                    Then the number of notes should be 2

                  Scenario: Wrong address
                    Then the delivery address should be "Card 12"

                  Scenario: Wrong page
                    Then the last page shows "1 - 2 of 3"

                  Scenario: Wrong month
                    When I add a new guide:
                      | Full name   | Ann Lee |
                      | Start month | June    |
                    Then I should see "Ann Lee from May"
                """)
                .on("""
                <h1>Log in</h1><p>Demo account: <code>ann@inn.test</code> / <code>pw-1</code></p>
                <form><label>Email <input type=email id=mail></label><label>Password <input type=password id=word></label><button>Log in</button></form>
                <div id=in></div>
                <script>
                  document.forms[0].onsubmit = event => {
                    event.preventDefault();
                    if (mail.value !== 'ann@inn.test' || word.value !== 'pw-1') return;
                    document.forms[0].remove();
                    document.getElementById('in').innerHTML = '<p>Hello Ann</p><button>Log out</button>';
                  };
                </script>
                """, "An account that the page shows", """
                  Scenario: With the demo account
                    Given I am logged in with the demo account
                    Then I should see "Hello Ann"

                  Scenario: By hand
                    When I log in using the demo credentials
                    Then I should see "Hello Ann"

                  Scenario: Wrong account
                    Given I am logged in with the admin account
                    Then I should see "Hello Ann"
                """);
    }
}
