package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.explore.plan.TimerTolerance;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Happened;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.PageEvent;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** Messages that go by themselves are judged by what the page recorded since the action: nobody is quick enough to look. */
final class Toasts {

    private static final int PATIENCE_MS = 3_000;
    private static final int POLL_MS = 80;
    private static final Pattern TOAST =
            Pattern.compile("\\b(?:toast|snack ?bar|notification|growl|flash)\\b", Pattern.CASE_INSENSITIVE);

    private final LivePage live;
    private final TextOnPage texts;
    private final Literals literals;
    private final Recorder recorder;

    Toasts(LivePage live, TextOnPage texts, Literals literals, Recorder recorder) {
        this.live = live;
        this.texts = texts;
        this.literals = literals;
        this.recorder = recorder;
    }

    Resolution resolve(String line, PageEffect.Toast toast) {
        if (toast.negated()) {
            return doesNotAppear(toast);
        }
        return toast.appears() ? appears(line, toast) : goes(line, toast);
    }

    private Resolution appears(String line, PageEffect.Toast toast) {
        Literal text = literals.of(String.valueOf(toast.text()));
        Optional<Match> match = seen(text.text(), toast.within() ? toast.afterMs() : PATIENCE_MS);
        if (match.isEmpty()) {
            return toast.afterMs() > 0
                    ? Resolution.of(new Happened(PageEvent.TEXT_SHOWN, text, Match.EXACT, 0, false))
                    : texts.visible(line, text.text());
        }
        Expectation shown = new Happened(PageEvent.TEXT_SHOWN, text, match.get(), 0, false);
        return toast.afterMs() == 0
                ? Resolution.of(shown)
                : Resolution.of(new Expectation.Within(shown, toast.afterMs()));
    }

    private Resolution doesNotAppear(PageEffect.Toast toast) {
        Literal text = literals.of(String.valueOf(toast.text()));
        return Resolution.of(new Happened(PageEvent.TEXT_SHOWN, text, Match.ANYWHERE, 0, true));
    }

    /** What was never there does not go. */
    private Resolution goes(String line, PageEffect.Toast toast) {
        Optional<Literal> said = toast.text() == null
                ? recorder.latest(Happened.class)
                        .filter(one -> one.event() == PageEvent.TEXT_SHOWN && !one.negated())
                        .map(Happened::detail)
                        .or(this::saidByElement)
                : Optional.of(literals.of(toast.text()));
        if (said.isEmpty()) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "no toast was spoken of before; say what it shows"));
        }
        Literal text = said.get();
        Expectation gone = new Expectation.HasCount(
                new Target(Selectors.anyText(text.text()) + Selectors.ONLY_VISIBLE, "the text “" + text.text() + "”"),
                0,
                Comparison.EQUAL,
                false);
        if (toast.within()) {
            return Resolution.of(lasted(text, Comparison.AT_MOST, toast.afterMs()), gone);
        }
        if (toast.afterMs() > 0) {
            TimerTolerance time = TimerTolerance.around(toast.afterMs());
            return Resolution.of(
                    lasted(text, Comparison.AT_LEAST, time.least()),
                    lasted(text, Comparison.AT_MOST, time.most()),
                    gone);
        }
        if (!live.baseline().showed(text.text()) && seen(text.text(), 0).isEmpty() && !wasExpected(text)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + text.text() + "” was not on the page before, so it cannot disappear"));
        }
        return Resolution.of(gone);
    }

    /** A toast that goes by a reference was expected to show its text like any other element. */
    private Optional<Literal> saidByElement() {
        return recorder.latest(Expectation.HasText.class)
                .filter(one -> !one.negated()
                        && TOAST.matcher(one.target().description()).find()
                        && (one.match() == Match.EXACT || one.match() == Match.WORDS))
                .map(Expectation.HasText::text);
    }

    private boolean wasExpected(Literal text) {
        return recorder.latest(Happened.class)
                .filter(one -> text.equals(one.detail()) && !one.negated())
                .isPresent();
    }

    private static Expectation lasted(Literal text, Comparison comparison, int milliseconds) {
        return new Expectation.TextLasted(text, comparison, milliseconds, false);
    }

    /** How the page showed the text since the latest actions: as the whole text of an element, or as words of one. */
    private Optional<Match> seen(String text, int patienceMs) {
        var words = WholeWords.pattern(text);
        long end = System.nanoTime() + patienceMs * 1_000_000L;
        while (true) {
            List<String> shown = live.events().details(PageEvent.TEXT_SHOWN);
            if (shown.contains(text.strip())) {
                return Optional.of(Match.EXACT);
            } else if (shown.stream().anyMatch(one -> words.matcher(one).find())) {
                return Optional.of(Match.WORDS);
            } else if (System.nanoTime() >= end) {
                return Optional.empty();
            }
            live.page().waitForTimeout(POLL_MS);
        }
    }
}
