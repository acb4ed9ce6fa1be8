package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Target;

/**
 * Things that are alike and stand together, such as the rows of a table or the cards of a list. What could be several
 * groups is none.
 */
public final class Groups {

    private static final PageScript SCRIPT = PageScript.of("groups.js")
            .with("to do", String.join(" ", Nouns.TO_DOS))
            .with("recommended", OfferWords.RECOMMENDED)
            .with("kept", OfferWords.KEPT)
            .with(
                    "alike",
                    Nouns.ALIKE.stream().map(nouns -> String.join(" ", nouns)).collect(Collectors.joining("|")));
    /** The path of an element in its document, as a CSS selector. */
    public static final String PATH = call("pathOf");

    private static final String ARE_ALL =
            "found => { const wanted = window[Symbol.for('testvibe.group')]; return found.length === wanted.length && wanted.every((one, index) => one === found[index]); }";

    /** Whether each has a box, and there are others: boxes that choose all, or filter, are of no thing. */
    private static final String LEAVES_BOXES_OUT = PageScript.function("""
            items => {
              const BOX = 'input[type=checkbox],[role=checkbox],[role=switch]';
              const namesOf = box => [...box.labels ?? []].map(shown).concat(box.getAttribute('aria-label'), box.id, [...box.classList].join(' ')).flatMap(tokens);
              const isSeen = box => isVisible(box) || [...box.labels ?? []].some(isVisible);
              const isOfAThing = box => isSeen(box) && !namesOf(box).includes('all') && !box.closest('[class*=filter],[id*=filter],thead,nav,header,footer,aside');
              const isIn = box => items.some(item => item.contains(box));
              return items.every(item => item.matches(BOX) || item.querySelector(BOX))
                && [...(document.querySelector('main,[role=main]') ?? document.body).querySelectorAll(BOX)].some(box => !isIn(box) && isOfAThing(box));
            }
            """);

    private static final Set<String> NO_THINGS = Set.of(
            "name", "page", "step", "letter", "time", "number", "line", "card", "result", "thing", "value", "column",
            "record");
    private static final Set<Kind> ONE_OF_SEVERAL = Set.of(Kind.ITEM, Kind.ROW, Kind.OPTION);
    private static final List<String> EVERY = List.of("", Selectors.ONLY_VISIBLE);

    private final LivePage live;
    private final Grounder grounder;

    public Groups(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
    }

    /** What a phrase means on this page, or why it cannot be said. */
    public sealed interface Found {

        /** @param target matches all of the group, in their order, and nothing else */
        record Group(Target target) implements Found {}

        /** @param isAmbiguous whether there are several that it could be */
        record None(String reason, boolean isAmbiguous) implements Found {}
    }

    /** The group that a phrase such as {@code the item in the list}, {@code the products} or {@code the table} means. */
    public Found of(Phrase phrase) {
        @Nullable Phrase outer = phrase.within();
        Phrase place = outer == null || outer.kind() == Kind.FRAME ? phrase : outer;
        boolean isAPlace =
                place == phrase ? !isOneOfSeveral(phrase) : phrase.words().isEmpty();
        if (isAPlace && grounder.ground(single(place), Purpose.READ) instanceof Grounding.Found found) {
            Optional<Found> inside = itemsOf(found.element(), place);
            if (inside.isPresent()) {
                return inside.get();
            }
        }
        return among(candidates(phrase, place, false), place);
    }

    /** The group whose own name, heading or class is the noun of a phrase, such as {@code products}. */
    public Found named(Phrase phrase) {
        return among(candidates(phrase, phrase, false), phrase);
    }

    /** The same of a noun for each of them: what is called so itself is one of them, and holds none. */
    public Found things(Phrase noun) {
        return among(candidates(noun, noun, true), noun);
    }

    /** {@code all items}: not those of one list, where a box that can be checked stands outside of it as well. */
    public boolean leavesBoxesOut(Target group) {
        return Boolean.TRUE.equals(live.locate(group).evaluateAll(LEAVES_BOXES_OUT));
    }

    private Found among(List<Map<?, ?>> groups, Phrase place) {
        if (groups.isEmpty()) {
            return new Found.None("no group of several things that are alike fits “" + place.text() + "”", false);
        }
        if (groups.size() > 1) {
            return new Found.None(
                    groups.size() + " groups fit “" + place.text() + "”: "
                            + String.join(
                                    "; ",
                                    groups.stream()
                                            .map(group -> String.valueOf(group.get("description")))
                                            .toList()),
                    true);
        }
        String path = String.valueOf(groups.get(0).get("path"));
        return grounder.choose(path, place.text()) instanceof Grounding.Found container
                ? itemsOf(container.element(), place)
                        .orElseGet(() -> new Found.None("it holds nothing that is alike", false))
                : byTheirMake(path, place)
                        .orElseGet(() ->
                                new Found.None("nothing but its place tells “" + place.text() + "” from others", true));
    }

    /** What holds them has no name, but nothing else on the page is made as they are. */
    private Optional<Found> byTheirMake(String path, Phrase place) {
        return live.page().locator(path).evaluate(call("itemsOf")) instanceof Map<?, ?> items
                        && items.get("inside") == null
                ? texts(items.get("selectors")).stream()
                        .filter(selector -> !selector.startsWith(":scope"))
                        .filter(this::matchesThemAll)
                        .findFirst()
                        .map(selector -> new Found.Group(new Target(selector, "the items of " + place.text())))
                : Optional.empty();
    }

    /** {@code the rows}: what there is one of, and not each of what is in it. */
    private static Phrase single(Phrase phrase) {
        return phrase.calledByItsName().at(phrase.position());
    }

    /** {@code the item}: what is meant is what holds it and its like. */
    private static boolean isOneOfSeveral(Phrase phrase) {
        return phrase.kind() == null
                ? phrase.position() != 0 && isAThing(phrase.words())
                : ONE_OF_SEVERAL.contains(phrase.kind());
    }

    private List<Map<?, ?>> candidates(Phrase phrase, Phrase place, boolean areThings) {
        List<String> words = new ArrayList<>(place.words());
        if (place != phrase) {
            words.addAll(phrase.words());
        }
        boolean isReferenced = place.isReferenced() || !place.hints().isEmpty();
        String kind = place.kind() == null ? "" : place.kind().name();
        return isReferenced
                ? List.of()
                : found(live.page().evaluate(call("groups"), Arrays.asList(words, kind, place.name(), areThings)));
    }

    private static List<Map<?, ?>> found(@Nullable Object answer) {
        List<Map<?, ?>> groups = new ArrayList<>();
        if (answer instanceof List<?> all) {
            for (Object one : all) {
                if (one instanceof Map<?, ?> group) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private Optional<Found> itemsOf(Element container, Phrase place) {
        if (!(live.locate(container.target()).evaluate(call("itemsOf")) instanceof Map<?, ?> items)
                || !(items.get("count") instanceof Number count)
                || count.intValue() == 0) {
            return Optional.empty();
        }
        String holder = container.target().selector();
        if (items.get("inside") != null) {
            Grounding inner = grounder.choose(String.valueOf(items.get("inside")), place.text());
            if (!(inner instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            holder = found.element().target().selector();
            live.locate(found.element().target()).evaluate(call("itemsOf"));
        }
        String outer = holder;
        return texts(items.get("selectors")).stream()
                .flatMap(selector -> EVERY.stream().map(which -> outer + " >> " + selector + which))
                .filter(this::matchesThemAll)
                .findFirst()
                .map(selector -> new Found.Group(new Target(selector, "the items of " + place.text())));
    }

    private boolean matchesThemAll(String selector) {
        try {
            return Boolean.TRUE.equals(live.page().locator(selector).evaluateAll(ARE_ALL));
        } catch (PlaywrightException invalidSelector) {
            return false;
        }
    }

    /** The one at the place that a phrase says, such as {@code the first row}, located by its place and by nothing it shows. */
    public Optional<Element> at(Phrase said) {
        Phrase phrase = asAThing(said);
        boolean saysOnlyItsPlace = phrase.position() != 0
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && (phrase.words().isEmpty() && (phrase.kind() == Kind.ROW || phrase.kind() == Kind.ITEM)
                        || phrase.kind() == null && isAThing(phrase.words()));
        if (!saysOnlyItsPlace || !(of(phrase) instanceof Found.Group group)) {
            return Optional.empty();
        }
        int index = phrase.position() > 0 ? phrase.position() - 1 : -1;
        String selector = group.target().selector() + " >> nth=" + index;
        Locator one = live.page().locator(selector);
        return one.count() == 1
                ? grounder.at(String.valueOf(one.evaluate(call("pathOf"))), phrase.text())
                        .map(element -> element.locatedBy(new Target(selector, phrase.text())))
                : Optional.empty();
    }

    /** {@code the price of the first product}: the part of that name which each of them has once. */
    public Optional<Element> partAt(Phrase phrase) {
        @Nullable Phrase owner = phrase.within();
        boolean mayBe = owner != null
                && owner.within() == null
                && phrase.kind() == null
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && !phrase.words().isEmpty();
        if (owner == null || !mayBe || at(owner).isEmpty() || !(of(asAThing(owner)) instanceof Found.Group group)) {
            return Optional.empty();
        }
        int index = owner.position() > 0 ? owner.position() - 1 : -1;
        return new GroupParts(live)
                .named(group.target(), String.join(" ", phrase.words()), false, false)
                .part()
                .map(part -> new Target(part.target().selector() + " >> nth=" + index, phrase.text()))
                .filter(target -> live.locate(target).count() == 1)
                .flatMap(target -> grounder.at(
                                String.valueOf(live.locate(target).evaluate(call("pathOf"))), phrase.text())
                        .map(element -> element.locatedBy(target)));
    }

    /** {@code the first message} of a mailbox is one of many, and nothing that the page says. */
    private static Phrase asAThing(Phrase phrase) {
        return phrase.kind() == Kind.MESSAGE
                        && phrase.position() != 0
                        && phrase.words().isEmpty()
                        && phrase.noun().isPresent()
                ? phrase.ofKind(null).calledByItsNoun().at(phrase.position())
                : phrase;
    }

    /** The one element that is called after several things and holds them, whether there are any or none. */
    public Optional<Target> holder(List<String> words) {
        return live.page().evaluate(call("holder"), words) instanceof String path
                        && grounder.choose(path, String.join(" ", words)) instanceof Grounding.Found found
                ? Optional.of(found.element().target())
                : Optional.empty();
    }

    /** All things of the group in which each of these texts names one. */
    public Optional<Target> around(List<String> texts) {
        if (!(live.page().evaluate(call("around"), texts) instanceof String path)
                || !(grounder.choose(path, "what holds them") instanceof Grounding.Found container)) {
            return Optional.empty();
        }
        Phrase place = Phrase.of("what holds them");
        return itemsOf(container.element(), place)
                .filter(Found.Group.class::isInstance)
                .map(group -> ((Found.Group) group).target());
    }

    /** {@code the first product}; the first name is none of several. */
    private static boolean isAThing(List<String> words) {
        return words.size() == 1 && !NO_THINGS.contains(words.get(0));
    }

    /** Several elements that a phrase means together, as they are; they need not stand in one place. */
    public Optional<Target> together(Phrase phrase) {
        return grounder.ground(phrase, Purpose.READ) instanceof Grounding.Several
                ? grounder.common(phrase, Purpose.READ)
                : Optional.empty();
    }

    static String call(String function) {
        return SCRIPT.call(function);
    }

    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : Stream.<String>of().toList();
    }
}
