package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Parts of a page that only their heading names, such as {@code the owner details} under "Owner Information". */
record HeadedParts(LivePage live, Grounder grounder, TextOnPage texts) {

    /** What pages and people call all that is known of something. */
    private static final List<String> DETAILS = List.of("details", "information", "info", "profile", "data", "record");

    /** What it heads shows what is claimed, and not the heading itself. */
    static boolean isHead(Element element) {
        return element.role().equals("heading") || element.tag().equals("summary");
    }

    /** By what it says: its place alone would be that of the next one where it is gone. */
    Operation sight(Element head) {
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
                        .map(head -> texts.visible(line, phrase, String.valueOf(expect.value()), false)
                                .after(sight(head)));
    }

    private static Phrase called(Phrase phrase, String details) {
        List<String> words = new ArrayList<>(phrase.words());
        words.set(words.size() - 1, details);
        return new Phrase(phrase.text(), Kind.HEADING, null, false, words, Map.of(), 0, false, null);
    }
}
