package dev.testvibe.pipeline;

import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What the start page of a site goes by; of the scenarios that begin with "Wrong", none may be verified. */
class StartPageTest {

    @Test
    void goesByAnotherWordForWhatItIsHeaded() throws IOException {
        try (Site site = Site.serving(path -> Optional.of(path.equals("/") ? """
                        <title>Doable</title><h1>Tasks</h1><a href=/help>Help</a>
                        <button onclick="said.textContent = 'Sorted'">Sort</button><p id=said></p>
                        """ : "<h1>Help</h1>"))) {
            Outcome.of(site, """
                    Feature: Start page

                      Scenario: By another word
                        Given I am on the todo page
                        When I click "Sort"
                        Then I should see "Sorted"

                      Scenario: Opened for the first time
                        When the user opens the application for the first time
                        Then I should see the "Sort" button

                      Scenario: Wrong page
                        Given I am on the reports page
                        When I click "Sort"
                        Then I should see "Sorted"
                    """).verifiesAllButTheWrongOnes();
        }
    }
}
