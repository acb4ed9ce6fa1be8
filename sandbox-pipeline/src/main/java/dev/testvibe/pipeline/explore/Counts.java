package dev.testvibe.pipeline.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Target;

/**
 * How many there are of something: of the things of a group that the noun names, of what a phrase means together, or of
 * what a container holds. What was a group once and is none any more is counted as it was located then.
 */
final class Counts {

    /** A row that sums up the others is none of them. */
    private static final Pattern SUMS_UP = Pattern.compile(
            "^((?:grand |sub-?)?total|sum|average|overall)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What containers of any kind consist of. */
    private static final String PARTS =
            "(?i)(?:items?|rows?|options?|entr(?:y|ies)|columns?|elements?|child(?:ren)?|lines?|cells?|choices?|records?)";

    /** The one text on the page that consists of these words. */
    private static final String CAPTION = PageScript.function("""
            words => {
              const found = [...document.querySelectorAll('b,strong,p,span,div,legend,label,h1,h2,h3,h4,h5,h6')].filter(one => !one.children.length
                && isVisible(one) && one.textContent.toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean).join(' ') === words);
              return found.length === 1 ? fold(found[0].textContent) : null;
            }
            """);

    private static final String LIST_BEHIND = "xpath=following-sibling::*[1][self::ul or self::ol]/li";

    /** What is in a cart may be called by any of these. */
    private static final Set<String> ANYTHING = Set.of(
            "item", "items", "product", "products", "article", "articles", "thing", "things", "entry", "entries");

    private static final Purpose ALSO_HIDDEN = new Purpose("ANY", false, false);

    private final LivePage live;
    private final Grounder grounder;
    private final Groups groups;
    private final Referred referred;
    private final NamedThings things;
    private final Map<String, Seen> seenBefore = new HashMap<>();

    /** @param page where it was seen */
    private record Seen(Target all, String page) {}

    Counts(LivePage live, Grounder grounder, Groups groups) {
        this.live = live;
        this.grounder = grounder;
        this.groups = groups;
        this.referred = new Referred(live, grounder);
        this.things = new NamedThings(live);
    }

    /** @param phrase the subject of the claim, or what it points back to */
    Resolution resolve(String line, Expect expect, Phrase phrase) {
        if (expect.detail() == null && phrase.isReferenced()) {
            return counted(expect, referred.ofClass(phrase).orElseGet(() -> referred.first(phrase)));
        }
        @Nullable String noun = expect.detail();
        Optional<Target> held = noun == null ? Optional.empty() : things.parts(phrase, noun);
        if (held.isPresent()) {
            return counted(expect, held.get());
        }
        Optional<Element> table = noun == null ? Optional.empty() : tableOf(phrase, noun);
        if (table.isPresent()) {
            return counted(expect, new Parts(live).items(table.get(), String.valueOf(noun)));
        }
        Optional<Target> rows = noun == null ? under(phrase) : rowsOf(phrase, noun);
        if (rows.isPresent()) {
            return counted(expect, rows.get());
        }
        Optional<Target> group =
                expect.detail() == null ? stillThere(phrase).or(() -> group(phrase)) : ofThing(phrase, expect.detail());
        if (group.isPresent()) {
            return withoutSums(group.get())
                    .map(all -> counted(expect, all))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                            line, "one of “" + phrase.text() + "” sums up the others, so their number is not plain")));
        }
        Grounding grounding = grounder.ground(phrase, Purpose.READ);
        Optional<Target> left = expect.detail() == null && !(grounding instanceof Grounding.Several)
                ? leftOfThose(phrase)
                : Optional.empty();
        if (left.isPresent()) {
            return counted(expect, left.get());
        }
        if (grounding instanceof Grounding.Several) {
            return grounder.common(phrase, Purpose.READ)
                    .map(all -> counted(expect, all))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                            line, "no locator matches all of “" + phrase.text() + "” and nothing else")));
        }
        if (grounding instanceof Grounding.Found found
                && expect.detail() == null
                && phrase.kind() == null
                && (found.element().control() || found.element().role().equals("heading"))) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + found.element().text() + "” speaks of “" + phrase.text() + "” and is none of them"));
        }
        if (grounding instanceof Grounding.Found found) {
            return counted(
                    expect,
                    noun == null
                            ? ofItsLike(phrase).orElse(found.element().target())
                            : new Parts(live).items(found.element(), noun));
        }
        Optional<Target> ofAnyList = noun == null ? Optional.empty() : inAnyList(phrase, noun);
        if (ofAnyList.isPresent()) {
            return counted(expect, ofAnyList.get());
        }
        @Nullable Seen before = seenBefore.get(key(phrase));
        return before != null && before.page().equals(page()) && grounding instanceof Grounding.Absent
                ? counted(expect, before.all())
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }

    /** The one that can be seen is one of several: its own place would say nothing of the others. */
    private Optional<Target> ofItsLike(Phrase phrase) {
        return grounder.ground(phrase.ofAll(), ALSO_HIDDEN) instanceof Grounding.Several
                ? grounder.common(phrase.ofAll(), ALSO_HIDDEN)
                        .map(all -> new Target(all.selector() + Selectors.ONLY_VISIBLE, all.description()))
                        .filter(all -> live.locate(all).count() == 1)
                : Optional.empty();
    }

    /** {@code the cart contains 2 items}: in the table or list that goes by it, rather than by whatever leads there. */
    private Optional<Element> tableOf(Phrase collection, String noun) {
        return isAnyPart(noun) && Emptiness.isOfACollection(collection) && collection.kind() == null
                ? Stream.of(Kind.TABLE, Kind.LIST)
                        .map(kind -> grounder.ground(collection.ofKind(kind), Purpose.READ))
                        .flatMap(grounding -> grounding instanceof Grounding.Found found
                                        && found.element().visible()
                                        && found.element().tag().matches("table|tbody|ul|ol")
                                ? Stream.of(found.element())
                                : Stream.<Element>of())
                        .findFirst()
                : Optional.empty();
    }

    /** {@code 2 earlier stays} under the words "Earlier stays": the rows or items right behind them. */
    private Optional<Target> under(Phrase phrase) {
        boolean mayBe = phrase.kind() == null
                && phrase.words().size() > 1
                && CurrentSubject.isOfAll(phrase)
                && phrase.within() == null;
        if (!mayBe || !(live.page().evaluate(CAPTION, String.join(" ", phrase.words())) instanceof String caption)) {
            return Optional.empty();
        }
        return Stream.of("xpath=following-sibling::*[1][self::table] >> tr:has(td)", LIST_BEHIND)
                .map(items -> new Target(Selectors.exactText(caption) + " >> " + items, phrase.text()))
                .filter(items -> live.locate(items).count() > 0)
                .findFirst();
    }

    /** {@code the pet "Rex" has 2 visits}: the rows of the one table of a thing, where a heading of it says of what. */
    private Optional<Target> rowsOf(Phrase whole, String noun) {
        if (whole.name() == null || whole.isReferenced() || whole.within() != null || isAnyPart(noun)) {
            return Optional.empty();
        }
        String one = noun.toLowerCase(Locale.ROOT).replaceFirst("ies$", "y").replaceFirst("(?<=[^s])s$", "");
        return things.of(String.valueOf(whole.name()), null)
                .filter(thing -> live.locate(new Target(thing.selector() + " >> table", noun))
                                        .count()
                                == 1
                        && live.locate(new Target(thing.selector() + " >> table >> th", noun)).allInnerTexts().stream()
                                .anyMatch(head -> SiteMap.words(head).contains(one)))
                .map(thing -> new Target(
                        thing.selector() + " >> table >> tr:has(td)", "the " + noun + " of " + thing.description()));
    }

    /** Whether a noun names what any container consists of. */
    static boolean isAnyPart(String noun) {
        return noun.matches(PARTS);
    }

    /** {@code the article has 2 comments}: things of that name, which no element called "article" need hold itself. */
    private Optional<Target> ofThing(Phrase whole, String noun) {
        boolean isPartOfAContainer = isAnyPart(noun) || whole.kind() != null || whole.name() != null;
        return isPartOfAContainer || !CurrentSubject.isBare(whole)
                ? Optional.empty()
                : group(Phrase.of("the " + noun + " of " + whole.text())
                        .withWords(noun.toLowerCase(Locale.ROOT).split(" "))
                        .ofAll()
                        .in(whole));
    }

    /** {@code 3 articles in the list}: that there is a list goes without saying, whatever it is made of. */
    private Optional<Target> inAnyList(Phrase list, String noun) {
        return list.kind() == Kind.LIST && list.words().isEmpty() && CurrentSubject.isOfAll(list) && !isAnyPart(noun)
                ? group(Phrase.of("the " + noun)
                                .withWords(noun.toLowerCase(Locale.ROOT).split(" "))
                                .ofAll())
                        .flatMap(this::withoutSums)
                : Optional.empty();
    }

    /** What a noun named before on this page it names still, whatever else goes by it now that there is less of it. */
    private Optional<Target> stillThere(Phrase phrase) {
        return beforeOnThisPage(phrase).filter(all -> live.locate(all).count() > 0);
    }

    /** {@code no comments}: what the noun named before is there no more, or what is called after it holds nothing. */
    Optional<Resolution> none(Phrase phrase) {
        boolean isOfThings = phrase.all() && CurrentSubject.isBare(phrase.at(0)) && isANoun(phrase);
        if (!isOfThings) {
            return Optional.empty();
        }
        return beforeOnThisPage(phrase)
                .<Expectation>map(all -> new Expectation.HasCount(seen(all), 0, Comparison.EQUAL, false))
                .or(() -> groups.holder(phrase.words())
                        .filter(holder -> !Specimens.areSeen(live, phrase.words()))
                        .map(holder -> live.locate(holder).isVisible()
                                ? new Expectation.Empty(holder, false)
                                : new Expectation.Visible(holder, true)))
                .map(Resolution::of);
    }

    /** What is hidden is not there to be seen. */
    private static Target seen(Target all) {
        return all.selector().endsWith(Selectors.ONLY_VISIBLE)
                ? all
                : new Target(all.selector() + Selectors.ONLY_VISIBLE, all.description());
    }

    /** {@code the number of items is 0}: the one place that is called after them, and holds none. */
    Optional<Resolution> nothing(Expect expect, Phrase phrase) {
        boolean isNothing = expect.claim() == Claim.COUNT
                && "0".equals(expect.value())
                && !expect.negated()
                && expect.detail() == null
                && CurrentSubject.isOfAll(phrase)
                && (phrase.kind() == null || phrase.kind() == Kind.ITEM);
        List<String> words = phrase.words().isEmpty() ? phrase.noun().stream().toList() : phrase.words();
        return !isNothing || words.isEmpty()
                ? Optional.empty()
                : groups.holder(words)
                        .filter(holder -> live.locate(holder).textContent().isBlank()
                                && live.locate(new Target(holder.selector() + " >> :scope > *", "what it holds"))
                                                .count()
                                        == 0)
                        .filter(holder -> !Specimens.areSeen(live, words))
                        .map(holder -> Resolution.of(new Expectation.Empty(holder, false)));
    }

    /** What will be counted is remembered while there are several of it. */
    void willBeCounted(Phrase phrase) {
        if (stillThere(phrase).isEmpty()) {
            group(phrase).ifPresent(all -> seenBefore.put(key(phrase), new Seen(all, page())));
        }
    }

    /** What the noun named when there were several of it, on whatever page. */
    Optional<Target> before(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase))).map(Seen::all);
    }

    /** Of those that were a group before, in the same document, the ones that are there still. */
    private Optional<Target> leftOfThose(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase)))
                .filter(seen -> document(seen.page()).equals(document(page())))
                .map(Seen::all)
                .filter(all -> live.locate(all).count() > 0);
    }

    private static String document(String page) {
        return page.replaceAll("#.*", "");
    }

    /** The same, where that was on the page that is open. */
    Optional<Target> beforeOnThisPage(Phrase phrase) {
        return Optional.ofNullable(seenBefore.get(key(phrase)))
                .filter(seen -> seen.page().equals(page()))
                .map(Seen::all);
    }

    /** A page is the same whatever is asked of it. */
    private String page() {
        return live.page().url().replaceAll("\\?[^#]*", "");
    }

    private Optional<Target> group(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isBare = phrase.name() == null && phrase.hints().isEmpty() && phrase.position() == 0;
        if (!isBare || place != null && (place.name() != null || !place.hints().isEmpty())) {
            return Optional.empty();
        }
        Optional<Target> inColumns =
                place == null && isANoun(phrase) && phrase.words().size() == 1
                        ? things.inColumns(phrase.words().get(0))
                        : Optional.empty();
        if (inColumns.isPresent()) {
            return inColumns;
        }
        Optional<Target> named = isANoun(phrase) ? named(bare(phrase)) : Optional.empty();
        if (named.isPresent() || place == null || !isANoun(place)) {
            return named;
        }
        return phrase.words().stream().allMatch(ANYTHING::contains) ? named(bare(place)) : Optional.empty();
    }

    private static boolean isANoun(Phrase phrase) {
        return !phrase.words().isEmpty()
                && (phrase.kind() == null || phrase.kind() == Kind.ITEM || phrase.kind() == Kind.ROW);
    }

    private Optional<Target> named(Phrase noun) {
        return groups.named(noun) instanceof Groups.Found.Group group ? Optional.of(group.target()) : Optional.empty();
    }

    private static Phrase bare(Phrase phrase) {
        Phrase bare = Phrase.of(phrase.text()).ofKind(phrase.kind()).withWords(phrase.words());
        return phrase.all() ? bare.ofAll() : bare;
    }

    /** The things themselves, where what sums them up can be told from all of them by its word. */
    private Optional<Target> withoutSums(Target all) {
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

    /** "all products" and "2 products" speak of the same. */
    private static String key(Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        return phrase.kind() + " " + (place == null ? "" : place.words()) + " "
                + String.join(
                        " ",
                        phrase.words().stream()
                                .map(word -> word.replaceFirst("(?<=[^s])s$", ""))
                                .toList());
    }

    private static Resolution counted(Expect expect, Target all) {
        Comparison comparison =
                switch (expect.claim()) {
                    case AT_LEAST -> Comparison.AT_LEAST;
                    case AT_MOST -> Comparison.AT_MOST;
                    default -> Comparison.EQUAL;
                };
        return Resolution.of(new Expectation.HasCount(
                all, Integer.parseInt(String.valueOf(expect.value())), comparison, expect.negated()));
    }

    /** Whether a claim is about how many there are. */
    static boolean isOf(Claim claim) {
        return claim == Claim.COUNT || claim == Claim.AT_LEAST || claim == Claim.AT_MOST;
    }
}
