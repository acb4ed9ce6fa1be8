package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** Things whose place is spoken of: each is there once and can be seen, and goes by no less than its quoted name. */
final class Landmarks {

    private final LivePage live;
    private final Grounder grounder;
    private final TextOnPage texts;
    private final CurrentSubject current;

    Landmarks(LivePage live, Grounder grounder, CurrentSubject current) {
        this.live = live;
        this.grounder = grounder;
        this.texts = new TextOnPage(live, grounder);
        this.current = current;
    }

    sealed interface Landmark {

        /** @param sights what is expected of it whatever its place is */
        record Seen(Target target, List<Operation> sights) implements Landmark {}

        record Lost(Resolution why) implements Landmark {}
    }

    /** @param group what it is one of, where that is known */
    Landmark of(String line, Phrase said, @Nullable Target group) {
        Phrase phrase = current.of(said);
        String name = phrase.name();
        boolean isReferenced = phrase.isReferenced() || phrase.hints().containsKey(Hint.FRESH);
        boolean isText = name != null
                && !isReferenced
                && phrase.words().isEmpty()
                && (phrase.kind() == null
                        || phrase.kind() == Kind.MESSAGE
                        || phrase.kind() == Kind.ITEM
                        || phrase.kind() == Kind.ROW);
        if (name != null && isText) {
            return text(line, phrase, name, group);
        }
        Grounding grounding = current.ground(grounder, phrase, Purpose.OBSERVE);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Landmark.Lost(new Resolution.Stopped(Findings.ungrounded(line, grounding)));
        }
        return seen(line, phrase, found.element());
    }

    /** What the place of something else is told by: of several that fit, that thing itself is not meant. */
    Landmark beside(String line, Phrase said, Target subject) {
        Phrase phrase = current.of(said);
        if (current.ground(grounder, phrase, Purpose.OBSERVE) instanceof Grounding.Ambiguous several) {
            List<Element> others = IntStream.rangeClosed(1, several.candidates().size())
                    .mapToObj(place -> grounder.ground(phrase.at(place), Purpose.OBSERVE))
                    .flatMap(one -> one instanceof Grounding.Found found ? Stream.of(found.element()) : Stream.of())
                    .filter(element -> !isSame(element.target(), subject))
                    .toList();
            if (others.size() == 1) {
                return seen(line, phrase, others.get(0));
            }
        }
        return of(line, said, null);
    }

    private boolean isSame(Target one, Target other) {
        return Boolean.TRUE.equals(live.locate(one)
                .evaluate("(one, other) => one === other", live.locate(other).elementHandle()));
    }

    private Landmark seen(String line, Phrase phrase, Element element) {
        String name = phrase.name();
        boolean isReferenced = phrase.isReferenced() || phrase.hints().containsKey(Hint.FRESH);
        if (name != null && !isReferenced && !isCalled(element, name)) {
            return lost(line, "the element is not called “" + name + "” but “" + element.text() + "”");
        }
        current.spokenOf(phrase);
        return new Landmark.Seen(element.target(), List.of(new Expectation.Visible(element.target(), false)));
    }

    private static boolean isCalled(Element element, String name) {
        return element.text().equals(name)
                || element.names().stream().anyMatch(one -> one.equalsIgnoreCase(name) || stands(name, one))
                || stands(name, element.text());
    }

    /** Of a group exactly one shows the text; else it is on the page once. */
    private Landmark text(String line, Phrase phrase, String text, @Nullable Target group) {
        Target exact = group == null || phrase.within() != null
                ? null
                : new Target(group.selector() + " >> " + Selectors.exactText(text), "the text “" + text + "”");
        if (exact != null && live.locate(exact).count() == 1) {
            return new Landmark.Seen(exact, List.of(new Expectation.Visible(exact, false)));
        }
        Phrase outer = phrase.within();
        if (outer != null && grounder.ground(outer, Purpose.READ) instanceof Grounding.Found place) {
            return texts.partOf(place.element(), text)
                    .<Landmark>map(part -> new Landmark.Seen(part, List.of(new Expectation.Visible(part, false))))
                    .orElseGet(() -> lost(
                            line, "not exactly one element of “" + outer.text() + "” shows “" + text + "” by itself"));
        }
        Resolution visible = texts.visible(line, phrase, text, false);
        if (!(visible instanceof Resolution.Resolved resolved)
                || !(resolved.operations().get(0) instanceof Expectation.Visible sight)) {
            return new Landmark.Lost(visible);
        }
        boolean isPart = resolved.operations().size() > 1;
        return isPart && !stands(text, live.locate(sight.target()).innerText())
                ? lost(
                        line,
                        "“" + text + "” is only a part of what is shown, “"
                                + live.locate(sight.target())
                                        .innerText()
                                        .replaceAll("\\s+", " ")
                                        .strip() + "”")
                : new Landmark.Seen(sight.target(), resolved.operations());
    }

    /** Whether what is shown besides a text is no more of its words: {@code Milk} in {@code Milk, 2.50}, not in {@code Milk jug}. */
    private static boolean stands(String text, String shown) {
        String folded = text.replaceAll("\\s+", " ").strip();
        return Pattern.compile("(?<!\\p{L}[ -])" + WholeWords.source(folded) + "(?![ -]\\p{L})")
                .matcher(shown.replaceAll("[\\s\\u00a0]+", " "))
                .find();
    }

    private static Landmark lost(String line, String reason) {
        return new Landmark.Lost(new Resolution.Stopped(Findings.ungrounded(line, reason)));
    }
}
