package dev.testvibe.pipeline.explore;

import java.util.Locale;

import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.language.Phrase.Hint;
import dev.testvibe.pipeline.recording.Target;

/** Selectors for what is not on the page, and for the parts of what is. */
final class Selectors {

    static final String ONLY_VISIBLE = " >> visible=true";

    private Selectors() {}

    static String of(Hint hint, String value) {
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
            case LABEL -> "internal:label=" + quoted + "s";
            case TEXT -> exactText(value);
            case VALUE -> "[value=" + quoted + "]";
            case FRESH, CONTAINS ->
                throw new IllegalArgumentException("What holds a text or is new has no selector of its own");
        };
    }

    static String exactText(String text) {
        return "internal:text=" + quote(text) + "s";
    }

    static String anyText(String text) {
        return "internal:text=" + quote(text) + "i";
    }

    static Target itemsOf(Element container, String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        String items =
                switch (container.tag()) {
                    case "table", "tbody" -> word.startsWith("column") ? "thead >> th" : "tbody >> tr";
                    case "select" -> "option";
                    case "ul", "ol" -> "li";
                    default -> ":scope > *";
                };
        String selector = container.tag().equals("tbody")
                ? container.target().selector() + " >> tr"
                : container.target().selector() + " >> " + items;
        return new Target(selector, "the " + noun + " of " + container.target().description());
    }

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
