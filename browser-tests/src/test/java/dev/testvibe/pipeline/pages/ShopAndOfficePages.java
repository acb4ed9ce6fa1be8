package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages as shops and offices have them, in the markup of common frameworks. */
final class ShopAndOfficePages {

    private static final String SHOP = """
            <header><a href=# aria-label=Wishlist id=hearts>♡</a><button aria-label="Open cart" id=open>🛒<span class=badge></span></button></header>
            <h1>Books worth staying up for</h1>
            <div><button>All</button><button>Fiction</button></div>
            <div><span id=number></span><label>Sort by <select id=sort><option>Title</option><option>Price</option></select></label></div>
            <div class=grid id=grid></div>
            <aside role=dialog aria-label="Shopping cart" id=drawer hidden><h2>Your cart</h2><div id=lines></div></aside>
            <section id=wishes hidden><h2>Wishlist</h2><div id=wished></div></section>
            <footer><label>Your email <input type=email></label><button>Subscribe</button></footer>
            <script>
              const books = [['Deep Time', 9], ['Salt Road', 7], ['Winter Orchard', 5]], cart = {};
              const put = (to, ...kids) => { to.replaceChildren(...kids.map(one => { const div = document.createElement('div'); div.innerHTML = one; return div.firstElementChild; })); };
              const draw = () => {
                put(grid, ...[...books].sort((a, b) => sort.value === 'Price' ? a[1] - b[1] : 0).map(([title, price]) => `<article class=tile><h3>${title}</h3><p>$${price}</p><button class=add>Add to cart</button><button aria-label="Add to wishlist" class=wish>♡</button></article>`));
                put(lines, ...Object.entries(cart).map(([title, many]) => `<div class=line><span>${title}</span><button aria-label="Decrease quantity" class=less>−</button><span class=many>${many}</span><button aria-label="Increase quantity" class=more>+</button></div>`));
                document.querySelector('.badge').textContent = Object.keys(cart).length || '';
                number.textContent = books.length + ' books';
              };
              const titleOf = button => button.closest('article,.line').firstElementChild.textContent;
              document.addEventListener('click', ({ target }) => {
                if (target.matches('.add')) cart[titleOf(target)] = 1; else if (target.matches('.more')) cart[titleOf(target)]++;
                else if (target.matches('.wish')) wished.innerHTML += `<p>${titleOf(target)}</p>`; else if (target.closest('#open')) drawer.hidden = false; else if (target === hearts) wishes.hidden = false; else return;
                draw();
              });
              sort.onchange = draw; draw();
            </script>
            """;

    private static final String OFFICE = """
            <nav><a href="/office-2">People</a><a href="/office-3">Holidays</a></nav>
            <h1>Clerks</h1>
            <table><thead><tr><th>Name</th><th>Town</th><th></th></tr></thead><tbody id=rows></tbody></table>
            <nav aria-label=Pages><ul class=pagination><li id=before style="pointer-events:none;opacity:.5"><a href=#>Previous</a></li><li><a href=#>1</a></li><li><a href=#>Next</a></li></ul></nav>
            <div class=modal role=dialog id=modal style=display:none><div class=modal-content><h5 class=modal-title>Delete clerk</h5><div class=modal-body>Sure?</div><div class=modal-footer><button id=no>Cancel</button><button id=yes>Delete</button></div></div></div>
            <script>
              rows.innerHTML = ['Ann', 'Bo', 'Cleo'].map(name => `<tr><td>${name}</td><td>Ulm</td><td><button aria-label=Delete>🗑</button></td></tr>`).join('');
              let doomed;
              rows.onclick = event => { if (event.target.matches('button')) { doomed = event.target.closest('tr'); modal.style.display = 'block'; } };
              yes.onclick = () => { doomed.remove(); modal.style.display = 'none'; };
            </script>
            """;

    private static final String HOLIDAYS = """
            <h1>Holidays</h1><h2>Requests</h2>
            <ul><li><a href=# class=pick>Open</a></li><li><a href=# class=pick>Granted</a></li></ul>
            <table><thead><tr><th>Who</th><th>Days</th><th></th></tr></thead><tbody id=asked></tbody></table>
            <a href="/office-4">+ Add holiday</a>
            <script>
              const all = [['Ann', 3], ['Bo', 5], ['Cleo', 1]], granted = new Set(['Cleo']);
              const draw = () => { asked.innerHTML = all.map(([who, days]) => `<tr><td>${who}</td><td>${days}</td><td>${granted.has(who) ? 'granted' : '<button>Grant</button>'}</td></tr>`).join(''); };
              asked.onclick = event => { if (event.target.matches('button')) { granted.add(event.target.closest('tr').cells[0].textContent); draw(); } };
              draw();
            </script>
            """;

    private static final String BOOKING = """
            <h1>Holiday form</h1>
            <span id=where-label>Town</span>
            <div id=where role=combobox tabindex=0 aria-haspopup=listbox aria-labelledby="where-label chosen"><span id=chosen>Where to?</span></div>
            <label>Check-in <input type=date id=from></label><button id=book>Book</button><output id=result></output>
            <script>
              where.onclick = () => { document.body.insertAdjacentHTML('beforeend', '<div role=listbox id=panel>' + ['Ulm', 'Jena'].map(town => `<div role=option>${town}</div>`).join('') + '</div>');
                panel.onclick = event => { chosen.textContent = event.target.textContent; panel.remove(); }; };
              book.onclick = () => { result.value = chosen.textContent + ' from ' + from.value; };
            </script>
            """;

    private static final String STALL = """
            <nav><a href="#bag">Bag <span id=n>0</span></a> <button aria-label="Choose language" aria-haspopup=true id=lang>EN</button><div role=menu id=langs hidden><button role=menuitem>English</button><button role=menuitem>Deutsch</button></div></nav>
            <main><h1>Teas</h1><div class=tea><h2>Assam</h2><button>Add to bag</button></div><div class=tea><h2>Darjeeling</h2><em>Sold Out</em></div><div class=tea><h2>Oolong</h2><button>Add to bag</button></div></main>
            <section id=bag hidden><h1>Bag</h1><p id=said>Nothing in it yet.</p><button id=pay disabled>Checkout</button></section>
            <script>
              document.querySelectorAll('.tea button').forEach(one => one.onclick = () => { n.textContent++; said.textContent = n.textContent + ' packets'; pay.disabled = false; });
              document.querySelector('a').onclick = () => { document.querySelector('main').hidden = true; bag.hidden = false; };
              pay.onclick = () => { said.textContent = 'Thank you, goodbye.'; };
              lang.onclick = () => { langs.hidden = !langs.hidden; };
              langs.onclick = event => { document.querySelector('h1').textContent = event.target.textContent === 'Deutsch' ? 'Tees' : 'Teas'; langs.hidden = true; };
            </script>
            """;

    private ShopAndOfficePages() {}

    static Traits on(Traits traits) {
        return traits.on(SHOP, "A shop whose cards nobody calls books, but for their number", """
                  Scenario: One of several
                    When I sort the books by "Price"
                    Then the first book should be "Winter Orchard"
                    And the last book should be "Deep Time"
                    And I should see 3 books

                  Scenario: One that is there twice
                    Given I have added "Salt Road" to the cart
                    When I open the cart
                    And I increase the quantity of "Salt Road"
                    Then the quantity of "Salt Road" should be 2
                    And the cart badge should show "1"

                  Scenario: Under a heading that a link is called after as well
                    When I add "Deep Time" to my wishlist
                    And I click the "Wishlist" link
                    Then I should see "Deep Time" in the wishlist

                  Scenario: Wrong first one
                    When I sort the books by "Price"
                    Then the first book should be "Deep Time"

                  Scenario: Wrong number
                    Then I should see 4 books

                  Scenario: Wrong wish
                    When I add "Deep Time" to my wishlist
                    And I click the "Wishlist" link
                    Then I should see "Salt Road" in the wishlist
                """)
                .at("/office-2", OFFICE, "An office that keeps its clerks in a table", """
                  Scenario: The table below its heading
                    Then I should see "Bo" in the clerks table
                    And I should see "Cleo" in the list
                    And the "Previous" link should be disabled

                  Scenario: A dialog of the page
                    When I click the delete icon next to "Bo"
                    Then a confirmation dialog should appear
                    When I confirm the deletion
                    Then I should not see "Bo" in the list

                  Scenario: Wrong because nothing asks
                    Then a confirmation dialog should appear

                  Scenario: Wrong clerk
                    Then I should see "Dan" in the clerks table

                  Scenario: Wrong because it can be clicked
                    Then the "Next" link should be disabled
                """)
                .at("/office-3", HOLIDAYS, "Requests that are granted, below tabs", """
                  Scenario: The verb beside the name
                    When I grant the request of "Bo"
                    Then I should see "granted" in the row of "Bo"
                    And I should see 3 requests

                  Scenario: A page that only a page behind the start page leads to
                    When I go to the add holiday page
                    Then I should see "Holiday form"

                  Scenario: Wrong number of them
                    Then I should see 2 requests
                """)
                .at("/office-4", BOOKING, "A control of the page's own with a caption", """
                  Scenario: Chosen and dated
                    When I select "Jena" as the town
                    And I set the check-in date to "2030-06-10"
                    And I click "Book"
                    Then I should see "Jena from 2030-06-10"

                  Scenario: Wrong choice
                    When I select "Jena" as the town
                    And I click "Book"
                    Then I should see "Ulm from"
                """)
                .on(STALL, "A stall with a bag and two languages", """
                  Scenario: What is in the bag
                    Given my bag contains
                      | product | quantity |
                      | Assam   | 2        |
                      | Oolong  | 1        |
                    And "Darjeeling" is sold out
                    When I check out
                    Then it says "Thank you, goodbye."

                  Scenario: Nothing to pay
                    Given I am in the bag
                    Then I can not check out

                  Scenario: Another language
                    When I switch the language to Deutsch
                    Then the heading is "Tees"

                  Scenario: Wrong offer
                    Then "Assam" is sold out

                  Scenario: Wrong denial
                    Then "Darjeeling" is not sold out

                  Scenario: Wrong number of packets
                    Given my bag contains
                      | product | quantity |
                      | Assam   | 2        |
                    And I am in the bag
                    Then it says "3 packets"

                  Scenario: Wrong hindrance
                    Given my bag contains
                      | product | quantity |
                      | Assam   | 1        |
                    And I am in the bag
                    Then I can not check out
                """);
    }
}
