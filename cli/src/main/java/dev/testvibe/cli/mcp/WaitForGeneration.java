package dev.testvibe.cli.mcp;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.Problem;
import dev.testvibe.cli.api.GenerationChange;
import dev.testvibe.cli.api.ProjectApi;
import dev.testvibe.cli.watch.GenerationProgress;
import dev.testvibe.cli.watch.SectionProgress;
import dev.testvibe.cli.watch.WatchGeneration;
import dev.testvibe.cli.watch.WatchView;

/** Waits for the end of the generation that is the latest when it begins, and for no later one. */
final class WaitForGeneration {
    /** A sign of life at least this often: some clients give up on a call that they do not hear of. */
    private static final Duration TICK = Duration.ofSeconds(10);

    private final ProjectApi project;
    private final String feature;

    WaitForGeneration(ProjectApi project, String feature) {
        this.project = project;
        this.feature = feature;
    }

    /** The status at the end, or when the time is over; {@code timedOut} says which. */
    JsonNode atMost(Duration time, Consumer<String> progress) {
        Instant deadline = Instant.now().plus(time);
        JsonNode status = project.status(feature);
        String requestId = status.path("requestId").textValue();
        if (requestId == null || status.path("overallStatus").asText().equals("completed")) {
            return answer(status, false);
        }
        GenerationProgress reached =
                new WatchGeneration(project, feature, requestId).until(deadline, TICK, told(progress));
        JsonNode last = project.status(feature);
        if (!requestId.equals(last.path("requestId").textValue())) {
            throw replaced(
                    requestId, reached.conclusion(), last.path("requestId").asText());
        }
        return answer(last, reached.conclusion() == null);
    }

    private static JsonNode answer(JsonNode status, boolean timedOut) {
        return ((ObjectNode) status).put("timedOut", timedOut);
    }

    private static Problem replaced(String followed, @Nullable String conclusion, String newer) {
        String end = conclusion == null ? "before its end was heard of" : "after it had ended: " + conclusion;
        return new Problem(
                Problem.REFUSED,
                "The generation " + followed + " was replaced by a newer one, " + newer + ", " + end
                        + ". get_generation_status tells of the newer one.");
    }

    private static WatchView told(Consumer<String> progress) {
        return new WatchView() {
            @Override
            public void changed(GenerationProgress reached, GenerationChange change) {
                // The end is the answer. Progress told right before it may reach a client after it, and confuse it.
                if (reached.conclusion() == null) {
                    progress.accept(sentence(reached));
                }
            }

            @Override
            public void waiting(GenerationProgress reached) {
                progress.accept(sentence(reached));
            }

            @Override
            public void lost(String reason) {
                progress.accept("The server cannot be heard; trying again.");
            }

            @Override
            public void found() {
                progress.accept("The server is heard again.");
            }
        };
    }

    private static String sentence(GenerationProgress reached) {
        if (!reached.hasStarted()) {
            return "Queued";
        }
        long done = reached.sections().stream().filter(SectionProgress::isDone).count();
        String count = done + " of " + reached.sections().size() + " scenarios done";
        return reached.sections().stream()
                .filter(section -> section.isWorkedOn())
                .findFirst()
                .map(section -> count + "; " + section.title() + ": "
                        + (section.activity() == null ? section.word() : section.activity()))
                .orElse(count);
    }
}
