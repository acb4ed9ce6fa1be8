package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** What pages are made of besides plain elements: each scenario on a page of one trait. */
final class TraitPages {

    private TraitPages() {}

    static Traits on(Traits traits) {
        return traits.on("""
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
                """, "Looks into open shadow roots", """
                  Scenario: In an open one
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
                    Then the element with data-testid "card" should contain "Member since 2019"
                    And the element with data-testid "card" should contain "Gold member"
                    And the element with data-testid "card" should not contain "Outside"
                    And the element with data-testid "card" is visible

                  Scenario: Wrong text in one
                    Then the page shows "Member since 201"

                  Scenario: Wrong denial of one
                    Then I should not see "Member since"

                  Scenario: Wrong text of the host
                    Then the element with data-testid "card" should contain "Gold membe"

                  Scenario: Wrong denial of the host
                    Then the element with data-testid "card" should not contain "Gold"

                  Scenario: Wrong value in one
                    When I enter "Ada" into the "Nickname" field
                    Then the "Nickname" field should have the value "Ad"
                """)
                .on("""
                <button onclick="navigator.clipboard.writeText('https://shop.example/a?b=1')">Copy link</button>
                <label>Code <input value="XK-42" id=code></label><label>Paste here <input id=here></label>
                """, "Copies and pastes", """
                  Scenario: Copied
                    When the user copies the link
                    Then the clipboard contains "https://shop.example/a?b=1"
                    And "https://shop.example/a?b=1" should be copied to the clipboard
                    And the clipboard should not contain "XK"

                  Scenario: Pasted
                    When I copy the value of the "Code" field
                    And I paste it into the "Paste here" field
                    Then the "Paste here" field should have the value "XK-42"
                    And the clipboard should be "XK-42"

                  Scenario: Pasted after a click
                    When I click the "Copy link" button
                    And I paste the copied link into the "Paste here" field
                    Then the "Paste here" field should have the value "https://shop.example/a?b=1"

                  Scenario: Wrong text
                    When the user copies the link
                    Then the clipboard contains "https://shop.example/a?b="

                  Scenario: Wrong whole
                    When the user copies the link
                    Then the clipboard should be "https://shop.example/a"

                  Scenario: Wrong denial
                    When the user copies the link
                    Then the clipboard should not contain "shop"

                  Scenario: Wrong without a copy
                    Then the clipboard contains "https://shop.example/a?b=1"
                """)
                .on("""
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
                """, "Moves by keys and scrolls", """
                  Scenario: Tab order
                    When I click the "Name" field
                    And I press Tab
                    Then the focus moves to the "Email" field
                    And focus should not be on the "Name" field

                  Scenario: A shortcut
                    When I type "Hi" into the "Message" field
                    And I press Ctrl+Enter
                    Then I should see "Sent Hi"

                  Scenario: Endless
                    Then I should not see "Post 21"
                    When I scroll to the bottom of the page
                    Then more items are loaded
                    And I should see "Post 21"
                    When I scroll to the top
                    Then the "Name" field should be in the viewport

                  Scenario: Wrong focus
                    When I click the "Name" field
                    And I press Tab
                    Then the focus should move to the "Message" field

                  Scenario: Wrong shortcut
                    When I type "Hi" into the "Message" field
                    And I press Shift+Enter
                    Then I should see "Sent Hi"

                  Scenario: Wrong without scrolling
                    When I press Tab
                    Then more items are loaded
                """)
                .on("""
                <canvas id=board width=100 height=50 aria-label="Board">Score 5</canvas><p>Score 7</p>
                """, "Says that a canvas cannot be read", """
                  Scenario: Beside it
                    Then the "Board" canvas should be visible
                    And I should see "Score 7"

                  Scenario: Wrong text
                    Then the "Board" canvas should show "Score 5"

                  Scenario: Wrong drawing
                    Then the canvas should show a red circle

                  Scenario: Wrong fallback
                    Then I should see "Score 5"
                """);
    }
}
