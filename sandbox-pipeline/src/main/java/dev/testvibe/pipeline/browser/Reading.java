package dev.testvibe.pipeline.browser;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.WholeWords;

/**
 * What is there.
 *
 * @param holds whether the affirmed form of what is expected holds
 * @param seen what to tell a person
 */
record Reading(boolean holds, String seen) {

    /** A state that is one of two. */
    static Reading state(boolean holds, String yes, String no) {
        return new Reading(holds, holds ? "it is " + yes : "it is " + no);
    }

    /** A text beside the one that is wanted. */
    static Reading compared(String wanted, Match match, @Nullable String actual) {
        String seen = actual == null ? "" : actual;
        String text = fold(wanted);
        boolean holds =
                switch (match) {
                    case EXACT -> fold(seen).equals(text);
                    case WORDS -> WholeWords.pattern(text).matcher(seen).find();
                    case ANYWHERE -> seen.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
                    case STARTS_WITH -> seen.startsWith(text);
                    case ENDS_WITH -> seen.endsWith(text);
                    case PATTERN -> Pattern.compile(wanted).matcher(seen).find();
                };
        return new Reading(holds, "“" + seen + "”");
    }

    /** As a browser shows it: white space is one space. */
    static String fold(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
