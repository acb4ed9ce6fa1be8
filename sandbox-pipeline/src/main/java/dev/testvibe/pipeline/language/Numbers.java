package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Locale;

/** Small numbers in words or digits. */
final class Numbers {

    static final String WORDS = "no|zero|one|a single|two|three|four|five|six|seven|eight|nine|ten";

    private static final List<String> ORDER =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    static int parse(String number) {
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
