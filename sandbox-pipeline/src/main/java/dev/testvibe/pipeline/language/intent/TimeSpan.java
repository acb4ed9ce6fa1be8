package dev.testvibe.pipeline.language.intent;

import java.util.Locale;
import java.util.regex.Matcher;

import dev.testvibe.pipeline.language.words.Numbers;

/** A time as people write it: {@code 150ms}, {@code 1.5 seconds}, {@code two minutes}, {@code an hour}. */
public final class TimeSpan {

    private static final String UNIT = "ms|milli-?seconds?|msec|s|secs?|seconds?|min|minutes?|h|hours?";

    private TimeSpan() {}

    /** A pattern for one. @param group for its number; that for its unit is called so with {@code unit} behind it */
    public static String in(String group) {
        return "(?<" + group + ">\\d+(?:\\.\\d+)?|an?|" + Numbers.WORDS + ") ?(?<" + group + "unit>" + UNIT + ")";
    }

    /** @param group in which the pattern was found */
    public static int milliseconds(Matcher matcher, String group) {
        String number = matcher.group(group).toLowerCase(Locale.ROOT);
        int factor = factor(matcher.group(group + "unit").toLowerCase(Locale.ROOT));
        if (number.contains(".")) {
            return (int) Math.round(Double.parseDouble(number) * factor);
        }
        return (number.startsWith("a") ? 1 : Numbers.parse(number)) * factor;
    }

    private static int factor(String unit) {
        if (unit.startsWith("ms") || unit.startsWith("milli")) {
            return 1;
        }
        return unit.startsWith("m") ? 60_000 : unit.startsWith("h") ? 3_600_000 : 1_000;
    }
}
