package dev.testvibe.pipeline.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.PageEvent;

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
        /** Gives a file to a field, or to the only field that takes one. */
        UPLOAD,
        /** Types after what the field holds already. */
        APPEND,
        CLEAR,
        /** Leaves a field empty; where no field goes by the name, nothing was typed anywhere yet. */
        LEAVE_EMPTY,
        SELECT,
        CHECK,
        UNCHECK,
        TOGGLE,
        PRESS,
        DRAG,
        /** Draws with the mouse on an element; the value is where from and to: {@code x,y,x,y}. */
        STROKE,
        FOCUS,
        BLUR,
        /** Moves the pointer away from it. */
        UNHOVER,
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
        Act repeated(int count) {
            return new Act(verb, target, value, destination, count, spots);
        }

        /** One with the pointer, on these spots. */
        static Act at(Verb verb, Phrase target, Spot... spots) {
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

    record Reload() implements Intent {}

    record Travel(boolean back) implements Intent {}

    /** Decides how the next dialog is answered. */
    record AnswerDialog(boolean accept, @Nullable String promptText) implements Intent {}

    record ClearStorage() implements Intent {}

    record Wait(int milliseconds) implements Intent {}

    /** Copies all of a field to the clipboard, or pastes what is on it. */
    record UseClipboard(Phrase field, boolean copies) implements Intent {}

    /** Expects a text on the clipboard. */
    record ClipboardHolds(String text, Expectation.Match match, boolean negated) implements Intent {}

    /** Scrolls the page to its bottom, or to its top. */
    record ScrollPage(boolean bottom) implements Intent {}

    /** Expects more of something than there was before the latest actions. */
    record MoreThanBefore(Phrase subject) implements PageEffect {}

    /** Expects something to be drawn, which no element of the page is. */
    record Draws(Phrase subject) implements PageEffect {}

    /** Lets time pass, of which the page need not know that nobody waited for it. */
    record TimePasses(int milliseconds) implements Intent {}

    /** Expects something to be so after a time, and not much before. */
    record ExpectAfter(Expect expect, int milliseconds) implements Intent {}

    /** Gives the window a size, in CSS pixels. */
    record Resize(int width, int height) implements Intent {}

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

    record SetCookie(String name, String value) implements Intent {}

    record DeleteCookie(String name) implements Intent {}

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

    /** What is claimed of an element or of the page. */
    enum Claim {
        VISIBLE,
        EXISTS,
        /** Shows a text, whatever way the element shows one: as text, value or chosen option. */
        SHOWS,
        TEXT,
        /** Of a thing: bears a text of its own, such as a badge. */
        MARKED,
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
        /** What people call its colour; {@code detail} is what is coloured, or null for whatever of it is. */
        COLOUR,
        COUNT,
        AT_LEAST,
        AT_MOST,
        ADDED,
        /** Was there before the latest actions, and is there no more. */
        REMOVED,
        UNCHANGED,
        /**
         * A number that grew by what {@code value} says since before the latest actions, or to it where {@code detail} is
         * {@code to}.
         */
        RAISED,
        /** The same of one that shrank. */
        LOWERED,
        URL,
        TITLE,
        /** Which page is open, by what the site calls it; by the thing that it is of where {@code detail} is not null. */
        PAGE,
        DIALOG,
        STORED,
        /** Some entry of the storage holds a text; no value: any entry at all. */
        STORAGE,
        /** A thing is kept in the storage that {@code detail} names; as what {@code value} says, where it does. */
        KEPT,
        /** A thing that was kept there is there no more. */
        DROPPED,
        SOURCE,
        /** The texts of several elements, in their order; the values are in {@link Expect#values()}. */
        LISTED,
        /** The texts of things that are shown, and there is no other of their like; the values are in {@link Expect#values()}. */
        ONLY,
        /** Somebody is logged in. */
        LOGGED_IN,
        /** A stage of a form that is filled in step by step is open, by its number or by what it is called. */
        STAGE,
        /** What the cell of a row shows under a column, which {@code detail} names. */
        IN_COLUMN,
        GREATER,
        NUMBER_AT_LEAST,
        LESS,
        NUMBER_AT_MOST,
        /** A place or a size in pixels; {@code detail} is the measure. */
        MEASURE,
        IN_VIEWPORT,
        /** A cookie, which {@code detail} names; no value: that it is set. */
        COOKIE,
        /** A file was downloaded, under the name that {@code value} is where it is not null. */
        DOWNLOAD,
        /** A new window or tab, with the address that {@code value} is where it is not null. */
        WINDOW
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

    /** What happens on a page besides what its elements show. */
    sealed interface PageEffect extends Intent {

        /** The element that it is about, or null for the page or for what was spoken of before. */
        @Nullable Phrase subject();
    }

    /**
     * Expects an audio or video to do something, or to be at a number.
     *
     * @param title the title that the step gives it, or null; it must be shown
     * @param value what is expected of a state that is a number
     */
    record MediaIs(@Nullable Phrase subject, @Nullable String title, MediaState state, double value, boolean negated)
            implements PageEffect {}

    /** Expects an audio or video to have been moved by seconds, backwards where negative. */
    record MediaSought(@Nullable Phrase subject, double seconds) implements PageEffect {}

    /** Expects a title to be the one that is loaded in a player; in a Given, the next ones are tried until it is. */
    record MediaLoaded(@Nullable Phrase subject, String title) implements PageEffect {}

    /** Lets an audio or video play, or pause, by the page's own controls. */
    record PlayMedia(@Nullable Phrase subject, boolean play) implements PageEffect {}

    /** Lets an audio or video come to its end; {@code title} as in {@link MediaIs}. */
    record PlayMediaToEnd(
            @Nullable Phrase subject, @Nullable String title) implements PageEffect {}

    /**
     * Expects something to have happened since the latest actions began.
     *
     * @param detail what the event carried, or null
     * @param times how often exactly, or 0 for at least once
     */
    record Happens(PageEvent event, @Nullable String detail, Expectation.Match match, int times, boolean negated)
            implements PageEffect {
        @Override
        public @Nullable Phrase subject() {
            return null;
        }
    }

    /**
     * Expects an element to get or lose a class.
     *
     * @param subject the element; null for the one whose class was spoken of before
     * @param className the class; null for the one that was spoken of before
     * @param afterMs the time that the step names, 0 where it names none
     * @param within whether that time is the longest one, and not the time after which it happens
     */
    record ClassChange(@Nullable Phrase subject, @Nullable String className, boolean added, int afterMs, boolean within)
            implements PageEffect {}

    /**
     * Expects a message that goes by itself to come, or to go.
     *
     * @param text what it shows; null for the one that was spoken of before
     * @param afterMs the time that the step names, 0 where it names none
     * @param within whether that time is the longest one, and not the time after which it happens
     * @param negated whether it must not come; that one must not go is no intent of this kind
     */
    record Toast(@Nullable String text, boolean appears, int afterMs, boolean within, boolean negated)
            implements PageEffect {
        @Override
        public @Nullable Phrase subject() {
            return null;
        }
    }

    /**
     * Expects the page to say, since the latest actions, how something turned out.
     *
     * @param about the words for what it is, in lower case
     * @param outcome the word for how it turned out, in lower case
     */
    record Announced(List<String> about, String outcome) implements PageEffect {
        public Announced {
            about = List.copyOf(about);
        }

        @Override
        public @Nullable Phrase subject() {
            return null;
        }
    }

    /** Expects the page to say a text that it did not say before the latest actions. */
    record Told(String text) implements PageEffect {
        @Override
        public @Nullable Phrase subject() {
            return null;
        }
    }

    /**
     * Expects that something can be done, or cannot: there is a control for it that can be used.
     *
     * @param controls what the control may be called, the most telling name first
     */
    record Possible(List<Phrase> controls, boolean negated) implements PageEffect {
        public Possible {
            controls = List.copyOf(controls);
        }

        @Override
        public @Nullable Phrase subject() {
            return null;
        }
    }

    /** Expects a list of choices to hold every voice of the browser. */
    record OffersVoices(Phrase subject) implements PageEffect {}

    /** Expects an element to show the icon of something, such as {@code pause}, or a sign such as {@code ❚❚}. */
    record ShowsIcon(Phrase subject, String depicted, boolean negated) implements PageEffect {}

    /** Expects an element to stand in another. */
    record Holds(Phrase subject, Phrase held, boolean negated) implements PageEffect {}

    /** Expects a field not to have a value that it was to be given. */
    record Refuses(Phrase subject, String value) implements PageEffect {}

    /** Expects a list of choices to offer these options and no other, or to have them chosen and no other. */
    record HasOptions(Phrase subject, List<String> options, boolean chosen) implements PageEffect {
        public HasOptions {
            options = List.copyOf(options);
        }
    }

    /** Chooses, of a list of choices, the first whose text includes a part; null for any that is not chosen yet. */
    record ChooseOption(Phrase subject, @Nullable String part) implements PageEffect {}
}
