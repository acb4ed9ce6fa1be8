package dev.testvibe.cli.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.ScriptedServer;
import dev.testvibe.cli.ScriptedServer.Answer;
import dev.testvibe.cli.ScriptedServer.Events;
import dev.testvibe.cli.api.GenerationChanges.Changed;
import dev.testvibe.cli.api.GenerationChanges.Ended;
import dev.testvibe.cli.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class GenerationChangesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private GenerationChanges changes(Duration patience) {
        Settings settings = new Settings(server.url(), Optional.of("tvb_test"), Optional.empty());
        return new GenerationChanges(new ApiClient(settings), "/events", "ours", patience);
    }

    @Test
    void givesUpOnAServerThatIsAwayForTooLong() throws Exception {
        server.answer("GET /events", new Answer(503, Map.of(), "{\"message\":\"Away.\"}", true));

        try (GenerationChanges changes = changes(Duration.ZERO)) {
            assertThat(changes.next(LONG)).get().isInstanceOfSatisfying(Ended.class, ended -> {
                assertThat(ended.problem().exitStatus()).isEqualTo(Problem.UNREACHABLE);
                assertThat(ended.problem()).hasMessageContaining("Away.");
            });
        }
    }

    @Test
    void readsAnEventOfSeveralLinesAndSkipsComments() throws Exception {
        server.answer("GET /events", ": still here\n\n" + new Events("ours").event(1, "succeeded"));

        try (GenerationChanges changes = changes(LONG)) {
            assertThat(changes.next(LONG)).get().isInstanceOfSatisfying(Changed.class, changed -> assertThat(
                            changed.change().type())
                    .isEqualTo("succeeded"));
        }
    }

    @Test
    void asksNoMoreAfterTheLastChange() throws Exception {
        server.answer("GET /events", new Events("ours").event(1, "failed"));

        try (GenerationChanges changes = changes(LONG)) {
            assertThat(changes.next(LONG)).isPresent();
            assertThat(changes.next(Duration.ofSeconds(1))).isEmpty();
        }

        assertThat(server.received("GET /events")).hasSize(1);
    }
}
