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

    /** What a {@link Capture} remembered, compared with what is there now. */
    record Compared(String capture, Target target, Capture.Property property, Change change, int by, boolean negated)
            implements OfElement {}

    /** How the present relates to what was remembered; {@code by} counts for the last two. */
    enum Change {
        SAME,
        DIFFERENT,
        MORE_BY,
        LESS_BY
    }
}
