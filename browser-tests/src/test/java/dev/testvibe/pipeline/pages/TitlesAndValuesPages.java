package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Pages that mark their title without a heading, values in the order of fields, and tables whose heading the step says. */
final class TitlesAndValuesPages {

    private static final String PLANTS = """
            <div><span class=logo>Green Corner</span><div><span class=title id=headline>Plants</span></div></div>
            <div id=order><select id=by class=plant_sort><option value=0>Name (A to Z)</option><option value=1>Price (low to high)</option></select></div>
            <div class=beds id=beds></div>
            <div id=basket hidden><button id=more>Keep looking</button> <button id=next>Continue</button></div>
            <form id=address hidden><input placeholder="Street"> <input placeholder="Town"> <input placeholder="Code"><p id=wrong></p><button>Send</button></form>
            <script>
            const plants = [['Aloe', 12], ['Basil', 3], ['Cedar', 40]];
            const draw = () => { beds.innerHTML = [...plants].sort((a, b) => +by.value ? a[1] - b[1] : a[0] < b[0] ? -1 : 1).map(one => `<div class=plant_box><div class=plant_name>${one[0]}</div><div class=plant_price>$${one[1]}.00</div><button class=pick>Water</button></div>`).join(''); };
            by.onchange = draw; draw();
            beds.onclick = event => { if (event.target.matches('.pick')) { event.target.outerHTML = '<button class=pick>Stop watering</button>'; basket.hidden = false; } };
            next.onclick = () => { basket.hidden = true; beds.hidden = true; order.hidden = true; headline.textContent = 'Where to?'; address.hidden = false; };
            address.onsubmit = event => { event.preventDefault(); const [street, town, code] = [...address.querySelectorAll('input')].map(one => one.value); wrong.textContent = !street ? 'Street is missing' : !town ? 'Town is missing' : code.length < 4 ? 'Code is too short' : `Sent to ${street}, ${code} ${town}`; };
            </script>
            """;

    private static final String PASSES = """
            <h1>Top up</h1>
            <form><table>
            <tr><td><b>Pass #:</b></td><td><input name=pass></td><td class=err></td></tr>
            <tr><td><b>Amount:</b></td><td><input name=amount></td><td class=err></td></tr>
            <tr><td><b>Voucher:</b></td><td><input name=voucher></td><td class=err></td></tr>
            </table><p>From pass #: <select name=from><option>A1</option><option>B2</option></select></p><button>Top up</button></form>
            <table id=passes><thead><tr><th>Pass</th><th>Kind</th><th>Credit</th></tr></thead><tbody><tr><td>A1</td><td>Day</td><td>$10.00</td></tr><tr><td>B2</td><td>Week</td><td>$0.00</td></tr></tbody></table>
            <table><tr><td>Pass Kind:</td><td>Day</td></tr><tr><td>Credit:</td><td>$10.00</td></tr></table>
            <p id=said></p>
            <script>
            document.forms[0].onsubmit = event => { event.preventDefault(); const f = event.target; [...f.querySelectorAll('.err')].forEach(one => one.textContent = '');
             if (!f.amount.value) f.amount.closest('tr').querySelector('.err').textContent = 'Amount is required.';
             else said.textContent = `${f.amount.value} from ${f.from.value} to ${f.pass.value || 'nobody'}, voucher ${f.voucher.value || 'none'}`; };
            </script>
            """;

    private static final String TOOLS = """
            <div class=logo>Tool shed</div><div class=tool_title>Saw</div><p>Cuts wood.</p>
            <div class=basket><div class=line><div><button aria-label=Less>−</button><span class=number>2</span><button aria-label=More>+</button></div><div class=tool>Nail</div><div class=cost>$3.00</div></div>
              <div class=line><div><button aria-label=Less>−</button><span class=number>1</span><button aria-label=More>+</button></div><div class=tool>Glue</div><div class=cost>$4.50</div></div></div>
            """;

    private TitlesAndValuesPages() {}

    static Traits on(Traits traits) {
        return traits.on(PLANTS, "Titles that are no headings", """
                  Scenario: A page by the title that it marks
                    Then the user should be on the Plants page
                    And 3 plants should be displayed
                    And the first plant should be "Aloe" with price "$12.00"
                    And the last plant should be "Cedar"
                    And the selected sort option should be "Name (A to Z)"

                  Scenario: In another order
                    When the user sorts the plants by "Price (low to high)"
                    Then the first plant should be "Basil" with price "$3.00"
                    And the plants should be listed in the following order:
                      | Basil |
                      | Aloe  |
                      | Cedar |

                  Scenario: Wrong page
                    When the user sorts the plants by "Price (low to high)"
                    Then the user should be on the Plant page

                  Scenario: Wrong price
                    Then the first plant should be "Aloe" with price "$3.00"

                  Scenario: Wrong number
                    Then 1 plants should be displayed

                  Scenario: Wrong option
                    Then the selected sort option should be "Price (low to high)"

                  Scenario: A button that changes
                    When the user clicks on "Water" of "Basil"
                    Then the button changes to "Stop watering"

                  Scenario: Wrong since nothing changed
                    Then the button changes to "Water"

                  Scenario: Going on
                    Given the user clicks on "Water" of "Basil"
                    When the user continues to the address
                    Then the page title should be "Where to?"
                    When the user fills in the form with "Hill 1", "Graz" and "80"
                    And clicks on Send
                    Then the form error "Code is too short" should appear

                  Scenario: Wrong field
                    Given the user clicks on "Water" of "Basil"
                    When the user continues to the address
                    And the user fills in the form with "Hill 1", "Graz" and "8010"
                    And clicks on Send
                    Then the page displays "Sent to Graz, 8010 Hill 1"

                  Scenario: Wrong since too few are given
                    Given the user clicks on "Water" of "Basil"
                    When the user continues to the address
                    And the user fills in the form with "Hill 1" and "Graz"
                    And clicks on Send
                    Then the form error "Code is too short" should appear
                """)
                .on(PASSES, "Values and what they are called", """
                  Scenario: Rows and what they hold
                    Then the following passes are listed:
                      | Pass | Kind | Credit |
                      | A1   | Day  | $10.00 |
                      | B2   | Week | $0.00  |
                    And the passes have the following credits:
                      | A1 | $10.00 |
                      | B2 | $0.00  |
                    And the pass details show the kind "Day" and a credit of "$10.00"
                    And exactly one pass with the name "Week" is found

                  Scenario: Wrong row
                    Then the following passes are listed:
                      | Pass | Kind | Credit |
                      | A1   | Week | $10.00 |

                  Scenario: Wrong credit
                    Then the passes have the following credits:
                      | A1 | $10.00 |
                      | B2 | $10.00 |

                  Scenario: Wrong detail
                    Then the pass details show the kind "Day" and a credit of "$0.00"

                  Scenario: Each value in its field
                    When the user tops up by an amount of "5" with a voucher of "V7" from pass "B2"
                    Then the page displays "5 from B2 to nobody, voucher V7"

                  Scenario: What the next step sends
                    When the user fills in the amount "5"
                    And the user tops up from pass "B2" with voucher "V7"
                    And the user clicks the "Top up" button
                    Then the page displays "5 from B2 to nobody, voucher V7"

                  Scenario: The other fields
                    When the user enters "5" in the Amount field
                    And the user leaves all the other fields empty
                    And the user clicks the "Top up" button
                    Then the page displays "5 from A1 to nobody, voucher none"

                  Scenario: Beside its field
                    When the user clears the Amount
                    And the user clicks the "Top up" button
                    Then the error "Amount is required." is displayed next to the field

                  Scenario: Wrong message beside the field
                    When the user clears the Amount
                    And the user clicks the "Top up" button
                    Then the error "Amount is too low." is displayed next to the field
                """)
                .on(TOOLS, "Things without headings", """
                  Scenario: A page of one thing and a basket of several
                    Then the page of the tool "Saw" should be displayed
                    And the basket should contain the following tools:
                      | name | qty | cost  |
                      | Nail | 2   | $3.00 |
                      | Glue | 1   | $4.50 |

                  Scenario: Wrong thing
                    Then the page of the tool "Nail" should be displayed

                  Scenario: Wrong quantity
                    Then the basket should contain the following tools:
                      | name | qty | cost  |
                      | Glue | 2   | $4.50 |
                """);
    }
}
