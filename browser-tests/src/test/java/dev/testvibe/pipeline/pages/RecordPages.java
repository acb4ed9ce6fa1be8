package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/**
 * What a page says of one thing, and how many it shows of something; of the scenarios that begin with "Wrong", none may
 * be verified.
 */
final class RecordPages {

    private RecordPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <main><h1>Patient</h1>
                <table class=patient><tr><th>Name</th><td><b>Ida Hay</b></td></tr><tr><th>Town</th><td>Ryde</td></tr></table>
                <h2>Pets</h2><table class=pets><tr><td><dl><dt>Name</dt><dd>Rex</dd><dt>Kind</dt><dd>dog</dd></dl></td></tr></table>
                <p>Phone: 0113 555</p><p><b>Record number:</b> <a href=#r>17</a></p></main>
                """, "Reads the properties of a record", """
                  Scenario: Beside labels
                    Then the patient's name is "Ida Hay"
                    And the pet's name is "Rex"
                    And the kind of the pet should be "dog"
                    And the patient's phone is "0113 555"
                    And the record number should be "17"

                  Scenario: Wrong owner of the name
                    Then the patient's name is "Rex"

                  Scenario: Wrong kind
                    Then the kind of the pet should be "do"
                """)
                .on("""
                <div class=feed><div class=card><a class=author href=#b>bob</a><button aria-label=Like>♥ <span>3</span></button><h2>Rivers</h2></div>
                <div class=card><a class=author href=#c>carl</a><button aria-label=Like>♥ <span>7</span></button><h2>Bread</h2></div></div>
                """, "Reads the properties of one of several", """
                  Scenario: By the name of the thing
                    Then the author of "Bread" should be "carl"
                    And the like count of "Bread" should be 7

                  Scenario: Wrong thing
                    Then the author of "Rivers" should be "carl"

                  Scenario: Wrong count
                    Then the like count of "Rivers" should be 7
                """)
                .on("""
                <h2>Services</h2><h1>Transfer complete</h1><p class=error>No such account</p>
                <table id=accounts><thead><tr><th>Account</th><th>Balance</th></tr></thead>
                <tbody><tr><td>17</td><td>$2.00</td></tr><tr><td>18</td><td>$1.00</td></tr><tr><td>Total</td><td>$3.00</td></tr></tbody></table>
                """, "Tells a thing from what sums it up or speaks of it", """
                  Scenario: One of the headings, and a message
                    Then the heading should be "Transfer complete"
                    And the error message should be "No such account"

                  Scenario: Accounts without their total
                    Then I should see 2 accounts
                    And the total is "$3.00"

                  Scenario: Wrong heading
                    Then the heading should be "Transfer"

                  Scenario: Wrong number
                    Then I should see 3 accounts

                  Scenario: Wrong total
                    Then the total is "$3.0"
                """)
                .on("""
                <form><textarea placeholder="Write a comment"></textarea><button>Post comment</button></form>
                <div class=comments></div>
                <script>
                  const add = text => { const one = document.createElement('div'); one.className = 'card'; one.innerHTML = '<p></p><button>Delete comment</button>';
                    one.firstChild.textContent = text; one.lastChild.onclick = () => one.remove(); document.querySelector('.comments').prepend(one); };
                  document.querySelector('form').onsubmit = event => { event.preventDefault(); const field = document.querySelector('textarea'); add(field.value); field.value = ''; };
                </script>
                """, "Counts what may be none, one or several", """
                  Scenario: One comment, and its box
                    When I add the comment "Nice"
                    Then the comment "Nice" should appear
                    And 1 comment is displayed
                    And the comment box should be empty

                  Scenario: None any more
                    When I add the comment "Nice"
                    And I click "Delete comment"
                    Then there should be no comments

                  Scenario: Wrong text
                    When I add the comment "Nice"
                    Then the comment "Nic" should appear

                  Scenario: Wrong emptiness
                    When I add the comment "Nice"
                    Then there should be no comments

                  Scenario: Wrong count of comments
                    When I add the comment "Nice"
                    Then 2 comments are displayed
                """)
                .on("""
                <div id=list><div class=item><h3>Rivers</h3></div><div class=item><h3>Bread</h3></div></div>
                <aside><p>Popular tags</p><div><a href="#" class=tag>food</a> <a href="#" class=tag>water</a></div></aside>
                <ul><li>food</li></ul>
                <script>
                  document.querySelectorAll('.tag').forEach(one => one.onclick = event => { event.preventDefault();
                    document.querySelector('#list').innerHTML = one.textContent === 'food' ? '<div class=item><h3>Bread</h3></div>' : '<div class=item><h3>Rivers</h3></div><div class=item><h3>Bread</h3></div>'; });
                </script>
                """, "Chooses in the part of the page that a text begins", """
                  Scenario: Only one is left
                    When I click on the tag "food" in the popular tags
                    Then only the item "Bread" is shown

                  Scenario: Wrong since all are left
                    When I click on the tag "water" in the popular tags
                    Then only the item "Bread" is shown
                """)
                .on("""
                <form onsubmit="event.preventDefault(); said.textContent = 'Hello'"><h2>Login</h2><input name=user placeholder=User><button>Log in</button></form>
                <form id=join><input name=name placeholder=Name><button>Register</button></form><p id=said></p>
                <script>
                  const required = () => [1, 2].forEach(() => said.insertAdjacentHTML('beforeend', '<span>is required</span> '));
                  document.querySelector('#join').onsubmit = event => { event.preventDefault(); required(); };
                </script>
                """, "Submits a form by another word for its name", """
                  Scenario: The message that came twice
                    When I submit the registration form
                    Then the error "is required" is displayed

                  Scenario: Wrong message
                    When I submit the registration form
                    Then the error "Hello" is displayed
                """)
                .on("""
                <form onsubmit="said.textContent = 'Found'; return false"><input name=q><button>Search</button></form>
                <form aria-label=Newsletter onsubmit="said.textContent = 'Subscribed'; return false"><label>Mail <input name=mail></label><button>Send</button></form>
                <p id=said></p>
                """, "Submits the form that is named, of several", """
                  Scenario: The form of that name
                    When I submit the newsletter form
                    Then I should see "Subscribed"

                  Scenario: Wrong form
                    When I submit the newsletter form
                    Then I should see "Found"
                """)
                .on("""
                <table><tr><th>Account</th><th>Balance</th></tr><tr><td>17</td><td id=b>$150.50</td></tr></table>
                <button id=like>Likes <span class=count>(12)</span></button><button id=pay>Pay</button>
                <script>
                  let likes = 12, money = 150.5;
                  like.onclick = () => { document.body.querySelector('.count').outerHTML = '<span class=count>(' + ++likes + ')</span>'; };
                  pay.onclick = () => { money -= 50.25; b.textContent = '$' + money.toFixed(2); };
                </script>
                """, "Compares a number with what it was before", """
                  Scenario: More and less
                    When I click "Likes"
                    Then the likes count should increase by 1
                    When I click "Pay"
                    Then the balance of account "17" should decrease by $50.25

                  Scenario: Wrong difference
                    When I click "Pay"
                    Then the balance of account "17" should decrease by $50.2

                  Scenario: Wrong direction
                    When I click "Likes"
                    Then the likes count should decrease by 1

                  Scenario: Wrong since nothing changed
                    When I click "Pay"
                    Then the likes count should increase by 1
                """);
    }
}
