package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What is dragged past the edge of the window, drawn on a canvas, turned over, and so of each cell of a board. */
final class DragAndStatePages {

    private DragAndStatePages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <style>.hill { height: 520px } .kennel { height: 60px; border: 1px solid }</style>
                <div class=hill></div><p id=rex draggable=true>Rex</p><p id=fang draggable=true>Fang</p><p id=said></p>
                <div class=kennel aria-label="North kennel"></div><div class=kennel aria-label="South kennel"></div>
                <p draggable=true>Bella</p><div class=hill></div>
                <script>
                  let led = null;
                  fang.onmousedown = event => { event.preventDefault(); said.textContent = 'Fang growls'; };
                  document.addEventListener('dragstart', event => { led = event.target; });
                  document.addEventListener('dragover', event => event.preventDefault());
                  document.addEventListener('drop', event => {
                    event.preventDefault();
                    if (event.target.className === 'kennel') event.target.textContent = `${led.textContent} sleeps here`;
                  });
                </script>
                """, "Drags what is not in sight, and says so where nothing was dragged", """
                  Scenario: Dragged down
                    When I drag "Rex" to the "South kennel"
                    Then the "South kennel" should show "Rex sleeps here"

                  Scenario: Dragged up
                    When I drag "Bella" to the "North kennel"
                    Then the "North kennel" should show "Bella sleeps here"

                  Scenario: Wrong because it cannot be led
                    When I drag "Fang" to the "South kennel"
                    Then "Fang growls" should be displayed
                """)
                .on("""
                <canvas id=yard width=200 height=120 aria-label=Yard></canvas><p id=route></p>
                <script>
                  let from = '';
                  const at = event => `${event.offsetX} by ${event.offsetY}`;
                  yard.onmousedown = event => { from = at(event); };
                  yard.onmouseup = event => { route.textContent = `Fence from ${from} to ${at(event)}`; };
                </script>
                """, "Draws on a canvas", """
                  Scenario: A fence
                    When I draw a line on the "Yard" canvas from (10, 20) to (90, 40)
                    Then "Fence from 10 by 20 to 90 by 40" should be displayed

                  Scenario: Wrong corners
                    When I draw a line on the "Yard" canvas from (10, 20) to (90, 40)
                    Then "Fence from 20 by 10 to 40 by 90" should be displayed
                """)
                .on("""
                <style>.flip { color: teal } .flippable { cursor: pointer } .cell { width: 30px; border: 1px solid } .taken { color: crimson }</style>
                <h1>Find the pups</h1><button id=deal>Deal</button>
                <div id=cards><button class=card data-testid=card-a>A</button><button class=card data-testid=card-b>B</button></div>
                <ul><li class=round data-testid=round-1>First round</li></ul>
                <div id=board></div>
                <script>
                  const cards = [...document.querySelectorAll('.card')];
                  deal.onclick = () => cards.forEach(card => card.classList.add('flippable'));
                  cards.forEach(card => { card.onclick = () => {
                    card.classList.add('flip');
                    if (cards.every(one => one.classList.contains('flip'))) document.querySelector('.round').classList.add('done');
                  }; });
                  board.innerHTML = [1, 2, 3].map(place => `<div class=cell data-testid=cell-${place}>${place}</div>`).join('');
                  [...board.children].forEach(cell => { cell.onclick = () => { cell.className = 'cell taken'; }; });
                </script>
                """, "Sees states that a class says, of one thing and of each", """
                  Scenario: Flipped and finished
                    When I click the card with data-testid "card-a"
                    Then the card with data-testid "card-a" should be flipped
                    When I click the card with data-testid "card-b"
                    Then the round with data-testid "round-1" should be finished

                  Scenario: Each cell taken
                    When I click the cell with data-testid "cell-1"
                    And I click the cell with data-testid "cell-2"
                    And I click the cell with data-testid "cell-3"
                    Then each cell should be taken

                  Scenario: Wrong card
                    When I click the card with data-testid "card-a"
                    Then the card with data-testid "card-b" should be flipped

                  Scenario: Wrong because it only can be
                    When I click the "Deal" button
                    Then the card with data-testid "card-a" should be flipped

                  Scenario: Wrong of the last cell
                    When I click the cell with data-testid "cell-1"
                    And I click the cell with data-testid "cell-2"
                    Then each cell should be taken
                """)
                .on("""
                <h1>Kennel wash</h1><p id=timer>00:00</p><button id=begin>Start</button><button id=halt>Stop</button><button id=back>Reset</button>
                <canvas id=tub width=40 height=40></canvas>
                <div class=slide data-testid=pup-1>Rex</div><div class=slide data-testid=pup-2 hidden>Fang</div><div class=slide data-testid=pup-3 hidden>Bella</div>
                <button id=next>Next</button><p id=place>1 of 3</p>
                <script>
                  let seconds = 0, ticking = null, shown = 0;
                  const show = () => { timer.textContent = `00:${String(seconds).padStart(2, '0')}`; };
                  const stop = () => { clearInterval(ticking); ticking = null; };
                  begin.onclick = () => { ticking = ticking || setInterval(() => { seconds++; show(); }, 1000); };
                  halt.onclick = stop;
                  back.onclick = () => { stop(); seconds = 0; show(); };
                  next.onclick = () => {
                    shown = (shown + 1) % 3;
                    document.querySelectorAll('.slide').forEach((one, place) => { one.hidden = place !== shown; });
                    place.textContent = `${shown + 1} of 3`;
                  };
                </script>
                """, "Watches a timer, turns to a slide, and reads no pixels", """
                  Scenario: Runs
                    When I click the "Start" button
                    Then the timer should be running

                  Scenario: Stands still
                    Given the timer is running
                    When I click the "Stop" button
                    Then the timer should be stopped

                  Scenario: Turned to
                    Given I have navigated to the slide with data-testid "pup-3"
                    Then "3 of 3" should be displayed

                  Scenario: Wrong because it was set back
                    Given the timer is running
                    When I wait for 2 seconds
                    And I click the "Reset" button
                    Then the timer should be running

                  Scenario: Wrong because it goes on
                    When I click the "Start" button
                    Then the timer should stop

                  Scenario: Wrong slide
                    Given I have navigated to the slide with data-testid "pup-2"
                    Then "3 of 3" should be displayed

                  Scenario: Wrong because nobody reads pixels
                    Then the canvas should be empty
                """);
    }
}
