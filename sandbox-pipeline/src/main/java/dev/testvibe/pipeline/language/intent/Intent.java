package dev.testvibe.pipeline.language.intent;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;

/** What a step wants, before any page was looked at. */
public sealed interface Intent {

    /**
     * Acts on an element.
     *
     * @param verb what is done
     * @param target on what; null where the verb needs none, such as a key pressed on the page
     * @param value what is filled in, selected or pressed; null where the verb takes nothing
     * @param destination where something is dragged to, or null
     * @param times how often
     * @param spots where on it the pointer goes, one after the other; none for its middle
     */
    record Act(
            Verb verb,
            @Nullable Phrase target,
            @Nullable String value,
            @Nullable Phrase destination,
            int times,
            List<Spot> spots)
            implements Intent {

        public Act {
            spots = List.copyOf(spots);
        }

        public Act(
                Verb verb, @Nullable Phrase target, @Nullable String value, @Nullable Phrase destination, int times) {
            this(verb, target, value, destination, times, List.of());
        }

        /** What is filled in or chosen; nothing where the verb takes nothing. */
        public String text() {
            return value == null ? "" : value;
        }

        /** The same, done so often. */
        public Act repeated(int count) {
            return new Act(verb, target, value, destination, count, spots);
        }

        /** One with the pointer, on these spots. */
        public static Act at(Verb verb, Phrase target, Spot... spots) {
            return new Act(verb, target, null, null, 1, List.of(spots));
        }
    }

    /** A place on an element, in pixels from its upper left corner. */
    record Spot(int x, int y) {}

    /**
     * Opens a page of the site.
     *
     * @param page what the step calls it: a URL, a path or a name; null for the start page
     */
    record Open(@Nullable String page) implements Intent {}

    /** Decides how the next dialog is answered. */
    record AnswerDialog(boolean accept, @Nullable String promptText) implements Intent {}

    record Wait(int milliseconds) implements Intent {}

    /** Copies all of a field to the clipboard, or pastes what is on it. */
    record UseClipboard(Phrase field, boolean copies) implements Intent {}

    /** Expects a text on the clipboard. */
    record ClipboardHolds(String text, Expectation.Match match, boolean negated) implements Intent {}

    /** Lets time pass, of which the page need not know that nobody waited for it. */
    record TimePasses(int milliseconds) implements Intent {}

    /** Expects something to be so after a time, and not much before. */
    record ExpectAfter(Expect expect, int milliseconds) implements Intent {}

    /**
     * Uses a form as a whole: its fields, then what submits it.
     *
     * @param fields in the order of the step
     * @param submit what the button may say, the likeliest first; empty where the step does not submit it
     * @param role whose data it is, where the project's variables know several users; null for the only one
     */
    record UseForm(
            List<Field> fields,
            List<String> submit,
            @Nullable String role) implements Intent {

        public UseForm {
            fields = List.copyOf(fields);
            submit = List.copyOf(submit);
        }

        /**
         * One of its fields.
         *
         * @param phrase what the step calls it
         * @param value what is entered; null for what the project's variables hold under that name
         * @param otherwise what is entered where they hold nothing; null for nothing
         * @param instead the field that is meant where the form has that one and not this; null for none
         */
        public record Field(
                Phrase phrase,
                @Nullable String value,
                @Nullable String otherwise,
                @Nullable Field instead) {

            public Field(Phrase phrase, @Nullable String value, @Nullable String otherwise) {
                this(phrase, value, otherwise, null);
            }

            public Field(Phrase phrase, @Nullable String value) {
                this(phrase, value, null);
            }
        }
    }

    /**
     * Fills in a form as a whole, with the data of the step or with data that is made up for it.
     *
     * @param form what the step calls it, such as {@code delivery address}; empty where it does not say
     * @param readings the step's data by the names of fields; both readings of a table that can be read in two ways; empty
     *     where the step has none
     * @param madeUp whether the fields without data get made-up values
     * @param submit what the button may say, the likeliest first; empty where the step does not submit it
     */
    record CompleteForm(List<String> form, List<Map<String, String>> readings, boolean madeUp, List<String> submit)
            implements Intent {

        public CompleteForm {
            form = List.copyOf(form);
            readings = List.copyOf(readings);
            submit = List.copyOf(submit);
        }
    }

    /**
     * Gives a thing that the page shows another text, in whatever way the page lets that be done.
     *
     * @param subject what is changed; null for what is being edited
     * @param text what it says then
     */
    record Rewrite(@Nullable Phrase subject, String text) implements Intent {}

    /**
     * Somebody is registered.
     *
     * @param login how they would log in
     * @param data what they are registered with, by the names of fields
     * @param owner who that is, by a name of their own; null for whoever the feature is about
     */
    record HasAccount(
            UseForm login,
            Map<String, String> data,
            @Nullable String owner) implements Intent {

        public HasAccount {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }
    }

    /** Fills one field with a value that is made up for it. */
    record MakeUp(Phrase field) implements Intent {}

    /**
     * A state that may hold already; where it does not, one of several ways leads there.
     *
     * @param claim what holds then
     * @param ways tried in this order until one can be gone
     * @param shown a page of its own where it can be seen; null where it is seen on any
     */
    record Reached(
            Expect claim, List<Intent> ways, @Nullable Shown shown) implements Intent {

        public Reached {
            ways = List.copyOf(ways);
        }

        /**
         * A page that shows the state.
         *
         * @param page what the site calls it
         * @param claim what holds on it
         */
        public record Shown(String page, Expect claim) {}
    }

    /** Somebody is logged in: a state, which a form brings about where it does not hold yet. */
    record LoggedIn(UseForm login) implements Intent {}

    /**
     * A verb that is no verb of interfaces: a button may be called so.
     *
     * @param buttons what the button may be called, the most telling name first
     * @param byItself whether the sentence lets it happen without a person, so that the page may do it by itself
     */
    record Command(List<Phrase> buttons, boolean byItself) implements Intent {
        public Command {
            buttons = List.copyOf(buttons);
        }
    }

    /** Goes into a frame: what follows is meant of what is in it; null for the whole page again. */
    record UseFrame(@Nullable Phrase frame) implements Intent {}

    record UseWindow(WindowUse use) implements Intent {}

    /** What is done with the windows of the browser. */
    enum WindowUse {
        FOCUS_NEWEST,
        FOCUS_FIRST,
        CLOSE_NEWEST,
        /** Closes all but the first. */
        CLOSE_OTHERS
    }

    /**
     * Expectations over a table that can be read in more than one way, each of which says all that the table says: meant is
     * the first that holds on the page.
     */
    record EitherWay(List<List<Expect>> readings) implements Intent {
        public EitherWay {
            readings = readings.stream().map(List::copyOf).toList();
        }
    }

    /** Expects two elements to show the same. */
    record ExpectAlike(Phrase subject, Phrase other, boolean negated) implements Intent {}

    /** Expects things to stand in an order. */
    record Ordered(OrderClaim claim) implements Intent {}

    /** Expects something within a time that the step names. */
    record ExpectWithin(Expect expect, int milliseconds) implements Intent {}

    /** Looks at something: no act, and no claim either. */
    record Look(Phrase at) implements Intent {}

    /** The step says that nothing is done, such as leaving a field as it is. */
    record Nothing() implements Intent {}

    /** What a grammar of one subject reads, with a record of its own. */
    non-sealed interface OfASubject extends Intent {}

    /**
     * Expects something.
     *
     * @param claim what is claimed
     * @param subject of what; null for the page, its URL, title, dialogs and storage
     * @param value the value claimed, or null
     * @param detail a second literal: the name of an attribute, a CSS property or a key, or null
     * @param match how the value is compared
     * @param negated whether the sense is turned round
     * @param values the values of a claim about several, in their order
     */
    record Expect(
            Claim claim,
            @Nullable Phrase subject,
            @Nullable String value,
            @Nullable String detail,
            Expectation.Match match,
            boolean negated,
            List<String> values)
            implements Intent {

        public Expect {
            values = List.copyOf(values);
        }

        public Expect(
                Claim claim,
                @Nullable Phrase subject,
                @Nullable String value,
                @Nullable String detail,
                Expectation.Match match,
                boolean negated) {
            this(claim, subject, value, detail, match, negated, List.of());
        }

        /** The value claimed; nothing where there is none. */
        public String text() {
            return value == null ? "" : value;
        }

        /** The same claim of another subject. */
        public Expect of(Phrase other) {
            return new Expect(claim, other, value, detail, match, negated, values);
        }
    }
}
