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

    @Test
    void isNotThePageThatALinkLeadsToWhereItShowsAPartOfIt() throws IOException {
        try (Site site = Site.serving(
                path -> Optional.of(path.equals("/") ? """
                        <title>Kitchen</title><h1>Kitchen</h1><nav><a href=/soups>Soups</a></nav>
                        <h2>Soups</h2><p>Lentil of the day</p><h2>Breads</h2><p>Rye of the day</p>
                        """ : "<h1>All soups</h1><p>Leek, pea and lentil</p>"))) {
            Outcome.of(site, """
                    Feature: Parts of the start page

                      Scenario: By its link
                        Given I am on the soups page
                        Then I should see "Leek, pea and lentil"

                      Scenario: By its heading
                        Given I am on the breads page
                        Then I should see "Rye of the day"

                      Scenario: Wrong part
                        Given I am on the soups page
                        Then I should see "Lentil of the day"
                    """).verifiesAllButTheWrongOnes();
        }
    }
}
