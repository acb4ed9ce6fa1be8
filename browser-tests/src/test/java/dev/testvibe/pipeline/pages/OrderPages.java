package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Claims about order, each on a page where it holds and on one where it does not. */
final class OrderPages {

    private static final String SHOP = """
            <nav><ul><li>Home</li><li>About</li></ul></nav>
            <h2>Fruits</h2>
            <label>Sort <select id=sort><option>Name</option><option>Price</option><option>Newest</option></select></label>
            <div id=fruits></div>
            <h2>Basket</h2>
            <ul id=basket><li>Plums</li><li>Pears</li><li>Fig jam</li></ul><button id=turn>Turn round</button>
            <h2>Shifts</h2><button id=hire>Hire</button>
            <table><thead><tr><th>Who</th><th>Start</th><th>Pay</th></tr></thead><tbody>
              <tr><td>Ann</td><td>07:30</td><td>$1,200</td></tr>
              <tr><td>Ben</td><td>09:15</td><td>$950</td></tr>
              <tr><td>Zoe</td><td>11:00</td><td>$950</td></tr></tbody></table>
            <script>
              const all = [['Kiwi', '$0.90', '$1.10', '2024-03-05', '4 kg'], ['Apple', '$10.00', '$12.00', '2024-01-31', '900 g'], ['Cherry', '$9.50', '$9.90', '2024-02-01', '4 kg']];
              const by = { Name: (a, b) => a[0].localeCompare(b[0]), Price: (a, b) => a[1].slice(1) - b[1].slice(1), Newest: (a, b) => b[3].localeCompare(a[3]) };
              const draw = () => { fruits.innerHTML = [...all].sort(by[sort.value]).map(([name, price, old, day, weight]) =>
                `<div class=card><h3>${name}</h3><span class=price>${price}</span> <s class=old>${old}</s><time class=date>${day}</time><p class=weight>${weight}</p></div>`).join(''); };
              sort.onchange = () => setTimeout(draw, 150);
              hire.onclick = () => document.querySelector('tbody').insertAdjacentHTML('afterbegin', '<tr><td>Max</td><td>06:00</td><td>$700</td></tr>');
              turn.onclick = () => basket.append(basket.firstElementChild);
              draw();
            </script>
            """;

    private OrderPages() {}

    static Traits on(Traits traits) {
        return traits.on(SHOP, "Judges places and what comes before what", """
                  Scenario: A place
                    Then "Plums" should be the first item in the basket
                    And "Pears" is the second item in the basket
                    And "Fig jam" should be listed last in the basket
                    And "Pears" should not be the first item in the basket
                    When I click the "Turn round" button
                    Then "Plums" is no longer the first item in the basket
                    And "Plums" should be at the bottom of the basket
                    And the first row of the table shows "Ann"
                    And the last item in the basket should be "Plums"
                    And the second row should have "$950" in the "Pay" column

                  Scenario: Before and after
                    Then "Plums" is listed before "Pears"
                    And "Fig jam" should appear after "Pears"
                    And "Pears" should not be listed above "Plums"
                    And the row with start 09:15 is placed after the row with start 07:30
                    And the row with "Ben" is placed between the rows with "Ann" and "Zoe"
                    And the row with "Ann" is the first row in the table
                    And the row with "Zoe" is the last row

                  Scenario: A row that came
                    When I click the "Hire" button
                    Then a new row is added to the table
                    And the row is the first row in the table
                    And the row is placed before the row with "Ann"

                  Scenario: One after the other
                    Then the basket shows "Plums", "Pears" and "Fig jam" in this order
                    And the fruits are in this order: Apple, Cherry, Kiwi
                    And the basket shows the following items in this order:
                      | Plums    |
                      | Pears    |
                      | Fig jam |

                  Scenario: Wrong first
                    Then "Pears" should be the first item in the basket

                  Scenario: Wrong part of a name
                    Then "Fig" should be listed last in the basket

                  Scenario: Wrong letters of a name
                    Then "Plum" should be the first item in the basket

                  Scenario: Wrong denial of the first
                    Then "Plums" should not be the first item in the basket

                  Scenario: Wrong denial of what is not there
                    Then "Grapes" should not be the first item in the basket

                  Scenario: Wrong side
                    Then "Pears" is listed before "Plums"

                  Scenario: Wrong denial of a side
                    Then "Plums" should not be listed before "Pears"

                  Scenario: Wrong row
                    Then the row with start "09:1" is placed after the row with start 07:30

                  Scenario: Wrong between
                    Then the row with "Ann" is placed between the rows with "Ben" and "Zoe"

                  Scenario: Wrong text at a place
                    Then the first row of the table shows "Ben"

                  Scenario: Wrong column at a place
                    Then the second row should have "$1,200" in the "Pay" column

                  Scenario: Wrong place of a row that came
                    When I click the "Hire" button
                    Then a new row is added to the table
                    And the row is the last row in the table

                  Scenario: Wrong sequence
                    Then the basket shows "Pears", "Plums" and "Fig jam" in this order

                  Scenario: Wrong sequence cut short
                    Then the basket shows "Plums" and "Pears" in this order

                  Scenario: Wrong group
                    Then "Plums" should be the first item in the drawer
                """)
                .on(SHOP, "Judges how things are sorted by what they show", """
                  Scenario: By default
                    Then the fruits should be sorted by name A to Z
                    And the fruits should be sorted by name
                    And the rows should be sorted by start in ascending order
                    And the table should be ordered by pay, highest first
                    And the "Who" column should be sorted alphabetically

                  Scenario: By price
                    When I select "Price" from the "Sort" dropdown
                    Then the fruits should be sorted by price from low to high
                    And I should see the fruits sorted by price in ascending order

                  Scenario: By date
                    When I select "Newest" from the "Sort" dropdown
                    Then the fruits should be sorted by date, newest first

                  Scenario: Wrong way in a remark
                    When I select "Price" from the "Sort" dropdown
                    Then the fruits should be sorted by price (high to low)

                  Scenario: Wrong without sorting
                    Then the fruits should be sorted by price from low to high

                  Scenario: Wrong things
                    Then the visitors should be sorted by name A to Z

                  Scenario: Wrong part
                    Then the fruits should be sorted by colour in ascending order

                  Scenario: Wrong without a part
                    Then the fruits should be sorted in ascending order

                  Scenario: Wrong name of a column
                    Then the "Wh" column should be sorted alphabetically

                  Scenario: Wrong units
                    Then the fruits should be sorted by weight, lowest first

                  Scenario: Wrong kind
                    Then the fruits should be sorted by name, newest first
                """)
                .on("""
                <h1>Lamps</h1><label>Sort <select><option>Name (A to Z)</option><option>Name (Z to A)</option>
                  <option>Price: low to high</option><option>Price: high to low</option></select></label>
                <ul></ul>
                <script>
                  const lamps = [['Arc', 30], ['Bow', 10], ['Cube', 20]];
                  const choice = document.querySelector('select');
                  const draw = () => {
                    const by = choice.selectedIndex < 2 ? 0 : 1;
                    const sign = choice.selectedIndex % 2 ? -1 : 1;
                    lamps.sort((one, other) => sign * (one[by] < other[by] ? -1 : 1));
                    document.querySelector('ul').innerHTML = lamps.map(([name, price]) =>
                      `<li><h3>${name}</h3><span class=price>$${price}.00</span><button>Buy</button></li>`).join('');
                  };
                  choice.onchange = draw;
                  draw();
                </script>
                """, "Sorting by what the step says", """
                  Scenario: By price from low to high
                    When I sort the lamps by price from low to high
                    Then the first lamp should be "Bow"
                    And the "Buy" button should be displayed for "Cube"

                  Scenario: By price in descending order
                    When I sort by price in descending order
                    Then the first lamp should be "Arc"
                    And the last lamp should be "Bow"

                  Scenario: Alphabetically from A to Z
                    Then the lamps should be sorted alphabetically from A to Z

                  Scenario: Wrong way round
                    When I sort the lamps by price (high to low)
                    Then the first lamp should be "Bow"

                  Scenario: Wrong alphabet
                    When I sort the lamps by name from Z to A
                    Then the lamps should be sorted alphabetically from A to Z

                  Scenario: Wrong sorting
                    When I sort the lamps by size from low to high
                    Then the first lamp should be "Arc"
                """);
    }
}
