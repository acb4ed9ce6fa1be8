package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Frames of the same and of another origin, and frames in them. */
class FramesTest {

    private static final Map<String, String> PAGES = Map.of(
            "/", """
            <h1>Checkout</h1><button onclick="note.textContent = 'Left the shop'">Leave</button><p id=note></p>
            <label>Coupon <input></label>
            <script>
              document.write('<iframe title="Payment" width=600 height=300 src="http://localhost:' + location.port + '/payment"></iframe>');
            </script>
            <iframe id=terms src="/terms" width=600 height=200></iframe>
            <iframe src="/tracker" width=1 height=1></iframe>
            """,
            "/payment", """
            <h2>Card</h2><label>Card number <input></label> <label>Name <input></label>
            <button id=pay>Pay</button><p id=state role=status></p><ul><li>Visa</li><li>Amex</li></ul>
            <iframe name=captcha srcdoc="<button onclick=&quot;this.textContent = 'Proved'&quot;>Prove it</button>"></iframe>
            <script>pay.onclick = () => {
              state.textContent = 'Paid with ' + document.querySelector('input').value;
              document.querySelector('li').remove();
              pay.disabled = true;
              state.className = 'done';
            };</script>
            """,
            "/terms", "<label><input type=checkbox>I agree</label><label>Name <input></label><p>Version 7</p>",
            "/tracker", "<button>Pay</button>");

    @Test
    void findsActsAndJudgesInFrames() {
        try (Site site = Site.of(PAGES)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Frames
                      Scenario: Wherever it is
                        Given I open the site
                        When I enter "4242" into the "Card number" field
                        And I check "I agree"
                        And I click the "Pay" button
                        Then I should see "Paid with 4242"
                        And the "Card number" field should have the value "4242"
                        And the "Pay" button should be disabled
                        And the "I agree" checkbox should be checked
                        And the status should have the class "done"
                        And I should not see "Visa"
                        And I should see "Amex"
                        And I should not see "Left the shop"

                      Scenario: Where the step says
                        Given I open the site
                        When I fill in the "Name" field in the "Payment" frame with "Ada"
                        And the user enters "Grace" into the "Name" field in the terms iframe
                        Then the "Name" field in the "Payment" frame should contain "Ada"
                        And the "Name" field in the terms frame should have the value "Grace"
                        And I should see "Version 7" in the terms iframe
                        And I should not see "Version 7" in the "Payment" frame
                        And the "Payment" frame should be visible

                      Scenario: In and out
                        Given I open the site
                        When I switch to the iframe "Payment"
                        And I enter "Ada" into the "Name" field
                        And I switch to the "captcha" frame
                        And I click the button
                        Then I should see "Proved"
                        When I switch back to the main page
                        And I click the "Leave" button
                        Then I should see "Left the shop"

                      Scenario: Said first
                        Given I open the site
                        When in the "Payment" frame the user enters "5" into the "Card number" field and clicks "Pay"
                        Then in the "Payment" frame the status should be "Paid with 5"

                      Scenario: Wrong frame
                        Given I open the site
                        When I fill in the "Coupon" field in the "Payment" frame with "X"
                        Then I should see "Checkout"

                      Scenario: Wrong without a frame
                        Given I open the site
                        When I enter "Ada" into the "Name" field
                        Then I should see "Checkout"

                      Scenario: Wrong text in a frame
                        Given I open the site
                        When I enter "4242" into the "Card number" field
                        And I click the "Pay" button
                        Then I should see "Paid with 424"

                      Scenario: Wrong value in a frame
                        Given I open the site
                        When I fill in the "Name" field in the "Payment" frame with "Ada"
                        Then the "Name" field in the "Payment" frame should contain "Ada qzx"

                      Scenario: Wrong denial in a frame
                        Given I open the site
                        Then I should not see "Visa"

                      Scenario: Wrong place
                        Given I open the site
                        Then I should see "Version 7" in the "Payment" frame
                    """);
            outcome.verifiesAllButTheWrongOnes();
            assertThat(outcome.files().get("Features/Shop.spec.ts"))
                    .contains("page.locator('iframe[title=\"Payment\"]').contentFrame()"
                            + ".getByRole('textbox', { name: 'Card number', exact: true }).fill('4242')");
        }
    }
}
