package dev.testvibe.pipeline.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.Phrase.Hint;
import dev.testvibe.pipeline.recording.Target;

/**
 * Grounds noun phrases on one page.
 *
 * <p>The candidates are ranked inside the page by a script, in one call; a selector is then written by policy (test id,
 * role with its name, label, placeholder, text, id, scoped to a container) and kept only if it matches that element and
 * no other.
 */
public final class Grounder {

    private static final String SCRIPT = read("ground.js");
    private static final String FORMS = read("forms.js");
    private static final String IS_THE_ONLY_ONE =
            "(found, index) => found.length === 1 && found[0] === window[Symbol.for('testvibe.grounded')][index]";
    private static final String POSITION =
            "(found, index) => found.indexOf(window[Symbol.for('testvibe.grounded')][index])";
    private static final String ARE_ALL =
            "found => { const wanted = window[Symbol.for('testvibe.grounded')]; return found.length === wanted.length && wanted.every(one => found.includes(one)); }";
    private static final String PATH_OF_ANCESTOR = """
            (element, tag) => {
              const path = [];
              for (let one = element.closest(tag); one?.parentElement; one = one.parentElement)
                path.unshift(one.localName + ':nth-child(' + ([...one.parentElement.children].indexOf(one) + 1) + ')');
              return path.length ? 'html > ' + path.join(' > ') : null;
            }
            """;
    private static final String CHOOSE = "element => { window[Symbol.for('testvibe.chosen')] = element; }";
    private static final int MOST_PROPOSALS = 40;
    private static final int MOST_ELEMENTS = 40;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Supplier<Page> pages;
    private final PhraseMemory memory;

    /** Grounds on the page that is current each time. */
    public Grounder(Supplier<Page> pages, PhraseMemory memory) {
        this.pages = pages;
        this.memory = memory;
    }

    /** Finds the one element that a phrase means. */
    public Grounding ground(Phrase phrase, Purpose purpose) {
        Optional<Phrase> remembered = memory.recall(phrase);
        if (remembered.isPresent()) {
            Grounding grounding = search(remembered.get(), purpose);
            if (!(grounding instanceof Grounding.Absent)) {
                return grounding;
            }
        }
        Grounding grounding = search(phrase, purpose);
        if (grounding instanceof Grounding.Found) {
            return grounding;
        }
        if (phrase.kind() == Kind.LIST && !phrase.words().isEmpty() && !phrase.isReferenced()) {
            Grounding items = search(itemsOfList(phrase), purpose);
            if (items instanceof Grounding.Several) {
                return items;
            }
        }
        return memory.recallLoosely(phrase)
                .map(similar -> search(similar, purpose))
                .filter(Grounding.Found.class::isInstance)
                .orElse(grounding);
    }

    /** {@code the product list} with no list of that name: the products. */
    private static Phrase itemsOfList(Phrase phrase) {
        return new Phrase(
                phrase.text(), null, phrase.name(), false, phrase.words(), phrase.hints(), 0, true, phrase.within());
    }

    /** Finds the first element that a selector matches, with its facts. */
    public Optional<Element> at(String cssSelector) {
        return at(cssSelector, cssSelector);
    }

    /** The same, under a name for messages. */
    public Optional<Element> at(String cssSelector, String description) {
        Phrase phrase = new Phrase(
                description, null, null, false, List.of(), Map.of(Hint.CSS, List.of(cssSelector)), 1, false, null);
        return search(phrase, Purpose.TOUCH) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** The forms of the page, each with its fields and buttons. */
    public List<PageForm> forms() {
        return JSON.convertValue(page().evaluate(FORMS), new TypeReference<>() {});
    }

    /**
     * The element that a Playwright selector matches, with a locator by the same policy as every other; {@code text} is
     * what it is called in messages. It is ambiguous where only its place tells it from its like.
     */
    public Grounding choose(String selector, String text) {
        return ground(Phrase.chosen(selector, text), Purpose.OBSERVE);
    }

    /** Marks the element in its page. @return whether there is exactly one */
    private boolean mark(String selector) {
        Locator chosen = page().locator(selector);
        if (chosen.count() != 1) {
            return false;
        }
        chosen.evaluate(CHOOSE);
        return true;
    }

    /** The nearest element around another that is of a tag; it is described by the other. */
    public Optional<Element> around(Target inner, String tag) {
        Object path = page().locator(inner.selector()).evaluate(PATH_OF_ANCESTOR, tag);
        return path == null ? Optional.empty() : at(path.toString(), "what is around " + inner.description());
    }

    private Page page() {
        return pages.get();
    }

    private Grounding search(Phrase phrase, Purpose purpose) {
        if (!phrase.hints().getOrDefault(Hint.CHOSEN, List.of()).stream().allMatch(this::mark)) {
            return new Grounding.Absent(quoted(phrase));
        }
        Answer answer = JSON.convertValue(page().evaluate(SCRIPT, query(phrase, purpose)), new TypeReference<>() {});
        List<Candidate> candidates = answer.candidates();
        if (candidates.isEmpty()) {
            return new Grounding.Absent(quoted(phrase));
        }
        if (candidates.size() == 1) {
            return one(candidates.get(0), 0, phrase);
        }
        if (phrase.all() && candidates.size() <= MOST_ELEMENTS) {
            return several(candidates, phrase);
        }
        return new Grounding.Ambiguous(
                quoted(phrase), candidates.stream().map(Candidate::description).toList());
    }

    private Grounding one(Candidate candidate, int index, Phrase phrase) {
        List<String> proposals = new ArrayList<>(candidate.selectors());
        // what the step itself calls it is good enough where nothing better tells it apart
        proposals.addAll(phrase.hints().getOrDefault(Hint.CSS, List.of()));
        proposals.addAll(candidate.scoped());
        for (String selector : proposals.subList(0, Math.min(MOST_PROPOSALS, proposals.size()))) {
            if (test(selector, IS_THE_ONLY_ONE, index)) {
                return new Grounding.Found(element(candidate, selector, phrase));
            }
        }
        // "the second": its place among its like is what the step says
        for (String selector : phrase.hints().containsKey(Hint.CHOSEN) ? List.<String>of() : candidate.selectors()) {
            int place = position(selector, index);
            if (place >= 0) {
                return new Grounding.Found(element(candidate, selector + " >> nth=" + place, phrase));
            }
        }
        return new Grounding.Ambiguous(quoted(phrase), List.of(candidate.description()));
    }

    private Grounding several(List<Candidate> candidates, Phrase phrase) {
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (!(one(candidates.get(index), index, phrase) instanceof Grounding.Found found)) {
                return new Grounding.Ambiguous(
                        quoted(phrase),
                        candidates.stream().map(Candidate::description).toList());
            }
            elements.add(found.element());
        }
        return new Grounding.Several(elements);
    }

    /** One selector that matches all of several elements and nothing else. */
    public Optional<Target> common(Phrase phrase, Purpose purpose) {
        Answer answer = JSON.convertValue(page().evaluate(SCRIPT, query(phrase, purpose)), new TypeReference<>() {});
        return answer.candidates().stream()
                .limit(1)
                .flatMap(first -> Stream.concat(first.selectors().stream(), first.scoped().stream()))
                .filter(selector -> test(selector, ARE_ALL, 0))
                .findFirst()
                .map(selector -> new Target(selector, description(phrase)));
    }

    private boolean test(String selector, String check, int index) {
        try {
            return Boolean.TRUE.equals(page().locator(selector).evaluateAll(check, index));
        } catch (PlaywrightException invalidSelector) {
            return false;
        }
    }

    private int position(String selector, int index) {
        try {
            Object place = page().locator(selector).evaluateAll(POSITION, index);
            return place instanceof Number number ? number.intValue() : -1;
        } catch (PlaywrightException invalidSelector) {
            return -1;
        }
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

    private static Map<String, Object> query(Phrase phrase, Purpose purpose) {
        Map<String, Object> query = new HashMap<>(described(phrase));
        query.put("example", purpose.example());
        query.put("verb", purpose.verb());
        query.put("visibleOnly", purpose.visibleOnly());
        query.put("byText", purpose.byText());
        return query;
    }

    private static Map<String, Object> described(Phrase phrase) {
        Map<String, Object> query = new HashMap<>();
        query.put("name", phrase.name());
        query.put("kind", Optional.ofNullable(phrase.kind()).map(Kind::name).orElse(null));
        query.put("words", phrase.words());
        query.put("noun", phrase.noun().orElse(null));
        query.put("all", phrase.all());
        Map<String, List<String>> hints = new HashMap<>();
        phrase.hints().forEach((hint, values) -> hints.put(hint.name(), values));
        query.put("hints", hints);
        query.put("position", phrase.position());
        query.put(
                "within",
                Optional.ofNullable(phrase.within()).map(Grounder::described).orElse(null));
        return query;
    }

    private static String quoted(Phrase phrase) {
        return "“" + phrase.text() + "”";
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Grounder.class.getResourceAsStream(resource), resource)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("*/") + 2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(List<Candidate> candidates) {}

    private record Candidate(
            String description,
            double score,
            String source,
            boolean visible,
            List<String> selectors,
            List<String> scoped,
            Facts facts) {}

    private record Facts(
            boolean outOfReach,
            String tag,
            String type,
            String role,
            boolean textField,
            boolean control,
            boolean checkable,
            List<String> names,
            String text,
            @Nullable String value,
            List<Element.Option> options,
            List<String> classes,
            Map<String, String> attributes) {}
}
