package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Things changed where they stand, and what a page says of how something turned out; nothing "Wrong" may be verified. */
final class ThingsAndOutcomesPages {

    private ThingsAndOutcomesPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <h1>Tasks</h1><ul id=list></ul><span id=left></span>
                <script>
                  const things = [{ text: 'Tea' }, { text: 'Milk' }];
                  const draw = () => {
                    list.innerHTML = things.map((one, at) => `<li class="${one.done ? 'done' : ''}"><input type=checkbox aria-label="${one.text}" ${one.done ? 'checked' : ''}><label data-at=${at}>${one.text}</label></li>`).join('');
                    left.textContent = `${things.filter(one => !one.done).length} items left`;
                    list.querySelectorAll('input').forEach((box, at) => box.onchange = () => { things[at].done = box.checked; draw(); });
                    list.querySelectorAll('label').forEach((label, at) => label.ondblclick = () => {
                      const field = document.createElement('input');
                      field.value = things[at].text;
                      label.replaceWith(field);
                      field.focus();
                      field.onkeydown = event => { if (event.key === 'Enter') { things[at].text = field.value; draw(); } };
                    });
                  };
                  draw();
                </script>
                <style>.done label { text-decoration: line-through }</style>
                """, "Changes a text by a double click", """
                  Scenario: Changed
                    When I edit the task "Tea" to "Green tea"
                    Then I should see "Green tea"

                  Scenario: Renamed
                    When I rename "Milk" to "Oat milk"
                    Then I should see "Oat milk"

                  Scenario: All are done
                    When I mark all tasks as completed
                    Then all tasks should be completed
                    And there should be 0 tasks left

                  Scenario: One is done
                    When I complete the first task
                    Then there should be 1 task left

                  Scenario: Changed in two steps
                    When I double-click on "Tea"
                    And I change the text to "Green tea"
                    And I press Enter
                    Then I should see "Green tea"

                  Scenario: Struck through
                    When I mark "Milk" as completed
                    Then the task "Milk" is struck through

                  Scenario: Wrong because it is not struck through
                    When I mark "Milk" as completed
                    Then the task "Tea" is struck through

                  Scenario: Wrong because the other was changed
                    When I rename "Milk" to "Oat milk"
                    Then I should see "Oat tea"

                  Scenario: Wrong because one is not done
                    When I complete the first task
                    Then all tasks should be completed

                  Scenario: Wrong number left
                    When I complete the first task
                    Then there should be 2 tasks left
                """)
                .on("""
                <ul><li><span>Board</span> <button>Edit</button></li><li><span>Desk</span> <button>Edit</button></li></ul>
                <script>
                  document.querySelectorAll('button').forEach(edit => edit.onclick = () => {
                    const item = edit.parentElement, text = item.querySelector('span').textContent;
                    item.innerHTML = `<input value="${text}"><button>Save</button>`;
                    item.querySelector('button').onclick = () => item.innerHTML = `<span>${item.querySelector('input').value}</span>`;
                  });
                </script>
                """, "Changes a text by a button beside it", """
                  Scenario: Changed
                    When I rename the list "Desk" to "Table"
                    Then I should see "Table"
                    And I should not see "Desk"

                  Scenario: Wrong text
                    When I rename the list "Desk" to "Table"
                    Then I should see "Chair"
                """)
                .on("""
                <h1>Orders</h1><p>An order is confirmed within a day.</p>
                <button id=yes>Order tea</button><button id=no>Order gold</button><button id=nothing>Look around</button><div id=said></div>
                <script>
                  yes.onclick = () => said.innerHTML = '<h2>Thank you for your order!</h2>';
                  no.onclick = () => said.innerHTML = '<p>Your order was not confirmed: the payment was declined.</p>';
                </script>
                """, "Hears how it turned out from a message that came", """
                  Scenario: Confirmed
                    When I click "Order tea"
                    Then my order should be confirmed

                  Scenario: Declined
                    When I click "Order gold"
                    Then the payment is declined

                  Scenario: Wrong because it was there before
                    When I click "Look around"
                    Then the order is confirmed

                  Scenario: Wrong because it was denied
                    When I click "Order gold"
                    Then the order is confirmed

                  Scenario: Wrong because it is about something else
                    When I click "Order tea"
                    Then the payment is successful
                """)
                .on("""
                <button id=menu aria-label="Open menu">=</button><nav id=items hidden><a href=# id=out>Log out</a></nav>
                <table><tr><td>Tea</td><td><button aria-label="Decrease quantity">-</button><span id=number>1</span><button id=more aria-label="Increase quantity">+</button></td></tr></table>
                <details open><summary>Reviews (1)</summary><p>Fine</p></details>
                <script>
                  menu.onclick = () => items.hidden = !items.hidden;
                  out.onclick = () => document.body.innerHTML = '<h1>Bye</h1>';
                  more.onclick = () => number.textContent = +number.textContent + 1;
                </script>
                """, "Finds what has no name of its own", """
                  Scenario: A number between its buttons
                    When I increase the quantity of "Tea"
                    Then the quantity of "Tea" should be 2

                  Scenario: A number that a heading says
                    Then I should see 1 review

                  Scenario: A way that a menu hides
                    When the user logs out
                    Then I should see "Bye"

                  Scenario: Wrong number between the buttons
                    When I increase the quantity of "Tea"
                    Then the quantity of "Tea" should be 1

                  Scenario: Wrong number in the heading
                    Then I should see 2 reviews
                """);
    }
}
