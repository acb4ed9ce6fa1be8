package dev.testvibe.pipeline.explore.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.Baseline;
import dev.testvibe.pipeline.browser.Judgement;
import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Capture.Property;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Change;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * Assertions about change: they need what was there before.
 *
 * @param numbers what showed a number before the latest actions, by what it is called
 */
record Changes(LivePage live, TextOnPage texts, Map<String, Target> numbers) {

    Changes(LivePage live, TextOnPage texts) {
        this(live, texts, new HashMap<>());
    }

    Resolution unchanged(String line, Element element, boolean negated) {
        Property property =
                element.checkable() ? Property.CHECKED : element.hasValue() ? Property.VALUE : Property.TEXT;
        return compared(line, element.target(), property, negated ? Change.DIFFERENT : Change.SAME, 0);
    }

    /** The number that it shows is remembered, and where. */
    void willChange(Phrase phrase, Element element) {
        live.baseline().rememberNumber(element.target());
        numbers.put(phrase.text(), element.target());
    }

    /** By how much a number changed that was remembered. */
    Resolution changedBy(String line, Expect expect, Phrase phrase) {
        @Nullable Target target = numbers.get(phrase.text());
        if (target == null || live.baseline().numberOf(target).isEmpty()) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + phrase.text() + "” showed no number before, so nobody can tell how it changed"));
        }
        double said = Double.parseDouble(String.valueOf(expect.value()).replaceAll("[^\\d.]", ""));
        double before = live.baseline().numberOf(target).getAsDouble();
        boolean saysWhatItIsNow = "to".equals(expect.detail());
        double by = !saysWhatItIsNow ? said : expect.claim() == Claim.RAISED ? said - before : before - said;
        if (by <= 0) {
            return new Resolution.Stopped(Findings.unsatisfied(
                    line,
                    new Judgement.DoesNotHold("“" + phrase.text() + "” to change to " + said, "it was " + before)));
        }
        return Resolution.of(new Expectation.Compared(
                name(target),
                target,
                target,
                Property.NUMBER,
                expect.claim() == Claim.RAISED ? Change.MORE_BY : Change.LESS_BY,
                by,
                false));
    }

    boolean isNew(Element element) {
        return live.baseline().differenceOf(element.target()).isEmpty();
    }

    Resolution grown(String line, Element element, boolean negated) {
        Optional<Baseline.Difference> difference = live.baseline().differenceOf(element.target());
        if (difference.isEmpty()) {
            return new Resolution.Stopped(Findings.ungrounded(line, "the list was not there before"));
        }
        Target holder = element.tag().equals("table")
                ? new Target(
                        element.target().selector() + " >> tbody",
                        element.target().description())
                : element.target();
        return Resolution.of(new Expectation.Compared(
                name(holder),
                holder,
                new Parts(live).children(element),
                Property.COUNT,
                negated ? Change.SAME : Change.MORE_BY,
                negated ? 0 : 1,
                false));
    }

    Resolution appeared(String line, Element element, Literal text, boolean negated) {
        return Resolution.of(new Expectation.HasText(
                element.target(),
                text,
                negated ? Match.ANYWHERE : Match.WORDS,
                texts.standsApart(element, text.text()),
                negated));
    }

    private Resolution compared(String line, Target target, Property property, Change change, int by) {
        return live.baseline().differenceOf(target).isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(
                        line, "“" + target.description() + "” was not on the page before, so nobody can tell a change"))
                : Resolution.of(new Expectation.Compared(name(target), target, target, property, change, by, false));
    }

    private static String name(Target target) {
        String words = target.description().replaceAll("[^A-Za-z0-9]+", " ").strip();
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!word.matches("(?i)the|a|an|of|with|data|testid") && name.length() < 24) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return "before" + (name.isEmpty() ? "Element" : name);
    }
}
