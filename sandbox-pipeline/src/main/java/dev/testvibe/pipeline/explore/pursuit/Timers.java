package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.ActionPlayer;
import dev.testvibe.pipeline.browser.Judge;
import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.explore.form.Forms;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.RunsOut;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.RecordedFeature.Finding;

/**
 * Time that a scenario lets pass. What is too long to be waited for is told to the page's clock, which then stands under
 * the test's control from the start; audio and video keep no such clock, so with them every time is waited for.
 */
public final class Timers {

    /** Up to this a time is waited for. */
    private static final int SHORT_MS = 2_000;
    /** Below this, nobody can look before the time is over and be sure to be in time. */
    private static final int LEAST_WITH_A_LOOK_MS = 15_000;
    /** A look takes as long, and the clock goes on meanwhile. */
    private static final int LOOK_MS = 6_000;

    /** {@code 1:05}, {@code 30 s}, {@code 5 min}, or no more than a number. */
    private static final Pattern LEFT = Pattern.compile(
            "(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,3}):(?<seconds>\\d{2})(?!\\d)|(?<n>\\d{1,4}) ?(?<unit>s|secs?|seconds?|m|min|mins|minutes?)\\b|^\\D*(?<only>\\d{1,4})\\D*$",
            Pattern.CASE_INSENSITIVE);
    /** What pages call the time that is left. */
    private static final List<List<String>> TIMES_LEFT = List.of(
            List.of("time", "left"),
            List.of("timer"),
            List.of("countdown"),
            List.of("time"),
            List.of("seconds"),
            List.of("clock"));
    /** A timer that shows 0 may do what it does only with its next tick. */
    private static final int BEYOND_MS = 1_200;

    private final boolean byClock;
    private final ActionPlayer player;
    private final Judge judge;
    private final Recorder recorder;

    public Timers(List<Understanding> understandings, ActionPlayer player, Judge judge, Recorder recorder) {
        List<Intent> intents = understandings.stream()
                .filter(Understood.class::isInstance)
                .flatMap(one -> ((Understood) one).intents().stream())
                .toList();
        boolean media = intents.stream()
                .anyMatch(intent -> intent instanceof PageEffect.MediaIs
                        || intent instanceof PageEffect.MediaSought
                        || intent instanceof PageEffect.PlayMedia
                        || intent instanceof PageEffect.PlayMediaToEnd);
        this.byClock = !media && intents.stream().anyMatch(intent -> milliseconds(intent) > SHORT_MS);
        this.player = player;
        this.judge = judge;
        this.recorder = recorder;
    }

    /** Whether nothing is done but to let time pass. */
    static boolean isOfTime(Intent intent) {
        return intent instanceof Intent.Wait || intent instanceof Intent.TimePasses;
    }

    private static int milliseconds(Intent intent) {
        if (intent instanceof Intent.Wait wait) {
            return wait.milliseconds();
        } else if (intent instanceof Intent.TimePasses time) {
            return time.milliseconds();
        }
        // only the page tells how long a timer has to go
        return intent instanceof RunsOut
                ? Integer.MAX_VALUE
                : intent instanceof Intent.ExpectAfter after ? after.milliseconds() : 0;
    }

    /** Whether times are told to the page's clock. */
    public boolean isByClock() {
        return byClock;
    }

    /** What a scenario begins with, before any page is opened. */
    public Resolution start() {
        return byClock ? Resolution.of(new Action.InstallClock()) : Resolution.of();
    }

    Resolution pass(int milliseconds) {
        return Resolution.of(time(milliseconds));
    }

    /** As long as a timer of the page says, in seconds or in minutes and seconds. */
    Resolution runOut(String line, Phrase timer, Grounder grounder) {
        Grounding grounding = grounder.ground(timer, Purpose.READ);
        return Stream.concat(
                        Stream.of(grounding),
                        TIMES_LEFT.stream().map(words -> grounder.ground(timer.withWords(words), Purpose.READ)))
                .flatMap(one -> one instanceof Grounding.Found found
                        ? Stream.of(LEFT.matcher(found.element().text()))
                        : Stream.empty())
                .filter(Matcher::find)
                .findFirst()
                .map(left -> pass(milliseconds(left) + BEYOND_MS))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    private static int milliseconds(Matcher left) {
        if (left.group("seconds") != null) {
            int hours = left.group("hours") == null ? 0 : Integer.parseInt(left.group("hours"));
            int minutes = hours * 60 + Integer.parseInt(left.group("minutes"));
            return (minutes * 60 + Integer.parseInt(left.group("seconds"))) * 1_000;
        }
        if (left.group("only") != null) {
            return Integer.parseInt(left.group("only")) * 1_000;
        }
        boolean isOfMinutes = left.group("unit").toLowerCase(Locale.ROOT).startsWith("m");
        return Integer.parseInt(left.group("n")) * (isOfMinutes ? 60_000 : 1_000);
    }

    private Action time(int milliseconds) {
        return byClock && milliseconds > SHORT_MS
                ? new Action.AdvanceClock(milliseconds)
                : new Action.Wait(milliseconds);
    }

    /** It is so after the time, and was not so long before it was over. */
    Optional<Finding> expect(String line, int milliseconds, Supplier<Resolution> claim, Forms.Hands hands) {
        if (!byClock || milliseconds < LEAST_WITH_A_LOOK_MS) {
            return hands.carryOut(line, pass(milliseconds)).or(() -> hands.carryOut(line, claim.get()));
        }
        int rest = Math.max(LOOK_MS, milliseconds / 10);
        Action early = new Action.AdvanceClock(milliseconds - rest);
        Action late = new Action.AdvanceClock(rest);
        player.play(early);
        if (holdsNow(claim.get())) {
            return Optional.of(Findings.unsatisfied(
                    line,
                    new Judgement.DoesNotHold(
                            "it not to be so before " + milliseconds / 1_000 + " s are over",
                            "that it is so after " + (milliseconds - rest) / 1_000 + " s")));
        }
        player.play(late);
        Resolution then = claim.get();
        recorder.add(early);
        if (then instanceof Resolution.Resolved resolved) {
            resolved.operations().stream().flatMap(Timers::notYet).forEach(recorder::add);
        }
        recorder.add(late);
        return hands.carryOut(line, then);
    }

    private boolean holdsNow(Resolution claim) {
        return claim instanceof Resolution.Resolved resolved
                && resolved.operations().stream()
                        .allMatch(operation -> operation instanceof Expectation expectation
                                && judge.judge(new Expectation.Within(expectation, 1)) instanceof Judgement.Holds);
    }

    /** Only what comes or goes as a whole can be denied as plainly as it is affirmed. */
    private static Stream<Operation> notYet(Operation operation) {
        return operation instanceof Expectation.Visible visible
                ? Stream.of(new Expectation.Visible(visible.target(), !visible.negated()))
                : Stream.empty();
    }
}
