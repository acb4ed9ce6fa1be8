package dev.testvibe.pipeline.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import dev.testvibe.pipeline.grounding.Candidates.Candidate;
import dev.testvibe.pipeline.grounding.Candidates.Facts;
import dev.testvibe.pipeline.grounding.Candidates.Placed;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Target;

/**
 * Writes the selectors of candidates by policy (test id, role with its name, label, placeholder, text, id, scoped to a
 * container): one is kept only if it matches what it is for and nothing else.
 */
final class SelectorPolicy {

    private static final String IS_THE_ONLY_ONE =
            "(found, index) => found.length === 1 && found[0] === window[Symbol.for('testvibe.grounded')][index]";
    private static final String POSITION =
            "(found, index) => found.indexOf(window[Symbol.for('testvibe.grounded')][index])";
    private static final String ARE_ALL =
            "found => { const wanted = window[Symbol.for('testvibe.grounded')]; return found.length === wanted.length && wanted.every(one => found.includes(one)); }";

    private static final int MOST_PROPOSALS = 40;

    private final Page page;

    SelectorPolicy(Page page) {
        this.page = page;
    }

    /** The element of one candidate; nothing where no selector tells it from the others. */
    Optional<Element> one(Placed placed, Phrase phrase) {
        Candidate candidate = placed.candidate();
        List<String> proposals = new ArrayList<>(candidate.selectors());
        // what the step itself calls it is good enough where nothing better tells it apart
        proposals.addAll(phrase.hints().getOrDefault(Hint.CSS, List.of()));
        proposals.addAll(candidate.scoped());
        for (String proposal : proposals.subList(0, Math.min(MOST_PROPOSALS, proposals.size()))) {
            String selector = placed.place().selector(proposal);
            if (test(selector, IS_THE_ONLY_ONE, placed.index())) {
                return Optional.of(element(candidate, selector, phrase));
            }
        }
        // "the second": its place among its like is what the step says
        for (String proposal : phrase.hints().containsKey(Hint.CHOSEN) ? List.<String>of() : candidate.selectors()) {
            String selector = placed.place().selector(proposal);
            int position = position(selector, placed.index());
            if (position >= 0) {
                return Optional.of(element(candidate, selector + " >> nth=" + position, phrase));
            }
        }
        return Optional.empty();
    }

    /** One selector that matches all of several elements and nothing else. */
    Optional<Target> common(List<Placed> candidates, Phrase phrase) {
        if (candidates.stream().map(Placed::place).distinct().count() != 1) {
            return Optional.empty();
        }
        Placed first = candidates.get(0);
        return Stream.concat(first.candidate().selectors().stream(), first.candidate().scoped().stream())
                .map(first.place()::selector)
                .filter(selector -> test(selector, ARE_ALL, 0))
                .findFirst()
                .map(selector -> new Target(selector, description(phrase)));
    }

    private boolean test(String selector, String check, int index) {
        try {
            return Boolean.TRUE.equals(page.locator(selector).evaluateAll(check, index));
        } catch (PlaywrightException invalidSelector) {
            return false;
        }
    }

    private int position(String selector, int index) {
        try {
            Object place = page.locator(selector).evaluateAll(POSITION, index);
            return place instanceof Number number ? number.intValue() : -1;
        } catch (PlaywrightException invalidSelector) {
            return -1;
        }
    }

    private static Element element(Candidate candidate, String selector, Phrase phrase) {
        Facts facts = candidate.facts();
        return new Element(
                new Target(selector, description(phrase)),
                candidate.visible(),
                facts.outOfReach(),
                facts.tag(),
                facts.type(),
                facts.role(),
                facts.textField(),
                facts.control(),
                facts.checkable(),
                facts.names(),
                facts.text(),
                facts.value(),
                facts.options(),
                facts.classes(),
                facts.attributes());
    }

    /** The words of the step, with the references that were taken out of them. */
    private static String description(Phrase phrase) {
        String references = phrase.hints().entrySet().stream()
                .filter(hint -> hint.getKey() != Hint.CHOSEN && hint.getKey() != Hint.FRESH)
                .flatMap(hint -> hint.getValue().stream())
                .filter(value -> !phrase.text().contains(value))
                .map(value -> " “" + value + "”")
                .collect(Collectors.joining());
        return phrase.text() + references;
    }
}
