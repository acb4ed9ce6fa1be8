package dev.testvibe.pipeline.pages;

import dev.testvibe.pipeline.Traits;

/** Claims that begin with their place, contractions, and a page that its address names. */
final class WordOrderPages {

    private static final String BOATS = """
            <nav><a href="#/members/ann">Ann's profile</a> <a href="#/lockers">Lockers</a></nav><div id=view></div>
            <script>
            const rows = [['Ann', 'rower'], ['Ben', 'cox']];
            const show = () => { view.innerHTML = location.hash === '#/members/ann'
              ? '<section><h4>Ann</h4><p>Rows on Sundays.</p></section><h4>Boats</h4>'
              : location.hash === '#/lockers'
              ? '<h1>Lockers</h1><form><p><label>Number <input name=number></label><span class=err></span></p><button>Book</button></form><table><tr><th>Member</th><th>Role</th></tr>' + rows.map(row => `<tr><td>${row[0]}</td><td>${row[1]}</td></tr>`).join('') + '</table>'
              : '<h1>Boat house</h1>';
              if (document.forms[0]) document.forms[0].onsubmit = event => { event.preventDefault(); document.querySelector('.err').textContent = 'is taken'; }; };
            onhashchange = show; show();
            </script>
            """;

    private WordOrderPages() {}

    static Traits on(Traits traits) {
        return traits.on(BOATS, "Plain words", """
                  Scenario: A page whose address says whose it is
                    When I click on "Ann's profile"
                    Then profile page of "Ann" is opened

                  Scenario: Wrong since the heading is of another thing
                    When I click on "Ann's profile"
                    Then profile page of "Boats" is opened

                  Scenario: A place that comes first
                    Given I've navigated to the "Lockers" page via the navigation bar
                    When I press the Book button
                    Then near of the number is the error "is taken"
                    And the number field has the error "is taken"
                    And there's a member with name "Ann" and role "rower"
                    And I don't see "free" anymore

                  Scenario: Wrong since no member has both
                    Given I've navigated to the "Lockers" page via the navigation bar
                    Then there's a member with name "Ann" and role "cox"

                  Scenario: Wrong since it can still be seen
                    Given I've navigated to the "Lockers" page via the navigation bar
                    Then I can't see "Ben" anymore

                  Scenario: Wrong since the field has no error
                    Given I've navigated to the "Lockers" page via the navigation bar
                    Then the number field has the error "is taken"
                """);
    }
}
