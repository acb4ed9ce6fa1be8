package dev.testvibe.pipeline.explore.page;

import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** {@code the "Tea" product shows "5 left"}: not what bears the name, which says nothing else, but the card or row of it. */
public record NamesOfThings(LivePage live, NamedThings things) {

    /** Whether all of a text stands in parts that have a heading of their own, besides the one of the thing. */
    private static final String IS_OF_ANOTHER = """
            (thing, text) => {
              const HEADS = 'h1,h2,h3,h4,h5,h6';
              const first = thing.querySelector(HEADS);
              const isOfAnother = part => part !== thing && (!!part.querySelector(HEADS) && !part.contains(first) || isOfAnother(part.parentElement));
              const holders = [...thing.querySelectorAll('*')].filter(one => one.textContent.includes(text) && ![...one.children].some(inner => inner.textContent.includes(text)));
              return !!first && holders.length > 0 && holders.every(isOfAnother);
            }
            """;

    public Optional<Resolution> shows(Expect expect, Phrase phrase, Element element) {
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
                        .filter(thing -> expect.negated() || !isOfAnother(thing, expect))
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

    private boolean isOfAnother(Target thing, Expect expect) {
        return Boolean.TRUE.equals(live.locate(thing).evaluate(IS_OF_ANOTHER, expect.text()));
    }

    private String shown(Target thing) {
        return live.locate(thing).innerText().strip();
    }
}
