package dev.testvibe.pipeline.emit;

import java.util.Locale;
import java.util.Optional;

import dev.testvibe.pipeline.recording.Expectation;

/** Assertions on the order of elements, and how they are seen to fail: with two of them in each other's place. */
final class OrderCode {

    private final Locators locators;

    OrderCode(Locators locators) {
        this.locators = locators;
    }

    /** The function of the support script that answers it. */
    static String function(Expectation.OfOrder expectation) {
        if (expectation instanceof Expectation.HasPlace e) {
            return e.fromEnd() ? "placeFromEnd" : "placeAmong";
        }
        return expectation instanceof Expectation.Sorted ? "orderOf" : "sideOf";
    }

    String of(Expectation.OfOrder expectation, String options) {
        String question = "() => " + function(expectation) + "(" + locators.page(expectation.target()) + ", ";
        if (expectation instanceof Expectation.HasPlace e) {
            return ExpectationCode.poll(question + locators.page(e.group()) + ")", options)
                    + (e.negated() ? ".toBeGreaterThan(" : ".toBe(") + e.place() + ")";
        } else if (expectation instanceof Expectation.Sorted e) {
            String kind = e.kind().name().toLowerCase(Locale.ROOT);
            return ExpectationCode.poll(question + TypeScript.quote(kind) + ")", options) + ".toBe('"
                    + (e.descending() ? "descending" : "ascending") + "')";
        }
        Expectation.ComesBefore before = (Expectation.ComesBefore) expectation;
        return ExpectationCode.poll(question + locators.page(before.other()) + ")", options) + ".toBe('before')";
    }

    /** The two that are swapped to see it fail, as locators; nothing where order is not all that it is about. */
    Optional<String> swapped(Expectation expectation) {
        if (expectation instanceof Expectation.ComesBefore e) {
            return Optional.of(locators.page(e.target()) + ", " + locators.page(e.other()));
        } else if (expectation instanceof Expectation.Sorted e) {
            String values = locators.page(e.target());
            return Optional.of(values + ".first(), " + values + ".last()");
        } else if (expectation instanceof Expectation.HasPlace e) {
            String group = locators.page(e.group());
            String there = e.fromEnd()
                    ? e.place() == 1 ? group + ".last()" : group + ".nth(-" + e.place() + ")"
                    : e.place() == 1 ? group + ".first()" : group + ".nth(" + (e.place() - 1) + ")";
            String elsewhere = e.negated()
                    ? locators.page(e.target())
                    : group + (e.fromEnd() || e.place() > 1 ? ".first()" : ".last()");
            return Optional.of(there + ", " + elsewhere);
        }
        return Optional.empty();
    }
}
