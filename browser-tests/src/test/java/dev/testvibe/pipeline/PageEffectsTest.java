package dev.testvibe.pipeline;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens on a page besides what its elements show: each true claim beside a false one of the same kind. */
class PageEffectsTest {

    private static final String PLAYER = """
            <h1>Player</h1>
            <video src="/film.mp4" width=300 height=150></video>
            <button id=toggle aria-label="Toggle playback"><i class="fas fa-play"></i></button>
            <button id=back>Back</button>
            <label>Volume <input id=volume type=range min=0 max=1 step=0.1 value=0.5></label>
            <script>
              const film = document.querySelector('video'), icon = document.querySelector('i');
              toggle.onclick = () => film.paused ? film.play() : film.pause();
              film.onplay = () => { icon.className = 'fas fa-pause'; };
              film.onpause = () => { icon.className = 'fas fa-play'; };
              back.onclick = () => { film.currentTime -= 10; };
              volume.oninput = () => { film.volume = volume.value; };
            </script>
            """;

    private static final String BELL = """
            <button id=bell>Ring</button><button>Nothing</button><p data-testid=lamp>Lamp</p>
            <script>
              const sound = new Audio('/bell.wav');
              bell.onclick = () => {
                sound.play();
                lamp.classList.add('on');
                setTimeout(() => lamp.classList.remove('on'), 200);
              };
              const lamp = document.querySelector('p');
            </script>
            """;

    private static final String SPEAKER = """
            <label>Voice <select id=voice></select></label>
            <button id=hello>Say hello</button><button id=mimic>Mimic</button>
            <script>
              const message = new SpeechSynthesisUtterance('Hello');
              speechSynthesis.addEventListener('voiceschanged', () => {
                for (const one of speechSynthesis.getVoices()) voice.add(new Option(one.name + ' ' + one.lang, one.name));
              });
              voice.onchange = () => { message.voice = speechSynthesis.getVoices().find(one => one.name === voice.value); };
              hello.onclick = () => speechSynthesis.speak(message);
              mimic.onclick = () => {
                message.voice = speechSynthesis.getVoices().find(one => one.name !== voice.value);
                speechSynthesis.speak(message);
              };
            </script>
            """;

    private static final String SHELF = """
            <h1 oncontextmenu="event.preventDefault()">Shelf</h1><h2>Books</h2>
            <p draggable=true data-testid=book ondragstart="event.dataTransfer.setData('text', 'Emma')">Emma</p>
            <p data-testid=shelf>Shelf</p>
            """;

    private static Outcome outcome;

    @BeforeAll
    static void generate() {
        outcome = Traits.of("Effects")
                .on(PLAYER, "Player", """
                      Scenario: It plays
                        Given the clip is stopped
                        When I click the "Toggle playback" button
                        Then the clip should be playing
                        And the "Toggle playback" button should show a pause icon

                      Scenario: It does not pause
                        Given the clip is stopped
                        When I click the "Toggle playback" button
                        Then the video should pause

                      Scenario: Another icon
                        Given the clip is stopped
                        When I click the "Toggle playback" button
                        Then the "Toggle playback" button should show a play icon

                      Scenario: It goes back
                        Given the clip is stopped
                        And the clip is at 30 seconds
                        When I click the "Back" button
                        Then the clip should jump back 10 seconds
                        And the clip's position should be 20 seconds

                      Scenario: It does not go back so far
                        Given the clip is stopped
                        And the clip is at 30 seconds
                        When I click the "Back" button
                        Then the clip should jump back 12 seconds

                      Scenario: As loud as can be
                        Given the clip is stopped
                        When I set the "Volume" slider to 3
                        Then the video's volume should be 1
                        And the "Volume" slider should not allow the value "3"

                      Scenario: Not as loud as that
                        Given the clip is stopped
                        When I set the "Volume" slider to 0.8
                        Then the video's volume should be 0.7
                    """)
                .on(BELL, "Bell", """
                      Scenario: A short effect
                        When I click the "Ring" button
                        Then a sound should be heard
                        And the element with data-testid "lamp" should have the "on" class added
                        And the class "on" should be removed after 200 ms

                      Scenario: A longer effect
                        When I click the "Ring" button
                        Then the element with data-testid "lamp" should have the "on" class added
                        And the class "on" should be removed after 900 ms

                      Scenario: Silence
                        When I click the "Nothing" button
                        Then no sound should play

                      Scenario: No silence
                        When I click the "Ring" button
                        Then no sound should play
                    """)
                .on("<button onclick=\"confirm('Remove every item?')\">Clear</button>", "Asking", """
                      Scenario: All of a question
                        When I click the "Clear" button
                        Then a confirmation appears saying "Remove every item?"

                      Scenario: A part of a question
                        When I click the "Clear" button
                        Then a confirmation appears saying "every item?"
                    """)
                .on(SPEAKER, "Speaker", """
                      Scenario: Said twice
                        When I click the "Say hello" button twice
                        Then the page should say aloud "Hello" twice

                      Scenario: Not said three times
                        When I click the "Say hello" button twice
                        Then the page should say aloud "Hello" three times

                      Scenario: Something else
                        When I click the "Say hello" button
                        Then the page should say aloud "Hell"

                      Scenario: By a voice
                        When I select an option from the "Voice" dropdown where the option text includes "US"
                        And I click the "Say hello" button
                        Then the page should say aloud "Hello" with the chosen voice

                      Scenario: By another voice
                        When I select an option from the "Voice" dropdown where the option text includes "US"
                        And I click the "Mimic" button
                        Then the page should say aloud "Hello" with the chosen voice
                    """)
                .on(SHELF, "Shelf", """
                      Scenario: A drag
                        When I drag the element with data-testid "book"
                        Then a drag should begin
                        And the title "Emma" should be carried by the drag

                      Scenario: Another title
                        When I drag the element with data-testid "book"
                        Then the title "Persuasion" should be carried by the drag

                      Scenario: No drag
                        When I drag the element with data-testid "shelf"
                        Then no drag should begin

                      Scenario: A drag after all
                        When I drag the element with data-testid "book"
                        Then no drag should begin

                      Scenario: No menu
                        When I right-click the heading "Shelf"
                        Then the browser's context menu should not open

                      Scenario: A menu
                        When I right-click the heading "Books"
                        Then the browser's context menu should not open
                    """)
                .on("<button>Nothing</button>", "Silence", """
                      Scenario: Where nothing could play
                        When I click the "Nothing" button
                        Then no sound should play
                    """)
                .outcome();
    }

    @Test
    void judgesWhatAVideoDoesByItsProperties() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsAllEntriesOf(Map.of(
                        "it-plays", "verified",
                        "it-does-not-pause", "unsatisfied",
                        "another-icon", "unsatisfied",
                        "it-goes-back", "verified",
                        "it-does-not-go-back-so-far", "unsatisfied",
                        "as-loud-as-can-be", "verified",
                        "not-as-loud-as-that", "unsatisfied"));
        assertThat(outcome.files().get("Features/Shop.spec.ts"))
                .contains("// With a stand-in: A silent clip stood in for film.mp4, which could not be loaded.")
                .contains("playSilenceFor(page, ['film.mp4', 'bell.wav'])");
    }

    @Test
    void looksUpWhatIsOverBeforeAnybodyCouldSeeIt() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsAllEntriesOf(Map.of(
                        "a-short-effect", "verified",
                        "a-longer-effect", "unsatisfied",
                        "silence", "verified",
                        "no-silence", "unsatisfied"));
        assertThat(outcome.files()).containsKey("Support/page-events.js").containsKey("Support/stand-ins.js");
    }

    @Test
    void comparesAllOfAMessageWhereAllOfItIsGiven() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsEntry("all-of-a-question", "verified")
                .containsEntry("a-part-of-a-question", "verified");
        assertThat(outcome.files().get("Features/Shop.spec.ts"))
                .contains("await expect.poll(() => dialogs).toContain('Remove every item?');")
                .contains("await expect.poll(() => dialogs).toContainEqual(expect.stringMatching(");
    }

    @Test
    void hearsWhatIsReadAloud() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsAllEntriesOf(Map.of(
                        "said-twice", "verified",
                        "not-said-three-times", "unsatisfied",
                        "something-else", "unsatisfied",
                        "by-a-voice", "verified",
                        "by-another-voice", "unsatisfied"));
    }

    @Test
    void seesWhatADragCarriesAndWhetherTheBrowsersMenuComes() {
        assertThat(outcome.verdicts())
                .as(outcome.reasons().toString())
                .containsAllEntriesOf(Map.of(
                        "a-drag", "verified",
                        "another-title", "unsatisfied",
                        "no-drag", "verified",
                        "a-drag-after-all", "unsatisfied",
                        "no-menu", "verified",
                        "a-menu", "unsatisfied"));
    }

    @Test
    void doesNotSayThatNothingPlaysWhereNothingCould() {
        assertThat(outcome.verdicts()).containsEntry("where-nothing-could-play", "not_testable");
    }
}
