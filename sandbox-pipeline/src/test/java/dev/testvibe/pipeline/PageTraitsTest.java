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
                    And the element with data-testid "card" should be visible

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

    private static void assertVerdicts(String page, String feature) {
        try (Site site = Site.of(page)) {
            Outcome.of(site, feature).verifiesAllButTheWrongOnes();
        }
    }
}
