package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.language.Phrase.Hint;

/** What a bare "the row" or "the task item" means: the one that was spoken of last, or that was added last. */
final class CurrentSubject {

    private static final Set<Kind> KINDS = Set.of(Kind.ROW, Kind.ITEM);

    private @Nullable Phrase latest;
    private List<String> wordsOfAdded = List.of();

    /** Something was added that the feature calls by these words. */
    void added(List<String> words) {
        wordsOfAdded = words;
        latest = new Phrase(
                "the new " + String.join(" ", words),
                null,
                null,
                false,
                List.of(),
                Map.of(Hint.FRESH, List.of("")),
                0,
                false,
                null);
    }

    /** It is the one that this phrase refers to. */
    void is(Phrase phrase) {
        latest = phrase;
    }

    void spokenOf(Phrase phrase) {
        if (phrase.kind() != null && KINDS.contains(phrase.kind()) && !phrase.isVague() && !phrase.all()) {
            latest = phrase;
        }
    }

    /** The phrase itself, or what it points back to. */
    Phrase of(Phrase phrase) {
        Phrase meant = latest;
        boolean bare = phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && !phrase.all()
                && phrase.within() == null;
        boolean thatKind = phrase.kind() != null && KINDS.contains(phrase.kind()) || !wordsOfAdded.isEmpty();
        return meant != null && bare && thatKind && wordsOfAdded.containsAll(phrase.words()) ? meant : phrase;
    }
}
