package dev.testvibe.pipeline.explore.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.NamedThings;
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
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * That a cart or a list is empty: the page says so in words, the number on the control that leads there is gone, or what
 * it held is there no more. A button that leads to it is not the cart, and its own emptiness says nothing.
 */
final class Emptiness {

    private static final Set<String> COLLECTIONS = Set.of(
            "cart",
            "basket",
            "bag",
            "trolley",
            "wishlist",
            "list",
            "inbox",
            "feed",
            "todos",
            "favourites",
            "favorites");

    private static final String ANYTHING = "[a-z]+(?: [a-z]+)?";
    /** What all that a column holds may be called, whatever it is. */
    private static final List<String> THINGS =
            List.of("items", "tasks", "cards", "entries", "results", "records", "things", "data");

    private static final PageScript SCRIPT = PageScript.of("emptiness.js");

    /** @param control which must be there; null where the number alone is found, and whatever leads there will do */
    private record Badge(@Nullable Target control, Target number) {}

    private final LivePage live;
    private final Grounder grounder;
    private final Counts counts;
    private final TextOnPage texts;
    private final NamedThings things;
    private final Map<String, Badge> badges = new HashMap<>();

    Emptiness(LivePage live, Grounder grounder, Counts counts, TextOnPage texts) {
        this.live = live;
        this.grounder = grounder;
        this.counts = counts;
        this.texts = texts;
        this.things = new NamedThings(live);
    }

    /** {@code my cart}, {@code the todo list}: what holds things. */
    static boolean isOfACollection(Phrase phrase) {
        return phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.within() == null
                && (phrase.kind() == Kind.LIST
                        || phrase.kind() == null && !phrase.words().isEmpty() && COLLECTIONS.contains(noun(phrase)));
    }

    private static String noun(Phrase phrase) {
        return phrase.words().get(phrase.words().size() - 1).toLowerCase(Locale.ROOT);
    }

    private boolean isThere(Phrase phrase, @Nullable Target control) {
        return control == null
                ? control(phrase).isPresent()
                : live.locate(control).count() == 1;
    }

    /** The number on what leads there is remembered while it is shown. */
    void willBeEmpty(Phrase phrase) {
        if (!isOfACollection(phrase)) {
            return;
        }
        counts.willBeCounted(phrase);
        control(phrase).ifPresent(control -> {
            if (live.locate(control.target()).evaluate(SCRIPT.call("badge")) instanceof String badge) {
                // what leads there may be called after the number on it, which goes
                boolean isTheOnlyOne = live.page().locator(badge).count() == 1;
                String number = isTheOnlyOne ? badge : control.target().selector() + " >> " + badge;
                badges.put(
                        phrase.text(),
                        new Badge(
                                isTheOnlyOne ? null : control.target(),
                                new Target(number, "the number on " + phrase.text())));
            }
        });
    }

    /** Of a page that lists nothing yet, the one list that is no menu. */
    private Optional<Target> theEmptyList() {
        return list("emptyList");
    }

    /** The same of a page that holds nothing else that may be things of a list. */
    private Optional<Target> theOnlyEmptyList() {
        return list("onlyEmptyList");
    }

    private Optional<Target> list(String which) {
        return live.page().evaluate(SCRIPT.call(which)) instanceof String path
                        && grounder.choose(path, "the list") instanceof Grounding.Found found
                ? Optional.of(found.element().target())
                : Optional.empty();
    }

    private Optional<Element> control(Phrase phrase) {
        return grounder.ground(phrase, Purpose.OBSERVE) instanceof Grounding.Found found
                        && found.element().control()
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** {@code No trips yet}: what says that there are none is none of them. */
    static boolean isDenial(String text, Phrase phrase) {
        return phrase.name() == null
                && !phrase.words().isEmpty()
                && Pattern.compile("\\bno (?:\\w+ )?" + Pattern.quote(noun(phrase)) + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    /** {@code No trips yet}, and nothing else. */
    static boolean saysNone(String text, String things) {
        return Pattern.compile(noneOf(things), Pattern.CASE_INSENSITIVE)
                .matcher(text.strip())
                .matches();
    }

    /** What says it of the one thing that a page is about: {@code This customer has no cars yet}. */
    static Optional<String> saidOf(LivePage live, String owner, String things) {
        String said = noneOf(things).replaceFirst("\\^", "^this " + owner + " (?:has|contains|owns|holds) ");
        return live.page().evaluate(SCRIPT.call("said"), said) instanceof List<?> texts && texts.size() == 1
                ? Optional.of(String.valueOf(texts.get(0)))
                : Optional.empty();
    }

    /** The source of what is said where there are none, for Java and for the page. */
    private static String noneOf(String things) {
        return "^(?:sorry, )?(?:(?:there (?:are|were)|you have|we found) )?no (?:\\w+ )?"
                + things.toLowerCase(Locale.ROOT)
                + "(?: (?:yet|here|left|found|available|available yet|added|added yet|to show|to display|were found|have been added(?: yet)?))?[.!… ]*$";
    }

    /** {@code no items}, {@code no todos}: whatever a list holds is one. */
    private static boolean isAnyItem(Phrase phrase) {
        boolean isToDo = phrase.kind() == null
                && phrase.words().size() == 1
                && Nouns.TO_DOS.contains(Nouns.singular(noun(phrase)));
        return phrase.all()
                && CurrentSubject.isOfAll(phrase)
                && (isToDo || phrase.kind() == Kind.ITEM && phrase.words().isEmpty());
    }

    /** {@code no expenses in the table}, where the page says that there are none. */
    Optional<Resolution> saysNone(String line, Phrase phrase) {
        Optional<Target> list = isAnyItem(phrase) ? theOnlyEmptyList() : Optional.empty();
        if (list.isPresent()) {
            return Optional.of(Resolution.of(new Expectation.Empty(list.get(), false)));
        }
        boolean isOfThings = phrase.all()
                && phrase.kind() == null
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.words().size() == 1;
        return isOfThings
                        && live.page().evaluate(SCRIPT.call("said"), noneOf(noun(phrase))) instanceof List<?> said
                        && said.size() == 1
                ? Optional.of(texts.visible(line, String.valueOf(said.get(0))))
                : Optional.empty();
    }

    /** A slider or a list of choices always has a value, so that all fields are empty is said of what can be typed into. */
    static List<Element> emptied(Expect expect, List<Element> fields) {
        List<Element> typed = fields.stream().filter(Element::textField).toList();
        return expect.claim() == Claim.EMPTY && !typed.isEmpty() ? typed : fields;
    }

    /** {@code the "Paid" column}: below its name it says that it holds none of these, and nothing else. */
    Optional<Resolution> ofHolder(Phrase phrase) {
        return things.holder(phrase)
                .filter(holder -> live.locate(holder).evaluate(SCRIPT.call("withoutWaysToAdd")) instanceof String said
                        && isOfItsThings(said.replaceFirst(
                                "(?i)^" + Pattern.quote(String.valueOf(phrase.name())) + "[\\s:]*(?:\\(0\\)|0\\b)?\\s*",
                                "")))
                .map(holder -> Resolution.of(new Expectation.HasText(
                        holder,
                        Literal.of(live.locate(holder)
                                .innerText()
                                .replaceAll("\\s+", " ")
                                .strip()),
                        Match.EXACT,
                        true,
                        false)));
    }

    /** {@code No sugar} may be what one of these things is called. */
    private boolean isOfItsThings(String said) {
        return THINGS.stream().anyMatch(noun -> saysNone(said, noun))
                || saysNone(said, ANYTHING)
                        && Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE)
                                .matcher(said)
                                .results()
                                .map(word -> word.group().toLowerCase(Locale.ROOT))
                                .filter(word -> saysNone(said, word))
                                .anyMatch(
                                        word -> NamedThings.classOf(live, word).isPresent());
    }

    /** What is hidden says nothing of what it lists, which may be listed elsewhere still. */
    private boolean isHidden(Target held) {
        return live.locate(held).count() > 0
                && live.locate(new Target(held.selector() + Selectors.ONLY_VISIBLE, held.description()))
                                .count()
                        == 0;
    }

    /** @return nothing where an element of the page may be the collection itself */
    Optional<Resolution> resolve(String line, Phrase phrase) {
        String noun = phrase.kind() == Kind.LIST ? "list" : noun(phrase);
        if (live.page().evaluate(SCRIPT.call("saysSo"), noun) instanceof List<?> said && said.size() == 1) {
            return Optional.of(texts.visible(line, String.valueOf(said.get(0))));
        }
        Optional<Target> held = counts.beforeOnThisPage(phrase);
        @Nullable Badge badge = badges.get(phrase.text());
        boolean isBadgeThere = badge != null && isThere(phrase, badge.control());
        if (held.isPresent() && !(isBadgeThere && isHidden(held.get()))) {
            return Optional.of(Resolution.of(new Expectation.HasCount(held.get(), 0, Comparison.EQUAL, false)));
        }
        Optional<Target> list = phrase.kind() == Kind.LIST ? theEmptyList() : Optional.empty();
        if (list.isPresent()) {
            return Optional.of(Resolution.of(new Expectation.Empty(list.get(), false)));
        }
        if (badge != null && isBadgeThere) {
            return Optional.of(Resolution.of(
                    live.locate(badge.number()).count() == 1
                            ? new Expectation.HasText(badge.number(), Literal.of("0"), Match.EXACT, false, false)
                            : new Expectation.Visible(badge.number(), true)));
        }
        return control(phrase).isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "nothing on the page says that it is empty; “" + phrase.text()
                                + "” is only what leads there, such as a button")));
    }
}
