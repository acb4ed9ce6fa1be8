package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages spoken of in few and plain words; of the scenarios that begin with "Wrong", none may be verified. */
final class PlainWordsPages {

    private static final String ASKS_WHO = """
            <form><input placeholder=Email name=e><input type=password placeholder=Password name=p><button>Sign in</button></form>
            <section hidden><h1></h1><button id=out>Sign out</button></section>
            <script>
              const [form, home] = [document.querySelector('form'), document.querySelector('section')];
              const who = { 'ann@bay.test': 'Ann', 'ben@bay.test': 'Ben' };
              form.onsubmit = event => {
                event.preventDefault();
                if (form.p.value !== 'pw-' + form.e.value[0]) return;
                home.querySelector('h1').textContent = 'Hello ' + who[form.e.value];
                form.hidden = true; home.hidden = false; form.reset();
              };
              out.onclick = () => { form.hidden = false; home.hidden = true; };
            </script>
            """;

    private static final String BASKET = """
            <a href="#basket" aria-label=Basket>2</a><h1>Your Basket</h1>
            <ul><li>Kettle <span class=price>$20.00</span> <button>Remove</button></li><li>Cup <span class=price>$5.00</span> <button>Remove</button></li></ul>
            <div class=sum><div>Item total: $25.00</div><div>Tax: $2.00</div><div>Total: $27.00</div></div>
            <script>
              document.querySelectorAll('li button').forEach(one => one.onclick = () => { one.closest('li').remove(); document.querySelector('a').textContent--; });
            </script>
            """;

    private static final String JOBS = """
            <a href="#jobs">Find Jobs</a><form onsubmit="return false"><label>City <input></label><button>Find Job</button></form><p id=said></p>
            <div class=bar><a href="#" class=lit>All</a> <a href="#">Open</a> <a href="#">Taken</a></div>
            <ul><li>Cook</li><li class=gone>Clerk</li></ul><p>2 jobs left</p>
            <input aria-label=Note><p id=note role=alert></p>
            <script>
              document.querySelector('form button').onclick = () => { said.textContent = 'Nothing found'; };
              document.querySelectorAll('.bar a').forEach(one => one.onclick = event => {
                event.preventDefault();
                document.querySelector('.lit').className = '';
                one.className = 'lit';
                document.querySelectorAll('li').forEach(job => { job.hidden = one.textContent !== 'All' && (one.textContent === 'Open') === (job.className === 'gone'); });
              });
              document.querySelector('[aria-label=Note]').onkeydown = event => { if (event.key === 'Enter') note.textContent = event.target.value.trim() ? 'Noted' : 'Write something'; };
            </script>
            """;

    private PlainWordsPages() {}

    static Traits on(Traits traits) {
        return traits.on(ASKS_WHO, "A site that begins with its login, and persons who have one", """
                  Scenario: The login page
                    Given User is on the login page
                    When User enters "ann@bay.test" in the email field and "pw-a" in the password field
                    And clicks on the "Sign in" button
                    Then the page title should be "Hello Ann"

                  Scenario: By their names
                    Given the cook Ann Lee has the login "ann@bay.test" with the password "pw-a"
                    And Ben Orr has an account with the email "ben@bay.test" and the password "pw-b"
                    And that Ann is signed in
                    Then I should see "Hello Ann"
                    When Ann signs out
                    And Ben signs in
                    Then I should see "Hello Ben"

                  Scenario: One after the other
                    Given the cook Ann Lee has the login "ann@bay.test" with the password "pw-a"
                    And Ben Orr has the login "ben@bay.test" with the password "pw-b"
                    And Ann is logged in
                    And I should see "Hello Ann"
                    And Ben is logged in
                    Then I should see "Hello Ben"

                  Scenario: Wrong person
                    Given the cook Ann Lee has the login "ann@bay.test" with the password "pw-a"
                    When Ann signs in
                    Then the page title should be "Hello Ben"

                  Scenario: Wrong password of somebody
                    Given Ben Orr has the login "ben@bay.test" with the password "pw-a"
                    When Ben signs in
                    Then I should see "Hello Ben"
                """)
                .on(BASKET, "What is in the basket is on its page, and the total is one line", """
                  Scenario: Things and their sum
                    Then "Kettle" should still be in the basket
                    And the total price should be "$27.00"
                    When I click the "Remove" button for "Cup"
                    Then "Cup" should not be displayed in the basket
                    And the basket should contain "Kettle"

                  Scenario: Wrong thing
                    Then "Plate" should be in the basket

                  Scenario: Wrong total
                    Then the total price should be "$25.00"

                  Scenario: Wrong thing gone
                    When I click the "Remove" button for "Cup"
                    Then "Kettle" should not be displayed in the basket
                """)
                .on(JOBS, "What is spelled so, what one of several is, and what is counted", """
                  Scenario: To the letter
                    When Jane clicks Find Job
                    Then Jane should see "Nothing found"

                  Scenario: One of several filters
                    Then the All filter should be selected
                    And the jobs count should show "2 jobs left"
                    When the visitor filters the jobs to show open ones only
                    Then the Open filter should be selected
                    And the All filter should not be selected
                    And the only job left should be "Cook"
                    And there should be just 1 item in the list

                  Scenario: Blanks
                    When I type only spaces in the note field and press Enter
                    Then I should see "Write something"

                  Scenario: Wrong filter
                    Then the Taken filter should be selected

                  Scenario: Wrong count
                    Then there should be just 1 item in the list
                """);
    }
}
