package dev.testvibe.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.testvibe.cli.api.GenerationChange;

/** How a generation stands, as far as its changes were told. Not thread-safe. */
public final class GenerationProgress {
    private final String feature;
    private final Map<String, SectionProgress> sections = new LinkedHashMap<>();
    private boolean started;
    private @Nullable String conclusion;
    private @Nullable String reason;
    private @Nullable Instant began;
    private @Nullable Instant ended;
    private Duration aheadOfServer = Duration.ZERO;

    public GenerationProgress(String feature) {
        this.feature = feature;
    }

    public String feature() {
        return feature;
    }

    public Collection<SectionProgress> sections() {
        return sections.values();
    }

    /** A scenario by its key. */
    SectionProgress section(String key) {
        return sections.computeIfAbsent(key, SectionProgress::new);
    }

    public boolean hasStarted() {
        return started;
    }

    /** success, failure or cancelled; null while it is in flight. */
    public @Nullable String conclusion() {
        return conclusion;
    }

    /** Why the generation as a whole ended as it did, in a sentence. */
    public @Nullable String reason() {
        return reason;
    }

    public boolean succeeded() {
        return "success".equals(conclusion);
    }

    /** The present by the server's clock, which is the one that changes are dated by. */
    public Instant serverTime(Instant now) {
        return now.minus(aheadOfServer);
    }

    /** Time from when it was asked for to its end, or until now. */
    public Duration spent(Instant now) {
        return began == null ? Duration.ZERO : Duration.between(began, ended == null ? serverTime(now) : ended);
    }

    /** The scenarios that the log names, before anything is told of them. */
    void plan(JsonNode log) {
        for (JsonNode section : log.path("sections")) {
            sections.put(
                    section.path("section").asText(),
                    new SectionProgress(section.path("title").asText()));
        }
    }

    /** @param now when it was heard of, by this machine's clock */
    void apply(GenerationChange change, Instant now) {
        aheadOfServer = Duration.between(change.occurredUtc(), now);
        began = began == null ? change.occurredUtc() : began;
        if (change.type().equals("started")) {
            // What an attempt before this one told counts for nothing.
            sections.clear();
            started = true;
        }
        if (change.section() != null) {
            SectionProgress section = section(change.section());
            switch (change.type()) {
                case "section-started" -> begin(section, change.occurredUtc());
                case "section-completed" -> section.complete(change);
                default -> progress(section, change);
            }
        } else if (isChecking(change.phase())) {
            sections.values().forEach(section -> section.verify(change.occurredUtc()));
        }
        if (change.isLast()) {
            ended = change.occurredUtc();
            conclusion = change.conclusion();
            reason = change.reason();
        }
    }

    /** Scenarios are explored one after the other. */
    private void begin(SectionProgress section, Instant now) {
        sections.values().forEach(other -> other.explored(now));
        section.explore(now);
    }

    private static void progress(SectionProgress section, GenerationChange change) {
        if (isChecking(change.phase())) {
            section.verify(change.occurredUtc());
        }
        section.act(change.activity());
    }

    private static boolean isChecking(@Nullable String phase) {
        return "verifying".equals(phase) || "proving".equals(phase);
    }
}
