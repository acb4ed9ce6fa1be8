package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;

/** Texts of a page that say how many there are of something, such as "2 items left" and "Reviews (1)". */
final class Tallies {

    private static final Set<String> OF_COUNTING = Set.of(
            "count", "counter", "number", "total", "of", "in", "found", "all", "result", "results", "showing", "are",
            "there", "you", "have");
    /** Whatever is listed is an item, and what is to be done has several names. */
    private static final Set<String> ANYTHING =
            Set.of("item", "todo", "to", "do", "task", "entry", "product", "article", "result");

    private static final int MOST_OTHER_WORDS = 2;

    private final LivePage live;

    Tallies(LivePage live) {
        this.live = live;
    }

    /** The one text that says this number of what the words say, and little besides. */
    Optional<String> saying(Phrase counted, String number) {
        String said = counted.words().isEmpty() ? counted.noun().orElse("") : String.join(" ", counted.words());
        List<String> wanted = ShownTexts.words(said).stream()
                .filter(word -> !OF_COUNTING.contains(word))
                .map(Tallies::singular)
                .toList();
        List<String> saying = wanted.isEmpty() || !number.matches("\\d+")
                ? List.of()
                : ShownTexts.on(live).stream()
                        .filter(text -> says(text, wanted, number))
                        .toList();
        return saying.size() == 1 ? Optional.of(saying.get(0)) : Optional.empty();
    }

    /**
     * {@code the counter shows "1 item left"}: a text with a number in it, where nothing but "counter" and its own words say
     * whose it is.
     */
    static boolean isATally(Phrase phrase, String text) {
        return phrase.within() == null
                && phrase.name() == null
                && phrase.words().stream().anyMatch(OF_COUNTING::contains)
                && phrase.words().stream()
                        .allMatch(word -> OF_COUNTING.contains(word)
                                || ShownTexts.words(text).stream()
                                        .map(Tallies::singular)
                                        .anyMatch(singular(word)::equals))
                && text.matches("(?U)\\d+ \\w+.*|\\w+.* \\(?\\d+\\)?");
    }

    static boolean says(String text, List<String> wanted, String number) {
        List<String> words = ShownTexts.words(text).stream()
                .map(Tallies::singular)
                .filter(word -> !OF_COUNTING.contains(word))
                .toList();
        List<String> numbers =
                words.stream().filter(word -> word.matches("\\d+")).toList();
        return numbers.equals(List.of(number))
                && wanted.stream()
                        .allMatch(one -> words.contains(one)
                                || ANYTHING.contains(one) && words.stream().anyMatch(ANYTHING::contains))
                && words.size() <= wanted.size() + 1 + MOST_OTHER_WORDS;
    }

    /** What remains is what is left. */
    private static String singular(String word) {
        return word.equals("remaining") ? "left" : Nouns.singular(word);
    }
}
