package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What lies beside the window until it is opened, lists that a page makes itself, and a checkout in pages. */
final class DrawerPages {

    private DrawerPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>
                  #side { position: fixed; top: 0; bottom: 0; left: 0; width: 200px; background: #fff; transform: translateX(-100%); }
                  #side.open { transform: none; }
                </style>
                <div id=side role=navigation aria-label="Side menu"><a href="#/shop">Go to shop</a><a href="#/join">Create account</a></div>
                <header><button onclick="side.classList.add('open')" aria-label="Open side menu">☰</button>
                  <button aria-label="Account menu">Ann</button> <label>Search <input></label></header>
                <span>Genre</span> <div role=combobox aria-haspopup=listbox aria-label=Genre tabindex=0 id=genre>All</div>
                <main id=main></main>
                <script>
                  const films = { Alien: 'Horror', Up: 'Family', Heat: 'Crime' };
                  let chosen = 'All';
                  const draw = () => {
                    side.classList.remove('open');
                    main.innerHTML = location.hash === '#/join'
                      ? '<h1>Join us</h1><label>Name <input id=who></label> <label>Town <input id=town></label> <button onclick="said.textContent = who.value + ` of ` + town.value">Join</button><p id=said></p>'
                      : '<h1>Films</h1>' + Object.keys(films).filter(name => chosen === 'All' || films[name] === chosen).map(name => `<article><b>${name}</b>${name === 'Up' ? '<i>Sold out</i>' : ''}</article>`).join('');
                  };
                  genre.onclick = () => {
                    const list = document.createElement('div');
                    list.setAttribute('role', 'listbox');
                    list.innerHTML = ['All', 'Horror', 'Family', 'Crime'].map(one => `<div role=option>${one}</div>`).join('');
                    list.onclick = event => { chosen = genre.textContent = event.target.textContent; list.remove(); draw(); };
                    document.body.append(list);
                  };
                  onhashchange = draw;
                  draw();
                </script>
                """, "Keeps its links in a drawer", """
                  Scenario: A link in the drawer
                    When I click on "Create account"
                    Then I should see the heading "Join us"

                  Scenario: Values in the order of the fields
                    Given I am on the registration page
                    When I type "Ann" and "Hull" and click on the Join button
                    Then I should see "Ann of Hull"

                  Scenario: A genre from a list that the page makes itself
                    When I choose the genre "Crime"
                    Then I should see "Heat"
                    And I should not see "Alien"

                  Scenario: A ribbon on one of several
                    Then the film "Up" is displayed with a "Sold out" ribbon

                  Scenario: Wrong order of the values
                    Given I am on the registration page
                    When I type "Ann" and "Hull" and click on the Join button
                    Then I should see "Hull of Ann"

                  Scenario: Wrong film with a ribbon
                    Then the film "Heat" is displayed with a "Sold out" ribbon

                  Scenario: Wrong number of values
                    Given I am on the registration page
                    When I type "Ann", "Hull" and "9" and click on the Join button
                    Then I should see "Ann of Hull"
                """).on("""
                <header><a href="#bag" id=way>Bag</a></header>
                <h1 class=title id=title></h1>
                <main id=main></main>
                <script>
                  const teas = ['Assam', 'Mint', 'Oolong'], bag = new Set();
                  const pages = {
                    '': ['Teas', () => teas.map(tea => `<div class=tea><b>${tea}</b> <button onclick="bag.add('${tea}')">Add to bag</button></div>`).join('')],
                    bag: ['Your bag', () => `<div class="bag-list">${[...bag].map(tea => `<div class=line><b>${tea}</b></div>`).join('')}</div><button onclick="location.hash = 'contact'">Checkout</button>`],
                    contact: ['Checkout: 1. Contact', () => `<form onsubmit="event.preventDefault(); name = who.value; location.hash = 'review'"><label>Full name <input id=who></label> <label>Town <input></label> <button>Continue</button></form>`],
                    review: ['Checkout: 2. Review', () => `<p>For ${name}</p><div><div class=sum><span>Teas</span> <span>£${bag.size * 4}.00</span></div><div class=sum><span>Delivery</span> <span>£3.00</span></div></div>`],
                  };
                  let name = '';
                  const draw = () => { const [head, body] = pages[location.hash.slice(1)]; title.textContent = head; main.innerHTML = body(); };
                  onhashchange = draw;
                  draw();
                </script>
                """, "Sells teas in steps", """
                  Scenario: What the bag holds already, and what comes to
                    Given the following teas are in the bag:
                      | Tea   |
                      | Assam |
                      | Mint  |
                    And the user is on the first step of the checkout
                    When the user submits full name "Ann" and town "Hull"
                    Then the user should be on the second step of the checkout
                    And the page should show these amounts:
                      | Teas     | £8.00 |
                      | Delivery | £3.00 |

                  Scenario: Only one thing in the bag
                    When I click on "Add to bag" for "Mint"
                    And I click on "Bag"
                    Then I should see only "Mint" in the bag

                  Scenario: Wrong because there is more in the bag
                    When I click on "Add to bag" for "Mint"
                    And I click on "Add to bag" for "Assam"
                    And I click on "Bag"
                    Then I should see only "Mint" in the bag

                  Scenario: Wrong step
                    Given the following teas are in the bag:
                      | Assam |
                    And the user is on the first step of the checkout
                    Then the user should be on the second step of the checkout

                  Scenario: Wrong sum
                    Given the following teas are in the bag:
                      | Assam |
                    And the user is on the first step of the checkout
                    When the user submits full name "Ann" and town "Hull"
                    Then the page should show these amounts:
                      | Teas     | £3.00 |
                      | Delivery | £4.00 |
                """);
    }
}
