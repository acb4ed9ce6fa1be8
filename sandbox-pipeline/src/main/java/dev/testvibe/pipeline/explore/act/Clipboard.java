package dev.testvibe.pipeline.explore.act;

import java.util.List;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Understanding;
import dev.testvibe.pipeline.language.intent.Understanding.Understood;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** The clipboard: the page is allowed to use it only where a scenario speaks of it, and it is empty to begin with. */
public final class Clipboard {

    private static final String ALL = "ControlOrMeta+A";
    private static final String COPY = "ControlOrMeta+C";
    private static final String PASTE = "ControlOrMeta+V";

    /** A page may take its time to copy; what is pasted must have arrived. */
    private static final Expectation NOT_EMPTY =
            new Expectation.ClipboardHolds(Literal.of(""), Expectation.Match.EXACT, true);

    private final boolean spokenOf;
    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;

    public Clipboard(List<Understanding> understandings, LivePage live, Grounder grounder, Literals literals) {
        this.spokenOf = understandings.stream()
                .filter(Understood.class::isInstance)
                .flatMap(one -> ((Understood) one).intents().stream())
                .anyMatch(intent -> intent instanceof Intent.ClipboardHolds || intent instanceof Intent.UseClipboard);
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
    }

    /** What the first action begins with: what another test copied proves nothing. */
    public Resolution start(String line) {
        if (!spokenOf || !live.isOpened()) {
            return Resolution.of();
        }
        return Boolean.TRUE.equals(live.page().evaluate("() => !!navigator.clipboard"))
                ? Resolution.of(new Action.UseEmptyClipboard())
                : new Resolution.Stopped(Findings.notTestable(
                        line, "the page has no clipboard, because it is not served by https or from this machine"));
    }

    public Resolution use(String line, Intent.UseClipboard use) {
        Grounding grounding = grounder.ground(use.field(), Purpose.FILL);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        Target field = found.element().target();
        return use.copies()
                ? Resolution.of(new Action.Press(field, ALL), new Action.Press(field, COPY))
                : Resolution.of(NOT_EMPTY, new Action.Press(field, PASTE));
    }

    public Resolution holds(Intent.ClipboardHolds holds) {
        Literal text = literals.of(holds.text());
        return Resolution.of(new Expectation.ClipboardHolds(text, holds.match(), holds.negated()));
    }
}
