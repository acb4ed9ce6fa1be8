package dev.testvibe.pipeline.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A masked step of another language as words, each with one space behind it, so that a word that may be left out of a
 * pattern takes its space with it.
 */
final class ForeignText {

    private ForeignText() {}

    /** Parts elisions ({@code l' utilisateur}) and compounds of a literal ({@code «0» Button}); parts commas; drops other punctuation. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace('\u2011', '-')
                        .replaceAll("[\\u00a0\\u202f]", " ")
                        .replaceAll("(?<=»)-(?=\\p{L})|(?<=\\p{L})-(?=«)", " ")
                        .replaceAll("(?<=\\p{L}')(?=[\\p{L}«])", " ")
                        .replaceAll("[;:!?.…]+(?=\\s|$)|^,|,$|(?<=^|\\s)[¿¡]", " ")
                        .replaceAll(" ?,(?= )", " ,")
                        .strip()
                        .replaceAll("\\s+", " ")
                + " ";
    }

    static List<String> list(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" ", -1));
    }

    static String key(String text) {
        return words(text).toLowerCase(Locale.ROOT);
    }
}
