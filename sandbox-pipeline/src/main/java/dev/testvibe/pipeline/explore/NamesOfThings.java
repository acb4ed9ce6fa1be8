package dev.testvibe.pipeline.explore;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** {@code the "Tea" product shows "5 left"}: not what bears the name, which says nothing else, but the card or row of it. */
record NamesOfThings(LivePage live, NamedThings things) {

    Optional<Resolution> shows(Expect expect, Phrase phrase, Element element) {
        boolean isOnlyTheName = expect.claim() == Claim.SHOWS
                && expect.match() == Match.WORDS
                && phrase.name() != null
                && (phrase.kind() == null && !phrase.words().isEmpty() || phrase.kind() == Kind.ITEM)
                && phrase.within() == null
                && !phrase.isReferenced()
                && phrase.position() == 0
                && !element.hasValue()
                && !element.role().equals("button")
                && element.text().equalsIgnoreCase(phrase.name())
                && !element.text().contains(expect.text());
        return isOnlyTheName
                ? things.of(String.valueOf(phrase.name()), null)
                        .filter(thing -> !shown(thing).equalsIgnoreCase(element.text()))
                        .map(thing -> Resolution.of(expect.negated() ? text(thing, expect) : part(thing, expect)))
                : Optional.empty();
    }

    /** What alone shows it there; texts of neighbours may run into each other in the whole. */
    private Expectation part(Target thing, Expect expect) {
        Target part = new Target(
                thing.selector() + " >> " + Selectors.exactText(expect.text()),
                "“" + expect.text() + "” in " + thing.description());
        return live.locate(part).count() == 1 ? new Expectation.Visible(part, false) : text(thing, expect);
    }

    private static Expectation text(Target thing, Expect expect) {
        return new Expectation.HasText(
                thing,
                Literal.of(expect.text()),
                expect.negated() ? Match.ANYWHERE : Match.WORDS,
                false,
                expect.negated());
    }

    private String shown(Target thing) {
        return live.locate(thing).innerText().strip();
    }
}
