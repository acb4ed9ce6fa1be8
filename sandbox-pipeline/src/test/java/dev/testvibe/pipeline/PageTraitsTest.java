package dev.testvibe.pipeline;

import org.junit.jupiter.api.Test;

/** What pages are made of besides plain elements: each scenario on a page of one trait. */
class PageTraitsTest {

    @Test
    void looksIntoOpenShadowRoots() {
        assertVerdicts("""
                <h1>Profile</h1>
                <user-card data-testid=card></user-card>
                <p data-testid=outside>Outside</p>
                <script>
                  customElements.define('user-card', class extends HTMLElement {
                    connectedCallback() {
                      const root = this.attachShadow({ mode: 'open' });
                      root.innerHTML = `<style>p.off { display: none }</style><section aria-label="Details"><label for=name>Nickname</label><input id=name>
                        <button>Save</button><p role=status class=off></p><p>Member since 2019</p><ul><li>Milk</li></ul>
                        <label><input type=checkbox> Newsletter</label><user-badge></user-badge></section>`;
                      const [status] = root.querySelectorAll('p');
                      root.querySelector('button').onclick = () => {
                        status.textContent = 'Saved as ' + root.querySelector('input').value;
                        status.classList.remove('off');
                        root.querySelector('li').remove();
                        root.querySelector('ul').append(...['Bread', 'Salt'].map(text => Object.assign(document.createElement('li'), { textContent: text })));
                      };
                    }
                  });
                  customElements.define('user-badge', class extends HTMLElement {
                    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p><strong>Gold</strong> member</p>'; }
                  });
                </script>
                """, """
                Feature: Shadow roots
                  Scenario: In an open one
                    Given I open the site
                    Then I should not see "Saved as"
                    And I should see "Member since 2019"
                    When I enter "Ada" into the "Nickname" field
                    And I check the "Newsletter" checkbox
                    And I click the "Save" button
                    Then the page shows "Saved as Ada"
                    And the "Nickname" field should have the value "Ada"
                    And the "Newsletter" checkbox should be checked
                    And I should not see "Milk"
                    And the "Salt" item should be visible
                    And I should see 2 items
                    And the status should be "Saved as Ada"

                  Scenario: Of the host
                    Given I open the site
                    Then the element with data-testid "card" should contain "Member since 2019"
                    And the element with data-testid "card" should contain "Gold member"
                    And the element with data-testid "card" should not contain "Outside"
                    And the element with data-testid "card" is visible

                  Scenario: Wrong text in one
                    Given I open the site
                    Then the page shows "Member since 201"

                  Scenario: Wrong denial of one
                    Given I open the site
                    Then I should not see "Member since"

                  Scenario: Wrong text of the host
                    Given I open the site
                    Then the element with data-testid "card" should contain "Gold membe"

                  Scenario: Wrong denial of the host
                    Given I open the site
                    Then the element with data-testid "card" should not contain "Gold"

                  Scenario: Wrong value in one
                    Given I open the site
                    When I enter "Ada" into the "Nickname" field
                    Then the "Nickname" field should have the value "Ad"
                """);
    }

    @Test
    void judgesMessagesThatGoByThemselvesByWhatWasSeen() {
        assertVerdicts("""
                <button id=save>Save</button><button id=copy>Share</button><p>Saved drafts: 3</p>
                <div id=toasts></div><div id=bar role=status hidden><span></span><button>Undo</button></div>
                <script>
                  save.onclick = () => setTimeout(() => {
                    const toast = document.createElement('div');
                    toast.className = 'toast';
                    toast.textContent = 'Changes saved';
                    toasts.append(toast);
                    setTimeout(() => toast.remove(), 700);
                  }, 100);
                  copy.onclick = () => {
                    bar.firstChild.textContent = 'Link shared with 3 people';
                    bar.hidden = false;
                    setTimeout(() => { bar.hidden = true; }, 2000);
                  };
                </script>
                """, """
                Feature: Toasts
                  Scenario: One that comes and goes
                    Given I open the site
                    When I click the "Save" button
                    Then a toast "Changes saved" appears
                    And the toast disappears
                    And the toast "Link shared with 3 people" should not appear

                  Scenario: Seen by a person
                    Given I open the site
                    When I click the "Save" button
                    Then I should see a success toast saying "Changes saved"
                    And I should not see a toast "Link shared"

                  Scenario: One that stays a while
                    Given I open the site
                    When I click the "Share" button
                    Then a notification with the text "Link shared with 3 people" should be displayed
                    And the notification should disappear after 2 seconds

                  Scenario: Said first
                    Given I open the site
                    When I click the "Share" button
                    Then the snackbar should say "Link shared with 3 people"
                    And after 2 seconds the snackbar vanishes

                  Scenario: Wrong text
                    Given I open the site
                    When I click the "Save" button
                    Then a toast "Changes save" appears

                  Scenario: Wrong longer text
                    Given I open the site
                    When I click the "Save" button
                    Then a toast "Changes saved qzx" appears

                  Scenario: Wrong denial
                    Given I open the site
                    When I click the "Save" button
                    Then no toast "changes" should appear

                  Scenario: Wrong time
                    Given I open the site
                    When I click the "Share" button
                    Then the snackbar should say "Link shared with 3 people"
                    And the snackbar disappears after 5 seconds

                  Scenario: Wrong stay
                    Given I open the site
                    When I click the "Save" button
                    Then the toast "Link shared with 3 people" disappears

                  Scenario: Wrong silence
                    Given I open the site
                    Then a toast "Changes saved" appears
                """);
    }

    @Test
    void takesDatesTimesAndColoursAsPeopleWriteThem() {
        assertVerdicts("""
                <label>Arrival <input type=date id=arrival></label><label>Alarm <input type=time></label>
                <label>Meeting <input type=datetime-local></label><label>Billing month <input type=month></label>
                <label>Sprint <input type=week></label><label>Accent <input type=color></label>
                <label>Guests <input type=number min=1 max=9></label><label>Brightness <input type=range min=0 max=100></label>
                <label>Fixed <input type=date id=fixed oninput="this.value = '2020-02-02'"></label><p id=note></p>
                <script>arrival.onchange = () => { note.textContent = 'Arriving on ' + arrival.value; };</script>
                """, """
                Feature: Special inputs
                  Scenario: As people write them
                    Given I open the site
                    When I enter "25 December 2026" into the "Arrival" field
                    And I set the "Alarm" field to "2:30 pm"
                    And I fill in the "Meeting" field with "December 25, 2026 at 9:15"
                    And I set the "Billing month" to "May 2026"
                    And I enter "week 7 of 2026" into the "Sprint" field
                    And I set the "Accent" field to "red"
                    And I enter "3" into the "Guests" field
                    And I set the "Brightness" slider to 40
                    And I press Tab
                    Then I should see "Arriving on 2026-12-25"
                    And the "Arrival" field should show "25 December 2026"
                    And the "Arrival" field should have the value "2026-12-25"
                    And the "Arrival" field should not show "24 December 2026"
                    And the "Alarm" field should have the value "14:30"
                    And the "Meeting" field should contain "2026-12-25T09:15"
                    And the "Billing month" field should be "2026-05"
                    And the "Sprint" field should have the value "2026-W07"
                    And the "Accent" field should have the value "#ff0000"
                    And the "Guests" field should have the value "3"
                    And the "Brightness" slider should be at "40"

                  Scenario: Wrong date
                    Given I open the site
                    When I enter "2026-12-25" into the "Arrival" field
                    Then the "Arrival" field should show "2026-12-2"

                  Scenario: Wrong day
                    Given I open the site
                    When I enter "25 December 2026" into the "Arrival" field
                    Then the "Arrival" field should show "5 December 2026"

                  Scenario: Wrong because ambiguous
                    Given I open the site
                    When I enter "12/25/2026" into the "Arrival" field
                    Then the "Arrival" field should have the value "2026-12-25"

                  Scenario: Wrong because refused
                    Given I open the site
                    When I enter "2026-12-25" into the "Fixed" field
                    Then the "Fixed" field should be visible

                  Scenario: Wrong colour
                    Given I open the site
                    When I set the "Accent" field to "red"
                    Then the "Accent" field should have the value "#ff000"

                  Scenario: Wrong no date
                    Given I open the site
                    When I enter "30 February 2026" into the "Arrival" field
                    Then the "Arrival" field should be visible
                """);
    }

    @Test
    void writesAndReadsEditors() {
        assertVerdicts("""
                <span id=label>Notes</span><div id=notes contenteditable role=textbox aria-multiline=true aria-labelledby=label><p>First draft</p></div>
                <div contenteditable aria-label=Comment id=comment></div>
                <button onclick="out.textContent = 'Published: ' + notes.innerText">Publish</button><p id=out></p>
                """, """
                Feature: Editors
                  Scenario: Written, read and emptied
                    Given I open the site
                    Then the "Notes" editor should contain "First draft"
                    When I enter "Milk and bread" into the "Notes" editor
                    And I type "Well done" in the "Comment" field
                    And I click the "Publish" button
                    Then the "Notes" editor should show "Milk and bread"
                    And the "Notes" field should have the value "Milk and bread"
                    And the "Notes" editor should not contain "First draft"
                    And the "Comment" field should contain "Well done"
                    And I should see "Published: Milk and bread"
                    When I clear the "Notes" editor
                    Then the "Notes" editor should be empty
                    And the "Comment" field should not be empty

                  Scenario: Added to
                    Given I open the site
                    When I append " and more" at the end of the "Notes" editor
                    Then the "Notes" editor should contain "First draft and more"

                  Scenario: Wrong text
                    Given I open the site
                    When I enter "Milk and bread" into the "Notes" editor
                    Then the "Notes" editor should contain "Milk and brea"

                  Scenario: Wrong value
                    Given I open the site
                    When I enter "Milk and bread" into the "Notes" editor
                    Then the "Notes" field should have the value "Milk"

                  Scenario: Wrong denial
                    Given I open the site
                    Then the "Notes" editor should not contain "draft"

                  Scenario: Wrong emptiness
                    Given I open the site
                    Then the "Notes" editor should be empty
                """);
    }

    @Test
    void choosesFromListsOfThePagesOwn() {
        assertVerdicts("""
                <button id=size aria-haspopup=listbox aria-expanded=false aria-label=Size>Choose a size</button>
                <ul id=sizes role=listbox hidden><li role=option>Small</li><li role=option>Medium</li><li role=option>Large</li></ul>
                <label for=country>Country</label><input id=country role=combobox autocomplete=off aria-controls=found>
                <ul id=found role=listbox aria-label="Countries" hidden></ul>
                <label for=tag>Tags</label><div id=chips></div><input id=tag role=combobox autocomplete=off>
                <div id=tags hidden><div role=option>Red</div><div role=option>Green</div><div role=option>Blue</div></div>
                <label for=days>Days</label><select id=days multiple><option>Monday</option><option>Tuesday</option><option>Friday</option></select>
                <script>
                  size.onclick = () => { sizes.hidden = !sizes.hidden; size.setAttribute('aria-expanded', String(!sizes.hidden)); };
                  sizes.onclick = ({ target }) => { size.textContent = target.textContent; sizes.hidden = true; };
                  country.oninput = () => setTimeout(() => {
                    const hits = ['Norway', 'North Macedonia', 'Sweden'].filter(name => country.value && name.toLowerCase().includes(country.value.toLowerCase()));
                    found.innerHTML = hits.map(name => '<li role=option>' + name + '</li>').join('');
                    found.hidden = !hits.length;
                  }, 150);
                  found.onclick = ({ target }) => { country.value = target.textContent; found.hidden = true; };
                  tag.onfocus = () => { tags.hidden = false; };
                  tags.onclick = ({ target }) => {
                    chips.innerHTML += '<span class=chip>' + target.textContent + '</span>';
                    target.remove();
                    tags.hidden = true;
                    tag.blur();
                  };
                </script>
                """, """
                Feature: Choices of a page's own
                  Scenario: A button that opens a list
                    Given I open the site
                    When I select "Large" from the "Size" dropdown
                    Then the "Size" dropdown should show "Large"
                    And "Large" should be selected in the "Size" dropdown

                  Scenario: Options on offer
                    Given I open the site
                    Then the "Size" dropdown should offer the options "Small", "Medium" and "Large"

                  Scenario: Opened
                    Given I open the site
                    When I open the "Size" dropdown
                    Then the options "Small", "Medium" and "Large" should be offered
                    And the option "Huge" should not be offered

                  Scenario: Suggestions
                    Given I open the site
                    When I type "nor" into the "Country" field
                    Then the suggestions "Norway" and "North Macedonia" should be shown
                    And the suggestion "Sweden" should not be shown
                    When I choose "Norway" from the suggestions
                    Then the "Country" field should have the value "Norway"

                  Scenario: Completed
                    Given I open the site
                    When I select "Sweden" from the "Country" combobox
                    Then the "Country" combobox should show "Sweden"

                  Scenario: Several
                    Given I open the site
                    When I select "Red" and "Blue" in the "Tags" combobox
                    And I select "Monday" and "Friday" from the "Days" list
                    Then the chips "Red" and "Blue" should be visible
                    And the "Days" list should have "Monday" and "Friday" selected
                    And the chip "Green" should not be visible

                  Scenario: Wrong choice
                    Given I open the site
                    When I select "Large" from the "Size" dropdown
                    Then the "Size" dropdown should show "Larg"

                  Scenario: Wrong option
                    Given I open the site
                    When I select "Larg" from the "Size" dropdown
                    Then the "Size" dropdown should be visible

                  Scenario: Wrong offer
                    Given I open the site
                    Then the "Size" dropdown should offer the options "Small" and "Mediu"

                  Scenario: Wrong number of options
                    Given I open the site
                    Then the "Size" dropdown should offer the options "Small" and "Medium"

                  Scenario: Wrong suggestion
                    Given I open the site
                    When I type "nor" into the "Country" field
                    Then the suggestion "Sweden" should be shown

                  Scenario: Wrong selection
                    Given I open the site
                    When I select "Monday" and "Friday" from the "Days" list
                    Then the "Days" list should have "Monday" and "Tuesday" selected

                  Scenario: Wrong chip
                    Given I open the site
                    When I select "Red" in the "Tags" combobox
                    Then the chip "Blue" should be visible
                """);
    }

    @Test
    void letsTimePassByThePagesClock() {
        assertVerdicts("""
                <button id=start>Start</button><p>Left: <output id=left>60</output></p>
                <dialog id=session><h2>Session expired</h2><button onclick="session.close()">Stay</button></dialog>
                <p id=hint>Fresh</p>
                <script>
                  start.onclick = () => { const timer = setInterval(() => { if (--left.value <= 0) clearInterval(timer); }, 1000); };
                  setTimeout(() => session.showModal(), 600000);
                  setTimeout(() => { hint.hidden = true; }, 1000);
                </script>
                """, """
                Feature: Timers
                  Scenario: A countdown
                    Given I open the site
                    When I click the "Start" button
                    And 60 seconds pass
                    Then the element "#left" should show "0"

                  Scenario: A session
                    Given I open the site
                    Then the "Session expired" dialog appears after 10 minutes
                    When I click the "Stay" button
                    Then the "Session expired" dialog should not be visible

                  Scenario: Inactivity
                    Given I open the site
                    When the user is idle for 9 minutes
                    Then I should not see "Session expired"
                    And after 1 minute I should see "Session expired"

                  Scenario: Short times
                    Given I open the site
                    When I wait for 1 second
                    Then I should not see "Fresh"

                  Scenario: Wrong time
                    Given I open the site
                    Then the "Session expired" dialog appears after 9 minutes

                  Scenario: Wrong late time
                    Given I open the site
                    Then after 20 minutes the "Session expired" dialog appears

                  Scenario: Wrong text after a time
                    Given I open the site
                    Then after 10 minutes I should see "Session expire"

                  Scenario: Wrong count
                    Given I open the site
                    When I click the "Start" button
                    And I wait for 20 seconds
                    Then the element "#left" should show "0"
                """);
    }

    @Test
    void copiesAndPastes() {
        assertVerdicts("""
                <button onclick="navigator.clipboard.writeText('https://shop.example/a?b=1')">Copy link</button>
                <label>Code <input value="XK-42" id=code></label><label>Paste here <input id=here></label>
                """, """
                Feature: Clipboard
                  Scenario: Copied
                    Given I open the site
                    When the user copies the link
                    Then the clipboard contains "https://shop.example/a?b=1"
                    And "https://shop.example/a?b=1" should be copied to the clipboard
                    And the clipboard should not contain "XK"

                  Scenario: Pasted
                    Given I open the site
                    When I copy the value of the "Code" field
                    And I paste it into the "Paste here" field
                    Then the "Paste here" field should have the value "XK-42"
                    And the clipboard should be "XK-42"

                  Scenario: Pasted after a click
                    Given I open the site
                    When I click the "Copy link" button
                    And I paste the copied link into the "Paste here" field
                    Then the "Paste here" field should have the value "https://shop.example/a?b=1"

                  Scenario: Wrong text
                    Given I open the site
                    When the user copies the link
                    Then the clipboard contains "https://shop.example/a?b="

                  Scenario: Wrong whole
                    Given I open the site
                    When the user copies the link
                    Then the clipboard should be "https://shop.example/a"

                  Scenario: Wrong denial
                    Given I open the site
                    When the user copies the link
                    Then the clipboard should not contain "shop"

                  Scenario: Wrong without a copy
                    Given I open the site
                    Then the clipboard contains "https://shop.example/a?b=1"
                """);
    }

    @Test
    void movesByKeysAndScrolls() {
        assertVerdicts("""
                <form onsubmit="return false"><label>Name <input id=name></label><label>Email <input id=email></label>
                <label>Message <textarea id=message></textarea></label><button>Send</button></form><p id=state></p>
                <ul id=feed></ul><footer>The end</footer>
                <script>
                  message.onkeydown = event => { if (event.ctrlKey && event.key === 'Enter') state.textContent = 'Sent ' + message.value; };
                  let count = 0;
                  const load = () => { for (let i = 0; i < 20; i++) feed.insertAdjacentHTML('beforeend', '<li style="height:60px">Post ' + ++count + '</li>'); };
                  load();
                  new IntersectionObserver(([seen]) => { if (seen.isIntersecting && count < 60) setTimeout(load, 100); }).observe(document.querySelector('footer'));
                </script>
                """, """
                Feature: Keys and scrolling
                  Scenario: Tab order
                    Given I open the site
                    When I click the "Name" field
                    And I press Tab
                    Then the focus moves to the "Email" field
                    And focus should not be on the "Name" field

                  Scenario: A shortcut
                    Given I open the site
                    When I type "Hi" into the "Message" field
                    And I press Ctrl+Enter
                    Then I should see "Sent Hi"

                  Scenario: Endless
                    Given I open the site
                    Then I should not see "Post 21"
                    When I scroll to the bottom of the page
                    Then more items are loaded
                    And I should see "Post 21"
                    When I scroll to the top
                    Then the "Name" field should be in the viewport

                  Scenario: Wrong focus
                    Given I open the site
                    When I click the "Name" field
                    And I press Tab
                    Then the focus should move to the "Message" field

                  Scenario: Wrong shortcut
                    Given I open the site
                    When I type "Hi" into the "Message" field
                    And I press Shift+Enter
                    Then I should see "Sent Hi"

                  Scenario: Wrong without scrolling
                    Given I open the site
                    When I press Tab
                    Then more items are loaded
                """);
    }

    @Test
    void saysThatACanvasCannotBeRead() {
        assertVerdicts("""
                <canvas id=board width=100 height=50 aria-label="Board">Score 5</canvas><p>Score 7</p>
                """, """
                Feature: Canvas
                  Scenario: Beside it
                    Given I open the site
                    Then the "Board" canvas should be visible
                    And I should see "Score 7"

                  Scenario: Wrong text
                    Given I open the site
                    Then the "Board" canvas should show "Score 5"

                  Scenario: Wrong drawing
                    Given I open the site
                    Then the canvas should show a red circle

                  Scenario: Wrong fallback
                    Given I open the site
                    Then I should see "Score 5"
                """);
    }

    private static void assertVerdicts(String page, String feature) {
        try (Site site = Site.of(page)) {
            Outcome.of(site, feature).verifiesAllButTheWrongOnes();
        }
    }
}
