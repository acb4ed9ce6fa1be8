package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.ElementGroups;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.Others;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;

/** The elements that claims are about: the ones that their phrases mean by themselves, by their place or by what was spoken of. */
public final class Subjects {

    /** Where something is, and no thing that has it. */
    static final Set<String> SIDES =
            Set.of("top", "bottom", "left", "right", "side", "corner", "upper", "lower", "middle", "center", "centre");

    private static final Set<String> THE_PAGE = Set.of(
            "page", "web page", "webpage", "whole page", "entire page", "screen", "document", "body", "page body");

    /** {@code the visible image}: of several, the one that can be seen. */
    private static final Set<String> SEEN = Set.of("visible", "displayed", "shown");

    private static final Set<String> BODIES = Set.of("body", "document");

    private final Grounder grounder;
    private final Groups groups;
    private final CurrentSubject current;
    private final ElementGroups elements;
    private final Others others;
    private final ResultLists results;
    private final CounterWords counters;
    private final PlacedCells placedCells;
    private final ControlOfAThing controls;
    private @Nullable Element latestPlace;

    Subjects(LivePage live, Grounder grounder, Groups groups, CurrentSubject current) {
        this.elements = new ElementGroups(live, grounder, groups);
        this.others = new Others(live, grounder, current, elements);
        this.results = new ResultLists(live, grounder);
        this.counters = new CounterWords(live, grounder);
        this.placedCells = new PlacedCells(live, grounder, groups);
        this.controls = new ControlOfAThing(live, grounder);
        this.grounder = grounder;
        this.groups = groups;
        this.current = current;
    }

    /** What the subject of a claim points back to, or itself. */
    Phrase of(Expect expect) {
        @Nullable Phrase subject = expect.subject();
        if (subject == null) {
            throw new IllegalArgumentException("A claim without a subject: " + expect);
        }
        return current.pronoun(subject).orElseGet(() -> {
            current.claimed();
            return current.of(subject);
        });
    }

    /** {@code the card} that is gone: the one that something was done with last, where that was told from its like. */
    Phrase actedOn(Phrase phrase) {
        return current.latestToldLike(phrase).orElse(phrase);
    }

    /** The element that shows what was claimed last, where one does. */
    Optional<Element> latestPlace() {
        return Optional.ofNullable(latestPlace);
    }

    void isPlaceOfLatest(Element element) {
        latestPlace = element;
    }

    Grounding ground(Phrase phrase, Purpose purpose) {
        Optional<Grounding> ofOthers = others.of(phrase);
        Grounding grounding =
                ofOthers.or(() -> elements.of(phrase)).orElseGet(() -> results.under(phrase, theOne(phrase, purpose)));
        if (grounding instanceof Grounding.Found found) {
            others.spokenOf(phrase, List.of(found.element()));
        } else if (grounding instanceof Grounding.Several several && ofOthers.isEmpty()) {
            others.spokenOf(phrase, several.elements());
        }
        return grounding;
    }

    /** What follows is said in this line. */
    void in(String line) {
        others.in(line);
    }

    /** That of {@code the other slides}, none is there to be seen. */
    Optional<Resolution> noOther(Phrase phrase) {
        return others.none(phrase);
    }

    private Grounding theOne(Phrase phrase, Purpose purpose) {
        Grounding grounding = bySaidWords(phrase, purpose);
        boolean isSeen = grounding instanceof Grounding.Absent
                && !phrase.all()
                && !phrase.words().isEmpty()
                && SEEN.contains(phrase.words().get(0));
        Optional<Element> counter = grounding instanceof Grounding.Absent ? counters.of(phrase) : Optional.empty();
        if (counter.isPresent()) {
            return new Grounding.Found(counter.get());
        }
        return isSeen
                ? bySaidWords(
                        phrase.withWords(
                                phrase.words().subList(1, phrase.words().size())),
                        new Purpose(purpose.verb(), true, purpose.byText()))
                : grounding;
    }

    private Grounding bySaidWords(Phrase phrase, Purpose purpose) {
        // a mail or an article may have a body of its own
        boolean isBody = !phrase.words().isEmpty()
                && BODIES.contains(phrase.words().get(phrase.words().size() - 1));
        if (isTheWholePage(phrase) && !(isBody && purpose.equals(Purpose.READ))) {
            return grounder.at("body", phrase.text())
                    .<Grounding>map(Grounding.Found::new)
                    .orElseGet(() -> ofThePage(phrase, purpose));
        }
        Optional<Element> placed = purpose.visibleOnly()
                ? placedCells
                        .of(phrase)
                        .or(() -> groups.at(phrase))
                        .or(() -> groups.partAt(phrase))
                        .or(() -> controls.of(phrase))
                : Optional.empty();
        return placed.<Grounding>map(Grounding.Found::new).orElseGet(() -> ofThePage(phrase, purpose));
    }

    /** {@code the page}, {@code the document}: no element of it. */
    static boolean isTheWholePage(Phrase phrase) {
        return phrase.kind() == null
                && CurrentSubject.isBare(phrase)
                && THE_PAGE.contains(String.join(" ", phrase.words()));
    }

    /** {@code the price of the product}, on the page of one product that it does not call a product. */
    private Grounding ofThePage(Phrase phrase, Purpose purpose) {
        Grounding grounding = current.ground(grounder, phrase, purpose);
        @Nullable Phrase owner = phrase.within();
        boolean mayBeThePage = grounding instanceof Grounding.Absent
                && owner != null
                && owner.kind() == null
                && owner.position() == 0
                && CurrentSubject.isBare(owner)
                && !SIDES.containsAll(owner.words())
                && !phrase.words().isEmpty()
                && isNoOwner(grounder.ground(owner, purpose));
        return mayBeThePage ? current.ground(grounder, phrase.in(null), purpose) : grounding;
    }

    /** The button "Back to products" is called after products and is none. */
    private static boolean isNoOwner(Grounding owner) {
        return owner instanceof Grounding.Absent
                || owner instanceof Grounding.Found found && found.element().control();
    }

    static Purpose purpose(Expect expect) {
        return switch (expect.claim()) {
            case SHOWS, TEXT, VALUE, UNCHANGED -> Purpose.READ;
            case EMPTY, CSS_CLASS, ATTRIBUTE, CSS, SOURCE -> Purpose.READ_HIDDEN;
            default -> Purpose.OBSERVE;
        };
    }
}
