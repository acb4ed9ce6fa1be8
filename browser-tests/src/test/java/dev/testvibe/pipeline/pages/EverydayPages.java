package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** How many there are, and that there is nothing; of the scenarios that begin with "Wrong", none may be verified. */
final class EverydayPages {

    private EverydayPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <div class=piano><input type=range value=5 aria-label="Volume">
                <button class=key data-testid=piano-key-a>a</button><button class=key data-testid=piano-key-b>b</button></div>
                <div class=organ><button data-testid=organ-key-a>a</button><button data-testid=organ-key-b></button></div>
                """, "Says of each of several that it shows something, and never of a field beside them", """
                  Scenario: Each of them
                    Then each piano key should display its label

                  Scenario: Wrong because one shows nothing
                    Then each organ key should display its label
                """)
                .on("""
                <h2>Products</h2>
                <div class=grid><div class=card><b>Tea</b></div><div class=card><b>Milk</b></div><div class=card><b>Salt</b></div></div>
                <h2>Account Services</h2><ul><li><a href=#a>Open</a></li><li><a href=#b>Close</a></li></ul>
                <table id=accounts><tr><th>Number</th><th>Balance</th></tr><tr><td>17</td><td>$2.00</td></tr>
                <tr><td>Total</td><td>$2.00</td></tr></table>
                """, "Counts what stands under its heading", """
                  Scenario: By the heading
                    Then 3 products are displayed
                    And I should see 3 products

                  Scenario: The total of a column
                    Then the total balance should be "$2.00"

                  Scenario: Wrong number
                    Then 2 products are displayed

                  Scenario: Wrong because a heading is no product
                    Then 1 product is displayed

                  Scenario: Wrong because a total is no account
                    Then I should see 2 accounts

                  Scenario: Wrong total
                    Then the total balance should be "$2.0"
                """)
                .on("""
                <button id=show aria-label=Cart>🛒<span class=badge>2</span></button>
                <div class=cart-list><div class=line>Tea</div><div class=line>Milk</div></div>
                <button id=clear>Empty it</button><button id=less>Use one</button><button id=hide>Fold</button>
                <script>
                  const list = document.querySelector('.cart-list');
                  const draw = () => { document.querySelector('.badge')?.remove(); if (list.children.length) show.insertAdjacentHTML('beforeend', `<span class=badge>${list.children.length}</span>`); };
                  clear.onclick = () => { list.innerHTML = ''; draw(); };
                  less.onclick = () => { list.lastElementChild.remove(); draw(); };
                </script>
                """, "Sees that a cart is empty by what it held and by its number", """
                  Scenario: Emptied
                    When I click "Empty it"
                    Then my cart should be empty

                  Scenario: Wrong because one is left
                    When I click "Use one"
                    Then my cart should be empty

                  Scenario: Wrong from the start
                    Then my cart should be empty
                """)
                .on("""
                <button aria-label="Search icon" onclick="q.hidden = false">?</button><input id=q aria-label=Search hidden>
                <ul id=list><li>Tea</li><li>Milk</li></ul>
                <script>
                  q.onkeydown = event => { if (event.key === 'Enter') [...list.children].forEach(one => one.hidden = !one.textContent.includes(q.value)); };
                </script>
                """, "Searches by a field that a button shows", """
                  Scenario: Found
                    When I search for "Tea"
                    Then I should not see "Milk"

                  Scenario: Wrong because the search was sent
                    When I search for "Tea"
                    Then I should see "Milk"
                """)
                .on("""
                <input id=book placeholder="Which book?"><ul id=loans></ul>
                <footer id=foot hidden><span id=n></span> <a href="#all">All</a> <a href="#late">Late</a> <button id=clear hidden>Clear returned</button></footer>
                <script>
                  let books = [];
                  const draw = () => {
                    loans.innerHTML = books.map((one, at) => `<li><input type=checkbox data-at="${at}" ${one.back ? 'checked' : ''}> <span>${one.title}</span></li>`).join('');
                    const out = books.filter(one => !one.back).length;
                    n.textContent = out + (out === 1 ? ' book' : ' books') + ' out';
                    foot.hidden = !books.length;
                    clear.hidden = out === books.length;
                  };
                  book.onkeydown = event => { if (event.key === 'Enter') { books.push({ title: book.value, back: false }); book.value = ''; draw(); } };
                  loans.onchange = event => { books[event.target.dataset.at].back = event.target.checked; draw(); };
                  document.getElementById('clear').onclick = () => { books = books.filter(one => !one.back); draw(); };
                </script>
                """, "Says in its footer what is left, and hides what cannot be done", """
                  Scenario: Footer
                    Given a list with "Emma" and "Ulysses"
                    Then there is nothing to clear
                    And the footer displays "2 books out"
                    When I tick "Emma"
                    Then the footer is say "1 book out"
                    And I can't find "2 books out" anywhere

                  Scenario: Wrong footer
                    Given a list with "Emma"
                    Then the footer displays "2 books out"

                  Scenario: Wrong because it can be cleared
                    Given a list with "Emma"
                    When I tick "Emma"
                    Then there is nothing to clear
                """);
    }
}
