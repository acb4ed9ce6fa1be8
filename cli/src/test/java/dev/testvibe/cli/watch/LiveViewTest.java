package dev.testvibe.cli.watch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.cli.api.GenerationChange;

import static org.assertj.core.api.Assertions.assertThat;

class LiveViewTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final GenerationProgress progress = new GenerationProgress("Login");

    @BeforeEach
    void plan() throws Exception {
        progress.apply(change("started", null, null), Instant.now());
        StringBuilder sections = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            String section = "{\"section\":\"s%d\",\"title\":\"Scenario %d \\u001b[31m\"}".formatted(number, number);
            sections.append(number == 1 ? "" : ",").append(section);
        }
        progress.plan(new ObjectMapper().readTree("{\"sections\":[" + sections + "]}"));
    }

    private static GenerationChange change(String type, String section, String activity) {
        return new GenerationChange("r", type, section, null, null, null, null, activity, List.of(), Instant.now());
    }

    private LiveView view(int rows) throws Exception {
        Terminal terminal = TerminalBuilder.builder()
                .system(false)
                .type("xterm")
                .encoding(StandardCharsets.UTF_8)
                .streams(new ByteArrayInputStream(new byte[0]), screen)
                .build();
        terminal.setSize(new Size(60, rows));
        return new LiveView(terminal, new PrintStream(kept, true, StandardCharsets.UTF_8));
    }

    private String drawn() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void showsTheStepAtHand() throws Exception {
        progress.apply(change("section-started", "s1", null), Instant.now());
        progress.apply(change("progressed", "s1", "When I press “Save”"), Instant.now());

        try (LiveView view = view(20)) {
            view.waiting(progress);
        }

        assertThat(drawn()).contains("Scenario 1", "exploring", "When I press", "Scenario 9", "queued");
    }

    @Test
    void takesNoMoreRowsThanTheTerminalHas() throws Exception {
        try (LiveView view = view(6)) {
            view.waiting(progress);
        }

        assertThat(drawn()).contains("Scenario 2", "and 7 more").doesNotContain("Scenario 3");
    }

    @Test
    void letsNoTitleColourTheTerminal() throws Exception {
        try (LiveView view = view(20)) {
            view.waiting(progress);
            view.ended(progress);
        }

        assertThat(drawn()).contains("Scenario 1 \uFFFD[31m");
        assertThat(kept.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
    }
}
