package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Acts with several values, each of which goes into a field of its own, and logins that stand in no quotes. */
final class SeveralValuesPages {

    private static final String FERRIES = """
            <h1>Ferries</h1>
            <form id=trip><label>Out <input type=date id=out></label><label>Back <input type=date id=back></label>
              <label>Passengers <select id=people><option>1</option><option>2</option><option>3</option></select></label>
              <button>Search</button><button type=reset>Reset</button></form>
            <p id=answer></p>
            <label>Harbour <select id=harbour><option value="">All harbours</option><option>Hook</option><option>Kiel</option></select></label>
            <label>Class <select id=level><option value="">Any class</option><option>Cabin</option><option>Deck</option></select></label>
            <ul id=ships></ul>
            <dialog id=book aria-label="Reserve a ship"><h2>Reserve a ship</h2><label>Boarding place <select id=place><option value="">Choose</option><option>Pier 1</option><option>Pier 2</option></select></label>
              <button id=never>Cancel</button><button id=sure>Confirm</button></dialog>
            <button id=write>New message</button>
            <div role=dialog aria-label="New message" id=mail hidden><label>To <input id=to></label><label>Subject <input id=subject></label>
              <label>Text <textarea id=body></textarea></label><button id=send>Send</button><button id=drop>Discard</button></div>
            <script>
              const all = [['Aurora', 'Hook', 'Cabin'], ['Borealis', 'Hook', 'Deck'], ['Corona', 'Kiel', 'Cabin']];
              let chosen = '';
              const draw = () => { ships.innerHTML = all.filter(one => (!harbour.value || one[1] === harbour.value) && (!level.value || one[2] === level.value)).map(one => `<li><span>${one[0]}</span> <button>Reserve</button></li>`).join(''); };
              trip.onsubmit = event => { event.preventDefault(); answer.textContent = `Out ${out.value}, back ${back.value}, passengers: ${people.value}`; };
              harbour.onchange = level.onchange = draw;
              ships.onclick = ({ target }) => { if (target.matches('button')) { chosen = target.previousElementSibling.textContent; place.value = ''; book.showModal(); } };
              never.onclick = () => book.close();
              sure.onclick = () => { if (place.value) answer.textContent = `${chosen} boards at ${place.value}`; book.close(); };
              write.onclick = () => { mail.hidden = false; };
              drop.onclick = () => { mail.hidden = true; };
              send.onclick = () => { mail.hidden = true; answer.textContent = `To ${to.value}: ${subject.value}, ${body.value}`; };
              draw();
            </script>
            """;

    private static final String REPAIRS = """
            <h1>Repairs</h1><p id=slots>Slots: 9</p>
            <button id=ask>Request repair</button>
            <form id=form hidden><label>Kind <select id=kind><option>Chain</option><option>Brakes</option></select></label>
              <label>From <input type=date id=from></label><label>To <input type=date id=to></label><button>Send</button></form>
            <p id=answer></p>
            <label>Bike <select id=bike><option>Any</option><option>Tandem</option></select></label>
            <nav><a href="#now" aria-current=page>Now</a> <a href="#later">Later</a></nav>
            <div class=notice role=region aria-label="Cookie notice">We keep your bikes in mind. <button id=fine>Got it!</button></div>
            <script>
              ask.onclick = () => { form.hidden = false; };
              fine.onclick = () => { fine.parentElement.remove(); answer.textContent = 'Kept in mind'; };
              form.onsubmit = event => { event.preventDefault(); form.hidden = true; answer.textContent = `${kind.value} in order`;
                if (kind.value === 'Chain') slots.textContent = 'Slots: 8'; };
            </script>
            """;

    private static final String ACCOUNT = """
            <h1>Sign in</h1>
            <form id=form><label>Username <input id=user></label><label>Password <input type=password id=password></label><button>Sign in</button></form>
            <p id=result role=alert></p>
            <script>
              form.onsubmit = event => { event.preventDefault();
                result.textContent = !user.value || !password.value ? 'Both are required' : user.value === 'fred' && password.value === 'kettle' ? 'Welcome Fred' : 'Unknown user';
                if (result.textContent === 'Welcome Fred') { form.remove(); document.body.insertAdjacentHTML('beforeend', '<button>Log out</button>'); } };
            </script>
            """;

    private static final String LIBRARY = """
            <h1>Sign in</h1>
            <form id=form><label>Reader <input id=user name=username></label><label>Password <input type=password id=password></label><button>Sign in</button></form>
            <h4>Readers of this demo:</h4>ann<br>ben<h4>Password for all readers:</h4>moth
            <p id=result role=alert></p>
            <script>
              form.onsubmit = event => { event.preventDefault();
                if (!['ann', 'ben'].includes(user.value) || password.value !== 'moth') return result.textContent = 'Unknown reader';
                document.body.innerHTML = `<h1>Shelves</h1><p>Good day, ${user.value}</p><button>Log out</button>`; };
            </script>
            """;

    private static final String TASKS = """
            <h1>Tasks</h1><button id=plus>New task</button>
            <div role=dialog aria-label="New task" id=box hidden><label>Title <input id=title></label>
              <div><div>Labels</div><label><input type=checkbox value=bug> bug</label> <label><input type=checkbox value=home> home</label> <label><input type=checkbox value=late> late</label></div>
              <button id=save>Create</button></div>
            <label>To <input id=to></label><label>Due <input type=date id=due></label><p id=error></p>
            <ul id=list></ul>
            <script>
              plus.onclick = () => { box.hidden = false; };
              save.onclick = () => { box.hidden = true; list.innerHTML += `<li>${title.value} (${[...box.querySelectorAll(':checked')].map(one => one.value)})</li>`; };
              due.onchange = () => { error.textContent = ''; };
            </script>
            """;

    private SeveralValuesPages() {}

    static Traits on(Traits traits) {
        return traits.on(FERRIES, "Acts with several values", """
                  Scenario: Dates in their order and a number
                    When I search for a ferry from "2026-08-03" to "2026-08-05" for "2" passengers
                    Then I should see "Out 2026-08-03, back 2026-08-05, passengers: 2"

                  Scenario: A number without quotes
                    When I search for a ferry from "2026-08-03" to "2026-08-05" for 3 passengers
                    Then I should see "Out 2026-08-03, back 2026-08-05, passengers: 3"

                  Scenario: Lists that act by themselves
                    When the user filters the ships by the harbour "Hook" and the class "Deck"
                    Then I should see "Borealis"
                    And I should not see "Aurora"
                    And I should not see "Corona"

                  Scenario: One list
                    When the user filters by harbour "Kiel"
                    Then I should see "Corona"
                    And I should not see "Aurora"

                  Scenario: Beside its item
                    When the user reserves the ship "Borealis" for boarding at "Pier 2"
                    Then I should see "Borealis boards at Pier 2"

                  Scenario: As it is given
                    Given the user has reserved the ship "Aurora" for boarding at "Pier 1"
                    Then I should see "Aurora boards at Pier 1"

                  Scenario: A dialog that opens
                    When I send a message to "ann@sea.example" with subject "Hi" and text "All aboard"
                    Then I should see "To ann@sea.example: Hi, All aboard"

                  Scenario: A table of what is looked for
                    When I search for a ferry with the following criteria:
                      | Out        | 2026-08-03 |
                      | Back       | 2026-08-05 |
                      | Passengers | 3          |
                    Then I should see "Out 2026-08-03, back 2026-08-05, passengers: 3"

                  Scenario: One verb for two fields
                    When I set the harbour to "Hook" and the class to "Deck"
                    Then I should see "Borealis"
                    And I should not see "Aurora"

                  Scenario: Wrong because the number is of something else
                    When I search for a ferry from "2026-08-03" to "2026-08-05" for "2" cars
                    Then I should see "passengers: 2"

                  Scenario: Wrong because there is no such choice
                    When the user filters the ships by the harbour "Hoo"
                    Then I should see "Aurora"

                  Scenario: Wrong because there is no such field
                    When the user filters the ships by the harbour "Hook" and the captain "Ann"
                    Then I should see "Aurora"

                  Scenario: Wrong because there are more dates than values
                    When I search for a ferry on "2026-08-03" for "2" passengers
                    Then I should see "passengers: 2"

                  Scenario: Wrong because there is no such item
                    When the user reserves the ship "Delta" for boarding at "Pier 2"
                    Then I should see "Aurora"

                  Scenario: Wrong place
                    When the user reserves the ship "Borealis" for boarding at "Pier 2"
                    Then I should see "Borealis boards at Pier 1"
                """)
                .on(ACCOUNT, "Logins without quotes", """
                  Scenario: As somebody with a password
                    When user logs in as fred with password kettle
                    Then message "Welcome Fred" should be displayed

                  Scenario: By the names of fields
                    When user logs in with username fred and password kettle
                    Then message "Welcome Fred" should be displayed

                  Scenario: Side by side
                    When I login with fred / kettle
                    Then message "Welcome Fred" should be displayed

                  Scenario: As it is given
                    Given fred is logged in with password kettle
                    Then message "Welcome Fred" should be displayed

                  Scenario Outline: Refused
                    When user logs in with username <name> and password <password>
                    Then message "<message>" should be displayed

                    Examples:
                      | name | password | message           |
                      | fred | teapot   | Unknown user      |
                      | fred |          | Both are required |
                      |      | kettle   | Both are required |
                      |      |          | Both are required |

                  Scenario: Wrong password
                    When user logs in as fred with password kettl
                    Then message "Welcome Fred" should be displayed

                  Scenario: Wrong because nobody is let in
                    Given user is logged in as fred with password teapot
                    Then message "Unknown user" should be displayed
                """)
                .on(LIBRARY, "Logins whose password the page says", """
                  Scenario: Of one of several
                    Given the reader is logged in as "ben"
                    Then I should see "Good day, ben"

                  Scenario: Wrong reader
                    Given the reader is logged in as "ben"
                    Then I should see "Good day, ann"

                  Scenario: Wrong because nobody says who
                    Given the reader is logged in
                    Then I should see "Shelves"

                  Scenario: Wrong because there is no such reader
                    Given the reader is logged in as "cem"
                    Then I should see "Shelves"
                """)
                .on(REPAIRS, "No value of an act is left out", """
                  Scenario: One that a list offers
                    When I request "Brakes" from "2030-06-10" to "2030-06-11"
                    Then I should see "Brakes in order"
                    And I should see "Slots: 9"

                  Scenario: Wrong because the list would have another by itself
                    When I request "Brakes" from "2030-06-10" to "2030-06-11"
                    Then I should see "Slots: 8"

                  Scenario: Wrong because nothing asks for it
                    When I request "Saddle" from "2030-06-10" to "2030-06-11"
                    Then I should see "Slots: 8"

                  Scenario: A notice whose button agrees lightly, and the current one of several links
                    When I accept the cookie notice
                    Then I should see "Kept in mind"
                    And the "Now" link should be active

                  Scenario: Wrong link
                    When I accept the cookie notice
                    Then the "Later" link should be active
                """)
                .on(TASKS, "Fields of all kinds", """
                  Scenario: A field that is called as a preposition
                    When I enter "ann" in the To field
                    Then the To field should have the value "ann"

                  Scenario: Boxes under one name
                    When I create a new task with the following data:
                      | Title  | Boil water |
                      | Labels | bug, late  |
                    Then I should see "Boil water (bug,late)"

                  Scenario: Wrong because there is no such box
                    When I create a new task with the following data:
                      | Title  | Boil water |
                      | Labels | bug, later |
                    Then I should see "Tasks"

                  Scenario: Wrong because there is no such field
                    When I enter "ann" in the From field
                    Then the To field should be visible
                """);
    }
}
