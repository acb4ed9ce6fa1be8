package dev.testvibe.pipeline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.StepParser.Role;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Verb;

/**
 * The words in which a model may answer: the verbs and claims that are about one element or the page and about one
 * literal at most. A word takes a value always or never, so that no literal can be put where nobody looks at it.
 */
enum Vocabulary {
    CLICK(Verb.CLICK, Value.NONE, "click it"),
    DOUBLE_CLICK(Verb.DOUBLE_CLICK, Value.NONE, "double-click it"),
    RIGHT_CLICK(Verb.RIGHT_CLICK, Value.NONE, "click it with the right button"),
    HOVER(Verb.HOVER, Value.NONE, "move the pointer over it"),
    FILL(Verb.FILL, Value.TEXT, "replace the content of the field by the value"),
    TYPE(Verb.TYPE, Value.TEXT, "type the value into the field, after what it holds"),
    CLEAR(Verb.CLEAR, Value.NONE, "empty the field"),
    SELECT(Verb.SELECT, Value.TEXT, "choose the option of that label from it"),
    CHECK(Verb.CHECK, Value.NONE, "check the box or choose the radio button"),
    UNCHECK(Verb.UNCHECK, Value.NONE, "uncheck the box"),
    PRESS(Verb.PRESS, Value.TEXT, "press the key while it has the focus"),
    FOCUS(Verb.FOCUS, Value.NONE, "give it the focus"),
    BLUR(Verb.BLUR, Value.NONE, "take the focus from it"),
    SCROLL(Verb.SCROLL, Value.NONE, "scroll to it"),

    VISIBLE(Claim.VISIBLE, Value.NONE, "it is visible"),
    SHOWS(Claim.SHOWS, Value.TEXT, "it shows the value, as its text, its content or its chosen option"),
    PLACEHOLDER(Claim.PLACEHOLDER, Value.TEXT, "its placeholder is the value"),
    EMPTY(Claim.EMPTY, Value.NONE, "it has no content"),
    ENABLED(Claim.ENABLED, Value.NONE, "it is enabled"),
    CHECKED(Claim.CHECKED, Value.NONE, "it is checked"),
    FOCUSED(Claim.FOCUSED, Value.NONE, "it has the focus"),
    UNCHANGED(Claim.UNCHANGED, Value.NONE, "it is as it was before the latest When"),
    CSS_CLASS(Claim.CSS_CLASS, Value.TEXT, "it has the class"),
    COUNT(Claim.COUNT, Value.COUNT, "the list, table or select has so many items, rows or options"),
    AT_LEAST(Claim.AT_LEAST, Value.COUNT, "it has so many items or more"),
    AT_MOST(Claim.AT_MOST, Value.COUNT, "it has so many items or fewer"),
    GREATER(Claim.GREATER, Value.NUMBER, "the number that it shows is greater"),
    LESS(Claim.LESS, Value.NUMBER, "the number that it shows is less"),
    NUMBER_AT_LEAST(Claim.NUMBER_AT_LEAST, Value.NUMBER, "the number that it shows is that or greater"),
    NUMBER_AT_MOST(Claim.NUMBER_AT_MOST, Value.NUMBER, "the number that it shows is that or less"),
    URL(Claim.URL, Value.TEXT, "the address of the page is the value, absolute or a path; no ref"),
    TITLE(Claim.TITLE, Value.TEXT, "the title of the page is the value; no ref"),
    DIALOG(Claim.DIALOG, Value.TEXT, "a dialog of the browser said the value; no ref");

    /** What stands beside a word. */
    enum Value {
        NONE(".*"),
        TEXT("(?s).*"),
        COUNT("\\d{1,6}"),
        NUMBER("\\D*-?\\d+(?:\\.\\d+)?\\D*");

        private final String form;

        Value(String form) {
            this.form = form;
        }

        boolean allows(@Nullable String value) {
            return this == NONE ? value == null : value != null && value.matches(form);
        }
    }

    private final @Nullable Verb verb;
    private final @Nullable Claim claim;
    private final Value value;
    private final String meaning;

    Vocabulary(Verb verb, Value value, String meaning) {
        this(verb, null, value, meaning);
    }

    Vocabulary(Claim claim, Value value, String meaning) {
        this(null, claim, value, meaning);
    }

    Vocabulary(@Nullable Verb verb, @Nullable Claim claim, Value value, String meaning) {
        this.verb = verb;
        this.claim = claim;
        this.value = value;
        this.meaning = meaning;
    }

    /** The words for a step: acts for a When, claims for a Then, both for a Given. */
    static List<Vocabulary> of(Role role) {
        return Arrays.stream(values()).filter(word -> word.suits(role)).toList();
    }

    static Optional<Vocabulary> word(String text) {
        return Stream.of(values()).filter(word -> word.text().equals(text)).findFirst();
    }

    boolean suits(Role role) {
        return role == Role.GIVEN || (claim != null) == (role == Role.THEN);
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable Verb verb() {
        return verb;
    }

    @Nullable Claim claim() {
        return claim;
    }

    Value value() {
        return value;
    }

    /** Whether it is said of the page, and not of an element of it. */
    boolean ofPage() {
        return claim == Claim.URL || claim == Claim.TITLE || claim == Claim.DIALOG;
    }

    /** Whether the verb can be done to an element like this. */
    boolean fits(Element element) {
        if (verb == null) {
            return true;
        }
        return switch (verb) {
            case FILL -> element.textField() || element.isRange();
            case TYPE, CLEAR -> element.textField();
            case CHECK, UNCHECK -> element.checkable();
            default -> true;
        };
    }

    @Override
    public String toString() {
        return text() + (value == Value.NONE ? "" : " (value)") + ": " + meaning;
    }
}
