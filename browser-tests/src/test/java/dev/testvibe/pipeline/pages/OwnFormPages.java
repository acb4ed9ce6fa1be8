package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What a thing has of its own, and what is said of one thing and not of another; nothing "Wrong" may be verified. */
final class OwnFormPages {

    private OwnFormPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <nav><a href="#/boats">Boats</a> <a href="#/done">Sold</a></nav>
                <section id=boats><h1>Boats</h1>
                  <form id=find><label>Harbour <input id=search-harbour></label><button>Find boat</button></form><p id=found></p>
                  <ul id=list></ul></section>
                <section id=boat hidden><h1>Boat</h1><p id=name></p><a id=change>Edit boat</a> <a id=moor>Book mooring</a></section>
                <section id=form hidden><h1 id=title></h1><p id=whose></p><form id=edit><label>Name <input id=called></label>
                  <label>Built on <input type=date id=built value=2020-02-02></label><button>Save</button></form><p id=said></p></section>
                <script>
                  const boats = [{name: 'Heron', flag: 'Dutch'}, {name: 'Gull', flag: 'Danish'}];
                  const route = () => {
                    const [, kind, at, what] = location.hash.split('/');
                    const one = boats[at];
                    for (const part of document.querySelectorAll("section")) part.hidden = true;
                    list.innerHTML = boats.map((one, at) => `<li class=vessel><a href="#/boat/${at}">${one.name}</a>${one.flag ? ` <b class=flag>${one.flag}</b>` : ''}</li>`).join('');
                    if (!one) { document.getElementById('boats').hidden = false; return; }
                    boat.hidden = !!what; form.hidden = !what;
                    document.getElementById('name').textContent = one.name;
                    change.href = location.hash + '/edit'; moor.href = location.hash + '/moor';
                    title.textContent = what === 'moor' ? 'Book mooring' : 'Edit boat';
                    whose.textContent = 'For ' + one.name; called.value = one.name; said.textContent = '';
                  };
                  document.getElementById('find').onsubmit = event => { event.preventDefault(); found.textContent = `No boat in "${document.getElementById('search-harbour').value}".`; };
                  document.getElementById('edit').onsubmit = event => { event.preventDefault(); said.textContent = built.value ? `Saved "${called.value}".` : 'Built on is required'; };
                  onhashchange = route;
                  route();
                </script>
                """, "Opens what a thing has of its own", """
                  Scenario: Its form to edit it
                    Given the clerk is editing the boat "Gull"
                    Then the "Name" field should contain "Gull"
                    When I fill in "Name" with "Tern"
                    And I press "Save"
                    Then I should see "Saved "Tern"."

                  Scenario: Its page to book something
                    Given I am on the book mooring page for "Heron"
                    Then I should see "For Heron"

                  Scenario: A date that is left out
                    Given I am on the edit page of "Heron"
                    When I fill in "Built on" with ""
                    And I press "Save"
                    Then I should see "Built on is required"

                  Scenario: A search by a button of another name
                    When I search for the harbour "Lindau"
                    Then I should see the message 'No boat in "Lindau".'

                  Scenario: Nothing of somebody who is not there
                    Then I should not see a boat of "Petrel"

                  Scenario: Wrong boat
                    Given the clerk is editing the boat "Gull"
                    Then the "Name" field should contain "Heron"

                  Scenario: Wrong because it is said of another
                    Then the boat "Gull" has the flag label "Dutch"

                  Scenario: Wrong because it is there
                    Then I should not see a boat of "Heron"
                """)
                .on("""
                <h1>Harbour desk</h1><nav aria-label=Main><a href="#/">Home</a> <a href="#/find">Find skippers</a></nav>
                <section id=lookup hidden><form id=search><label>Surname <input id=surname></label>
                  <label>Pier <select id=pier><option value="">Any pier</option><option>East</option></select></label><button>Find skipper</button></form>
                  <table><tbody id=hits></tbody></table></section>
                <section id=skipper hidden><h2 id=called></h2><p id=berth></p></section>
                <section id=form><form id=pass novalidate><div><label for=first>Boat</label><input id=first value=Gull><span></span></div>
                  <div><label for=second>Berth</label><input id=second><span id=complaint></span></div>
                  <div><label for=third>Harbour</label><input id=third aria-invalid=true></div><div><label for=fourth>Length</label><input id=fourth></div><p>Length is required.</p><button>Ask for a pass</button></form></section>
                <script>
                  const skippers = ['Ada Brandt', 'Tom Lund'];
                  const route = () => {
                    const [, page, at] = location.hash.split('/');
                    lookup.hidden = page !== 'find'; skipper.hidden = page !== 'skipper'; form.hidden = !!page;
                    if (page === 'skipper') { called.textContent = skippers[at]; berth.textContent = 'Berth ' + at; }
                  };
                  search.onsubmit = event => {
                    event.preventDefault();
                    hits.innerHTML = skippers.map((name, at) => name.split(' ')[1].toLowerCase().startsWith(surname.value.toLowerCase()) ? `<tr><td><a href="#/skipper/${at}">${name}</a></td></tr>` : '').join('');
                  };
                  pass.onsubmit = event => { event.preventDefault(); complaint.textContent = second.value ? '' : 'must be given'; };
                  onhashchange = route;
                  route();
                </script>
                <footer><nav aria-label=Footer><a href="#/imprint">Imprint</a></nav></footer>
                """, "Finds people by a search", """
                  Scenario: By the part of a name that is sorted by
                    Given I am viewing the member "Tom Lund"
                    Then I should see "Berth 1"

                  Scenario: Whose page is open
                    Given the member page of "Ada Brandt" is open
                    Then I should see "Berth 0"

                  Scenario: A link of the navigation
                    Then the navigation bar contains the link "Find skippers"
                    And the navigation bar does not contain the link "Log out"

                  Scenario: Nothing is said of one of two fields
                    When I click "Ask for a pass"
                    Then there should be no error for "Boat"

                  Scenario: Wrong because it is said
                    When I click "Ask for a pass"
                    Then there should be no error for "Berth"

                  Scenario: Wrong because the field is marked
                    When I click "Ask for a pass"
                    Then there should be no error for "Harbour"

                  Scenario: Wrong because it is said elsewhere
                    When I click "Ask for a pass"
                    Then the field "Length" should not show an error

                  Scenario: Wrong navigation bar
                    Then the navigation bar contains the link "Imprint"

                  Scenario: Wrong because another navigation has it
                    Then the footer navigation contains the link "Find skippers"

                  Scenario: Wrong because it is of another
                    Given I am viewing the member "Tom Lund"
                    Then I should see "Berth 0"

                  Scenario: Wrong because it is there
                    Then the navigation bar does not contain the link "Find skippers"
                """)
                .on("""
                <main><article data-test=letter><h1>On knots</h1><p class=by>by Ada</p><p>Two are enough.</p></article>
                  <section><h2>Replies</h2><div class=reply><p>Three are better.</p><button class=delete-reply>Remove</button></div>
                  <form class=stack><label>Your reply <input></label><button>Reply</button></form></section></main>
                <dialog><h2 id=letter-title>Burn the letter?</h2><button>Yes</button></dialog>
                """, "Tells a letter from what stands around it", """
                  Scenario: Its title, and what others say of it
                    Then the letter title should be "On knots"
                    And the letter should have 1 reply

                  Scenario: Wrong title
                    Then the letter title should be "Burn the letter?"

                  Scenario: Wrong because its own parts are no replies
                    Then the letter should have 3 replies

                  Scenario: Wrong because nothing is called so
                    Then the letter should have 3 stamps
                """)
                .on("""
                <h1>Order confirmed</h1><p>Thank you</p>
                <input id=errand placeholder="New errand"><button id=add>Add</button><ul id=errands></ul>
                <script>
                  add.onclick = () => {
                    const one = document.createElement('li');
                    one.innerHTML = '<label><input type=checkbox> <span></span></label>';
                    one.querySelector('span').textContent = errand.value;
                    one.querySelector('input').onchange = () => one.classList.toggle('completed');
                    errands.append(one);
                    errand.value = '';
                    errand.focus();
                  };
                </script>
                """, "Says when it is done", """
                  Scenario: In another form of the word
                    Then I should be on the order confirmation page

                  Scenario: Things that are only counted
                    Given the user has added 3 errands
                    When the user marks the first errand as completed
                    Then "Errand 1" should be completed
                    And "Errand 2" should not be completed

                  Scenario: Things in one pair of quotes
                    Given I have added the errands "Bank, Post and Baker"
                    Then only these errands are visible: "Bank, Post, Baker"
                    And I should see the errands in this order: "Bank, Post, Baker"

                  Scenario: Things in a table that nothing announces
                    Given the user has added the errands:
                      | Bank |
                      | Post |
                    Then the list should contain 2 errands

                  Scenario: Wrong page
                    Then I should be on the order cancellation page

                  Scenario: Wrong order in one pair of quotes
                    Given I have added the errands "Bank, Post and Baker"
                    Then I should see the errands in this order: "Post, Bank, Baker"

                  Scenario: Wrong because there are more
                    Given I have added the errands "Bank, Post and Baker"
                    Then only these errands are visible: "Bank, Post"
                """)
                .on("""
                <h1>Ferry desk</h1>
                <form id=ferry><label>Captain's name <input id=captain></label><label>Passenger's name <input id=passenger></label>
                  <label><input type=radio name=cabin value=Inner checked> Inner</label><label><input type=radio name=cabin value=Outer> Outer</label>
                  <label>Day <input type=date id=day></label><label>Hour <select id=hour><option value="">Choose<option>08:00<option>16:00</select></label>
                  <button>Book</button></form><p id=word></p><ul id=trips></ul>
                <script>
                  ferry.onsubmit = event => {
                    event.preventDefault();
                    if (!captain.value || !passenger.value) { word.textContent = 'Fill in both names'; return; }
                    trips.innerHTML += `<li>${passenger.value} with ${captain.value}, ${ferry.cabin.value}, ${day.value} ${hour.value}`;
                    localStorage.trips = trips.innerText; ferry.reset();
                  };
                </script>
                """, "Fills in a form by what a booking is for", """
                  Scenario: For somebody
                    Given the user has booked a trip for "Ann" on "2035-06-02" at "16:00" with captain "Lee"
                    Then "Ann with Lee, Inner, 2035-06-02 16:00" should be displayed

                  Scenario: With each of its values
                    Given the user has filled the form with captain "Lee", passenger "Ann", day "2035-06-02" and hour "08:00"
                    When the user clicks the "Book" button
                    Then "Ann with Lee, Inner, 2035-06-02 08:00" should be displayed

                  Scenario: Kept before, with a choice
                    Given local storage contains the following trips:
                      | Captain | Passenger | Cabin | Day        | Hour  |
                      | Lee     | Ann       | Outer | 2035-06-02 | 16:00 |
                    Then "Ann with Lee, Outer, 2035-06-02 16:00" should be displayed

                  Scenario: Nothing entered and nothing kept
                    When the user clicks the "Book" button with empty fields
                    Then "Fill in both names" should be displayed
                    And no trip should be saved in local storage

                  Scenario: Wrong because it was kept
                    Given the user has booked a trip for "Ann" on "2035-06-02" at "16:00" with captain "Lee"
                    Then no trip should be saved in local storage

                  Scenario: Wrong because it is for one of two names
                    Given the user has booked a trip for "Ann" on "2035-06-02" at "16:00"
                    Then "Ann" should be displayed
                """)
                .on("""
                <nav id=top><a href="#in">Sign in</a> <a href="#rules">Rules</a></nav>
                <button id=open hidden aria-label="Open menu">=</button><div id=menu hidden><button id=out>Log out</button></div>
                <form id=entry><label>Member <input id=member></label><label>Password <input id=word type=password></label><button>Sign in</button></form><p id=said role=alert></p>
                <script>
                entry.onsubmit = event => { event.preventDefault();
                  if (word.value !== 'rook7') { said.textContent = 'No such member.'; return; }
                  said.textContent = 'Good evening ' + member.value; entry.remove(); document.getElementById('top').remove(); document.getElementById('open').hidden = false; };
                document.getElementById('open').onclick = () => menu.hidden = !menu.hidden;
                </script>
                """, "Comes in by the form in use", """
                  Scenario: In by the button of the form
                    When user enter member "ida" and password "rook7"
                    And click on Sign in
                    Then user is able to login successfully
                    And verify the message "Good evening ida"
                    And close browser

                  Scenario: Not in
                    When user enters member "ida" and password "pawn"
                    And click on Sign in
                    Then login fails with message "No such member."

                  Scenario: Wrong because nobody came in
                    When user enters member "ida" and password "pawn"
                    And click on Sign in
                    Then user is able to login successfully

                  Scenario: Wrong because it went well
                    When user enters member "ida" and password "rook7"
                    And click on Sign in
                    Then login fails with message "Good evening ida"
                """);
    }
}
