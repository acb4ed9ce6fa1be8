package dev.testvibe.pipeline.recording;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a step expects. Each becomes one web-first assertion; {@code negated} turns its sense round. */
public sealed interface Expectation extends Operation {

    boolean negated();

    /** What is expected of one element, or of all that a target matches. */
    sealed interface OfElement extends Expectation {
        Target target();

        @Override
        default List<Target> targets() {
            return List.of(target());
        }
    }

    /** How a text is compared, after white space is folded. */
    enum Match {
        /** The whole text. */
        EXACT,
        /** A run of whole words in it. */
        WORDS,
        /** Anywhere in it, any case: only for what must not be there. */
        ANYWHERE,
        STARTS_WITH,
        ENDS_WITH,
        /** A regular expression that the step gives. */
        PATTERN
    }

    /** Something matches and can be seen. */
    record Visible(Target target, boolean negated) implements OfElement {}

    /** It is in the document, seen or not. */
    record Attached(Target target, boolean negated) implements OfElement {}

    /** The text of the element; {@code rendered} as it is laid out, with a gap between what stands apart, else as written. */
    record HasText(Target target, Literal text, Match match, boolean rendered, boolean negated) implements OfElement {}

    /** The texts of all that match, in their order: as many as there are elements. */
    record HasTexts(Target target, List<Literal> texts, boolean negated) implements OfElement {
        public HasTexts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The number in what the element shows.
     *
     * @param ofField whether it is the value of a field and not its text
     */
    record HasNumber(Target target, boolean ofField, Relation relation, double number, boolean negated)
            implements OfElement {}

    enum Relation {
        GREATER,
        AT_LEAST,
        LESS,
        AT_MOST
    }

    record HasValue(Target target, Literal value, Match match, boolean negated) implements OfElement {}

    /** The visible label of the chosen option of a native select. */
    record HasSelectedOption(Target target, Literal label, boolean negated) implements OfElement {}

    record HasCount(Target target, int count, Comparison comparison, boolean negated) implements OfElement {}

    enum Comparison {
        EQUAL,
        AT_LEAST,
        AT_MOST
    }

    record Enabled(Target target, boolean negated) implements OfElement {}

    record Checked(Target target, boolean negated) implements OfElement {}

    record Focused(Target target, boolean negated) implements OfElement {}

    record Editable(Target target, boolean negated) implements OfElement {}

    /** No text, no value, no children. */
    record Empty(Target target, boolean negated) implements OfElement {}

    /** One token of the element's class list. */
    record HasClass(Target target, String className, boolean negated) implements OfElement {}

    /** An attribute; {@code value} null where it need only be there. */
    record HasAttribute(
            Target target, String name, @Nullable Literal value, Match match, boolean negated) implements OfElement {}

    record HasCss(Target target, String property, String value, boolean negated) implements OfElement {}

    /** The page's URL: {@code EXACT} the absolute URL, or a path from the site's root; else a part of it. */
    record HasUrl(String url, Match match, boolean negated) implements Expectation {}

    record HasTitle(Literal title, Match match, boolean negated) implements Expectation {}

    /** A dialog was shown since the last page load; {@code message} null where any will do. */
    record DialogShown(@Nullable Literal message, Match match, boolean negated) implements Expectation {}

    /** An entry of local or session storage; {@code value} null where it need only be there. */
    record Stored(boolean session, String key, @Nullable Literal value, Match match, boolean negated)
            implements Expectation {}

    /** Some entry of the storage holds the text; {@code text} null where any entry will do. */
    record StorageHolds(boolean session, @Nullable Literal text, Match match, boolean negated) implements Expectation {}

    /** Its place or its size in the unit of the measure, give or take a half. */
    record HasMeasure(Target target, Measure measure, double size, boolean negated) implements OfElement {}

    /** What can be measured of an element; a place is that of its upper left corner in the document. */
    enum Measure {
        X("element.getBoundingClientRect().x + window.scrollX"),
        Y("element.getBoundingClientRect().y + window.scrollY"),
        WIDTH("element.getBoundingClientRect().width"),
        HEIGHT("element.getBoundingClientRect().height"),
        /** Of the width of the element around it, in percent. */
        SHARE_OF_WIDTH(
                "100 * element.getBoundingClientRect().width / (element.parentElement?.getBoundingClientRect().width ?? 1)");

        private final String expression;

        Measure(String expression) {
            this.expression = expression;
        }

        /** What a number of it is followed by, for a person. */
        public String unit() {
            return this == SHARE_OF_WIDTH ? "% of the width around it" : " pixels";
        }

        /** The JavaScript that measures {@code element}. */
        public String expression() {
            return expression;
        }
    }

    /** Some part of it is in the window's view. */
    record InViewport(Target target, boolean negated) implements OfElement {}

    /** It shows the same as another element, white space folded; a field shows its value, everything else its text. */
    record ShowsSameAs(Target target, boolean isField, Target other, boolean otherIsField, boolean negated)
            implements OfElement {
        @Override
        public List<Target> targets() {
            return List.of(target, other);
        }
    }

    /** What is expected of what the browser keeps besides the page. */
    sealed interface OfBrowser extends Expectation {}

    /** A cookie; {@code value} null where it need only be set. */
    record CookieSet(String name, @Nullable Literal value, Match match, boolean negated) implements OfBrowser {}

    /** A window or tab was opened and is still open; {@code url} its absolute URL, null where any will do. */
    record WindowOpened(@Nullable String url, boolean negated) implements OfBrowser {}

    /** A file was downloaded, under the name that the site suggests; {@code name} null where any will do. */
    record Downloaded(@Nullable String name, boolean negated) implements OfBrowser {}

    /** The clipboard holds a text. */
    record ClipboardHolds(Literal text, Match match, boolean negated) implements OfBrowser {}

    /** An expectation that must come true within a time that the step names. */
    record Within(Expectation expectation, int milliseconds) implements Expectation {
        @Override
        public boolean negated() {
            return expectation.negated();
        }

        @Override
        public List<Target> targets() {
            return expectation.targets();
        }
    }

    /**
     * What a {@link Capture} remembered, compared with what is there now.
     *
     * @param observed what is remembered and compared: the element itself or, to count them, its parts
     */
    record Compared(
            String capture,
            Target target,
            Target observed,
            Capture.Property property,
            Change change,
            double by,
            boolean negated)
            implements OfElement {}

    /** How the present relates to what was remembered; {@code by} counts for the last two. */
    enum Change {
        SAME,
        DIFFERENT,
        MORE_BY,
        LESS_BY
    }

    /**
     * What an audio or video element is doing.
     *
     * @param value what is expected of a state that is a number; not looked at for the others
     * @param tolerance by how much a number may be off: time goes on while it is read
     */
    record HasMediaState(Target target, MediaState state, double value, double tolerance, boolean negated)
            implements OfElement {}

    /** What the page has recorded since the latest actions began. */
    sealed interface OfEvents extends Expectation {}

    /**
     * Something happened on the page, to whatever it happened.
     *
     * @param detail what the event carried, such as the text that was spoken; null where any will do
     * @param times how often exactly; 0 for at least once
     */
    record Happened(PageEvent event, @Nullable Literal detail, Match match, int times, boolean negated)
            implements OfEvents {}

    /** An element got a class, or lost it; it may be as before by now. */
    record ClassChanged(Target target, String className, boolean added, boolean negated)
            implements OfEvents, OfElement {}

    /** For how long an element had a class that it got and lost again, in milliseconds; {@code EQUAL} is not used. */
    record ClassLasted(Target target, String className, Comparison comparison, int milliseconds, boolean negated)
            implements OfEvents, OfElement {}

    /** For how long a text was shown when it was shown last, in milliseconds; {@code EQUAL} is not used. */
    record TextLasted(Literal text, Comparison comparison, int milliseconds, boolean negated) implements OfEvents {}

    /** An audio or video element was moved by a number of seconds, backwards where it is negative. */
    record Sought(Target target, double seconds, boolean negated) implements OfEvents, OfElement {}

    /** The one sound that the page made by a script, in no element of it, has a volume from 0 to 1. */
    record SoundVolume(double volume, boolean negated) implements OfEvents {}

    /** What is expected of the order in which the document has its elements. */
    sealed interface OfOrder extends OfElement {}

    /** It stands before another element, and neither is in the other. That it does not is said the other way round. */
    record ComesBefore(Target target, Target other) implements OfOrder {
        @Override
        public boolean negated() {
            return false;
        }

        @Override
        public List<Target> targets() {
            return List.of(target, other);
        }
    }

    /**
     * Of a group it is the one at a place, or in that one.
     *
     * @param place counted from 1
     * @param fromEnd whether it is counted from the end
     * @param negated whether it is at a later place instead; what is not of the group is at none
     */
    record HasPlace(Target target, Target group, int place, boolean fromEnd, boolean negated) implements OfOrder {
        @Override
        public List<Target> targets() {
            return List.of(target, group);
        }
    }

    /** What all that match show is sorted: two values at least, and not all of them alike. */
    record Sorted(Target target, ValueKind kind, boolean descending) implements OfOrder {
        @Override
        public boolean negated() {
            return false;
        }
    }

    /** As what values are compared. */
    enum ValueKind {
        /** With signs of a currency, separators of thousands and one unit for all. */
        NUMBER,
        /** Dates or times. */
        DATE,
        /** Texts as a dictionary has them: numbers in them by their value, case and accents set aside. */
        TEXT
    }
}
