package dev.testvibe.pipeline.language.intent;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An act whose values say what they are, each by a noun or a preposition: {@code searches for a room from "1 May 2026" to
 * "3 May 2026" for "2" guests}. One form or row of controls takes them all.
 *
 * @param verbs what is done, in the forms that a button may say, the likeliest first
 * @param object what it is done to, in words; empty where the sentence does not say
 * @param item which of these, by its name; null where the sentence does not say
 * @param parts in the order of the sentence
 * @param isSent whether the values take effect, and are not merely entered
 * @param customs how the feature sends what it has filled in elsewhere
 */
public record Particulars(
        List<String> verbs,
        List<String> object,
        @Nullable String item,
        List<Part> parts,
        boolean isSent,
        List<Custom> customs)
        implements Intent.OfASubject {

    public Particulars {
        verbs = List.copyOf(verbs);
        object = List.copyOf(object);
        parts = List.copyOf(parts);
        customs = List.copyOf(customs);
    }

    public Particulars(
            List<String> verbs, List<String> object, @Nullable String item, List<Part> parts, boolean isSent) {
        this(verbs, object, item, parts, isSent, List.of());
    }

    /** The same where these are known. */
    public Particulars with(List<Custom> known) {
        return new Particulars(verbs, object, item, parts, isSent, known);
    }

    /** The same of these values, of things that are called so. */
    public Particulars of(List<String> things, List<Part> some) {
        return new Particulars(verbs, things, item, some, isSent, customs);
    }

    /** What is clicked on after a field is filled in. */
    public record Custom(Phrase field, Phrase button) {}

    /**
     * One of its values.
     *
     * @param noun what the value is, such as {@code guests}; null where only a preposition says it
     * @param preposition such as {@code from}; null where there is none
     */
    public record Part(@Nullable String noun, @Nullable String preposition, String value) {

        /** As the sentence says it. */
        public String said() {
            String before = preposition == null ? "" : preposition + " ";
            return before + (noun == null ? "" : noun + " ") + "“" + value + "”";
        }
    }
}
