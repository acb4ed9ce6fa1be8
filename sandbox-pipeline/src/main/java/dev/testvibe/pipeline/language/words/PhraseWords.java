package dev.testvibe.pipeline.language.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that noun phrases consist of: those that describe, those that count, and those that no phrase holds. */
public final class PhraseWords {

    private static final Set<String> ARTICLES = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "my",
            "our",
            "your",
            "of",
            "user's",
            "only",
            "displayed",
            "shown",
            "listed",
            "following",
            "corresponding",
            "same",
            "existing",
            "respective");
    /** Words that no noun phrase holds: with one of them, the phrase was cut out wrongly. */
    private static final Set<String> NOT_OF_A_PHRASE = Set.of(
            "should",
            "must",
            "shall",
            "will",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "when",
            "if",
            "while",
            "after",
            "before",
            "because",
            "then",
            "not",
            "neither",
            "nor",
            "no",
            "never",
            "or",
            "either",
            "and",
            "does",
            "do",
            "has",
            "have",
            "which",
            "who",
            "until",
            "unless",
            "but",
            "than",
            "to",
            "into",
            "with",
            "without",
            "once",
            "twice",
            "click",
            "clicks",
            "enter",
            "enters",
            "select",
            "selects",
            "displays",
            "any",
            "properly",
            "correctly",
            "eventually");

    private static final Map<String, Integer> POSITIONS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("last", -1));

    /** What ends like several things and is one. */
    private static final Set<String> ONE_THING = Set.of(
            "canvas", "status", "bonus", "news", "analysis", "basis", "radius", "focus", "lens", "series", "progress");

    private static final Set<String> TARGETS =
            Set.of("account", "date", "address", "city", "station", "airport", "currency", "language", "unit");

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

    private PhraseWords() {}

    /** Without articles and what says no more than they do, in lower case. */
    public static List<String> content(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,()<>]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
    }

    /** Whether a phrase with this word was cut out wrongly. */
    public static boolean isOfNoPhrase(String word) {
        return NOT_OF_A_PHRASE.contains(word);
    }

    /** Whether it ends like several things and is not one. */
    public static boolean isPlural(String word) {
        return word.matches(".*[^s]s") && !ONE_THING.contains(word);
    }

    /** {@code the to account}: where money, or a traveller, goes to. */
    public static boolean isOfATransfer(List<String> said) {
        return said.size() == 2 && TARGETS.contains(said.get(1));
    }

    /** 1 for "first" or "1st", -1 for "last", 0 for what says no place. */
    public static int position(String word) {
        Matcher ordinal = ORDINAL.matcher(word);
        return ordinal.matches() ? Integer.parseInt(ordinal.group(1)) : POSITIONS.getOrDefault(word, 0);
    }
}
