package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** What was done in a scenario, as far as a later claim may be about it: what was entered, and what was acted on last. */
final class Deeds {

    /**
     * What tells the row, the item or the one of several like parts that an element is in: its make, then its texts; none
     * where it is in no such thing.
     */
    private static final String RECORD = PageScript.function("""
            element => {
              const ROLES = { TR: 'internal:role=row', LI: 'internal:role=listitem', ARTICLE: 'internal:role=article' };
              const isOne = part => part.tagName in ROLES
                || [...(part.parentElement?.children ?? [])].some(other => other !== part && other.tagName === part.tagName
                  && other.className && other.classList[0] === part.classList[0]);
              for (let part = element.parentElement; part && part !== document.body; part = part.parentElement) {
                if (!isOne(part)) continue;
                const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), found = [];
                while (texts.nextNode()) {
                  const text = texts.currentNode.textContent.trim();
                  if (text && !texts.currentNode.parentElement.closest('button, [role=button]')) found.push(text);
                }
                if (found.length) return [ROLES[part.tagName] ?? part.localName + '.' + CSS.escape(part.classList[0]), ...found];
              }
              return [];
            }
            """);

    private static final Set<String> DELETED = Set.of("deleted", "removed");

    private final LivePage live;
    private final Set<String> entered = new LinkedHashSet<>();
    private String make = "";
    private List<String> record = List.of();
    private final Map<Storage, Map<String, String>> stored = new EnumMap<>(Storage.class);
    private boolean isAskedFor;

    Deeds(LivePage live) {
        this.live = live;
    }

    /** {@code the deleted task}: the one that was acted on last. */
    static boolean isOfDeleted(Phrase phrase) {
        return phrase.name() == null
                && !phrase.isReferenced()
                && phrase.position() == 0
                && !phrase.all()
                && !phrase.words().isEmpty()
                && DELETED.contains(phrase.words().get(0));
    }

    /** From here on somebody will ask what the latest deed was done with. */
    void willBeAskedFor() {
        isAskedFor = true;
    }

    /** Told of each action before it is done. */
    void before(Action action) {
        if (isAskedFor && action instanceof Action.OnElement onElement) {
            for (Storage storage : Storage.values()) {
                stored.put(storage, storage.entries(live));
            }
            List<String> told = live.locate(onElement.target()).evaluate(RECORD) instanceof List<?> one
                    ? one.stream().map(String::valueOf).distinct().toList()
                    : List.of();
            make = told.isEmpty() ? "" : told.get(0);
            record = told.isEmpty() ? told : told.subList(1, told.size());
        }
    }

    /** Told of each action that was done. */
    void done(Action action) {
        if (action instanceof Action.Fill fill && !fill.value().text().isBlank()) {
            entered.add(fill.value().text());
        } else if (action instanceof Action.Type type && !type.value().text().isBlank()) {
            entered.add(type.value().text());
        }
    }

    /** The texts that were entered into fields, in their order. */
    List<String> entered() {
        return new ArrayList<>(entered);
    }

    /** The texts of the row or item that was acted on last, as it was then. */
    List<String> record() {
        return record;
    }

    /** Where the row or item that was acted on last would be, if it were there still. */
    Optional<Target> place() {
        return record.isEmpty()
                ? Optional.empty()
                : Optional.of(new Target(
                        record.stream()
                                .map(text -> " >> internal:has-text=" + Selectors.quote(text) + "i")
                                .collect(Collectors.joining("", make, "")),
                        "what shows “" + String.join("”, “", record) + "”"));
    }

    /** What a storage held before something was done with an element last, by its keys. */
    Map<String, String> before(Storage storage) {
        return stored.getOrDefault(storage, Map.of());
    }
}
