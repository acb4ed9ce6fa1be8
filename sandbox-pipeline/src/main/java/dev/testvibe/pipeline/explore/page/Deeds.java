package dev.testvibe.pipeline.explore.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.plan.SingularWords;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Target;

/** What was done in a scenario, as far as a later claim may be about it: what was entered, and what was acted on last. */
public final class Deeds {

    /**
     * What tells the row, the item or the one of several like parts that an element is in: its make, the words that it and
     * what is around it are called by, then its texts; nothing where it is in no such thing, or in a dialog that only asks.
     */
    private static final String RECORD = PageScript.function("""
            element => {
              const ROLES = { TR: 'internal:role=row', LI: 'internal:role=listitem', ARTICLE: 'internal:role=article' };
              if (element.closest('dialog,[role=dialog],[role=alertdialog],[class*=modal],[class*=dialog],[class*=popup]')) return null;
              const isOne = part => part.tagName in ROLES || isOneOfSeveral(part);
              const called = part => {
                const names = [];
                for (let outer = part, level = 0; outer && outer !== document.body && level < 5; outer = outer.parentElement, level++) {
                  names.push(outer.id, ...testIdsOf(outer), outer.getAttribute('aria-label'), ...outer.classList);
                  for (let before = outer.previousElementSibling; before; before = before.previousElementSibling) {
                    if (/^H[1-6]$/.test(before.tagName)) names.push(before.textContent);
                  }
                }
                return names.filter(Boolean).join(' ');
              };
              for (let part = element.parentElement; part && part !== document.body; part = part.parentElement) {
                if (!isOne(part)) continue;
                const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), found = [];
                while (texts.nextNode()) {
                  const text = texts.currentNode.textContent.trim();
                  if (text && !texts.currentNode.parentElement.closest('button, [role=button]')) found.push(text);
                }
                if (found.length) return [ROLES[part.tagName] ?? part.localName + '.' + CSS.escape(part.classList[0]), called(part), ...found];
              }
              return [];
            }
            """);

    private static final Set<String> DELETED = Set.of("deleted", "removed");

    private final LivePage live;
    /** What was entered, with how its field is located and called. */
    private final Map<String, String> entered = new LinkedHashMap<>();

    private String make = "";
    private Set<String> calledBy = Set.of();
    private List<String> record = List.of();
    private final Map<Storage, Map<String, String>> stored = new EnumMap<>(Storage.class);
    private boolean isAskedFor;

    public Deeds(LivePage live) {
        this.live = live;
    }

    /** {@code the deleted task}: the one that was acted on last. */
    public static boolean isOfDeleted(Phrase phrase) {
        return phrase.name() == null
                && !phrase.isReferenced()
                && phrase.position() == 0
                && !phrase.all()
                && !phrase.words().isEmpty()
                && DELETED.contains(phrase.words().get(0));
    }

    /** From here on somebody will ask what the latest deed was done with. */
    public void willBeAskedFor() {
        isAskedFor = true;
    }

    /** Told of each action before it is done. */
    public void before(Action action) {
        if (isAskedFor && action instanceof Action.OnElement onElement) {
            for (Storage storage : Storage.values()) {
                stored.put(storage, now(storage));
            }
            if (!(action instanceof Action.Fill)
                    && live.locate(onElement.target()).evaluate(RECORD) instanceof List<?> one) {
                remember(one.stream().map(String::valueOf).toList());
            }
        }
    }

    private void remember(List<String> told) {
        boolean isInOne = told.size() > 2;
        make = isInOne ? told.get(0) : "";
        calledBy = isInOne ? Set.copyOf(SingularWords.of(told.get(1))) : Set.of();
        record = isInOne ? told.stream().skip(2).distinct().toList() : List.of();
    }

    /** Told of each action that was done. */
    public void done(Action action) {
        if (action instanceof Action.Fill fill) {
            entered(fill.target(), fill.value().text());
        } else if (action instanceof Action.Type type) {
            entered(type.target(), type.value().text());
        }
    }

    private void entered(Target field, String text) {
        if (!text.isBlank()) {
            entered.put(text, field.selector() + " " + field.description());
        }
    }

    /** The texts that were entered into fields, in their order. */
    public List<String> entered() {
        return new ArrayList<>(entered.keySet());
    }

    /** The words that the fields are called by which texts were entered into. */
    public Set<String> wordsOfFields() {
        return entered.values().stream()
                .flatMap(field -> SingularWords.of(field).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The texts of the row or item that was acted on last, as it was then. */
    public List<String> record() {
        return record;
    }

    /** Whether the row or item that was acted on last is what a page calls by a noun, or stands among such. */
    public boolean isRecordOf(String noun) {
        return calledBy.containsAll(SingularWords.of(noun));
    }

    /** Where the row or item that was acted on last would be, if it were there still and what a phrase calls it. */
    public Optional<Target> placeOfDeleted(Phrase phrase) {
        boolean isAny = phrase.kind() == Kind.ROW || phrase.kind() == Kind.ITEM;
        List<String> words = phrase.words().subList(1, phrase.words().size());
        boolean isIt = words.isEmpty() ? isAny : isRecordOf(String.join(" ", words));
        return record.isEmpty() || !isIt
                ? Optional.empty()
                : Optional.of(new Target(
                        record.stream()
                                .map(text -> " >> internal:has-text=" + Selectors.quote(text) + "i")
                                .collect(Collectors.joining("", make, "")),
                        "what shows “" + String.join("”, “", record) + "”"));
    }

    /** What a storage holds now, by its keys. */
    public Map<String, String> now(Storage storage) {
        return storage.entries(live);
    }

    /** What a storage held before something was done with an element last, by its keys. */
    public Map<String, String> before(Storage storage) {
        return stored.getOrDefault(storage, Map.of());
    }
}
