package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Stages that a scenario starts behind, what is removed, and what stands still once it was stopped. */
final class StagesGoneThroughPages {

    private static final String PIZZA = """
            <style>.stage{display:none}.stage.open{display:block}.dough{cursor:pointer}</style>
            <h1>Pizza</h1><nav class=dots><span>1</span><span>2</span><span>3</span></nav>
            <div class="stage open" data-testid=stage-1><h2>Dough</h2><div><div class=dough>Thin</div><div class=dough>Thick</div></div></div>
            <div class=stage data-testid=stage-2><h2>Who</h2><label>Name <input id=who></label><label>Guests <input id=guests type=number></label></div>
            <div class=stage data-testid=stage-3><h2>Toppings</h2><ul data-testid=toppings><li data-testid=topping-1>Ham</li><li data-testid=topping-2>Figs</li></ul></div>
            <p id=order></p><button id=next>Next</button>
            <h2>Oven</h2><p data-testid=heat>0</p><button id=heating data-testid=heating>Heat</button>
            <script>
              let at = 0, dough = '', heat = 0, timer = 0;
              const stages = document.querySelectorAll('.stage'), doughs = document.querySelectorAll('.dough');
              doughs.forEach(one => { one.onclick = () => { doughs.forEach(other => other.classList.toggle('selected', other === one)); dough = one.textContent; }; });
              next.onclick = () => {
                if (at === 0 && !dough || at === 1 && !who.value || at === 2) return;
                at++; stages.forEach((one, index) => one.classList.toggle('open', index === at));
                order.textContent = `${dough} for ${who.value || 'nobody'}, ${guests.value || 'no'} guests`; };
              document.querySelectorAll('li').forEach(one => { one.ondblclick = () => one.remove(); });
              heating.onclick = () => { if (timer) { clearInterval(timer); timer = 0; } else timer = setInterval(() => { document.querySelector('[data-testid=heat]').textContent = ++heat; }, 60);
                heating.textContent = timer ? 'Stop' : 'Heat'; };
            </script>
            """;

    private StagesGoneThroughPages() {}

    static Traits on(Traits traits) {
        return traits.on(PIZZA, "Stages that are gone through", """
                  Scenario: What was done on a later stage
                    Given the user has chosen the dough "Thick", entered the name "Ann" and 3 guests
                    When the user clicks the "Next" button
                    Then the stage with data-testid "stage-3" should be visible
                    And I should see "Thick for Ann, 3 guests"

                  Scenario: Stages that were completed with whatever they ask for
                    Given the user has completed the first two stages
                    When the user double clicks on the topping with data-testid "topping-1"
                    Then the topping should be removed from the list
                    And the list with data-testid "toppings" should contain 1 item

                  Scenario: Wrong because it stays
                    Given the user has completed the first two stages
                    When the user clicks on the topping with data-testid "topping-1"
                    Then the topping should be removed from the list

                  Scenario: Wrong because the stage before is left
                    Given the user has chosen the dough "Thick" and is on the stage 2 with data-testid "stage-2"
                    Then the stage with data-testid "stage-1" should be visible

                  Scenario: What was stopped
                    Given the user clicks the "Heat" button
                    And the user waits for 1 second
                    When the user clicks the "Stop" button
                    Then the button with data-testid "heating" should display "Heat"
                    And the number with data-testid "heat" should remain unchanged after 1 second

                  Scenario: Wrong because it was not
                    Given the user clicks the "Heat" button
                    When the user presses the "Pause" key
                    Then the number with data-testid "heat" should remain unchanged for 1 second
                """);
    }
}
