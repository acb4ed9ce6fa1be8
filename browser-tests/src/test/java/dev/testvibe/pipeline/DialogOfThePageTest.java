package dev.testvibe.pipeline;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that answer a dialog do not say whose it is: the browser's, or one that the page has itself. */
class DialogOfThePageTest {

    private static final String PAGE = """
            <!doctype html><title>Notes</title><h1>Notes</h1><ul><li id=note>Milk</li></ul>
            <button onclick="ask.showModal()">Delete</button><button onclick="if (confirm('Really?')) note.remove()">Wipe</button>
            <dialog id=ask><p>Sure?</p><button onclick="note.remove(); ask.close()">OK</button><button onclick="ask.close()">Cancel</button></dialog>
            """;

    @Test
    void answersNoDialogOfTheBrowserWhereThePageAsks() throws IOException {
        try (Site site = Site.of(PAGE)) {
            Outcome outcome = Outcome.of(site, """
                    Feature: Notes
                      Scenario: The page asks
                        When I click the "Delete" button
                        And I accept the dialog
                        Then I should not see "Milk"
                    """);

            outcome.verifiesAllButTheWrongOnes();
            assertThat(outcome.files().values()).noneMatch(code -> code.contains("dialog.accept"));
        }
    }

    @Test
    void answersEachDialogOfTheBrowserAsItsStepSaysAfterThePageAsked() throws IOException {
        try (Site site = Site.of(PAGE)) {
            Outcome.of(site, """
                    Feature: Notes
                      Scenario: Both ask
                        When I click the "Delete" button
                        And I dismiss the dialog
                        And I click the "Wipe" button
                        And I accept the dialog
                        Then I should not see "Milk"
                    """).verifiesAllButTheWrongOnes();
        }
    }
}
