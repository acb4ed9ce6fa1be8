package dev.testvibe.pipeline.language.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a step that a lexicon does not know: they stay in the author's language, since the page speaks it too.
 *
 * <p>They are marked, {@code the ‹Benutzername› field}, so that no rule of English takes one for its own: "also", "an"
 * or "on" are words of other languages as well.
 */
public final class PageWords {

    private PageWords() {}

    /** The words, each marked; what was parted at an apostrophe is one word again. */
    public static String mark(List<String> words) {
        return words.stream()
                .map(word -> "‹" + word + "›")
                .collect(Collectors.joining(" "))
                .replace("'› ‹", "'");
    }

    /** A text as it reads without marks. */
    public static String unmark(String text) {
        return text.replaceAll("[‹›]", "");
    }

    /** What a word of a phrase is made of, as names on a page are compared: {@code d'utilisateur} is two words. */
    public static List<String> parts(String word) {
        return word.startsWith("‹")
                ? Arrays.stream(unmark(word).split("[^\\p{L}\\p{N}$€£%]+"))
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of(word);
    }
}
