package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is said of one thing alone, and of the others of its make, whether those are hidden or gone. */
final class OnlyAndOtherPages {

    private OnlyAndOtherPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.view { display: none } .view.on { display: block } .spot { color: gray } .spot.active { color: red }</style>
                <div class=gallery><div class="view on">Mill</div><div class=view>Weir</div><div class=view>Lock</div></div>
                <span class="spot active">1</span><span class=spot>2</span><span class=spot>3</span>
                <button onclick="document.querySelectorAll('.view').forEach(one => one.classList.add('on'))">Unfold</button>
                <ul><li class="chore done">Oil<li class="chore done">Sweep<li class=chore>Paint</ul>
                <button onclick="document.querySelectorAll('.chore:not(.done)').forEach(one => one.remove())">Drop the rest</button>
                <button onclick="document.querySelectorAll('.chore:not(.done)').forEach(one => { one.hidden = true })">Hide the rest</button>
                """, "Says of one thing, and of all others, what is so", """
                  Scenario: One, and no other
                    Then only the first view should be visible
                    And only one view should be visible
                    And I should only see the first view
                    And only the first spot should be active

                  Scenario: The others
                    Then the first view should be visible
                    And the other views should be hidden

                  Scenario: All but one
                    Then all views except the first one should be hidden

                  Scenario: Only those, where the others are gone
                    When I click the "Drop the rest" button
                    Then only the done chores should be displayed

                  Scenario: Only those, where the others are hidden
                    When I click the "Hide the rest" button
                    Then only the done chores should be displayed

                  Scenario: Wrong because others are there as well
                    When I click the "Unfold" button
                    Then only the first view should be visible

                  Scenario: Wrong because more than that can be seen
                    When I click the "Unfold" button
                    Then I should only see the first view

                  Scenario: Wrong because there are more than one
                    When I click the "Unfold" button
                    Then only one view should be visible

                  Scenario: Wrong because another can be seen
                    When I click the "Unfold" button
                    Then the first view should be visible
                    And the other views should be hidden

                  Scenario: Wrong because not all but one are hidden
                    When I click the "Unfold" button
                    Then all views except the first should be hidden

                  Scenario: Wrong because one is left that is not done
                    Then only the done chores should be displayed

                  Scenario: Wrong because nobody knows which others
                    Then the other views should be hidden
                """)
                .on(
                        """
                <h1>Shop</h1>
                <section><h2>Wish list</h2><ul id=wishes><li class=wish><span>Milk</span><button>Drop</button><li class=wish><span>Bread</span><button>Drop</button></ul></section>
                <section id=cart><h2>Cart</h2><ul><li class=good><span>Eggs</span><button>Remove</button></ul></section>
                """,
                        "Looks for all that is left in the place that is named, and for what is not there on the page that is",
                        """
                  Scenario: Wrong because there are not so many lists
                    Then the third list contains only "Milk" and "Bread"

                  Scenario: All that is in the list of that name
                    Then only "Milk" and "Bread" are left in the wish list

                  Scenario: Wrong because they are all that another list holds
                    Then only "Milk" and "Bread" are left in the cart

                  Scenario: Wrong because the place holds another
                    Then the cart should contain only "Milk" and "Bread"

                  Scenario: Wrong because another page is open
                    Then the balance "9" should not be displayed on the profile page

                  Scenario: Wrong because the page that is named is nowhere
                    Then "Butter" is no longer listed on the favourites page
                """)
                .on("""
                <section id=cart><h2>Cart</h2><ul><li class=good><span>Milk</span><button>Remove</button><li class=good><span>Eggs</span><button>Remove</button></ul></section>
                <form onsubmit="return false"><input type=search placeholder="Search products"><button>Search</button></form>
                """, "Takes what somebody keeps for no results", """
                  Scenario: Wrong because they are in the cart
                    When I search for "i"
                    Then I should see 2 results
                """)
                .on("""
                <ul><li class=task><input type=checkbox disabled aria-label=Oil><span>Oil</span><li class=task><input type=checkbox disabled aria-label=Sweep><span>Sweep</span></ul>
                """, "Makes sure that what is given as done is done", """
                  Scenario: Wrong because they are there and not done
                    Given completed tasks "Oil" and "Sweep" exist
                    Then I should see "Sweep"
                """)
                .on("""
                <h1>Ropes</h1><div class=only-rope><b>Hemp</b></div><ul id=log></ul>
                """, "Takes no list for that of the things that is called after something else", """
                  Scenario: Wrong because there is one
                    Then there are no items
                """)
                .on("""
                <h1>Your cart</h1><p>Your cart is empty.</p><div class=more><p>People also bought</p><ul><li>Milk<li>Bread</ul></div>
                """, "Takes what is offered for nothing that is in the cart", """
                  Scenario: Wrong because it is offered
                    Then only "Milk" and "Bread" are left in the cart
                """)
                .on("""
                <h1>Hall</h1><h2>News</h2><p>Open on Monday</p><div class=events-page><b>Events soon</b><p>None yet</p></div>
                """, "Takes no part of a page for the page that it is called after", """
                  Scenario: Wrong because another page is open
                    Then the events page should be displayed
                """)
                .on("""
                <style>.box.off { opacity: .3 } .gull { background: red }</style>
                <h3>Drop a box here</h3><div><i>1</i><i>2</i></div>
                <div id=pier><div class=box data-testid=pier-1>Ash</div><div class=box data-testid=pier-2>Elm</div><div class=box data-testid=pier-3>Fir</div></div>
                <button onclick="document.querySelectorAll('.box').forEach((one, index) => one.classList.toggle('off', index > 1))">Two</button>
                <button onclick="document.querySelectorAll('.box').forEach(one => one.classList.add('off'))">None</button>
                <table><tr><td data-testid=a1 class=gull>&nbsp;<td data-testid=a2>&nbsp;<td data-testid=a3>&nbsp;</table>
                <label>Knots<input type=number max=30 id=knots oninput="if (this.value > 30) this.value = 30"></label>
                <script>document.addEventListener('keydown', event => { const all = [...document.querySelectorAll('td')], at = all.findIndex(one => one.className);
                  const to = all[at + { ArrowRight: 1, ArrowLeft: -1 }[event.key]]; if (to) { all[at].className = ''; to.className = 'gull'; } })</script>
                """, "Says of several, and of all others, what is so, and where something stands", """
                  Scenario: Those and no other
                    When I click the "Two" button
                    Then only the boxes "Ash" and "Elm" should not have the class "off"
                    And all boxes except "Ash" and "Elm" should have the class "off"

                  Scenario: Each of a group
                    When I click the "None" button
                    Then every box should have the class "off"

                  Scenario: Wrong because another is so as well
                    When I click the "None" button
                    Then only the boxes "Ash" and "Elm" should not have the class "off"

                  Scenario: Wrong because not each is so
                    When I click the "Two" button
                    Then every box should have the class "off"

                  Scenario: Moved about
                    Given the gull is in the cell with data-testid "a1"
                    When the user moves the bird right 2 times and left once
                    Then the gull should be in the cell with data-testid "a2"

                  Scenario: Wrong because it has moved on
                    When the user moves the bird right
                    Then the gull should still be in the cell with data-testid "a1"

                  Scenario: No more than the page allows
                    When I enter "90" into the "Knots" field
                    Then the "Knots" field should have the value "30"

                  Scenario: Wrong because the page allows no more
                    When I enter "90" into the "Knots" field
                    Then the "Knots" field should have the value "90"
                """);
    }
}
