package dev.testvibe.pipeline.explore.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Storage;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.SingularWords;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;

/**
 * Things that are claimed to be kept in the browser's storage, or to be there no more. What stands for a thing is its
 * name; else what was entered, the entry that is called after it, or the texts of the row that was acted on last.
 */
final class KeptThings {

    /** What says nothing of which entry is meant. */
    private static final Set<String> ANY = Set.of(
            "new",
            "added",
            "created",
            "entered",
            "saved",
            "submitted",
            "deleted",
            "removed",
            "current",
            "selected",
            "chosen",
            "updated",
            "latest",
            "preference",
            "setting",
            "value",
            "data");

    private static final Set<String> ANY_RECORD = Set.of("entry", "item", "row", "record", "element");

    private final Literals literals;
    private final Deeds deeds;

    KeptThings(Literals literals, Deeds deeds) {
        this.literals = literals;
        this.deeds = deeds;
    }

    Resolution resolve(String line, Expect expect) {
        Phrase phrase = expect.subject();
        if (phrase == null) {
            throw new IllegalArgumentException("A claim without a subject: " + expect);
        }
        Storage storage = Storage.of(expect);
        return expect.claim() == Claim.DROPPED ? dropped(line, phrase, storage) : kept(line, expect, phrase, storage);
    }

    private Resolution kept(String line, Expect expect, Phrase phrase, Storage storage) {
        Map<String, String> entries = deeds.now(storage);
        @Nullable String as = expect.value();
        if (as != null) {
            return entry(phrase, entries)
                    .filter(key -> phrase.position() == 0)
                    .map(key -> Resolution.of(new Expectation.Stored(
                            storage.isOfSession(), key, literals.of(as), Match.EXACT, expect.negated())))
                    .orElseGet(() -> untold(line, phrase));
        }
        @Nullable String name = phrase.name();
        if (name != null) {
            return Resolution.of(holds(storage, name, expect.negated()));
        }
        Optional<String> added =
                entry(phrase, entries).filter(key -> !deeds.before(storage).containsKey(key));
        List<String> texts = isOne(phrase) ? enteredOf(phrase, entries) : List.of();
        boolean isAllThere =
                !texts.isEmpty() && texts.stream().allMatch(text -> occurrences(text, entries.values()) > 0);
        if (added.isPresent() && (expect.negated() || !isAllThere)) {
            return Resolution.of(
                    new Expectation.Stored(storage.isOfSession(), added.get(), null, Match.EXACT, expect.negated()));
        }
        if (texts.isEmpty() && expect.negated() && entries.isEmpty()) {
            return Resolution.of(new Expectation.StorageHolds(storage.isOfSession(), null, Match.EXACT, true));
        }
        return texts.isEmpty()
                ? untold(line, phrase)
                : new Resolution.Resolved(texts.stream()
                        .map(text -> holds(storage, text, expect.negated()))
                        .toList());
    }

    private static Resolution untold(String line, Phrase phrase) {
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                "no entry of the storage is called after “" + phrase.text()
                        + "”, and nothing that was entered is plainly it"));
    }

    /** {@code the new task}, and neither several nor one of them. */
    private static boolean isOne(Phrase phrase) {
        return !phrase.all() && phrase.position() == 0 && telling(phrase).size() == 1;
    }

    /** What was entered, where the fields or the entry that holds it are called after the thing. */
    private List<String> enteredOf(Phrase phrase, Map<String, String> entries) {
        List<String> entered = deeds.entered();
        Set<String> words = new HashSet<>(deeds.wordsOfFields());
        entries.forEach((key, value) -> {
            if (entered.stream().anyMatch(text -> occurrences(text, List.of(value)) > 0)) {
                words.addAll(SingularWords.of(key));
            }
        });
        return words.containsAll(telling(phrase)) ? entered : List.of();
    }

    /** What of it was there once, and nowhere else, is there no more. */
    private Resolution dropped(String line, Phrase phrase, Storage storage) {
        Map<String, String> before = deeds.before(storage);
        @Nullable String name = phrase.name();
        List<String> texts =
                name != null ? List.of(name) : isOne(phrase) && isRecord(phrase, before) ? deeds.record() : List.of();
        List<Operation> gone = texts.stream()
                .filter(text ->
                        name != null ? occurrences(text, before.values()) > 0 : occurrences(text, before.values()) == 1)
                .map(text -> holds(storage, text, true))
                .toList();
        return gone.isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(
                        line, "nothing by which “" + phrase.text() + "” could be told was in the storage before"))
                : new Resolution.Resolved(gone);
    }

    private boolean isRecord(Phrase phrase, Map<String, String> before) {
        String noun = telling(phrase).get(0);
        return ANY_RECORD.contains(noun)
                || deeds.isRecordOf(noun)
                || before.entrySet().stream()
                        .anyMatch(entry -> SingularWords.of(entry.getKey()).contains(noun)
                                && deeds.record().stream()
                                        .anyMatch(text -> occurrences(text, List.of(entry.getValue())) > 0));
    }

    private Operation holds(Storage storage, String text, boolean negated) {
        return new Expectation.StorageHolds(
                storage.isOfSession(), literals.of(text), negated ? Match.ANYWHERE : Match.WORDS, negated);
    }

    /** The one entry whose key has all words of a phrase that say which: {@code high score} is {@code highScore}. */
    private static Optional<String> entry(Phrase phrase, Map<String, String> entries) {
        List<String> words = telling(phrase);
        List<String> keys = entries.keySet().stream()
                .filter(key -> !words.isEmpty() && SingularWords.of(key).containsAll(words))
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static List<String> telling(Phrase phrase) {
        return SingularWords.of(
                        String.join(" ", phrase.words()) + " " + phrase.noun().orElse(""))
                .stream()
                .filter(word -> !ANY.contains(word))
                .toList();
    }

    private static int occurrences(String text, Collection<String> values) {
        String all = String.join("\n", values).toLowerCase(Locale.ROOT);
        String part = text.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
