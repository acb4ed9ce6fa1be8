package dev.testvibe.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.testvibe.cli.api.GenerationChange;
import dev.testvibe.cli.watch.SectionProgress.State;

import static org.assertj.core.api.Assertions.assertThat;

class GenerationProgressTest {
    private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");

    private final GenerationProgress progress = new GenerationProgress("Login");

    @BeforeEach
    void plan() throws Exception {
        told(0, "started", null, null);
        progress.plan(new ObjectMapper()
                .readTree("{\"sections\":[{\"section\":\"a\",\"title\":\"A\"},{\"section\":\"b\",\"title\":\"B\"}]}"));
    }

    private void told(int second, String type, String section, String phase) {
        told(change(second, type, section, phase, null, null));
    }

    /** The machine that watches is an hour ahead of the server. */
    private void told(GenerationChange change) {
        progress.apply(change, change.occurredUtc().plus(Duration.ofHours(1)));
    }

    private static GenerationChange change(
            int second, String type, String section, String phase, String conclusion, String reason) {
        return new GenerationChange(
                "r",
                type,
                section,
                conclusion,
                "failure".equals(conclusion) ? "not_understood" : null,
                reason,
                phase,
                null,
                List.of(),
                START.plusSeconds(second));
    }

    private Duration spent(String section, int second) {
        Instant here = START.plusSeconds(second).plus(Duration.ofHours(1));
        return progress.section(section).spent(progress.serverTime(here));
    }

    @Test
    void exploresOneScenarioAfterTheOther() {
        told(1, "section-started", "a", null);
        told(5, "section-started", "b", null);

        assertThat(progress.section("a").state()).isEqualTo(State.EXPLORED);
        assertThat(progress.section("b").state()).isEqualTo(State.EXPLORING);
    }

    @Test
    void countsTheTimeThatWasWorkedOnAScenarioByTheServersClock() {
        told(1, "section-started", "a", null);
        told(5, "section-started", "b", null);
        assertThat(spent("a", 9)).hasSeconds(4);
        assertThat(spent("b", 9)).hasSeconds(4);

        told(10, "progressed", null, "verifying");
        told(12, "progressed", null, "proving");
        told(change(20, "section-completed", "a", null, "success", null));

        assertThat(spent("a", 30)).hasSeconds(14);
        assertThat(spent("b", 30)).hasSeconds(25);
    }

    @Test
    void keepsWhatWasFoundOutAboutAScenarioThroughTheRest() {
        told(1, "section-started", "a", null);
        told(change(2, "section-completed", "a", null, "failure", "Words were left over."));
        told(3, "progressed", null, "verifying");

        assertThat(progress.section("a").state()).isEqualTo(State.NOT_VERIFIED);
        assertThat(progress.section("a").word()).isEqualTo("not understood");
        assertThat(progress.section("a").reason()).isEqualTo("Words were left over.");
    }

    @Test
    void forgetsAnAttemptThatWasGivenUp() {
        told(change(2, "section-completed", "a", null, "failure", "x"));
        told(9, "started", null, null);

        assertThat(progress.sections()).isEmpty();
    }

    @Test
    void endsWithTheLastChangeAlone() {
        told(change(2, "section-completed", "a", null, "success", null));
        assertThat(progress.conclusion()).isNull();

        told(change(3, "succeeded", null, null, "success", null));
        assertThat(progress.succeeded()).isTrue();
    }
}
