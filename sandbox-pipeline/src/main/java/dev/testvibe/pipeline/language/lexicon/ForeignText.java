package dev.testvibe.pipeline.language.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A masked step of another language as words, each with one space behind it, so that a word that may be left out of a
 * pattern takes its space with it.
 */
final class ForeignText {

    private static final Pattern ENDING = Pattern.compile("(?<=[\\p{L}\\d)])\\((\\p{L}+)\\)");

    private ForeignText() {}

    /** Parts elisions ({@code l' utilisateur}), compounds of a literal ({@code «0» Button}) and commas; drops other signs. */
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

    /** {@code affiché(e)(s)}: the word with and without each ending in brackets. */
    static List<String> variants(String word) {
        Matcher ending = ENDING.matcher(word);
        if (!ending.find()) {
            return List.of(word);
        }
        String rest = word.substring(ending.end());
        return Stream.of("", ending.group(1))
                .flatMap(one -> variants(word.substring(0, ending.start()) + one + rest).stream())
                .toList();
    }

    static List<String> list(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split(" ", -1));
    }

    static String key(String text) {
        return words(text).toLowerCase(Locale.ROOT);
    }
}
