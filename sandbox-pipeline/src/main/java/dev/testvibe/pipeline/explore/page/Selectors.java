package dev.testvibe.pipeline.explore.page;

import dev.testvibe.pipeline.language.intent.Phrase.Hint;

/** Selectors for what need not be on the page. */
public final class Selectors {

    public static final String ONLY_VISIBLE = " >> visible=true";

    private Selectors() {}

    public static String of(Hint hint, String value) {
        String quoted = quote(value);
        return switch (hint) {
            case TEST_ID -> "internal:testid=[data-testid=" + quoted + "s]";
            case TEST_ID_PREFIX -> "[data-testid^=" + quoted + "]";
            case ID -> "[id=" + quoted + "]";
            case CSS_CLASS -> "." + value.strip().replaceFirst("^\\.", "").replaceAll("\\s+", ".");
            case CSS, CHOSEN -> value;
            case DATA_ID -> "[data-id=" + quoted + "]";
            case NAME_ATTRIBUTE -> "[name=" + quoted + "]";
            case PLACEHOLDER -> "internal:attr=[placeholder=" + quoted + "s]";
            case ALT -> "internal:attr=[alt=" + quoted + "s]";
            case LABEL -> "internal:label=" + quoted + "s";
            case TEXT -> exactText(value);
            case VALUE -> "[value=" + quoted + "]";
            case FRESH, CONTAINS ->
                throw new IllegalArgumentException("What holds a text or is new has no selector of its own");
        };
    }

    public static String exactText(String text) {
        return "internal:text=" + quote(text) + "s";
    }

    public static String anyText(String text) {
        return "internal:text=" + quote(text) + "i";
    }

    public static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
