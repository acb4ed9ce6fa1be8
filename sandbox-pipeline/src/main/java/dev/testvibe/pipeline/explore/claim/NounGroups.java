package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Target;

/** The things of a group that a phrase names by its noun alone. */
final class NounGroups {

    /** A row that sums up the others is none of them. */
    private static final Pattern SUMS_UP = Pattern.compile(
            "^((?:grand |sub-?)?total|sum|average|overall)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What is in a cart may be called by any of these. */
    private static final Set<String> ANYTHING = Set.of(
            "item", "items", "product", "products", "article", "articles", "thing", "things", "entry", "entries");

    private static final Set<String> MEMBERS = Set.of("member", "members", "people", "persons");

    private static final Set<String> FEEDS = Set.of("feed", "timeline", "stream");

    /** All columns together. */
    private static final List<String> BOARD = List.of("board");

    private static final String WITHOUT_SPANS =
            " >> internal:has-not=" + Selectors.quote("css=[colspan]:not([colspan='1'])");

    /** What spans its first columns, or stands behind an empty one, and is not called as the other rows are. */
    private static final String SPANS_ARE_NO_THINGS = """
            rows => {
              const isSpanned = row => !!row.querySelector('[colspan]:not([colspan="1"])');
              const others = rows.filter(row => !isSpanned(row));
              const isCalledAsOthers = row => !!row.className && others.every(other => other.className === row.className);
              const beginsAsOne = row => row.cells[0].colSpan < 2 && !!row.cells[0].textContent.trim();
              return rows.every(row => row.localName === 'tr') && rows.filter(isSpanned).every(row => !isCalledAsOthers(row) && !beginsAsOne(row));
            }
            """;

    private final LivePage live;
    private final Groups groups;
    private final NamedThings things;

    NounGroups(LivePage live, Groups groups, NamedThings things) {
        this.live = live;
        this.groups = groups;
        this.things = things;
    }

    /** All that the noun of a phrase names, in its place or anywhere. */
    Optional<Target> of(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isBare = phrase.name() == null && phrase.hints().isEmpty() && phrase.position() == 0;
        if (!isBare || place != null && (place.name() != null || !place.hints().isEmpty())) {
            return Optional.empty();
        }
        Optional<Target> inColumns = (place == null || BOARD.equals(place.words()))
                        && isANoun(phrase)
                        && phrase.words().size() == 1
                ? things.inColumns(phrase.words().get(0))
                : Optional.empty();
        if (inColumns.isPresent()) {
            return inColumns;
        }
        Optional<Target> named =
                isANoun(phrase) ? things(inFeed(bare(phrase), place)).or(() -> members(phrase)) : Optional.empty();
        if (named.isPresent() || place == null || !isANoun(place)) {
            return named;
        }
        return phrase.words().stream().allMatch(ANYTHING::contains) ? named(bare(place)) : Optional.empty();
    }

    /** Whether a phrase may name things by a noun. */
    static boolean isANoun(Phrase phrase) {
        return !phrase.words().isEmpty()
                && (phrase.kind() == null || phrase.kind() == Kind.ITEM || phrase.kind() == Kind.ROW);
    }

    private Optional<Target> named(Phrase noun) {
        return of(groups.named(noun), noun);
    }

    private Optional<Target> things(Phrase noun) {
        return of(groups.things(noun), noun);
    }

    private Optional<Target> of(Groups.Found found, Phrase noun) {
        return found instanceof Groups.Found.Group group && !isOfDenials(group.target(), noun)
                ? Optional.of(group.target())
                : Optional.empty();
    }

    /** {@code No tasks}, said in each of several places: none of these is a task. */
    private boolean isOfDenials(Target all, Phrase noun) {
        List<String> texts = live.locate(all).allInnerTexts();
        return !texts.isEmpty() && texts.stream().allMatch(text -> Emptiness.isDenial(text, noun));
    }

    /** {@code the posts in the feed} are not those beside it. */
    static Phrase inFeed(Phrase things, @Nullable Phrase place) {
        return place == null || !isAFeed(place)
                ? things
                : things.withWords(Stream.concat(things.words().stream(), place.words().stream())
                        .toList());
    }

    private static boolean isAFeed(Phrase place) {
        return place.words().size() == 1 && FEEDS.contains(place.words().get(0));
    }

    /** {@code the staff members} are the staff. */
    private Optional<Target> members(Phrase phrase) {
        int last = phrase.words().size() - 1;
        return last > 0 && MEMBERS.contains(phrase.words().get(last))
                ? named(bare(phrase).withWords(phrase.words().subList(0, last)))
                : Optional.empty();
    }

    private static Phrase bare(Phrase phrase) {
        Phrase bare = Phrase.of(phrase.text()).ofKind(phrase.kind()).withWords(phrase.words());
        return phrase.all() ? bare.ofAll() : bare;
    }

    /** {@code the article has 2 comments}: things of that name, which no element called "article" need hold itself. */
    Optional<Target> ofThing(Phrase whole, String noun) {
        boolean isPartOfAContainer = Parts.isAny(noun) || whole.kind() != null || whole.name() != null;
        return isPartOfAContainer || !CurrentSubject.isBare(whole)
                ? Optional.empty()
                : of(Phrase.of("the " + noun + " of " + whole.text())
                        .withWords(noun.toLowerCase(Locale.ROOT).split(" "))
                        .ofAll()
                        .in(whole));
    }

    /** {@code 3 articles in the list}: that there is a list goes without saying, whatever it is made of. */
    Optional<Target> inAnyList(Phrase list, String noun) {
        return list.kind() == Kind.LIST && list.words().isEmpty() && CurrentSubject.isOfAll(list) && !Parts.isAny(noun)
                ? of(Phrase.of("the " + noun)
                                .withWords(noun.toLowerCase(Locale.ROOT).split(" "))
                                .ofAll())
                        .flatMap(this::withoutSums)
                : Optional.empty();
    }

    /** Cells that span columns hold a sum or a message, where other rows of the same table have a cell in each. */
    Target withoutSpans(Target all) {
        Target others = new Target(all.selector() + WITHOUT_SPANS, all.description());
        int count = live.locate(others).count();
        return count > 0 && count < live.locate(all).count() && areNoThings(all) ? others : all;
    }

    private boolean areNoThings(Target all) {
        return Boolean.TRUE.equals(live.locate(all).evaluateAll(SPANS_ARE_NO_THINGS));
    }

    /** The things themselves, where what sums them up can be told from all of them by its word. */
    Optional<Target> withoutSums(Target group) {
        Target all = withoutSpans(group);
        List<String> texts = live.locate(all).allInnerTexts();
        List<String> sums = texts.stream()
                .map(text -> SUMS_UP.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(sum -> sum.group(1))
                .toList();
        if (sums.isEmpty()) {
            return Optional.of(all);
        }
        Target others = new Target(
                all.selector() + " >> internal:has-not-text=" + Selectors.quote(sums.get(0)) + "i", all.description());
        return sums.size() == 1 && live.locate(others).count() == texts.size() - 1
                ? Optional.of(others)
                : Optional.empty();
    }
}
