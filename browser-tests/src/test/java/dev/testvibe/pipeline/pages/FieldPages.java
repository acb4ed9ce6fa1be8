package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Fields that are more than a line of text: dates, colours, editors, lists of choices. */
final class FieldPages {

    private FieldPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
                <label>Arrival <input type=date id=arrival></label><label>Alarm <input type=time></label>
                <label>Meeting <input type=datetime-local></label><label>Billing month <input type=month></label>
                <label>Sprint <input type=week></label><label>Accent <input type=color></label>
                <label>Guests <input type=number min=1 max=9></label><label>Brightness <input type=range min=0 max=100></label>
                <label>Fixed <input type=date id=fixed oninput="this.value = '2020-02-02'"></label><p id=note></p>
                <script>arrival.onchange = () => { note.textContent = 'Arriving on ' + arrival.value; };</script>
                """, "Takes dates times and colours as people write them", """
                  Scenario: As people write them
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
                    When I enter "2026-12-25" into the "Arrival" field
                    Then the "Arrival" field should show "2026-12-2"

                  Scenario: Wrong day
                    When I enter "25 December 2026" into the "Arrival" field
                    Then the "Arrival" field should show "5 December 2026"

                  Scenario: Wrong because ambiguous
                    When I enter "12/25/2026" into the "Arrival" field
                    Then the "Arrival" field should have the value "2026-12-25"

                  Scenario: Wrong because refused
                    When I enter "2026-12-25" into the "Fixed" field
                    Then the "Fixed" field should be visible

                  Scenario: Wrong colour
                    When I set the "Accent" field to "red"
                    Then the "Accent" field should have the value "#ff000"

                  Scenario: Wrong no date
                    When I enter "30 February 2026" into the "Arrival" field
                    Then the "Arrival" field should be visible
                """)
                .on("""
                <span id=label>Notes</span><div id=notes contenteditable role=textbox aria-multiline=true aria-labelledby=label><p>First draft</p></div>
                <div contenteditable aria-label=Comment id=comment></div>
                <button onclick="out.textContent = 'Published: ' + notes.innerText">Publish</button><p id=out></p>
                """, "Writes and reads editors", """
                  Scenario: Written, read and emptied
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
                    When I append " and more" at the end of the "Notes" editor
                    Then the "Notes" editor should contain "First draft and more"

                  Scenario: Wrong text
                    When I enter "Milk and bread" into the "Notes" editor
                    Then the "Notes" editor should contain "Milk and brea"

                  Scenario: Wrong value
                    When I enter "Milk and bread" into the "Notes" editor
                    Then the "Notes" field should have the value "Milk"

                  Scenario: Wrong denial
                    Then the "Notes" editor should not contain "draft"

                  Scenario: Wrong emptiness
                    Then the "Notes" editor should be empty
                """)
                .on("""
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
                """, "Chooses from lists of the pages own", """
                  Scenario: A button that opens a list
                    When I select "Large" from the "Size" dropdown
                    Then the "Size" dropdown should show "Large"
                    And "Large" should be selected in the "Size" dropdown

                  Scenario: Options on offer
                    Then the "Size" dropdown should offer the options "Small", "Medium" and "Large"

                  Scenario: Opened
                    When I open the "Size" dropdown
                    Then the options "Small", "Medium" and "Large" should be offered
                    And the option "Huge" should not be offered

                  Scenario: Suggestions
                    When I type "nor" into the "Country" field
                    Then the suggestions "Norway" and "North Macedonia" should be shown
                    And the suggestion "Sweden" should not be shown
                    When I choose "Norway" from the suggestions
                    Then the "Country" field should have the value "Norway"

                  Scenario: Completed
                    When I select "Sweden" from the "Country" combobox
                    Then the "Country" combobox should show "Sweden"

                  Scenario: Several
                    When I select "Red" and "Blue" in the "Tags" combobox
                    And I select "Monday" and "Friday" from the "Days" list
                    Then the chips "Red" and "Blue" should be visible
                    And the "Days" list should have "Monday" and "Friday" selected
                    And the chip "Green" should not be visible

                  Scenario: Wrong choice
                    When I select "Large" from the "Size" dropdown
                    Then the "Size" dropdown should show "Larg"

                  Scenario: Wrong option
                    When I select "Larg" from the "Size" dropdown
                    Then the "Size" dropdown should be visible

                  Scenario: Wrong offer
                    Then the "Size" dropdown should offer the options "Small" and "Mediu"

                  Scenario: Wrong number of options
                    Then the "Size" dropdown should offer the options "Small" and "Medium"

                  Scenario: Wrong suggestion
                    When I type "nor" into the "Country" field
                    Then the suggestion "Sweden" should be shown

                  Scenario: Wrong selection
                    When I select "Monday" and "Friday" from the "Days" list
                    Then the "Days" list should have "Monday" and "Tuesday" selected

                  Scenario: Wrong chip
                    When I select "Red" in the "Tags" combobox
                    Then the chip "Blue" should be visible
                """);
    }
}
