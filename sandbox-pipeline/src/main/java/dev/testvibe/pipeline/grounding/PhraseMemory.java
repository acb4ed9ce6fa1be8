package dev.testvibe.pipeline.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.Phrase.Hint;

/**
 * What a feature calls its elements: a phrase that once carried a test id means the same element when it comes back
 * bare. A phrase that was seen with two ids is forgotten.
 */
public final class PhraseMemory {

    private record Key(
            Set<String> words,
            @Nullable Kind kind,
            @Nullable String name,
            List<String> texts) {}

    private final Map<Key, Set<String>> testIds = new LinkedHashMap<>();

    /** Learns from every phrase of a feature. */
    public static PhraseMemory of(Collection<Phrase> phrases) {
        PhraseMemory memory = new PhraseMemory();
        phrases.forEach(memory::learn);
        return memory;
    }

    private void learn(Phrase phrase) {
        if (phrase.within() != null) {
            learn(phrase.within());
        }
        List<String> ids = phrase.hints().getOrDefault(Hint.TEST_ID, List.of());
        boolean tellsOneThing = ids.size() == 1 && phrase.position() == 0 && !phrase.all();
        if (tellsOneThing && !(phrase.words().isEmpty() && phrase.name() == null && phrase.kind() == null)) {
            testIds.computeIfAbsent(key(phrase), key -> new HashSet<>()).add(ids.get(0));
        }
    }

    private static Key key(Phrase phrase) {
        return new Key(
                Set.copyOf(phrase.words()),
                phrase.kind(),
                phrase.nameIsContent() ? null : phrase.name(),
                Stream.of(Hint.LABEL, Hint.TEXT, Hint.CONTAINS, Hint.FRESH)
                        .flatMap(hint -> phrase.hints().getOrDefault(hint, List.of()).stream())
                        .toList());
    }

    /** The phrase with the test id that it had before, if it had one and now has none. */
    Optional<Phrase> recall(Phrase phrase) {
        if (phrase.isReferenced() || phrase.position() != 0 || phrase.all()) {
            return Optional.empty();
        }
        return only(testIds.getOrDefault(key(phrase), Set.of())).map(id -> referring(phrase, id));
    }

    /** The same for a phrase whose words are among those of exactly one that had a test id, or the other way round. */
    Optional<Phrase> recallLoosely(Phrase phrase) {
        if (phrase.isReferenced()
                || phrase.position() != 0
                || phrase.all()
                || phrase.words().isEmpty()) {
            return Optional.empty();
        }
        Key wanted = key(phrase);
        List<Set<String>> similar = new ArrayList<>();
        testIds.forEach((key, ids) -> {
            boolean sameKind = key.kind() == wanted.kind() || key.kind() == null || wanted.kind() == null;
            boolean sameWords = !key.words().isEmpty()
                    && (key.words().containsAll(wanted.words())
                            || wanted.words().containsAll(key.words()));
            boolean sameName =
                    wanted.name() == null ? key.name() == null : wanted.name().equals(key.name());
            if (sameKind && sameWords && sameName && key.texts().equals(wanted.texts())) {
                similar.add(ids);
            }
        });
        Set<String> all = new HashSet<>();
        similar.forEach(all::addAll);
        return only(all).map(id -> referring(phrase, id));
    }

    private static Optional<String> only(Set<String> ids) {
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    private static Phrase referring(Phrase phrase, String testId) {
        Map<Hint, List<String>> hints = new EnumMap<>(Hint.class);
        hints.put(Hint.TEST_ID, List.of(testId));
        // what it is called besides says nothing that the reference does not, but a person reads it
        Stream.of(Hint.LABEL, Hint.TEXT)
                .filter(phrase.hints()::containsKey)
                .forEach(hint -> hints.put(hint, phrase.hints().get(hint)));
        return new Phrase(
                phrase.text(),
                phrase.kind(),
                phrase.name(),
                phrase.nameIsContent(),
                phrase.words(),
                hints,
                0,
                false,
                null);
    }
}
