package dev.testvibe.pipeline;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A feature that is generated again, from what the generation before recorded. */
class RegenerationTest {

    private static final String PAGE = """
            <h1>Notes</h1>
            <label for=text>Text</label><input id=text>
            <button onclick="say('Sent ' + text.value)">Send</button>
            <button onclick="text.value = ''">Clear</button>
            <button onclick="say('Undone')">Undo</button>
            <button onclick="say('Hidden')">Hide</button>
            <p id=status>Ready</p>
            <p id=total>3</p>
            <script>
              const text = document.getElementById('text');
              const say = words => { document.getElementById('status').textContent = words; };
            </script>
            """;

    private static final String FEATURE = """
            Feature: Notes
              Background:
                Given I open the site

              Scenario: Sending
                When I fill in "Text" with "Plums"
                And I click the send button
                Then the status should be "Sent Plums"

              Scenario: Sending at once
                When I fill in "Text" with "Figs" and click the send button
                Then the status should be "Sent Figs"

              Scenario: Clearing
                When I fill in "Text" with "Quinces"
                And I click the "Clear" button
                Then the "Text" field should be empty

              Scenario: Undoing
                When I click the "Undo" button
                Then the status should be "Undone"

              Scenario: Hiding
                When I click the "Hide" button
                Then the status should be "Hidden"

              Scenario: Counting
                When I fill in "Text" with "Nuts"
                Then the total should be "3"
            """;

    private static Site unchanged;
    private static Outcome first;

    @BeforeAll
    static void generateOnce() {
        unchanged = Site.of(PAGE);
        first = Outcome.of(unchanged, FEATURE, Map.of(), "{ this is no record");
    }

    @AfterAll
    static void close() {
        unchanged.close();
    }

    @Test
    void exploresEverythingWhereTheRecordCannotBeRead() {
        assertThat(first.verdicts()).as(first.reasons().toString()).hasSize(6);
        assertThat(first.verdicts().values()).as(first.reasons().toString()).containsOnly("verified");
        assertThat(first.log().get("")).anyMatch(line -> line.contains("record of the generation before is not used"));
        assertThat(first.everything()).doesNotContain("Kept ");
    }

    @Test
    void doesAnewOnlyWhatChanged() {
        String changed = PAGE.replace(">Send<", ">Send now<")
                .replace("<p id=total>3<", "<p id=total>4<")
                .replace("<h1>", "<button>Hide</button><h1>");
        String other = FEATURE.replace("\"Quinces\"", "\"Medlars\"");
        // a record may not say of its own that a step means something else
        String astray = first.recording().replace("button[name=\\\"Undo\\\"s]", "button[name=\\\"Clear\\\"s]");
        assertThat(astray).isNotEqualTo(first.recording());

        try (Site site = Site.of(changed)) {
            Outcome again = Outcome.of(site, other, Map.of(), astray);

            assertThat(again.verdicts())
                    .as(again.reasons().toString())
                    .isEqualTo(Map.of(
                            "sending", "verified",
                            "sending-at-once", "verified",
                            "clearing", "verified",
                            "undoing", "verified",
                            "hiding", "ungrounded",
                            "counting", "unsatisfied"));
            assertThat(kept(again, "counting")).isEqualTo("Kept 3 of 3 steps from the generation before.");
            assertThat(kept(again, "sending"))
                    .isEqualTo("Kept 3 of 4 steps from the generation before; done anew: "
                            + "«And I click the send button» (its element was not found).");
            assertThat(kept(again, "sending-at-once"))
                    .isEqualTo("Kept 2 of 3 steps from the generation before; done anew: "
                            + "«When I fill in \"Text\" with \"Figs\" and click the send button»"
                            + " (its element was not found).");
            assertThat(kept(again, "clearing"))
                    .isEqualTo("Kept 3 of 4 steps from the generation before; done anew: "
                            + "«When I fill in \"Text\" with \"Medlars\"» (it is new or was changed).");
            assertThat(kept(again, "undoing"))
                    .contains("«When I click the \"Undo\" button» (its words mean another element now)");
            assertThat(kept(again, "hiding"))
                    .contains("«When I click the \"Hide\" button» (its locator finds 2 elements)");
            assertThat(again.reasons().get("counting")).contains("“3”").contains("“4”");
            assertThat(again.files().get("Features/Shop.spec.ts"))
                    .contains("getByRole('button', { name: 'Send now', exact: true }).click()")
                    .contains("getByRole('button', { name: 'Undo', exact: true }).click()");
        }
    }

    private static String kept(Outcome outcome, String section) {
        List<String> lines = outcome.log().get(section).stream()
                .filter(line -> line.startsWith("Kept "))
                .toList();
        assertThat(lines).as(outcome.log().get(section).toString()).hasSize(1);
        return lines.get(0);
    }
}
