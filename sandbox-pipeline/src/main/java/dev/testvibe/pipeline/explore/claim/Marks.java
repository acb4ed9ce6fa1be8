package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * Texts of its own that a thing bears, such as the badge "Sold out" of a room: in the row or card that goes by its name, or on
 * the page of that one thing. A word of its name or description is no mark.
 */
record Marks(LivePage live, NamedThings things, Subjects subjects, CurrentSubject current, ElementClaims claims) {

    private static final PageScript SCRIPT = PageScript.of("marks.js");

    Resolution resolve(String line, Expect expect) {
        Phrase subject = subjects.of(expect);
        Phrase phrase = subject.name() == null ? current.latestLike(subject).orElse(subject) : subject;
        String said = String.valueOf(expect.value());
        Optional<String> written = expect.detail() == null ? Optional.of(said) : asWritten(said);
        if (written.isEmpty() && expect.negated()) {
            return lost(line, "nothing on the page says “" + said + "”, so nobody can tell how it would say so");
        }
        String text = written.orElse(said);
        @Nullable String name = phrase.name();
        if (name != null) {
            return ofThing(name, text, expect.negated())
                    .or(() -> onPageOf(name, text, expect.negated()))
                    .orElseGet(() -> lost(line, "nothing of the page, or not one thing alone, goes by “" + name + "”"));
        }
        boolean isAPart = phrase.kind() != null || !phrase.hints().isEmpty() || phrase.position() != 0;
        if (isAPart) {
            Grounding grounding = subjects.ground(phrase, Purpose.READ);
            return grounding instanceof Grounding.Found found
                    ? claims.shows(found.element(), text, expect.match(), expect.negated())
                    : new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        return onPage(text, expect.negated())
                .orElseGet(() -> lost(line, "several things of the page could be “" + phrase.text() + "”"));
    }

    /** The same words as the page writes them, where it writes them in one way. */
    private Optional<String> asWritten(String words) {
        List<String> written = ShownTexts.on(live).stream()
                .filter(words::equalsIgnoreCase)
                .distinct()
                .toList();
        return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
    }

    /** The mark of the one row or card with that name; nothing where there is no such thing among its like. */
    Optional<Resolution> ofThing(String name, String text, boolean negated) {
        return things.of(name, text).map(thing -> mark(thing, text, negated));
    }

    /** A text that stands by itself on a thing. */
    static Target on(Target thing, String text) {
        return new Target(
                thing.selector() + " >> " + Selectors.exactText(text), "“" + text + "” on " + thing.description());
    }

    /** That a thing shows a text by itself, or that it is there and shows it nowhere. */
    static Resolution mark(Target thing, String text, boolean negated) {
        return Resolution.of(
                negated
                        ? new Expectation.HasText(thing, Literal.of(text), Match.ANYWHERE, false, true)
                        : new Expectation.Visible(on(thing, text), false));
    }

    /** Under the name as the heading of the page. */
    private Optional<Resolution> onPageOf(String name, String text, boolean negated) {
        Target heading =
                new Target("internal:role=heading[name=" + Selectors.quote(name) + "s]", "the heading “" + name + "”");
        return live.locate(heading).count() == 1 && live.locate(heading).isVisible()
                ? onPage(text, negated).map(mark -> mark.after(new Expectation.Visible(heading, false)))
                : Optional.empty();
    }

    /** Where the page is of one thing: nothing that is one of several alike shows the text. */
    private Optional<Resolution> onPage(String text, boolean negated) {
        Target mark = new Target(Selectors.exactText(text), "“" + text + "”");
        boolean isOfOneThing = Boolean.TRUE.equals(live.page().evaluate(SCRIPT.call("isOfOneThing"), text));
        return isOfOneThing && !negated
                ? Optional.of(Resolution.of(new Expectation.Visible(mark, false)))
                : Optional.empty();
    }

    private static Resolution lost(String line, String reason) {
        return new Resolution.Stopped(Findings.ungrounded(line, reason));
    }
}
