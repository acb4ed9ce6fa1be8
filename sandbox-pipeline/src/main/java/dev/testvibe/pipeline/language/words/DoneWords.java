package dev.testvibe.pipeline.language.words;

import java.util.Map;
import java.util.Optional;

/** How people say that they are done with a thing on a list, by what they did with it: {@code packed}, {@code bought}. */
public final class DoneWords {

    /** What is done, and how it is called when it is. */
    private static final Map<String, String> PARTICIPLES = Map.ofEntries(
            Map.entry("pack", "packed"),
            Map.entry("buy", "bought"),
            Map.entry("purchase", "purchased"),
            Map.entry("pay", "paid"),
            Map.entry("watch", "watched"),
            Map.entry("read", "read"),
            Map.entry("visit", "visited"),
            Map.entry("collect", "collected"),
            Map.entry("obtain", "obtained"),
            Map.entry("acquire", "acquired"),
            Map.entry("gather", "gathered"),
            Map.entry("cook", "cooked"),
            Map.entry("prepare", "prepared"),
            Map.entry("learn", "learned"),
            Map.entry("memorize", "memorized"),
            Map.entry("clean", "cleaned"),
            Map.entry("wash", "washed"),
            Map.entry("water", "watered"),
            Map.entry("solve", "solved"),
            Map.entry("resolve", "resolved"),
            Map.entry("fix", "fixed"),
            Map.entry("repair", "repaired"),
            Map.entry("handle", "handled"),
            Map.entry("attend", "attended"),
            Map.entry("achieve", "achieved"),
            Map.entry("harvest", "harvested"),
            Map.entry("return", "returned"),
            Map.entry("deliver", "delivered"));

    public static final String ONE_OF = String.join("|", PARTICIPLES.values());

    private DoneWords() {}

    public static boolean isOne(String word) {
        return PARTICIPLES.containsValue(word);
    }

    /** {@code packed} of {@code unpacked}. */
    public static Optional<String> undone(String word) {
        return Optional.of(word)
                .filter(one -> one.startsWith("un"))
                .map(one -> one.substring(2))
                .filter(DoneWords::isOne);
    }

    /** {@code bought} of {@code buy}. */
    public static Optional<String> participle(String verb) {
        return Optional.ofNullable(PARTICIPLES.get(verb));
    }
}
