package dev.testvibe.pipeline.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.testvibe.pipeline.emit.EveryOperation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;
import dev.testvibe.pipeline.recording.RecordedFeature.Scenario;
import dev.testvibe.pipeline.recording.RecordedFeature.Step;
import dev.testvibe.pipeline.recording.RecordingFormat.UnreadableRecording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordingFormatTest {

    private static final Target FIELD = new Target("internal:label=\"Pass phrase\"s", "the pass phrase");
    private static final Map<String, String> VARIABLES =
            Map.of("password", "tuna-fish", "greeting", "Ahoy", "api_key", "quince\"jam");
    private static final Secrets SECRETS = Secrets.of(VARIABLES);

    @Test
    void readsEveryOperationAsItWasWritten() throws UnreadableRecording {
        List<Operation> operations = EveryOperation.of(Operation.class);

        RecordedFeature read = RecordingFormat.read(
                RecordingFormat.write(doing(operations), Secrets.of(Map.of())), Map.of("password", "tuna-fish"));

        assertThat(read).isEqualTo(doing(operations));
    }

    @Test
    void holdsALiteralOfAVariableByItsNameAlone() throws UnreadableRecording {
        RecordedFeature feature = doing(List.of(
                new Action.Fill(FIELD, new Literal("tuna-fish", "password")),
                new Action.Type(FIELD, new Literal("Ahoy", "greeting"))));

        String recording = RecordingFormat.write(feature, SECRETS);

        assertThat(recording).doesNotContain("tuna").doesNotContain("Ahoy");
        assertThat(operations(RecordingFormat.read(recording, VARIABLES)))
                .isEqualTo(feature.scenarios().get(0).steps().get(0).operations());
        assertThat(operations(RecordingFormat.read(recording, Map.of("password", "herring", "greeting", "Hello"))))
                .contains(new Action.Fill(FIELD, new Literal("herring", "password")));
    }

    @Test
    void holdsNothingOfAStepWhoseVariableIsGone() throws UnreadableRecording {
        String recording = RecordingFormat.write(
                doing(List.of(new Action.Fill(FIELD, new Literal("tuna-fish", "password")))), SECRETS);

        assertThat(operations(RecordingFormat.read(recording, Map.of()))).isEmpty();
    }

    @Test
    void spellsNoSecretOutWhereverItStands() {
        List<Operation> spelling = new ArrayList<>(List.of(
                new Action.Open("/reset?code=tuna-fish"),
                new Action.Click(new Target("internal:text=\"quince\\\"jam\"s", "the key")),
                new Action.Fill(FIELD, Literal.of("my tuna-fish!")),
                new Action.Click(new Target("button", "the button for quince\"jam")),
                new Expectation.HasUrl("tuna-fish", Expectation.Match.ENDS_WITH, false)));
        for (Operation operation : spelling) {
            String recording = RecordingFormat.write(doing(List.of(operation)), SECRETS);

            assertThat(recording).doesNotContain("tuna-fish").doesNotContain("quince");
        }
        RecordedFeature told = new RecordedFeature(
                "Doors",
                "With tuna-fish",
                "https://example.test/?token=tuna-fish",
                List.of(),
                List.of(new Scenario(
                        "with-tuna-fish",
                        "Rule of tuna-fish",
                        "With tuna-fish",
                        List.of("@tuna-fish"),
                        List.of(new Step("When", "I say \"tuna-fish\"", "| tuna-fish |", false, List.of())),
                        new Finding("unsatisfied", "saw tuna-fish", Map.of("seen", "tuna-fish")),
                        List.of())));
        assertThat(RecordingFormat.write(told, SECRETS)).doesNotContain("tuna-fish");
    }

    @Test
    void refusesWhatIsNoRecordingOfItsVersion() {
        String recording = RecordingFormat.write(doing(List.of(new Action.Click(FIELD))), SECRETS);

        for (String other : List.of(
                "",
                "[]",
                "{\"version\":2}",
                "{\"version\":2,\"feature\":{\"name\":null}}",
                recording.substring(1),
                recording.replace("\"version\":2", "\"version\":1"),
                recording.replace("\"Click\"", "\"Wish\""),
                recording.replace("\"keyword\":\"When\"", "\"keyword\":null"),
                recording.replace("\"target\"", "\"goal\""))) {
            assertThatThrownBy(() -> RecordingFormat.read(other, VARIABLES))
                    .as(other)
                    .isInstanceOf(UnreadableRecording.class);
        }
    }

    /** What was written once is read for as long as the version stays the same. */
    @Test
    void readsWhatThisVersionWrote() throws UnreadableRecording {
        String recording = """
                {"version":2,"feature":{"name":"Doors","title":"Doors","siteUrl":"https://example.test/","tags":[],
                "scenarios":[{"section":"a-door","rule":null,"title":"A door","tags":[],"finding":null,"standIns":[],
                "steps":[{"keyword":"When","text":"I knock","argument":null,"background":false,"operations":[
                {"is":"Press","target":null,"key":"Enter"},
                {"is":"Within","expectation":{"is":"HasText","target":{"selector":"h1","description":"the heading"},
                "text":{"text":"Come in","variable":null},"match":"EXACT","rendered":true,"negated":false},
                "milliseconds":2000}]}]}]}}
                """;

        assertThat(operations(RecordingFormat.read(recording, Map.of())))
                .containsExactly(
                        new Action.Press(null, "Enter"),
                        new Expectation.Within(
                                new Expectation.HasText(
                                        new Target("h1", "the heading"),
                                        Literal.of("Come in"),
                                        Expectation.Match.EXACT,
                                        true,
                                        false),
                                2_000));
    }

    private static List<Operation> operations(RecordedFeature feature) {
        return feature.scenarios().get(0).steps().get(0).operations();
    }

    private static RecordedFeature doing(List<Operation> operations) {
        return new RecordedFeature(
                "Doors",
                "Doors",
                "https://example.test/",
                List.of("@doors"),
                List.of(new Scenario(
                        "a-door",
                        null,
                        "A door",
                        List.of(),
                        List.of(new Step("When", "I knock", null, false, operations)),
                        null,
                        List.of())));
    }
}
