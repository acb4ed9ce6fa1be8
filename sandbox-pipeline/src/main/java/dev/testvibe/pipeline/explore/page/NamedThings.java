package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/** Rows, cards and columns that are alike, each by the name that it bears, such as the column headed "Done" of a board. */
public record NamedThings(LivePage live) {

    private static final PageScript SCRIPT = PageScript.of("marks.js");

    /** Whether an element is the heading of one of several parts that hold things of a noun, and of none of these. */
    private static final String IS_HEAD_OVER = PageScript.function("""
            (element, noun) => {
              const head = element.closest('h1,h2,h3,h4,h5,h6,[role=heading]');
              if (!head) return false;
              const isSo = one => [...one.classList, ...testIdsOf(one)].some(name => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).includes(noun));
              const holds = part => [...part.querySelectorAll('*')].some(one => isSo(one) && !one.contains(head));
              for (let outer = head; outer && outer !== document.body; outer = outer.parentElement) {
                if (isSo(outer)) return false;
                if (outer !== head && isOneOfSeveral(outer) && [outer, ...likesOf(outer)].some(holds)) return true;
              }
              return false;
            }
            """);

    /** What holds others under a name. */
    private static final Set<String> HOLDERS =
            Set.of("column", "lane", "folder", "card", "tile", "widget", "panel", "box", "section", "group", "stage");

    /** The one thing with that name; of several, the one that shows a text as well; nothing where that is not plain. */
    public Optional<Target> of(String name, @Nullable String text) {
        if (!(live.page().evaluate(SCRIPT.call("thing"), List.of(name, text == null ? name : text))
                        instanceof Map<?, ?> found)
                || !(found.get("selectors") instanceof List<?> selectors)) {
            return Optional.empty();
        }
        String path = String.valueOf(found.get("path"));
        return selectors.stream()
                .flatMap(selector -> Stream.of(
                        selector + " >> internal:has=" + Selectors.quote(Selectors.exactText(name)),
                        selector + " >> internal:has-text=" + Selectors.quote(name) + "i"))
                .map(selector -> new Target(selector, "what is called “" + name + "”"))
                .filter(thing -> live.locate(thing).count() == 1
                        && path.equals(live.locate(thing).evaluate(Groups.PATH)))
                .findFirst();
    }

    /** What a phrase such as {@code the "Done" column} means. */
    public Optional<Target> holder(Phrase phrase) {
        return isOfAHolder(phrase)
                ? of(String.valueOf(phrase.name()), null).filter(holder -> !isHeadOver(phrase, headOf(holder)))
                : Optional.empty();
    }

    private static Target headOf(Target holder) {
        return new Target(holder.selector() + " >> internal:role=heading", "the heading of " + holder.description());
    }

    /** {@code the card "Rent" in the "Paid" column}: what counts is what that column shows, whatever others do. */
    public Optional<Resolution> holds(String line, Phrase phrase, String text, boolean negated) {
        @Nullable Phrase place = phrase.within();
        Optional<Target> holder = place == null || phrase.isReferenced() ? Optional.empty() : holder(place);
        return holder.map(one -> negated || phrase.words().isEmpty() && phrase.position() == 0
                ? shows(one, text, negated)
                : thing(one, phrase, text)
                        .<Resolution>map(thing -> Resolution.of(new Expectation.Visible(thing, false)))
                        .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                                line, "nothing in " + one.description() + " is plainly “" + phrase.text() + "”"))));
    }

    private Resolution shows(Target holder, String text, boolean negated) {
        Target thing = in(holder, "", text);
        boolean isSeen = !negated && live.locate(thing).count() == 1;
        Match match = negated ? Match.ANYWHERE : Match.WORDS;
        return Resolution.of(
                isSeen
                        ? new Expectation.Visible(thing, false)
                        : new Expectation.HasText(holder, Literal.of(text), match, false, negated));
    }

    /** What goes by the text in a holder, which is not the holder's own name; more than a noun is told by a class alone. */
    private Optional<Target> thing(Target holder, Phrase phrase, String text) {
        @Nullable Phrase place = phrase.within();
        boolean isNameOfHolder = place == null || text.strip().equalsIgnoreCase(String.valueOf(place.name()));
        Optional<String> made = phrase.words().size() > 1
                ? classOf(live, String.join(" ", phrase.words())).map(selector -> selector + " >> ")
                : Optional.of("");
        return isNameOfHolder || phrase.position() != 0
                ? Optional.empty()
                : made.flatMap(selector -> Stream.of(in(holder, selector, text), withPartsIn(holder, selector, text))
                        .filter(thing -> live.locate(thing).count() > 0)
                        .findFirst()
                        .map(thing -> live.locate(thing).count() == 1
                                ? thing
                                : new Target(thing.selector() + " >> nth=0", thing.description())));
    }

    private static Target in(Target holder, String made, String text) {
        return new Target(
                holder.selector() + " >> " + made + Selectors.exactText(text),
                "“" + text + "” in " + holder.description());
    }

    /** The text stands beside others in what it names, such as a button. */
    private static Target withPartsIn(Target holder, String made, String text) {
        return new Target(
                holder.selector() + " >> " + made + "text=" + Selectors.quote(text),
                "“" + text + "” in " + holder.description());
    }

    /** Whether a phrase is of a holder by its name. */
    public static boolean isOfAHolder(Phrase phrase) {
        return phrase.name() != null
                && !phrase.isReferenced()
                && phrase.within() == null
                && !phrase.words().isEmpty()
                && HOLDERS.containsAll(phrase.words());
    }

    /** {@code the card "Done"} is no column of that name, over what the page does call cards. */
    public boolean isHeadOver(Phrase phrase, Target named) {
        return phrase.name() != null
                && phrase.words().size() == 1
                && (phrase.kind() == null || phrase.kind() == Kind.ITEM)
                && live.locate(named).count() > 0
                && Boolean.TRUE.equals(live.locate(named)
                        .first()
                        .evaluate(IS_HEAD_OVER, phrase.words().get(0).toLowerCase(Locale.ROOT)));
    }

    /** What a bare phrase such as {@code all the cards} means on a board. */
    public Optional<Target> inColumns(Phrase things) {
        return things.kind() == null
                        && CurrentSubject.isOfAll(things)
                        && things.words().size() == 1
                ? inColumns(things.words().get(0))
                : Optional.empty();
    }

    /** All things of a noun, where they stand in several columns that are alike, such as the cards of a board. */
    public Optional<Target> inColumns(String noun) {
        return live.page().evaluate(SCRIPT.call("inColumns"), noun) instanceof String selector
                ? Optional.of(new Target(selector + Selectors.ONLY_VISIBLE, "the " + noun))
                : Optional.empty();
    }

    /**
     * That a thing shows nothing of a link or button, which others on the page have; nothing where none has, since then nobody
     * knows what is missed.
     */
    public Optional<Resolution> lacks(Phrase part) {
        @Nullable Phrase whole = part.within();
        boolean isPartOfAThing = whole != null
                && whole.name() != null
                && !whole.isReferenced()
                && part.name() != null
                && !part.all()
                && (part.kind() == Kind.LINK || part.kind() == Kind.BUTTON);
        if (!isPartOfAThing || whole == null) {
            return Optional.empty();
        }
        String control = "internal:role=" + (part.kind() == Kind.LINK ? "link" : "button") + "[name="
                + Selectors.quote(String.valueOf(part.name())) + "i]";
        // what it says to be seen may be less than what it is called
        String seen = "css=button, a, [role=button], [role=link] >> internal:has-text="
                + Selectors.quote(String.valueOf(part.name())) + "i";
        boolean isKnown = Stream.of(control, seen)
                .flatMap(selector -> live.locate(new Target(selector, part.text())).allInnerTexts().stream())
                .anyMatch(text -> text.contains(String.valueOf(part.name())));
        return isKnown
                ? of(String.valueOf(whole.name()), null)
                        .map(thing -> Resolution.of(new Expectation.HasText(
                                thing, Literal.of(String.valueOf(part.name())), Match.ANYWHERE, false, true)))
                : Optional.empty();
    }

    /** All that such a holder has of what the page calls by a noun, there or elsewhere. */
    public Optional<Target> parts(Phrase holder, String noun) {
        return classOf(live, noun).flatMap(selector -> holder(holder)
                .map(thing -> new Target(
                        thing.selector() + " >> " + selector, "the " + noun + " of " + thing.description())));
    }

    /** A selector of the class that the page gives to things of a noun. */
    public static Optional<String> classOf(LivePage live, String noun) {
        return live.page().evaluate(SCRIPT.call("called"), noun) instanceof String selector
                ? Optional.of(selector)
                : Optional.empty();
    }
}
