package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.testvibe.pipeline.language.intent.Phrase;

/** {@code my new account number}, where the page says "Account number": that it is new goes without saying. */
public final class NewValues {

    private static final Set<String> NEW = Set.of("new", "newly", "generated", "created", "assigned", "own");
    private static final Set<String> VALUES =
            Set.of("number", "id", "code", "balance", "total", "reference", "type", "status");

    private NewValues() {}

    /** The same without what need not be said; nothing where all of it says something. */
    public static Optional<Phrase> plain(Phrase phrase) {
        List<String> words = phrase.words();
        boolean isAValue = phrase.kind() == null
                && phrase.name() == null
                && !phrase.isReferenced()
                && words.size() > 2
                && NEW.contains(words.get(0))
                && VALUES.contains(words.get(words.size() - 1));
        return isAValue ? Optional.of(phrase.withWords(words.subList(1, words.size()))) : Optional.empty();
    }
}
