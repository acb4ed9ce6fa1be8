package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Things in a list with their values, what is dragged as elsewhere in the feature, the ends of a slider, and looks. */
final class HeldAndDraggedPages {

    private HeldAndDraggedPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.pot { box-shadow: inset 0 0 4px black; border-radius: 6px } .full { display: none } .bench { min-height: 60px; border: 1px solid }</style>
                <ul id=shelf data-testid=shelf><li draggable=true data-testid=plant-1>Fern</li><li draggable=true data-testid=plant-2>Ivy</li><li data-testid=plant-3>Moss</li></ul>
                <div class=bench data-testid=bench id=bench><p class=hint id=hint>Drop plants here</p><ul data-testid=planted id=planted></ul></div>
                <label>Heat <input type=range id=heat data-testid=heat-slider min=5 max=40 value=20></label> <output id=shown data-testid=heat-value>20 °C</output>
                <div class=pot data-testid=pot>Pot</div><div data-testid=plate>Plate</div>
                <input data-testid=seed-name placeholder=Name><input data-testid=seed-count placeholder=Count value=3>
                <ul data-testid=prices><li><b>Fern</b> $2.50 each</li><li><b>Ivy</b> $12.50 each</li></ul>
                <script>
                const on = {};
                const draw = () => {
                  planted.innerHTML = Object.entries(on).map(([name, n]) => `<li><span>${name}</span><span class=quantity>${n}</span></li>`).join('');
                  hint.style.display = planted.children.length ? 'none' : 'block';
                  [...planted.children].forEach(li => { li.ondblclick = () => { delete on[li.firstChild.textContent]; draw(); }; });
                };
                let led = '';
                document.addEventListener('dragstart', event => { led = event.target.textContent; });
                bench.ondragover = event => event.preventDefault();
                bench.ondrop = event => { event.preventDefault(); on[led] = (on[led] || 0) + 1; draw(); };
                heat.oninput = () => { shown.textContent = heat.value + ' °C'; };
                </script>
                """, "Reads what a list holds, what ends and how it looks", """
                  Scenario: One is dragged by hand
                    When the user drags the plant with data-testid "plant-1" to the bench with data-testid "bench"
                    Then the planted list with data-testid "planted" should show "Fern" with the quantity 1
                    And the hint "Drop plants here" should not be visible

                  Scenario: Others are put there as well
                    Given the user has placed the "Ivy" two times
                    And the user has placed the "Fern" with data-testid "plant-1"
                    Then the planted list with data-testid "planted" should contain "Ivy" with a quantity of 2
                    When the user double-clicks the "Ivy" item in the planted list with data-testid "planted"
                    Then "Ivy" should be removed from the planted list with data-testid "planted"

                  Scenario: Wrong quantity of the other plant
                    Given the user has placed the "Ivy" two times
                    And the user has placed the "Fern" with data-testid "plant-1"
                    Then the planted list with data-testid "planted" should contain "Fern" with a quantity of 2

                  Scenario: Wrong because it cannot be dragged
                    Given the user has placed the "Moss" two times
                    Then the planted list with data-testid "planted" should contain "Moss"

                  Scenario: Wrong removal
                    Given the user has placed the "Ivy" two times
                    When the user clicks the pot with data-testid "pot"
                    Then "Ivy" should be removed from the planted list with data-testid "planted"

                  Scenario: Wrong because the hint is in sight
                    When the user clicks the pot with data-testid "pot"
                    Then the hint "Drop plants here" should not be visible

                  Scenario: The slider ends
                    When the user moves the heat slider to its maximum
                    Then the heat slider with data-testid "heat-slider" should be at its maximum value "40"
                    And the value with data-testid "heat-value" should be 40 °C

                  Scenario: Wrong end
                    When the user sets the heat slider to "39"
                    Then the heat slider with data-testid "heat-slider" should be at its maximum value "39"

                  Scenario: Looks
                    Then the pot with data-testid "pot" should have an inset shadow
                    And the pot with data-testid "pot" should have rounded corners
                    And the plate with data-testid "plate" should not have a shadow

                  Scenario: Wrong shadow
                    Then the plate with data-testid "plate" should have a shadow

                  Scenario: Prices
                    Then the list with data-testid "prices" should show "Fern" with the price "$2.50"

                  Scenario: Wrong price
                    Then the list with data-testid "prices" should show "Fern" with the price "$12.50"

                  Scenario: Wrong both
                    Then the name field with data-testid "seed-name" and the count field with data-testid "seed-count" should be empty
                """)
                .on("""
                <ul><li>Soup <span class=dish-price>$4.50</span></li><li>Bread <span class=dish-price>$1.25</span></li></ul>
                <p>Food: <span data-testid=food id=food>$5.75</span></p><p>Tip: <span id=tip>$1.00</span></p><p>Total: <b id=total>$6.75</b></p><p>Due: <b id=due>$7.75</b></p>
                """, "Adds up what is shown", """
                  Scenario: Adds up
                    Then the food should be the sum of all dish prices
                    And the total should be the food plus the tip
                    And the total should equal the sum of the food and the tip

                  Scenario: Wrong sum
                    Then the due should be the sum of the food and the tip

                  Scenario: Wrong prices
                    Then the total should be the sum of the dish prices
                """);
    }
}
