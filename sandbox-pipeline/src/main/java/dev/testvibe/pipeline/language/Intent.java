package dev.testvibe.pipeline.language;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;

/** What a step wants, before any page was looked at. */
public sealed interface Intent {

    /** What a user does with an element. */
    enum Verb {
        CLICK,
        DOUBLE_CLICK,
        RIGHT_CLICK,
        HOVER,
        FILL,
        TYPE,
        CLEAR,
        SELECT,
        CHECK,
        UNCHECK,
        TOGGLE,
        PRESS,
        DRAG,
        FOCUS,
        BLUR,
        SUBMIT,
        SET,
        SCROLL,
        /** Adds an item by the only form of the page. */
        ADD
    }

    /**
     * Acts on an element.
     *
     * @param verb what is done
     * @param target on what; null where the verb needs none, such as a key pressed on the page
     * @param value what is filled in, selected or pressed; null where the verb takes nothing
     * @param destination where something is dragged to, or null
     * @param times how often
     */
    record Act(
            Verb verb,
            @Nullable Phrase target,
            @Nullable String value,
            @Nullable Phrase destination,
            int times) implements Intent {}

    /**
     * Opens a page of the site.
     *
     * @param page what the step calls it: a URL, a path or a name; null for the start page
     */
    record Open(@Nullable String page) implements Intent {}

    record Reload() implements Intent {}

    record Travel(boolean back) implements Intent {}

    /** Decides how the next dialog is answered. */
    record AnswerDialog(boolean accept, @Nullable String promptText) implements Intent {}

    record ClearStorage() implements Intent {}

    record Wait(int milliseconds) implements Intent {}

    /** The step says that nothing is done, such as leaving a field as it is. */
    record Nothing() implements Intent {}

    /** What is claimed of an element or of the page. */
    enum Claim {
        VISIBLE,
        EXISTS,
        /** Shows a text, whatever way the element shows one: as text, value or chosen option. */
        SHOWS,
        TEXT,
        VALUE,
        PLACEHOLDER,
        EMPTY,
        ENABLED,
        CHECKED,
        /** A state named by an adjective, such as selected or active. */
        STATE,
        FOCUSED,
        CSS_CLASS,
        ATTRIBUTE,
        CSS,
        COUNT,
        AT_LEAST,
        AT_MOST,
        ADDED,
        REMOVED,
        UNCHANGED,
        URL,
        TITLE,
        DIALOG,
        STORED,
        SOURCE
    }

    /**
     * Expects something.
     *
     * @param claim what is claimed
     * @param subject of what; null for the page, its URL, title, dialogs and storage
     * @param value the value claimed, or null
     * @param detail a second literal: the name of an attribute, a CSS property or a key, or null
     * @param match how the value is compared
     * @param negated whether the sense is turned round
     */
    record Expect(
            Claim claim,
            @Nullable Phrase subject,
            @Nullable String value,
            @Nullable String detail,
            Expectation.Match match,
            boolean negated)
            implements Intent {}
}
