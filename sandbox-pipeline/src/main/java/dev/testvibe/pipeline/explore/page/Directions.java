package dev.testvibe.pipeline.explore.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.language.intent.Phrase;

/** {@code the source account} is what a page may call "From account", and {@code the destination account} "To account". */
public final class Directions {

    private static final Map<String, String> PREPOSITIONS =
            Map.of("source", "from", "destination", "to", "target", "to", "recipient", "to", "receiving", "to");

    private Directions() {}

    /** Grounds a phrase as it is, or else in the words of the page. */
    public static Grounding ground(Phrase phrase, Function<Phrase, Grounding> grounder) {
        Grounding grounding = grounder.apply(phrase);
        boolean hasDirection = phrase.words().size() > 1
                && phrase.words().stream().anyMatch(PREPOSITIONS::containsKey)
                && phrase.name() == null;
        if (!hasDirection || !(grounding instanceof Grounding.Absent)) {
            return grounding;
        }
        List<String> words = phrase.words().stream()
                .map(word -> PREPOSITIONS.getOrDefault(word, word))
                .toList();
        return grounder.apply(phrase.withWords(words));
    }
}
