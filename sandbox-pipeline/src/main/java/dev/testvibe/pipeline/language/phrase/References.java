package dev.testvibe.pipeline.language.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * Clauses that name an element by an attribute, such as {@code with data-testid "save"}: folded into one token, so that
 * the rules of grammar need not know them, and unfolded when a phrase is read.
 */
public final class References {

    /** Matches one folded clause. */
    public static final String TOKEN = "⟦[A-Z_]+:[\\d,]+⟧";

    /** A literal further on that has an attribute of its own is another element's name. */
    private static final String LITERALS =
            "(«\\d+»(?:(?:, and |, | and | or )«\\d+»(?!,? ?\\(?(?:with|having|identified by|whose) ))*)";

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?:,? ?\\(|,? )?(?:(?:with|having|identified by|that has|which has|whose|by|using)\\s+)?(?:the |an? |its )?"
                    + "(data-test-?id|data-test|data-cy|data-qa|test[ -]?id)s?(?: attributes?)?\\s*(?:is|are|of|=|:)?\\s*"
                    + LITERALS + "\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile(
            "(?:,? ?\\(|,? )?(?:with|having|whose)\\s+(?:the |an? |its )?(?:data-test-?id|data-test|data-cy|data-qa)s? (?:starting|beginning|that starts|that begins|starts|begins) with "
                    + LITERALS + "\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "(?:,? ?\\(|,? (?:with|having|identified by|that has|which has|whose)\\s+)(?:the |an? |its )?"
                    + "(id|class|css selector|selector|data-id|name attribute|placeholder)(?: attribute)?\\s*(?:is|of|=|:)?\\s*"
                    + LITERALS + "\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALT = Pattern.compile(
            "(?<=\\b(?:image|picture|photo|img|logo|icon)(?: element)?) (?:with|having|that has|whose) (?:the |an? )?(alt)(?:ernative|ernate)?(?:[ -]?text| attribute| tag)?(?: of| is)? "
                    + "(«\\d+»)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile(
            " (?:(?:with|having|containing|that contains|including|that says|for|matching)(?: the)? (text|texts|label|option|name|title|caption|heading|headline|question)"
                    + "|(labell?ed|named|called|titled|reading|saying|captioned))(?: (?:of|as|includes|contains))? "
                    + LITERALS,
            Pattern.CASE_INSENSITIVE);
    /** {@code the row with start time "09:00"}: a row, or an item of a list, by what stands in it. */
    private static final Pattern CONTENT_OF_ITEM = Pattern.compile(
            "(?<=\\b(?:row|item|entry|card|record|line)) (?:with|for|of|containing|that contains|that has|showing|named|called|titled)(?: (?:the|an?))?(?: [a-z]+){0,3} "
                    + LITERALS + "(?:(?:,| and|, and)(?: (?:the|an?))?(?: [a-z]+){0,3} " + LITERALS + ")?()",
            Pattern.CASE_INSENSITIVE);

    /** {@code the boxes "A" with id "a" and "B" with id "b"}: a list of names, and one of references. */
    private static final Pattern EACH_WITH_ITS_OWN = Pattern.compile(
            "(«\\d+»(?:(?:, and |, | and )«\\d+»)*) ⟦([A-Z_]+):([\\d,]+)⟧(, and |, | and )(«\\d+») ⟦\\2:(\\d+)⟧");

    private static final Pattern FOLDED = Pattern.compile("⟦([A-Z_]+):([\\d,]+)⟧");

    private References() {}

    /** Folds the clauses that can stand nowhere but in a noun phrase. */
    public static String fold(String text) {
        String prefixes = PREFIX.matcher(text)
                .replaceAll(match ->
                        " ⟦" + Hint.TEST_ID_PREFIX + ":" + match.group(1).replaceAll("\\D", "") + "⟧");
        return together(fold(ALT, fold(OTHER, fold(ATTRIBUTE, prefixes)))
                .replaceAll(" {2,}", " ")
                .strip());
    }

    private static String together(String text) {
        String joined = EACH_WITH_ITS_OWN.matcher(text).replaceFirst("$1$4$5 ⟦$2:$3,$6⟧");
        return joined.equals(text) ? text : together(joined);
    }

    /** Folds also what can only be told from a predicate once the phrase was cut out of its sentence. */
    static String foldWithin(String phrase) {
        return foldItems(fold(CONTENT, phrase));
    }

    private static String foldItems(String phrase) {
        return CONTENT_OF_ITEM.matcher(phrase).replaceAll(match -> {
            String literals = (match.group(1) + " " + (match.group(2) == null ? "" : match.group(2)))
                    .replaceAll("[^\\d]+", ",")
                    .replaceAll("^,|,$", "");
            return " ⟦" + Hint.CONTAINS + ":" + literals + "⟧";
        });
    }

    private static String fold(Pattern clause, String text) {
        return clause.matcher(text).replaceAll(match -> {
            String attribute = "";
            for (int group = 1; group < match.groupCount(); group++) {
                attribute = match.group(group) == null ? attribute : match.group(group);
            }
            String literals =
                    match.group(match.groupCount()).replaceAll("[^\\d]+", ",").replaceAll("^,|,$", "");
            return " ⟦" + hint(attribute) + ":" + literals + "⟧";
        });
    }

    private static Hint hint(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT).replace(" ", "");
        if (name.startsWith("data-id")) {
            return Hint.DATA_ID;
        }
        if (name.startsWith("data-") || name.startsWith("test")) {
            return Hint.TEST_ID;
        }
        return switch (name) {
            case "id" -> Hint.ID;
            case "class" -> Hint.CSS_CLASS;
            case "cssselector", "selector" -> Hint.CSS;
            case "nameattribute" -> Hint.NAME_ATTRIBUTE;
            case "alt" -> Hint.ALT;
            case "placeholder" -> Hint.PLACEHOLDER;
            case "label", "labeled", "labelled" -> Hint.LABEL;
            default -> Hint.TEXT;
        };
    }

    /** The references in a phrase. */
    static Map<Hint, List<String>> in(String phrase, MaskedText step) {
        Map<Hint, List<String>> hints = new EnumMap<>(Hint.class);
        Matcher matcher = FOLDED.matcher(phrase);
        while (matcher.find()) {
            List<String> values = hints.computeIfAbsent(Hint.valueOf(matcher.group(1)), key -> new ArrayList<>());
            for (String index : matcher.group(2).split(",", -1)) {
                values.add(step.literals().get(Integer.parseInt(index)));
            }
        }
        return hints;
    }

    /** The phrase without its references. */
    public static String without(String phrase) {
        return FOLDED.matcher(phrase).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
