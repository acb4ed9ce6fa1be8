package dev.testvibe.pipeline.browser;

import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.ValueKind;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.support.SupportScript;

/** Reads in which order a page has its elements, in the words of the script that is emitted. */
public final class OrderReader {

    private static final String SIDE = SupportScript.ORDER.function("side");
    private static final String PLACE = SupportScript.ORDER.function("place");
    private static final String ORDER = SupportScript.ORDER.function("order");

    private final LivePage live;

    public OrderReader(LivePage live) {
        this.live = live;
    }

    /**
     * How values are sorted.
     *
     * @return {@code ascending}, {@code descending} or {@code unsorted}; {@code too few}, {@code all alike} or {@code
     *     unreadable} where that cannot be said
     */
    public String order(List<String> texts, ValueKind kind) {
        return String.valueOf(live.page().evaluate(ORDER, List.of(texts, name(kind))));
    }

    /** Whether one element stands before another. */
    public boolean comesBefore(Target one, Target other) {
        return read(new Expectation.ComesBefore(one, other)).holds();
    }

    Reading read(Expectation.OfOrder expectation) {
        Locator locator = live.locate(expectation.target());
        if (expectation instanceof Expectation.Sorted sorted) {
            List<String> texts = locator.allInnerTexts().stream()
                    .map(text -> text.replaceAll("\\s+", " ").strip())
                    .toList();
            boolean holds = order(texts, sorted.kind()).equals(sorted.descending() ? "descending" : "ascending");
            return new Reading(holds, "“" + String.join("”, “", texts) + "”");
        }
        int count = locator.count();
        if (count != 1) {
            // nothing has a place that is not there, and no other place either
            return new Reading(expectation.negated(), count == 0 ? "no such element" : count + " such elements");
        }
        return expectation instanceof Expectation.HasPlace place
                ? place(place, locator.elementHandle())
                : side((Expectation.ComesBefore) expectation, locator.elementHandle());
    }

    private Reading side(Expectation.ComesBefore expected, ElementHandle element) {
        Locator other = live.locate(expected.other());
        if (other.count() != 1) {
            return new Reading(false, "not one of " + expected.other().description() + " but " + other.count());
        }
        String side = String.valueOf(other.evaluate("(other, one) => (" + SIDE + ")(one, other)", element));
        return new Reading(
                side.equals("before"), side.equals("overlapping") ? "that one is in the other" : "it " + side + " it");
    }

    private Reading place(Expectation.HasPlace expected, ElementHandle element) {
        Locator group = live.locate(expected.group());
        int size = group.count();
        int place = group.evaluateAll("(all, one) => (" + PLACE + ")(all, one)", element) instanceof Number number
                ? number.intValue()
                : 0;
        if (place == 0) {
            return new Reading(
                    expected.negated(), "that it is none of " + expected.group().description());
        }
        int counted = expected.fromEnd() ? size + 1 - place : place;
        // what is denied of one place is affirmed of a later one
        boolean holds = expected.negated() ? counted <= expected.place() : counted == expected.place();
        return new Reading(holds, "it as number " + place + " of " + size);
    }

    private static String name(ValueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What is expected, in words that go on from the element's description. */
    static String wording(Expectation.OfOrder expectation) {
        if (expectation instanceof Expectation.HasPlace e) {
            String place = e.fromEnd()
                    ? e.place() == 1 ? "the last" : "number " + e.place() + " from the end"
                    : e.place() == 1 ? "the first" : "number " + e.place();
            return "to be " + place + " of " + e.group().description();
        } else if (expectation instanceof Expectation.Sorted e) {
            String how = e.kind() == ValueKind.TEXT ? "texts" : e.kind() == ValueKind.DATE ? "dates" : "numbers";
            return "to be sorted as " + how + ", " + (e.descending() ? "descending" : "ascending");
        }
        return "to come before "
                + ((Expectation.ComesBefore) expectation).other().description();
    }
}
