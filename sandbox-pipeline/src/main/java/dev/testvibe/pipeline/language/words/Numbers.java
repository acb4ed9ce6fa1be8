package dev.testvibe.pipeline.language.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Small numbers in words or digits. */
public final class Numbers {

    public static final String WORDS = "no|zero|one|a single|two|three|four|five|six|seven|eight|nine|ten";

    /** The next word says neither how many there are nor which of them is meant. */
    public static final String NO_NUMBER =
            "(?!(?:not|neither|none|any|exactly|only|just|at|all|both|each|every|another|first|second|third|fourth|fifth|last|\\d\\S*|"
                    + WORDS + ")\\b)";

    private static final List<String> ORDER =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** Articles and denials are no numbers that a step counts with. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:-?\\d+(?:[.,]\\d+)*|two|three|four|five|six|seven|eight|nine|ten)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** The numbers of a text, those in words as digits. */
    public static List<String> in(String text) {
        return COUNTED.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> ORDER.contains(number.toLowerCase(Locale.ROOT)) ? String.valueOf(parse(number)) : number)
                .toList();
    }

    public static int parse(String number) {
        String word = number.toLowerCase(Locale.ROOT);
        if (word.equals("no")) {
            return 0;
        }
        if (word.equals("a single")) {
            return 1;
        }
        int index = ORDER.indexOf(word);
        return index >= 0 ? index : Integer.parseInt(word);
    }
}
