package dev.testvibe.pipeline.language.intent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a noun phrase speaks of, by its noun. */
public enum Kind {
    BUTTON("button", "btn", "icon button", "push button"),
    LINK("link", "hyperlink", "anchor"),
    TAB("tab button", "tab"),
    CHECKBOX("checkbox", "check box", "checkboxes", "toggle", "switch"),
    RADIO("radio button", "radio", "radio option"),
    SELECT(
            "dropdown menu",
            "dropdown list",
            "drop-down",
            "dropdown",
            "select box",
            "select",
            "combobox",
            "combo box",
            "selector",
            "option select"),
    SLIDER("range slider", "slider", "range input"),
    FIELD(
            "input field",
            "text field",
            "textfield",
            "inputfield",
            "input box",
            "text input",
            "textbox",
            "text area",
            "textarea",
            "field",
            "input"),
    OPTION("option", "suggestion"),
    HEADING("heading", "headline"),
    /** The part at the top of a page; where a page has none, or of anything but the page, its heading. */
    HEADER("header"),
    IMAGE("image", "picture", "icon", "logo", "photo", "avatar"),
    TABLE("table", "table body", "grid"),
    ROW("table row", "row"),
    CELL("table cell", "cell"),
    LIST("list"),
    ITEM("list item", "item", "entry"),
    DIALOG("dialog", "modal", "popup", "pop-up", "dialogue"),
    FORM("form"),
    LABEL("label"),
    MESSAGE("error message", "success message", "message", "notification", "toast", "banner", "text", "error"),
    FRAME("inline frame", "iframe", "frame"),
    NAVIGATION("navigation bar", "navigation menu", "nav bar", "navbar", "navigation", "nav"),
    VIDEO("video player", "video"),
    AUDIO("audio element", "audio player", "audio"),
    /** Any element at all: the word says nothing about it. */
    ELEMENT(
            "element",
            "section",
            "area",
            "container",
            "div",
            "box",
            "panel",
            "content",
            "display",
            "component",
            "block",
            "part");

    private final List<String> nouns;

    Kind(String... nouns) {
        this.nouns = List.of(nouns);
    }

    /** The kind whose noun ends the phrase; the longest noun wins. */
    public static Optional<Named> endingOf(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(values())
                .flatMap(kind -> kind.nouns.stream().flatMap(noun -> plurals(noun)
                        .filter(form -> lower.equals(form) || lower.endsWith(" " + form) || lower.endsWith("»" + form))
                        .map(form -> new Named(kind, form, !form.equals(noun)))))
                .max((a, b) -> Integer.compare(a.noun().length(), b.noun().length()));
    }

    /** Whether a noun says of an element no more than that it is one. */
    public static boolean isOfAnyElement(String noun) {
        return endingOf(noun).filter(named -> named.kind() == ELEMENT).isPresent();
    }

    private static java.util.stream.Stream<String> plurals(String noun) {
        String plural = noun.endsWith("x")
                ? noun + "es"
                : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return java.util.stream.Stream.of(noun, plural);
    }

    /** A kind with the noun that named it. */
    public record Named(Kind kind, String noun, boolean plural) {}
}
