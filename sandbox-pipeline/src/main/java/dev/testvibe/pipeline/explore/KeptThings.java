package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Phrase;
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
            "new", "current", "selected", "chosen", "updated", "latest", "preference", "setting", "value", "data");

    private final LivePage live;
    private final Literals literals;
    private final Deeds deeds;

    KeptThings(LivePage live, Literals literals, Deeds deeds) {
        this.live = live;
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
        @Nullable String as = expect.value();
        if (as != null) {
            return Resolution.of(entry(phrase, storage.entries(live))
                    .<Operation>map(key -> new Expectation.Stored(
                            storage.isOfSession(), key, literals.of(as), Match.EXACT, expect.negated()))
                    .orElseGet(() -> holds(storage, as, expect.negated())));
        }
        @Nullable String name = phrase.name();
        if (name != null) {
            return Resolution.of(holds(storage, name, expect.negated()));
        }
        List<String> entered = deeds.entered();
        Map<String, String> entries = storage.entries(live);
        boolean isAllThere =
                !entered.isEmpty() && entered.stream().allMatch(text -> occurrences(text, entries.values()) > 0);
        Optional<String> key = expect.negated() || isAllThere
                ? Optional.empty()
                : entry(phrase, entries).filter(one -> !deeds.before(storage).containsKey(one));
        if (key.isPresent()) {
            return Resolution.of(new Expectation.Stored(storage.isOfSession(), key.get(), null, Match.EXACT, false));
        }
        return entered.isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "nothing was entered by which “" + phrase.text()
                                + "” could be told in the storage, and no new entry is called after it"))
                : new Resolution.Resolved(entered.stream()
                        .map(text -> holds(storage, text, expect.negated()))
                        .toList());
    }

    /** What of it was there once, and nowhere else, is there no more. */
    private Resolution dropped(String line, Phrase phrase, Storage storage) {
        Collection<String> before = deeds.before(storage).values();
        @Nullable String name = phrase.name();
        List<String> texts = name != null ? List.of(name) : phrase.all() ? List.of() : deeds.record();
        List<Operation> gone = texts.stream()
                .filter(text -> name != null ? occurrences(text, before) > 0 : occurrences(text, before) == 1)
                .map(text -> holds(storage, text, true))
                .toList();
        return gone.isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(
                        line, "nothing by which “" + phrase.text() + "” could be told was in the storage before"))
                : new Resolution.Resolved(gone);
    }

    private Operation holds(Storage storage, String text, boolean negated) {
        return new Expectation.StorageHolds(
                storage.isOfSession(), literals.of(text), negated ? Match.ANYWHERE : Match.WORDS, negated);
    }

    /** The one entry whose key has all words of a phrase that say which: {@code high score} is {@code highScore}. */
    private static Optional<String> entry(Phrase phrase, Map<String, String> entries) {
        List<String> words =
                phrase.words().stream().filter(word -> !ANY.contains(word)).toList();
        List<String> keys = entries.keySet().stream()
                .filter(key -> !words.isEmpty() && words(key).containsAll(words))
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static List<String> words(String key) {
        return List.of(key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+"));
    }

    private static int occurrences(String text, Collection<String> values) {
        String all = String.join("\n", new ArrayList<>(values)).toLowerCase(Locale.ROOT);
        String part = text.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
