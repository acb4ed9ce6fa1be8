package dev.testvibe.pipeline.language.intent;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: what a step says about an element.
 *
 * @param text the words as written, for messages and memory
 * @param kind what kind of thing, or null where no known noun says it
 * @param name the quoted name, such as {@code Save} in {@code the "Save" button}, or null
 * @param nameIsContent whether the quoted text stands after the noun ({@code the message "Saved"}): then it is what the
 *     element shows, to be proved like any expected value
 * @param words the unquoted words that describe it, without articles and kind, in lower case
 * @param hints references by attribute, such as a test id, in the order of the text
 * @param position 1 for the first, 2 for the second, -1 for the last, 0 where the step does not say
 * @param all whether all of several are meant
 * @param within the phrase of the element that contains it, or null
 */
public record Phrase(
        String text,
        @Nullable Kind kind,
        @Nullable String name,
        boolean nameIsContent,
        List<String> words,
        Map<Hint, List<String>> hints,
        int position,
        boolean all,
        @Nullable Phrase within) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»|(?<!\\w)'[^']*'(?!\\w)");

    private static final Pattern LIKE_A_SELECTOR = Pattern.compile("[#.][\\p{L}_][\\p{L}\\d_-]*");

    /** A way to name an element by one of its attributes. */
    public enum Hint {
        TEST_ID,
        ID,
        CSS_CLASS,
        CSS,
        LABEL,
        PLACEHOLDER,
        /** The text that stands for an image. */
        ALT,
        TEXT,
        NAME_ATTRIBUTE,
        VALUE,
        DATA_ID,
        /** How its test id begins: all that do are meant. */
        TEST_ID_PREFIX,
        /** Texts that stand in it, all of them. */
        CONTAINS,
        /** What came since the latest actions; its value says nothing. */
        FRESH,
        /** A Playwright selector of the element itself: not the words of a step, but somebody's choice says which it is. */
        CHOSEN
    }

    public Phrase {
        words = List.copyOf(words);
        hints = Map.copyOf(hints);
    }

    /** Something of which nothing is known; {@code text} is for messages. */
    public static Phrase of(String text) {
        return new Phrase(text, null, null, false, List.of(), Map.of(), 0, false, null);
    }

    /** A row by texts that all stand in it. */
    public static Phrase rowWith(List<String> texts) {
        return of("the row with “" + String.join("”, “", texts) + "”")
                .ofKind(Kind.ROW)
                .withHints(Map.of(Hint.CONTAINS, texts));
    }

    /** Whatever goes by a name. */
    public static Phrase named(String name) {
        return of("“" + name + "”").called(name);
    }

    /** A button that says these words, whatever it says besides. */
    public static Phrase button(List<String> words) {
        return of("what says “" + String.join(" ", words) + "”")
                .ofKind(Kind.BUTTON)
                .withWords(words);
    }

    /** A button by its name. */
    public static Phrase buttonNamed(String name) {
        return of("a button that says “" + name + "”").ofKind(Kind.BUTTON).called(name);
    }

    /** The element that a Playwright selector matches; {@code text} is for messages. */
    public static Phrase chosen(String selector, String text) {
        return of(text).by(Hint.CHOSEN, selector);
    }

    /** The noun that says its kind, as the step has it, in lower case. */
    public Optional<String> noun() {
        return Kind.endingOf(QUOTED.matcher(text).replaceAll(" ").strip())
                .map(named -> named.noun().toLowerCase(Locale.ROOT));
    }

    /** The same of {@code the parts of the figure}, which goes on with what they are parts of. */
    public Optional<String> nounBeforePlace() {
        return Kind.endingOf(text.replaceFirst(" (?:of|in|on) .*$", "").strip())
                .map(named -> named.noun().toLowerCase(Locale.ROOT));
    }

    /** Whether an attribute says exactly which element is meant. */
    public boolean isReferenced() {
        return hints.containsKey(Hint.TEST_ID)
                || hints.containsKey(Hint.TEST_ID_PREFIX)
                || hints.containsKey(Hint.ID)
                || hints.containsKey(Hint.CSS)
                || hints.containsKey(Hint.CSS_CLASS)
                || hints.containsKey(Hint.DATA_ID)
                || hints.containsKey(Hint.ALT)
                || hints.containsKey(Hint.CHOSEN);
    }

    /** Whether the phrase says nothing by which an element could be found. */
    public boolean isVague() {
        return name == null && words.isEmpty() && hints.isEmpty();
    }

    /** The same by its name alone, whatever it is called besides. */
    public Phrase onlyNamed() {
        return new Phrase(text, null, name, false, List.of(), hints, position, all, within);
    }

    /** The same phrase in other words, without a name. */
    public Phrase withWords(List<String> others) {
        return new Phrase(text, kind, null, false, others, hints, position, all, within);
    }

    /** The same phrase in other words, without a name. */
    public Phrase withWords(String... others) {
        return withWords(List.of(others));
    }

    /** The same phrase of what has a name. */
    public Phrase called(String other) {
        return new Phrase(text, kind, other, false, List.of(), hints, position, all, within);
    }

    /** The same whose quoted text is what it is called, wherever that stands. */
    public Phrase calledByItsName() {
        return new Phrase(text, kind, name, false, words, hints, position, all, within);
    }

    /** The same of things that are called by its noun: {@code the first message} of a mailbox. */
    public Phrase calledByItsNoun() {
        return noun().map(noun -> new Phrase(text, null, name, false, List.of(noun), hints, position, all, within))
                .orElse(this);
    }

    /** The same by what it shows. */
    public Phrase showing(String content) {
        return new Phrase(text, kind, content, true, List.of(), hints, position, all, within);
    }

    /** The same by this attribute and no other. */
    public Phrase by(Hint hint, String value) {
        return withHints(Map.of(hint, List.of(value)));
    }

    /** The same by these references and no others. */
    public Phrase withHints(Map<Hint, List<String>> others) {
        return new Phrase(text, kind, name, nameIsContent, words, others, position, all, within);
    }

    /** The same as it is written, for messages and memory. */
    public Phrase written(String other) {
        return new Phrase(other, kind, name, nameIsContent, words, hints, position, all, within);
    }

    /** The same phrase of every element that fits. */
    public Phrase ofAll() {
        return new Phrase(text, kind, name, nameIsContent, words, hints, position, true, within);
    }

    /** The same phrase of what is in another; null for anywhere. */
    public Phrase in(@Nullable Phrase place) {
        return new Phrase(text, kind, name, nameIsContent, words, hints, position, all, place);
    }

    /** The same where all that it stands in is in a place: {@code the price of "Tea"}, {@code in the cart}. */
    public Phrase inside(Phrase place) {
        return in(within == null ? place : within.inside(place));
    }

    /** The same of a kind of element; null for any. */
    public Phrase ofKind(@Nullable Kind other) {
        return new Phrase(text, other, name, nameIsContent, words, hints, position, all, within);
    }

    /** The same by a name that looks like a selector: {@code the "#news" tab}. */
    public Optional<Phrase> calledLikeASelector() {
        List<String> selectors = hints.getOrDefault(Hint.CSS, List.of());
        return hints.size() == 1
                        && selectors.size() == 1
                        && LIKE_A_SELECTOR.matcher(selectors.get(0)).matches()
                ? Optional.of(new Phrase(text, kind, selectors.get(0), false, words, Map.of(), position, all, within))
                : Optional.empty();
    }

    /** The same without its name. */
    public Phrase unnamed() {
        return new Phrase(text, kind, null, false, words, hints, position, all, within);
    }

    /** The same phrase of one element of those that fit, counted from 1; 0 for one wherever it stands. */
    public Phrase at(int place) {
        return new Phrase(text, kind, name, nameIsContent, words, hints, place, false, within);
    }

    /** One phrase for each element, where an attribute lists several; lists of the same length belong together. */
    public List<Phrase> each() {
        int elements = hints.entrySet().stream()
                .filter(hint -> hint.getKey() != Hint.CONTAINS)
                .mapToInt(hint -> hint.getValue().size())
                .filter(values -> values > 1)
                .findFirst()
                .orElse(1);
        return elements == 1
                ? List.of(this)
                : IntStream.range(0, elements)
                        .mapToObj(index -> one(index, elements))
                        .toList();
    }

    private Phrase one(int index, int elements) {
        Map<Hint, List<String>> own = new EnumMap<>(Hint.class);
        hints.forEach((hint, values) -> {
            if (values.size() == elements) {
                own.put(hint, List.of(values.get(index)));
            }
        });
        return new Phrase(text, kind, name, nameIsContent, words, own, position, all, within);
    }
}
