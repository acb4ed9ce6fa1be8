package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Parts of a page that only their heading names, such as {@code the owner details} under "Owner Information". */
record HeadedParts(LivePage live, Grounder grounder, TextOnPage texts, ElementClaims claims) {

    /** The path of the innermost element around a heading that holds more, and no other heading. */
    private static final String PART = PageScript.function("""
            heading => {
              let part = heading.parentElement;
              while (part && fold(part.innerText) === fold(heading.innerText)) part = part.parentElement;
              if (!part || part.matches('html,body,main') || part.querySelectorAll('h1,h2,h3,h4,summary').length > 1) return null;
              return pathOf(part);
            }
            """);

    private static final String BELOW = """
            (one, head) => {
              const level = heading => Number(/^H(\\d)$/.exec(heading.tagName)?.[1] ?? 9);
              const after = (first, second) => !!(first.compareDocumentPosition(second) & 4);
              return after(head, one) && ![...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
                .some(next => next.checkVisibility() && level(next) <= level(head) && after(head, next) && after(next, one));
            }
            """;

    /** What pages and people call all that is known of something. */
    private static final List<String> DETAILS = List.of("details", "information", "info", "profile", "data", "record");

    /** What it heads shows what is claimed, and not the heading itself. */
    static boolean isHead(Element element) {
        return element.role().equals("heading") || element.tag().equals("summary");
    }

    /** A text in what a heading is over: in the part of the page that it begins, or before the next one of its level. */
    Resolution shows(String line, Phrase phrase, String text, Element head) {
        if (standsApart(line, phrase, text)) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + text + "” stands apart from “" + phrase.text() + "”"));
        }
        return part(head)
                .map(part -> claims.shows(part, text, Match.WORDS, false))
                .orElseGet(() -> below(line, phrase, text, head))
                .after(sight(head));
    }

    private boolean standsApart(String line, Phrase place, String text) {
        return NamedPlaces.isKept(place)
                && texts.visible(line, place, text, false) instanceof Resolution.Resolved seen
                && seen.operations().get(0) instanceof Expectation.Visible sight
                && new NamedPlaces(live, grounder).standApart(place, sight.target());
    }

    private Resolution below(String line, Phrase phrase, String text, Element head) {
        Resolution seen = texts.visible(line, phrase, text, false);
        boolean isElsewhere = seen instanceof Resolution.Resolved resolved
                && resolved.operations().get(0) instanceof Expectation.Visible sight
                && live.locate(sight.target()).count() == 1
                && Boolean.FALSE.equals(live.locate(sight.target())
                        .evaluate(BELOW, live.locate(head.target()).elementHandle()));
        return isElsewhere
                ? new Resolution.Stopped(
                        Findings.ungrounded(line, "“" + text + "” does not stand below “" + head.text() + "”"))
                : seen;
    }

    private Optional<Element> part(Element heading) {
        return live.locate(heading.target()).evaluate(PART) instanceof String path
                ? grounder.at(path, heading.target().description())
                : Optional.empty();
    }

    /** By what it says: its place alone would be that of the next one where it is gone. */
    private Operation sight(Element head) {
        String quoted = Selectors.quote(head.text());
        String said = head.role().equals("heading")
                ? "internal:role=heading[name=" + quoted + "s]"
                : Selectors.exactText(head.text());
        Target byText = new Target(said, head.target().description());
        return new Expectation.Visible(live.locate(byText).count() == 1 ? byText : head.target(), false);
    }

    /** A text under a heading that says the same with another word for details; nothing where there is none. */
    Optional<Resolution> shows(String line, Expect expect, Phrase phrase) {
        List<String> words = phrase.words();
        boolean isOfDetails = expect.claim() == Claim.SHOWS
                && !expect.negated()
                && phrase.kind() == null
                && CurrentSubject.isOfAll(phrase)
                && words.size() > 1
                && DETAILS.contains(words.get(words.size() - 1));
        return (isOfDetails ? DETAILS : List.<String>of())
                .stream()
                        .map(word -> called(phrase, word))
                        .map(heading -> grounder.ground(heading, Purpose.READ))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found && isHead(found.element())
                                ? Stream.of(found.element())
                                : Stream.empty())
                        .findFirst()
                        .map(head -> shows(line, phrase, String.valueOf(expect.value()), head));
    }

    private static Phrase called(Phrase phrase, String details) {
        List<String> words = new ArrayList<>(phrase.words());
        words.set(words.size() - 1, details);
        return Phrase.of(phrase.text()).ofKind(Kind.HEADING).withWords(words);
    }
}
