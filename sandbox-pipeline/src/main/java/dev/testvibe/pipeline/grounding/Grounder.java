package dev.testvibe.pipeline.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Candidates.Placed;
import dev.testvibe.pipeline.grounding.PageFrames.Place;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Target;

/** Grounds noun phrases on one page: which of its frames they are looked for in, and what became of them there. */
public final class Grounder {

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

    private static final int MOST_ELEMENTS = 40;

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
            List<Element> items = itemsOfList(phrase, purpose);
            if (items.size() > 1) {
                return new Grounding.Several(items);
            }
        }
        Optional<Grounding> called = grounding instanceof Grounding.Absent
                ? phrase.calledLikeASelector()
                        .map(named -> search(named, purpose))
                        .filter(named -> !(named instanceof Grounding.Absent))
                : Optional.empty();
        if (called.isPresent()) {
            return called.get();
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

    /** {@code the product list} with no list of that name: the products, and not what heads them or leads to them. */
    private List<Element> itemsOfList(Phrase list, Purpose purpose) {
        Phrase items = list.calledByItsName().ofKind(null).at(0).ofAll();
        return search(items, purpose) instanceof Grounding.Several several
                ? several.elements().stream()
                        .filter(item -> !item.control() && !item.role().equals("heading"))
                        .toList()
                : List.of();
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
        List<Placed> candidates = Candidates.of(phrase, scope.places(), purpose);
        if (candidates.isEmpty()) {
            return new Grounding.Absent(quoted(phrase));
        }
        if (candidates.size() == 1) {
            return one(candidates, phrase);
        }
        if (phrase.all() && candidates.size() <= MOST_ELEMENTS) {
            return several(candidates, phrase);
        }
        return new Grounding.Ambiguous(quoted(phrase), offered(candidates));
    }

    private Grounding one(List<Placed> only, Phrase phrase) {
        return new SelectorPolicy(page())
                .one(only.get(0), phrase)
                .<Grounding>map(Grounding.Found::new)
                .orElseGet(() -> new Grounding.Ambiguous(quoted(phrase), offered(only)));
    }

    private Grounding several(List<Placed> candidates, Phrase phrase) {
        SelectorPolicy policy = new SelectorPolicy(page());
        List<Element> elements = new ArrayList<>();
        for (Placed candidate : candidates) {
            Optional<Element> element = policy.one(candidate, phrase);
            if (element.isEmpty()) {
                return new Grounding.Ambiguous(quoted(phrase), offered(candidates));
            }
            elements.add(element.get());
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
        Scope scope = scope(places(), phrase);
        return new SelectorPolicy(page()).common(Candidates.of(scope.phrase(), scope.places(), purpose), phrase);
    }

    private static String quoted(Phrase phrase) {
        return "“" + phrase.text() + "”";
    }
}
