package dev.testvibe.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a job says of each scenario in the end, and why. */
class VerdictsTest {

    private static final String LIST_PAGE = """
            <h1>Groceries</h1>
            <form><label for=item>Item</label><input id=item><button>Add</button></form>
            <p id=problem role=alert hidden>Please enter an item.</p>
            <ul data-testid=list></ul>
            <script>
              document.querySelector('form').addEventListener('submit', event => {
                event.preventDefault();
                const field = document.getElementById('item');
                document.getElementById('problem').hidden = field.value !== '';
                if (!field.value) return;
                const entry = document.createElement('li');
                entry.textContent = field.value;
                document.querySelector('ul').append(entry);
                field.value = '';
              });
            </script>
            """;

    private static Outcome list;
    private static Outcome pages;

    @BeforeAll
    static void generate() {
        try (Site site = Site.of(LIST_PAGE)) {
            list = Outcome.of(site, """
                    Feature: Groceries
                      Background:
                        Given I open the site

                      Scenario: Adding an item
                        When I fill in "Item" with "Milk"
                        And I click the "Add" button
                        Then I should see "Milk"
                        And the "Item" field should be empty

                      Scenario: An empty item
                        When I click the "Add" button
                        Then I should see "Please enter an item."
                        And the list with data-testid "list" should contain 0 items

                      Scenario: The heading
                        Then the heading should be "Hardware"

                      Scenario: Weather
                        Then tomorrow it rains cats and dogs
                    """);
        }
        AtomicInteger visits = new AtomicInteger();
        pages = Traits.of("Pages")
                .asEmitted()
                .on("""
                <p hidden>Bread</p><p hidden>Bread and butter</p>
                <button onclick="document.querySelectorAll('p').forEach(one => one.hidden = false)">Show</button>
                """, "Texts", """
                      Scenario: Before
                        Then I should not see "Bread"

                      Scenario: After
                        When I click the "Show" button
                        Then I should not see "Bread"
                    """)
                .on("""
                <table><tr><th>From</th><th>To</th></tr><tr><td>Bonn</td><td>Ulm</td></tr><tr><td>Ulm</td><td>Jena</td></tr></table>
                """, "Trains", """
                      Scenario: As they go
                        Then I should see these rows
                          | From | To   |
                          | Bonn | Ulm  |
                          | Ulm  | Jena |

                      Scenario: The other way
                        Then I should see these rows
                          | To   | From |
                          | Bonn | Ulm  |

                      Scenario: Not there
                        Then I should see these rows
                          | From | To   |
                          | Bonn | Jena |
                    """)
                .on("<button>Save draft</button><button>Save copy</button>", "Saving", """
                      Scenario: Which one
                        When I click the "Save" button
                        Then I should see "Saved"
                    """)
                .on(() -> "<p id=visit>Visit " + visits.incrementAndGet() + "</p>", "Visits", """
                      Scenario: The first visit
                        Then I should see "Visit 1"
                    """)
                .on("""
                <p id=status>Ready</p>
                <script>
                  const status = document.getElementById('status');
                  new MutationObserver(() => { if (status.textContent !== 'Ready') status.textContent = 'Ready'; })
                    .observe(status, { childList: true, characterData: true, subtree: true });
                </script>
                """, "Status", """
                      Scenario: Always ready
                        Then the status should be "Ready"
                    """)
                .outcome();
    }

    @Test
    void verifiesWhatTheApplicationDoes() {
        assertThat(list.verdicts())
                .as(list.reasons().toString())
                .containsEntry("adding-an-item", "verified")
                .containsEntry("an-empty-item", "verified");
        assertThat(list.files())
                .containsOnlyKeys(
                        "Features/Shop.feature",
                        "Features/Shop.spec.ts",
                        "Configurations/Default.config.js",
                        "Screenshots/Shop.the-heading.jpg",
                        "Screenshots/Shop.weather.jpg");
        assertThat(list.files().get("Features/Shop.spec.ts"))
                .contains("test.beforeEach(")
                .contains("await page.getByRole('textbox', { name: 'Item', exact: true }).fill('Milk');")
                .contains("await page.getByRole('button', { name: 'Add', exact: true }).click();")
                .contains("await expect(page.getByText('Milk', { exact: true })).toBeVisible();");
    }

    @Test
    void keepsRulesApartAndReadsTestIdsWhereTheSiteHasThem() {
        String page = """
                <span data-cy=total>3</span>
                <select data-cy=size onchange="document.querySelector('span').textContent = this.selectedIndex">
                  <option>Small</option><option>Large</option></select>
                """;
        try (Site site = Site.of(page)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Sizes
                      Background:
                        Given I open the site

                      Scenario: At first
                        Then the total should be "3"

                      Rule: A size can be chosen
                        Background:
                          Given I select "Large" from the size dropdown

                        Scenario: Large
                          Then the total should be "1"
                          And the "Large" option should be selected
                    """);
            assertThat(outcome.verdicts())
                    .as(outcome.reasons().toString())
                    .containsEntry("at-first", "verified")
                    .containsEntry("large", "verified");
            assertThat(outcome.files().get("Features/Shop.spec.ts"))
                    .contains("test.use({ testIdAttribute: 'data-cy' });")
                    .contains("await expect(page.getByTestId('total')).toHaveText('3');")
                    .contains("""
                              test.describe('A size can be chosen', () => {
                                test.beforeEach(async ({ page }) => {
                                  await test.step('Given I select "Large" from the size dropdown', async () => {
                            """);
        }
    }

    @Test
    void deniesATextWhereverItStands() {
        assertThat(pages.verdicts())
                .as(pages.reasons().toString())
                .containsEntry("before", "verified")
                .containsEntry("after", "unsatisfied");
    }

    @Test
    void wantsEachTextOfARowUnderItsHeading() {
        assertThat(pages.verdicts())
                .as(pages.reasons().toString())
                .containsEntry("as-they-go", "verified")
                .containsEntry("the-other-way", "unsatisfied")
                .containsEntry("not-there", "ungrounded");
    }

    @Test
    void saysWhatItSawWhereTheApplicationDoesSomethingElse() throws IOException {
        assertThat(list.verdicts()).containsEntry("the-heading", "unsatisfied");
        assertThat(list.reasons().get("the-heading")).contains("“Hardware”").contains("“Groceries”");
        assertThat(list.files().get("Features/Shop.spec.ts")).contains("test.fixme('The heading'");
        assertThat(list.everything()).contains("What the page looked like: Screenshots/Shop.the-heading.jpg");
        byte[] screenshot = Base64.getDecoder().decode(list.files().get("Screenshots/Shop.the-heading.jpg"));
        assertThat(ImageIO.read(new ByteArrayInputStream(screenshot)).getWidth())
                .isEqualTo(1280);
    }

    @Test
    void takesNoScreenshotThatShowsASecret() {
        try (Site site = Site.of(
                "<div><template shadowrootmode=open><input aria-label=Code></template></div><input aria-label=Name>")) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Codes
                      Scenario: Secret
                        Given I open the site
                        When I enter "<door_key>" into the "Code" field
                        Then the "Name" field should show "Ann"

                      Scenario: Known
                        Given I open the site
                        When I enter "7" into the "Code" field
                        Then the "Name" field should show "Ann"
                    """, Map.of("door_key", "open-7-sesame"));
            assertThat(outcome.files())
                    .containsKey("Screenshots/Shop.known.jpg")
                    .doesNotContainKey("Screenshots/Shop.secret.jpg");
        }
    }

    @Test
    void namesTheCandidatesWhereSeveralElementsFit() {
        assertThat(pages.verdicts()).containsEntry("which-one", "ungrounded");
        assertThat(pages.reasons().get("which-one")).contains("Save draft").contains("Save copy");
    }

    @Test
    void saysWhereALinkLeadsThatCannotBeFollowed() {
        String page = "<a href=/reports>Reports</a> <a href=https://partners.invalid>Partners</a>";
        try (Site site = Site.of(page).silentAt("/reports")) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Reports
                      Scenario: Followed
                        Given I open the site
                        When I click the "Reports" link
                        Then I should see "Report of today"

                      Scenario: Opened
                        Given I open "/reports"
                        Then I should see "Report of today"

                      Scenario: Elsewhere
                        Given I open the site
                        When I click the "Partners" link
                        Then the URL should not contain "reports"
                    """);
            assertThat(outcome.reasons().get("elsewhere"))
                    .contains("click the \"Partners\" link")
                    .contains("it leads to partners.invalid, which is not the site");
            assertThat(outcome.reasons().get("followed"))
                    .contains("click the \"Reports\" link")
                    .contains("did not come within 3 s");
            assertThat(outcome.reasons().get("opened"))
                    .contains("I open \"/reports\"")
                    .contains("did not come within 15 s");
        }
    }

    @Test
    void namesTheWordsThatNoRuleReads() {
        assertThat(list.verdicts()).containsEntry("weather", "not_understood");
        assertThat(list.reasons().get("weather")).contains("rains cats and dogs");
    }

    @Test
    void doesNotVerifyWhatHoldsOnlyOnce() {
        assertThat(pages.verdicts()).containsEntry("the-first-visit", "unsatisfied");
        assertThat(pages.reasons().get("the-first-visit")).contains("run again");
        assertThat(pages.files()).containsKey("Screenshots/Shop.the-first-visit.jpg");
    }

    @Test
    void runsATestAsOftenAsItIsTold() {
        AtomicInteger visits = new AtomicInteger();
        try (Site site = Site.of(() -> "<p>Visit " + visits.incrementAndGet() + "</p>")) {
            Outcome outcome = Outcome.ofRuns(3, site, """
                    Feature: Visits
                      Scenario: Any visit
                        Given I open the site
                        Then I should see "Visit"
                    """);
            assertThat(outcome.verdicts()).containsEntry("any-visit", "verified");
        }
        int explorations = 1;
        int proofs = 1;
        assertThat(visits).hasValue(explorations + 3 + proofs);
    }

    @Test
    void doesNotVerifyAnAssertionThatCannotFail() {
        assertThat(pages.verdicts()).containsEntry("always-ready", "not_testable");
        assertThat(pages.reasons().get("always-ready")).contains("could not be shown to fail");
    }
}
