package dev.testvibe.pipeline.emit;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.MediaState;

/** Assertions on what a page recorded, and on what its audio and video elements do. */
final class EventCode {

    /** What is asked of the page again and again, and the matcher for the answer. */
    record Asked(String question, String matcher) {}

    private final Locators locators;

    EventCode(Locators locators) {
        this.locators = locators;
    }

    Asked of(Expectation.OfEvents expectation) {
        String not = expectation.negated() ? ".not" : "";
        if (expectation instanceof Expectation.ClassChanged e) {
            String question = "happenedTo(" + locators.page(e.target()) + ", '" + change(e) + "', "
                    + TypeScript.quote(e.className()) + ")";
            return new Asked(question, count(0, e.negated()));
        } else if (expectation instanceof Expectation.ClassLasted e) {
            String question = "classLasted(" + locators.page(e.target()) + ", " + TypeScript.quote(e.className()) + ")";
            String matcher =
                    e.comparison() == Comparison.AT_LEAST ? ".toBeGreaterThanOrEqual(" : ".toBeLessThanOrEqual(";
            return new Asked(question, not + matcher + e.milliseconds() + ")");
        } else if (expectation instanceof Expectation.TextLasted e) {
            String matcher =
                    e.comparison() == Comparison.AT_LEAST ? ".toBeGreaterThanOrEqual(" : ".toBeLessThanOrEqual(";
            return new Asked(
                    "textLasted(page, " + TypeScript.literal(e.text()) + ")", not + matcher + e.milliseconds() + ")");
        } else if (expectation instanceof Expectation.Sought e) {
            return new Asked(
                    "seeksOf(" + locators.page(e.target()) + ")",
                    not + ".toContainEqual(expect.closeTo(" + TypeScript.number(e.seconds()) + ", 0))");
        } else if (expectation instanceof Expectation.SoundVolume e) {
            return new Asked("soundVolumes(page)", not + ".toEqual([" + TypeScript.number(e.volume()) + "])");
        }
        Expectation.Happened happened = (Expectation.Happened) expectation;
        Literal detail = happened.detail();
        String question = "happened(page, " + TypeScript.quote(happened.event().key())
                + (detail == null ? "" : ", " + ExpectationCode.text(detail, happened.match())) + ")";
        return new Asked(question, count(happened.times(), happened.negated()));
    }

    /** A time that the step names is waited for, even if it is longer than an assertion waits by itself. */
    static String patience(Expectation.OfEvents expectation) {
        if (expectation instanceof Expectation.TextLasted lasted && lasted.milliseconds() > 1_000) {
            return "{ timeout: " + (lasted.milliseconds() + 3_000) + " }";
        }
        return expectation instanceof Expectation.ClassLasted lasted
                        && lasted.comparison() == Comparison.AT_LEAST
                        && lasted.milliseconds() > 1_000
                ? "{ timeout: " + (lasted.milliseconds() + 3_000) + " }"
                : "";
    }

    static String change(Expectation.ClassChanged changed) {
        return changed.added() ? "class added" : "class removed";
    }

    private static String count(int times, boolean negated) {
        return times > 0
                ? (negated ? ".not" : "") + ".toBe(" + times + ")"
                : negated ? ".toBe(0)" : ".toBeGreaterThan(0)";
    }

    /** For what is no property of the element, or a number that goes on while it is read. */
    Asked of(Expectation.HasMediaState expected) {
        String not = expected.negated() ? ".not" : "";
        String state = expected.state().expression();
        boolean number = expected.state().isNumber();
        String value = number ? "Math.abs(" + state + " - " + TypeScript.number(expected.value()) + ")" : state;
        return new Asked(
                locators.page(expected.target()) + ".evaluate((media: HTMLMediaElement) => " + value + ")",
                not
                        + (number
                                ? ".toBeLessThanOrEqual(" + TypeScript.number(expected.tolerance()) + ")"
                                : ".toBe(true)"));
    }

    static boolean isProperty(Expectation.HasMediaState expected) {
        return expected.state().isProperty() && expected.tolerance() == 0;
    }

    /** The arguments of {@code toHaveJSProperty}. */
    static String property(Expectation.HasMediaState expected) {
        MediaState state = expected.state();
        return TypeScript.quote(state.property()) + ", "
                + (state.isNumber() ? TypeScript.number(expected.value()) : "true");
    }

    /** How it is disturbed to see the assertion fail: without the event, or with the one that is denied. */
    static String disturbance(Expectation.OfEvents expectation) {
        if (expectation instanceof Expectation.SoundVolume e) {
            return "{ what: 'sounds', value: '" + TypeScript.number(e.volume()) + "'"
                    + (e.negated() ? ", negated: true" : "") + " }";
        }
        if (!expectation.negated()) {
            return "{ what: 'events' }";
        }
        if (expectation instanceof Expectation.ClassChanged e) {
            return event(change(e), TypeScript.quote(e.className()));
        }
        Expectation.Happened happened = (Expectation.Happened) expectation;
        Literal detail = happened.detail();
        return event(happened.event().key(), detail == null ? "''" : TypeScript.literal(detail));
    }

    private static String event(String name, String value) {
        return "{ what: 'events', name: " + TypeScript.quote(name) + ", value: " + value + ", negated: true }";
    }

    static String disturbance(Expectation.HasMediaState expected) {
        String is = expected.negated() ? ", negated: true" : "";
        return "{ what: 'media', name: '" + expected.state().name() + "', value: '"
                + TypeScript.number(expected.value()) + "'" + is + " }";
    }
}
