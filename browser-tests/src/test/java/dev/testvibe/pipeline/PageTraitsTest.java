package dev.testvibe.pipeline;

import org.junit.jupiter.api.Test;

import static dev.testvibe.pipeline.Outcome.assertVerdicts;

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
}
