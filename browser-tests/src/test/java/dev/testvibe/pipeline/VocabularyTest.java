package dev.testvibe.pipeline;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each scenario on a page of one trait; of those that begin with "Wrong", none may be verified. */
class VocabularyTest {

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return Traits.of("Vocabulary")
                .asEmitted()
                .on("""
                <body style="margin:0"><h1 style="width:300px;height:40px;margin:0;color:#f00;font-weight:bold">Sale</h1>
                <div style="height:3000px"></div><footer>Imprint</footer>
                """, "Compares styles as they are computed and places within half a pixel", """
                  Scenario: Style
                    Then the css attribute "color" from element "h1" is "rgba(255,0,0,1)"
                    And the text color of the heading should be "red"
                    And the css property "color" of the heading should not be "blue"
                    And the heading should have the style "font-weight: 700"

                  Scenario: Place and size
                    Given I resize the window to 1024x768
                    Then the heading should be 300px wide
                    And the height of the heading should be 40.4px
                    And the heading should not be 301px wide
                    And the element "h1" is positioned at 0px on the x axis
                    And the element "footer" should not be in the viewport
                    When I scroll to the element "footer"
                    Then the element "footer" should be in the viewport

                  Scenario: Wrong colour
                    Then the text color of the heading should be "#e00"

                  Scenario: Wrong value of a style
                    Then the text color of the heading should be "redd"

                  Scenario: Wrong width
                    Then the heading should be 301px wide

                  Scenario: Wrong view
                    Then the element "footer" should be in the viewport
                """)
                .on("""
                <script>document.cookie = 'theme=dark'</script>
                <a href="#terms" target=_blank>Terms</a> <a href="data:text/csv,a" download="report.csv">Export</a>
                """, "Reads cookies and windows and downloads", """
                  Scenario: Cookies
                    Then the cookie "theme" should contain "dark"
                    And the cookie "theme" should not contain "light"
                    When I delete the cookie "theme"
                    And I add the cookie "size" with the value "large"
                    Then the cookie "theme" should not exist
                    And the "size" cookie should be "large"

                  Scenario: Windows
                    Then a new tab should not be open
                    When I click the "Terms" link
                    Then a new tab should be opened
                    When I switch to the new tab
                    Then the title should be "Shop"
                    When I close the new tab
                    Then a new tab should not be open

                  Scenario: Downloads
                    When I click the "Export" link
                    Then the file "report.csv" should be downloaded

                  Scenario: Wrong cookie
                    Then the cookie "theme" should contain "dar"

                  Scenario: Wrong window
                    Then a new tab should be opened

                  Scenario: Wrong download
                    When I click the "Export" link
                    Then the file "report.cs" should be downloaded
                """)
                .on("""
                <button onclick="setTimeout(() => { ready.hidden = false; next.disabled = false }, 1500)">Load</button>
                <p id=ready hidden>Ready</p><button id=next disabled>Next</button>
                """, "Waits as long as a step says and no longer", """
                  Scenario: In time
                    When I click the "Load" button
                    And I wait for the "Next" button to be enabled
                    Then I should see "Ready" within 3 seconds
                    And I wait until the element "#ready" is visible for at most 3 seconds

                  Scenario: Wrong time
                    When I click the "Load" button
                    Then I wait until the element "#next" is enabled for at most 300 ms
                """)
                .on("""
                <span id=label>City</span><button id=city role=combobox aria-labelledby=label>Choose</button>
                <ul id=cities role=listbox hidden><li role=option>Berlin</li><li role=option>Bern</li></ul>
                <label for=size>Size</label><select id=size><option name=s>Small</option><option value=l>Large</option></select>
                <style>li button { display: none } li:hover button { display: inline }</style>
                <ul><li>Milk <button onclick="this.parentElement.remove()">Delete</button></li>
                  <li>Bread <button onclick="this.parentElement.remove()">Delete</button></li></ul>
                <details><summary>Shipping</summary><p>Two days</p></details>
                <script>
                  city.onclick = () => setTimeout(() => { cities.hidden = false; }, 200);
                  cities.onclick = event => { city.textContent = event.target.textContent; cities.hidden = true; };
                </script>
                """, "Chooses what comes when it is opened", """
                  Scenario: A select of the page's own
                    When I select "Bern" from the "City" dropdown
                    Then the "City" dropdown should show "Bern"

                  Scenario: A native one
                    When I select the 2nd option from the "Size" dropdown
                    Then the "Size" dropdown should show "Large"
                    When I choose the option whose name is "s" in "//select[@id='size']"
                    Then the option "#size option:nth-child(1)" should be selected

                  Scenario: Buttons under the pointer
                    When I click the "Delete" button for "Milk"
                    Then I should not see "Milk"
                    And I should see "Bread"

                  Scenario: Details
                    Then I should not see "Two days"
                    When I expand "Shipping"
                    Then I should see "Two days"
                    And the "Shipping" section should be expanded

                  Scenario: Wrong choice
                    When I select "Bern" from the "City" dropdown
                    Then the "City" dropdown should show "Berlin"

                  Scenario: Wrong place
                    When I select the 2nd option from the "Size" dropdown
                    Then the "Size" dropdown should show "Small"

                  Scenario: Wrong row
                    When I click the "Delete" button for "Milk"
                    Then I should not see "Bread"

                  Scenario: Wrong details
                    Then the "Shipping" section should be expanded
                """)
                .on("""
                <label for=avatar>Avatar</label><input type=file id=avatar><p id=chosen></p>
                <label for=note>Note</label><input id=note value="test"><p id=one>Same</p><p id=other>Same</p><p id=else>Else</p>
                <script>avatar.onchange = () => { chosen.textContent = 'Chosen: ' + avatar.files[0].name; };</script>
                """, "Uploads and appends and compares", """
                  Scenario: Upload
                    When I upload "photo.png" to the "Avatar" field
                    Then I should see "Chosen: photo.png"

                  Scenario: Append
                    When I add " more" to the field "#note"
                    Then the field "#note" should have the value "test more"

                  Scenario: Compare
                    Then the element "#one" should have the same text as the element "#other"
                    And the element "#one" should not have the same text as the element "#else"
                    And the element "p" should appear exactly 4 times
                    And the element "ul > li" should not exist

                  Scenario: Wrong file
                    When I upload "photo.png" to the "Avatar" field
                    Then I should see "Chosen: photo.pn"

                  Scenario: Wrong comparison
                    Then the element "#one" should have the same text as the element "#else"

                  Scenario: Wrong count
                    Then the element "p" should appear exactly 3 times
                """)
                .on("""
                <button onclick="answer.textContent = prompt('Your name?') ?? 'nobody'">Ask</button><p id=answer></p>
                """, "Leaves a dialog behind once it is answered", """
                  Scenario: Answered
                    Given no prompt is shown
                    When I click the "Ask" button
                    Then a prompt should be shown
                    And a prompt should be shown with the text "Your name?"
                    When I type "Ada" into the prompt
                    And I accept the prompt
                    Then no prompt should be shown
                    And I should see "Ada"

                  Scenario: Dismissed
                    When I click the "Ask" button
                    And I dismiss the prompt
                    Then I should see "nobody"

                  Scenario: Wrong state
                    When I click the "Ask" button
                    Then no prompt should be shown

                  Scenario: Wrong text
                    When I click the "Ask" button
                    Then a prompt should be shown with the text "Your nam"
                """)
                .verdicts();
    }
}
