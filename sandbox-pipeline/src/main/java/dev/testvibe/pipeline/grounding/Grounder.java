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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.PageFrames.Place;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Nouns;
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

    private static final String SCRIPT = read("ground.js").replace("{to do}", String.join(" ", Nouns.TO_DOS));
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
    private static final String CHOOSE =
            "(element, selector) => { window[Symbol.for('testvibe.chosen')] = new Map([[selector, element]]); }";
    /** {@code Your Basket}: with the word that is an article elsewhere. */
    private static final Pattern WRITTEN_AS_A_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\S+)* \\p{Lu}\\S*");

    private static final int MOST_PROPOSALS = 40;
    /** Scores that are no further apart are as good as equal; the script holds it so as well. */
    private static final double TIE = 5;

    private static final int MOST_ELEMENTS = 40;

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Supplier<Page> pages;
    private final PhraseMemory memory;
    private @Nullable Phrase entered;

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
        if (grounding instanceof Grounding.Found seen) {
            memory.seen(phrase, seen.element());
            return grounding;
        }
        if (grounding instanceof Grounding.Ambiguous
                && phrase.name() == null
                && WRITTEN_AS_A_NAME.matcher(phrase.text()).matches()
                && search(phrase.called(phrase.text()), purpose) instanceof Grounding.Found found) {
            return found;
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

    /** Where another scenario saw what this one lacks. */
    public Optional<Target> elsewhere(Phrase phrase) {
        return memory.elsewhere(phrase);
    }

    /** {@code the product list} with no list of that name: the products. */
    private static Phrase itemsOfList(Phrase phrase) {
        return phrase.calledByItsName().ofKind(null).at(0).ofAll();
    }

    /** Finds the first element that a selector matches, with its facts. */
    public Optional<Element> at(String cssSelector) {
        return at(cssSelector, cssSelector);
    }

    /** The same, under a name for messages. */
    public Optional<Element> at(String cssSelector, String description) {
        return places().stream()
                .flatMap(place -> at(place, cssSelector, description).stream())
                // what a frame holds may match as well, and is what is meant
                .filter(element -> !element.isFrame())
                .findFirst();
    }

    private Optional<Element> at(Place place, String cssSelector, String description) {
        Phrase phrase = Phrase.of(description).by(Hint.CSS, cssSelector).at(1);
        return search(new Scope(List.of(place), phrase), Purpose.TOUCH) instanceof Grounding.Found found
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** The forms of the page, each with its fields and buttons. */
    public List<PageForm> forms() {
        return PageForms.of(page());
    }

    /**
     * The element that a Playwright selector matches, with a locator by the same policy as every other; {@code text} is
     * what it is called in messages. It is ambiguous where only its place tells it from its like.
     */
    public Grounding choose(String selector, String text) {
        return ground(Phrase.chosen(selector, text), Purpose.OBSERVE);
    }

    /** Marks the element in its document, by the selector: another one may be marked in another. @return whether there is exactly one */
    private boolean mark(String selector) {
        Locator chosen = page().locator(selector);
        if (chosen.count() != 1) {
            return false;
        }
        chosen.evaluate(CHOOSE, selector);
        return true;
    }

    /** The nearest element around another that is of a tag; it is described by the other. */
    public Optional<Element> around(Target inner, String tag) {
        Object path = page().locator(inner.selector()).evaluate(PATH_OF_ANCESTOR, tag);
        String prefix = Target.frameOf(inner.selector());
        return path == null
                ? Optional.empty()
                : PageFrames.of(page()).stream()
                        .filter(place -> place.prefix().equals(prefix))
                        .findFirst()
                        .flatMap(place -> at(place, path.toString(), "what is around " + inner.description()));
    }

    /** From here on, what a phrase means is looked for in this frame, which is in the one that was entered before. */
    public void enterFrame(Phrase frame) {
        entered = frame.within() == null ? frame.in(entered) : frame;
    }

    /** From here on, what a phrase means is looked for on the whole page. */
    public void leaveFrames() {
        entered = null;
    }

    /** The documents in which a phrase is looked for: those of the frame that it names, else all of the page. */
    public List<Place> places(Phrase phrase) {
        return scope(places(), phrase).places();
    }

    /** The documents in the frame that an element is. */
    public List<Place> placesIn(Element frame) {
        return PageFrames.in(frame.target(), page(), PageFrames.of(page()));
    }

    /** The documents in which a phrase is looked for that names no frame. */
    public List<Place> places() {
        List<Place> all = PageFrames.of(page());
        Phrase frame = entered;
        List<Place> inside = frame == null ? List.of() : inside(scope(all, frame));
        return inside.isEmpty() ? all : inside;
    }

    /** Where a phrase is looked for, and what is left of it then. */
    private record Scope(List<Place> places, Phrase phrase) {}

    private Scope scope(List<Place> places, Phrase phrase) {
        Phrase outer = phrase.within();
        if (outer == null) {
            return new Scope(places, phrase);
        }
        Scope around = scope(places, outer);
        List<Place> inside = around.phrase().kind() == Kind.FRAME ? inside(around) : List.of();
        return inside.isEmpty()
                ? new Scope(around.places(), phrase.in(around.phrase()))
                : new Scope(inside, phrase.in(null));
    }

    private List<Place> inside(Scope frame) {
        return search(frame, Purpose.TOUCH) instanceof Grounding.Found found
                        && found.element().isFrame()
                ? PageFrames.in(found.element().target(), page(), frame.places())
                : List.of();
    }

    private Page page() {
        return pages.get();
    }

    private Grounding search(Phrase phrase, Purpose purpose) {
        return search(scope(places(), phrase), purpose);
    }

    private Grounding search(Scope scope, Purpose purpose) {
        Phrase phrase = scope.phrase();
        if (!phrase.hints().getOrDefault(Hint.CHOSEN, List.of()).stream().allMatch(this::mark)) {
            return new Grounding.Absent(quoted(phrase));
        }
        List<Placed> candidates = candidates(scope, purpose);
        if (candidates.isEmpty()) {
            return new Grounding.Absent(quoted(phrase));
        }
        if (candidates.size() == 1) {
            return one(candidates.get(0), phrase);
        }
        if (phrase.all() && candidates.size() <= MOST_ELEMENTS) {
            return several(candidates, phrase);
        }
        return new Grounding.Ambiguous(quoted(phrase), offered(candidates));
    }

    /** The best of all documents: what is as good in one as in another is not told apart. */
    private List<Placed> candidates(Scope scope, Purpose purpose) {
        List<Placed> all = new ArrayList<>();
        for (Place place : scope.places()) {
            List<Candidate> here = ask(place, scope.phrase(), purpose);
            for (int index = 0; index < here.size(); index++) {
                all.add(new Placed(place, index, here.get(index)));
            }
        }
        boolean visibleOnly = purpose.visibleOnly()
                && all.stream().anyMatch(one -> one.candidate().visible());
        double best = all.stream()
                .filter(one -> !visibleOnly || one.candidate().visible())
                .mapToDouble(one -> one.candidate().score())
                .max()
                .orElse(0);
        return scope.places().size() == 1
                ? all
                : all.stream()
                        .filter(one -> !visibleOnly || one.candidate().visible())
                        .filter(one -> one.candidate().score() > best - TIE)
                        .toList();
    }

    private List<Candidate> ask(Place place, Phrase phrase, Purpose purpose) {
        try {
            Object answer = place.frame().evaluate(SCRIPT, query(phrase, purpose));
            return JSON.convertValue(answer, Answer.class).candidates();
        } catch (PlaywrightException e) {
            if (place.prefix().isEmpty()) {
                throw e;
            }
            // a frame may go while it is looked at
            return List.of();
        }
    }

    private Grounding one(Placed placed, Phrase phrase) {
        Candidate candidate = placed.candidate();
        List<String> proposals = new ArrayList<>(candidate.selectors());
        // what the step itself calls it is good enough where nothing better tells it apart
        proposals.addAll(phrase.hints().getOrDefault(Hint.CSS, List.of()));
        proposals.addAll(candidate.scoped());
        for (String proposal : proposals.subList(0, Math.min(MOST_PROPOSALS, proposals.size()))) {
            String selector = placed.place().selector(proposal);
            if (test(selector, IS_THE_ONLY_ONE, placed.index())) {
                return new Grounding.Found(element(candidate, selector, phrase));
            }
        }
        // "the second": its place among its like is what the step says
        for (String proposal : phrase.hints().containsKey(Hint.CHOSEN) ? List.<String>of() : candidate.selectors()) {
            String selector = placed.place().selector(proposal);
            int position = position(selector, placed.index());
            if (position >= 0) {
                return new Grounding.Found(element(candidate, selector + " >> nth=" + position, phrase));
            }
        }
        return new Grounding.Ambiguous(quoted(phrase), offered(List.of(placed)));
    }

    private Grounding several(List<Placed> candidates, Phrase phrase) {
        List<Element> elements = new ArrayList<>();
        for (Placed candidate : candidates) {
            if (!(one(candidate, phrase) instanceof Grounding.Found found)) {
                return new Grounding.Ambiguous(quoted(phrase), offered(candidates));
            }
            elements.add(found.element());
        }
        return new Grounding.Several(elements);
    }

    private static List<Grounding.Candidate> offered(List<Placed> candidates) {
        return candidates.stream()
                .map(one -> new Grounding.Candidate(
                        one.candidate().description() + (one.place().prefix().isEmpty() ? "" : " in a frame"),
                        one.candidate().facts().role(),
                        one.candidate().facts().text()))
                .toList();
    }

    /** One selector that matches all of several elements and nothing else. */
    public Optional<Target> common(Phrase phrase, Purpose purpose) {
        List<Placed> candidates = candidates(scope(places(), phrase), purpose);
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

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Grounder.class.getResourceAsStream(resource), resource)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.substring(script.indexOf("*/") + 2).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(List<Candidate> candidates) {}

    /** A candidate of one of several documents, which knows it by its index. */
    private record Placed(Place place, int index, Candidate candidate) {}

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
