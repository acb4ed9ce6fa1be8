package dev.testvibe.pipeline.explore.act;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Runs;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/** Timers that go on from where they stood: one that begins anew runs as well. */
public final class Resumptions {

    private static final Pattern TIME = Pattern.compile("\\d+(?:[:.]\\d+)*");
    private static final double SIXTY = 60;
    private static final double MILLIS = 1_000;
    private static final double NANOS = 1e9;

    private final LivePage live;
    private final Grounder grounder;
    /** What timers showed before the latest act, by what the feature calls them. */
    private final Map<String, Shown> before = new HashMap<>();

    public Resumptions(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** @param at when, on the clock of this process */
    private record Shown(double time, long at) {}

    /** Remembers what a timer shows that is expected to go on. */
    public void willBeJudged(Intent intent) {
        if (intent instanceof Runs runs && runs.isResumed()) {
            shown(runs).ifPresent(time -> before.put(runs.timer().text(), new Shown(time, System.nanoTime())));
        }
    }

    /** @param watch whether it runs, by watching it */
    public Optional<Finding> judged(String line, Runs runs, Supplier<Optional<Finding>> watch) {
        if (!runs.isResumed()) {
            return watch.get();
        }
        @Nullable Shown stood = before.get(runs.timer().text());
        Optional<Double> first = shown(runs);
        if (stood == null || first.isEmpty()) {
            return Optional.of(Findings.ungrounded(
                    line,
                    "what the timer showed before is not known, so nobody can tell whether it goes on from there"));
        }
        double elapsed = (System.nanoTime() - stood.at()) / NANOS;
        Optional<Finding> lost = watch.get();
        return lost.isPresent()
                ? lost
                : fromThere(line, stood.time(), first.get(), shown(runs).orElse(first.get()), elapsed);
    }

    /** @param elapsed how long it can have been running */
    private static Optional<Finding> fromThere(String line, double before, double first, double last, double elapsed) {
        boolean isCountdown = last < first;
        if (isCountdown ? first > before : first < before) {
            return Optional.of(Findings.unsatisfied(
                    line, new Judgement.DoesNotHold("it to go on from " + before, "it went on from " + first)));
        }
        double pace = Math.max(1, Math.rint((last - first) / Runs.WATCHED_MS * MILLIS));
        boolean mayHaveBegunAnew = !isCountdown && before > 0 && first <= pace * elapsed;
        return mayHaveBegunAnew
                ? Optional.of(Findings.ungrounded(
                        line, "it stood at " + before + ", so nobody can tell whether it goes on or has begun anew"))
                : Optional.empty();
    }

    private Optional<Double> shown(Runs runs) {
        return grounder.ground(runs.timer(), Purpose.READ) instanceof Grounding.Found found
                ? time(live.textOf(found.element().target()))
                : Optional.empty();
    }

    /** What a text such as {@code 1:05} says, in the smallest of its units before the point. */
    private static Optional<Double> time(String text) {
        Matcher time = TIME.matcher(text.replaceAll("\\s*:\\s*", ":"));
        return time.find() ? Optional.of(seconds(time.group())) : Optional.empty();
    }

    private static double seconds(String time) {
        return Arrays.stream(time.split(":"))
                .map(part -> part.replaceFirst("\\.(?=.*\\.)", ""))
                .mapToDouble(Double::parseDouble)
                .reduce(0, (sum, part) -> sum * SIXTY + part);
    }
}
