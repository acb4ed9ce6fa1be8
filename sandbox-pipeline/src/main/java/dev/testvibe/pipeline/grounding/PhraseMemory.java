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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Target;

/**
 * What a feature calls its elements: a phrase that once carried a test id means the same element when it comes back
 * bare. A phrase that was seen with two ids is forgotten. Once it is {@linkplain #share shared}, what one scenario saw can
 * be said to be missing in another.
 */
public final class PhraseMemory {

    private record Key(
            Set<String> words,
            @Nullable Kind kind,
            @Nullable String name,
            List<String> texts) {}

    /** A place that stays the same whatever is shown there: a test id, an id or a class. */
    private static final Pattern LASTING =
            Pattern.compile("internal:testid=\\[[^\\]]+\\]|(?:[a-z][a-z0-9]*)?[#.][A-Za-z_][\\w-]*");

    private final Map<Key, Set<String>> testIds = new LinkedHashMap<>();
    private final Map<Key, Set<Target>> seen = new ConcurrentHashMap<>();
    private final Map<Key, Target> places = new ConcurrentHashMap<>();

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

    /** Told of what a phrase meant on a page. */
    void seen(Phrase phrase, Element element) {
        if (tellsAPlace(phrase)
                && element.visible()
                && LASTING.matcher(element.target().selector()).matches()) {
            seen.computeIfAbsent(key(phrase), key -> ConcurrentHashMap.newKeySet())
                    .add(element.target());
        }
    }

    /** From now on, what was seen in one scenario is known in the others. */
    public void share() {
        seen.forEach((key, targets) -> {
            if (targets.size() == 1) {
                places.put(key, targets.iterator().next());
            }
        });
    }

    /** Where other scenarios saw what a phrase means; nothing before it is shared, or where they saw it in several places. */
    public Optional<Target> elsewhere(Phrase phrase) {
        return tellsAPlace(phrase) ? Optional.ofNullable(places.get(key(phrase))) : Optional.empty();
    }

    private static boolean tellsAPlace(Phrase phrase) {
        return phrase.name() == null
                && phrase.kind() != Kind.MESSAGE
                && !phrase.words().isEmpty()
                && !phrase.isReferenced()
                && phrase.within() == null
                && phrase.position() == 0
                && !phrase.all();
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
        return phrase.withHints(hints).at(0).in(null);
    }
}
