package dev.testvibe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.browser.BrowserSession;
import dev.testvibe.pipeline.explore.Exploration;
import dev.testvibe.pipeline.explore.plan.Explored;
import dev.testvibe.pipeline.explore.plan.FeaturePlan;
import dev.testvibe.pipeline.explore.plan.FeatureReader;
import dev.testvibe.pipeline.explore.plan.PreviousGeneration;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordingFormat;
import dev.testvibe.pipeline.recording.RecordingFormat.UnreadableRecording;
import dev.testvibe.pipeline.recording.Secrets;

import static org.assertj.core.api.Assertions.assertThat;

/** What a step that is kept leaves for those after it, and what it rests on; explored alone, on a real page. */
class KeptStepsTest {

    private static final Map<String, String> VARIABLES = Map.of("door_password", "tuna-fish");

    private static final String PAGE = """
            <h1>Pantry</h1>
            <label for=text>Text</label><input id=text>
            <ul aria-label="Goods"><li>Bread</li><li>Milk</li></ul>
            <button id=add>Add</button> <button id=ask>Ask</button>
            <p id=status>Ready</p>
            <form><h2>Guest</h2><label>Full name <input name=fullName required></label>
              <label>Email <input type=email required></label><button>Save</button></form>
            <div id=toasts></div>
            <script>
              const say = words => { document.getElementById('status').textContent = words; };
              const list = document.querySelector('ul');
              list.onclick = event => say('Clicked ' + event.target.textContent);
              list.ondblclick = event => say('Opened ' + event.target.textContent);
              document.getElementById('add').onclick = () => {
                const item = document.createElement('li');
                item.textContent = document.getElementById('text').value;
                list.append(item);
                const toast = document.createElement('div');
                toast.textContent = 'Added to the pantry';
                document.getElementById('toasts').append(toast);
                setTimeout(() => toast.remove(), 700);
              };
              document.getElementById('ask').onclick = () => say(confirm('Really?') ? 'Yes' : 'No');
              document.querySelector('form').onsubmit = event => {
                event.preventDefault();
                say('Guest ' + event.target.fullName.value);
              };
              setTimeout(() => say('Closed'), 600000);
            </script>
            """;

    private static BrowserSession browser;
    private static Site site;

    @BeforeAll
    static void open() {
        browser = BrowserSession.start(Outcome.settings().browser());
        site = Site.of(PAGE);
    }

    @AfterAll
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void isWhatItWasWhereNothingChanged() {
        String feature = """
                Feature: Pantry
                  Scenario: Adding
                    When I fill in "Text" with "Eggs"
                    And I click the "Add" button
                    Then a toast "Added to the pantry" appears
                    And "Eggs" should be added to the list
                    And the toast disappears

                  Scenario: Asking
                    When I click the "Ask" button
                    And I dismiss the confirmation dialog
                    Then the status should be "No"

                  Scenario: Waiting
                    Given I open the site
                    When 10 minutes pass
                    Then the status should be "Closed"

                  Scenario: A guest
                    Given I open the site
                    When I fill in the guest form with valid data
                    And I click "Save"
                    Then I should see the created guest

                  Scenario: The pass phrase
                    When I fill in "Text" with "${door_password}"
                    And I click the "Add" button
                    Then the list should contain 3 items
                """;
        List<Explored> first = explore(site, feature, List.of());

        try (Site elsewhere = Site.of(PAGE)) {
            List<Explored> again = explore(elsewhere, feature, first);

            for (int index = 0; index < first.size(); index++) {
                Scenario scenario = first.get(index).scenario();
                assertThat(scenario.finding()).as(scenario.title()).isNull();
                assertThat(first.get(index).kept()).isEmpty();
                assertThat(again.get(index).scenario()).isEqualTo(scenario);
                int steps = scenario.steps().size();
                assertThat(again.get(index).kept())
                        .as(scenario.title())
                        .contains("Kept " + steps + " of " + steps + " steps from the generation before.");
            }
        }
    }

    @Test
    void letsLaterStepsSpeakOfWhatItSpokeOf() {
        String feature = """
                Feature: Pantry
                  Scenario: Opening
                    When I hover over the "Milk" item
                    And I click the item
                    Then the status should be "Clicked Milk"
                """;
        List<Explored> first = explore(site, feature, List.of());

        Explored changed = explore(
                        site,
                        feature.replace("And I click", "And I double-click").replace("Clicked", "Opened"),
                        first)
                .get(0);

        assertThat(changed.scenario().finding()).isNull();
        assertThat(changed.kept().orElseThrow())
                .startsWith("Kept 1 of 3 steps")
                .contains("And I double-click the item");
    }

    @Test
    void isDoneAnewWhereALaterStepSpeaksOfWhatItMadeUp() {
        String feature = """
                Feature: Pantry
                  Scenario: A guest
                    Given I open the site
                    When I fill in the guest form with valid data
                    And I click "Save"
                    Then I should see "Guest"
                """;
        List<Explored> first = explore(site, feature, List.of());

        Explored changed = explore(site, feature.replace("\"Guest\"", "the created guest"), first)
                .get(0);

        assertThat(changed.scenario().finding()).isNull();
        assertThat(changed.kept().orElseThrow())
                .startsWith("Kept 2 of 4 steps")
                .contains("«When I fill in the guest form with valid data» (later steps may speak of what it did)");
    }

    @Test
    void opensNoPageThatAStepBeforeItOpensNow() {
        String feature = """
                Feature: Pantry
                  Scenario: Adding
                    When I click the "Add" button
                    Then the list should contain 3 items
                """;
        List<Explored> first = explore(site, feature, List.of());
        assertThat(operations(first.get(0), 0)).contains(new Action.Open(""));

        Explored changed = explore(
                        site,
                        feature.replace(
                                "    When I click", "    When I fill in \"Text\" with \"Eggs\"\n    And I click"),
                        first)
                .get(0);

        assertThat(changed.kept().orElseThrow()).startsWith("Kept 2 of 3 steps");
        assertThat(operations(changed, 0)).contains(new Action.Open(""));
        assertThat(operations(changed, 1)).doesNotContain(new Action.Open(""));
    }

    @Test
    void answersADialogAsTheStepAfterItSaysNow() {
        String feature = """
                Feature: Pantry
                  Scenario: Asking
                    When I click the "Ask" button
                    And I dismiss the confirmation dialog
                    Then the status should be "No"
                """;
        List<Explored> first = explore(site, feature, List.of());

        Explored changed = explore(site, feature.replace("dismiss", "accept").replace("\"No\"", "\"Yes\""), first)
                .get(0);

        assertThat(changed.scenario().finding()).isNull();
        assertThat(changed.kept().orElseThrow()).contains("(dialogs are answered in another way now)");
    }

    @Test
    void isRecordedStillWhereTheScenarioDidNotComeToIt() {
        String feature = """
                Feature: Pantry
                  Scenario: Adding
                    When I fill in "Text" with "Eggs"
                    And I click the "Add" button
                    Then the list should contain 3 items
                """;
        List<Explored> first = explore(site, feature, List.of());

        try (Site broken = Site.of("<h1>Under repair</h1>")) {
            List<Explored> meanwhile = explore(broken, feature, first);
            assertThat(meanwhile.get(0).scenario().finding()).isNotNull();

            List<Explored> again = explore(site, feature, meanwhile);

            assertThat(again.get(0).scenario()).isEqualTo(first.get(0).scenario());
            assertThat(again.get(0).kept()).contains("Kept 3 of 3 steps from the generation before.");
        }
    }

    @Test
    void asksNoSofterThenThanBefore() {
        String feature = """
                Feature: Pantry
                  Scenario: At first
                    Given I open the site
                    Then I should see "Ready"
                """;
        List<Explored> first = explore(site, feature, List.of());
        String longer = PAGE.replace(">Ready<", ">Ready or not<");

        try (Site changed = Site.of(longer)) {
            Explored held = explore(changed, feature, first).get(0);
            Explored anew = explore(changed, feature, List.of()).get(0);

            assertThat(anew.scenario().finding()).isNull();
            assertThat(held.scenario().finding()).isNotNull();
            assertThat(held.scenario().finding().verdict()).isEqualTo("unsatisfied");
        }
    }

    /** Typed from the variable as it is by then. */
    @Test
    void usesTheValueThatAVariableHasNow() throws UnreadableRecording {
        String feature = """
                Feature: Pantry
                  Scenario: The pass phrase
                    When I fill in "Text" with "${door_password}"
                    Then the "Text" field should not be empty
                """;
        List<Explored> first = explore(site, feature, List.of());
        String recording = recording(first, VARIABLES);
        assertThat(recording).doesNotContain("tuna-fish");

        Map<String, String> variables = Map.of("door_password", "herring");
        Explored again = explore(site, feature, RecordingFormat.read(recording, variables), variables)
                .get(0);

        assertThat(again.kept()).contains("Kept 2 of 2 steps from the generation before.");
        assertThat(operations(again, 0))
                .filteredOn(Action.Fill.class::isInstance)
                .extracting(fill -> ((Action.Fill) fill).value())
                .containsExactly(new Literal("herring", "door_password"));
    }

    private static List<Operation> operations(Explored explored, int step) {
        return explored.scenario().steps().get(step).operations();
    }

    private static List<Explored> explore(Site on, String gherkin, List<Explored> before) {
        try {
            RecordedFeature recorded =
                    before.isEmpty() ? null : RecordingFormat.read(recording(before, VARIABLES), VARIABLES);
            return explore(on, gherkin, recorded, VARIABLES);
        } catch (UnreadableRecording e) {
            throw new AssertionError(e);
        }
    }

    private static List<Explored> explore(
            Site on, String gherkin, RecordedFeature before, Map<String, String> variables) {
        FeaturePlan plan = FeatureReader.read(gherkin);
        PreviousGeneration previous = new PreviousGeneration(before, plan.language(), Secrets.of(variables));
        Exploration exploration = new Exploration(plan, on.url(), variables, null, previous);
        List<Explored> explored = new ArrayList<>();
        IntStream.range(0, plan.scenarios().size())
                .forEach(index -> explored.add(exploration.explore(browser, index, (section, line) -> {})));
        return explored;
    }

    private static String recording(List<Explored> explored, Map<String, String> variables) {
        return RecordingFormat.write(
                new RecordedFeature(
                        "Pantry",
                        "Pantry",
                        site.url(),
                        List.of(),
                        explored.stream().map(Explored::next).toList()),
                Secrets.of(variables));
    }
}
