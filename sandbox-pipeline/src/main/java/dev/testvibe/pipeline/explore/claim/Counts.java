package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageNumbers;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Referred;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.SeenGroups;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.page.Specimens;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Target;

/**
 * How many there are of something: of the things of a group that the noun names, of what a phrase means together, or of
 * what a container holds. What was a group once and is none any more is counted as it was located then.
 */
final class Counts {

    /** {@code <i class="car icon">} beside cars is none: what is counted by its class is made alike and stands side by side. */
    private static final String ARE_ALIKE = """
            all => all.length > 0 && all.every(one => one.localName === all[0].localName && one.parentElement === all[0].parentElement
              && !one.matches('i,svg,img,span,a,button,label') && !one.closest('nav,footer,[role=navigation]'))
            """;

    private final LivePage live;
    private final Grounder grounder;
    private final Groups groups;
    private final Referred referred;
    private final HeldRows rows;
    private final NounGroups things;
    private final SeenGroups seen;
    private final ResultLists results;
    private final PageNumbers pages;
    private final NamedPlaces places;

    Counts(LivePage live, Grounder grounder, Groups groups) {
        this.live = live;
        this.grounder = grounder;
        this.groups = groups;
        this.referred = new Referred(live, grounder);
        NamedThings named = new NamedThings(live);
        this.rows = new HeldRows(live, grounder, named);
        this.things = new NounGroups(live, groups, named);
        this.seen = new SeenGroups(live);
        this.results = new ResultLists(live, grounder);
        this.pages = new PageNumbers(live, grounder);
        this.places = new NamedPlaces(live, grounder);
    }

    /** @param phrase the subject of the claim, or what it points back to */
    Resolution resolve(String line, Expect expect, Phrase phrase) {
        Resolution counted = anyhow(line, expect, phrase);
        @Nullable Phrase place = expect.detail() == null ? phrase.within() : phrase;
        return place != null && counted instanceof Resolution.Resolved found && standApart(place, found)
                ? new Resolution.Stopped(
                        Findings.ungrounded(line, "what could be counted stands apart from “" + place.text() + "”"))
                : counted;
    }

    private boolean standApart(Phrase place, Resolution.Resolved found) {
        return NamedPlaces.isKept(place)
                && found.operations().stream()
                        .flatMap(operation -> operation.targets().stream())
                        .anyMatch(things -> places.standApart(place, things));
    }

    private Resolution anyhow(String line, Expect expect, Phrase phrase) {
        if (expect.detail() == null && phrase.all() && phrase.hints().containsKey(Phrase.Hint.CSS_CLASS)) {
            return haveTheClass(line, expect, phrase);
        }
        if (expect.detail() == null && phrase.isReferenced()) {
            return counted(expect, referred.ofClass(phrase).orElseGet(() -> referred.first(phrase)));
        }
        @Nullable String noun = expect.detail();
        Optional<Target> numbers = pages.of(phrase, noun);
        if (numbers.isPresent()) {
            return counted(expect, numbers.get());
        }
        @Nullable Phrase place = noun == null ? phrase.within() : phrase;
        boolean isOfResults =
                place != null && (noun == null ? isCountedIn(phrase, place) : ResultLists.areMeant(place));
        if (place != null && isOfResults && results.isOfOthers(place, grounder.ground(place, Purpose.READ))) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "the list of the page is called otherwise than “" + place.text() + "”"));
        }
        Optional<Target> found = place != null && isOfResults
                ? results.listOf(place, grounder.ground(place, Purpose.READ))
                        .map(list -> new Parts(live).items(list, "rows"))
                : Optional.empty();
        if (found.isPresent()) {
            return counted(expect, found.get());
        }
        Optional<Target> held = noun == null ? rows.under(phrase) : rows.of(phrase, noun);
        if (held.isPresent()) {
            return counted(expect, held.get());
        }
        Optional<Target> group =
                noun == null ? seen.stillThere(phrase).or(() -> things.of(phrase)) : things.ofThing(phrase, noun);
        if (group.isPresent()) {
            return things.withoutSums(group.get())
                    .map(all -> counted(expect, all))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                            line, "one of “" + phrase.text() + "” sums up the others, so their number is not plain")));
        }
        return asGrounded(line, expect, phrase);
    }

    /** {@code 5 cells in the grid should have the class "lit"}: of the cells, and of that grid. */
    private Resolution haveTheClass(String line, Expect expect, Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        Optional<Target> holder = place == null
                ? Optional.empty()
                : grounder.ground(place, Purpose.READ) instanceof Grounding.Found found
                        ? Optional.of(found.element().target())
                        : Optional.empty();
        Optional<Target> all =
                place != null && holder.isEmpty() ? Optional.empty() : referred.ofTheNoun(phrase, holder);
        return all.map(target -> counted(expect, target))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line, "it is not plain which of what has the class are “" + phrase.text() + "”")));
    }

    /** {@code 2 books in the results}: whatever is found there is one. */
    private static boolean isCountedIn(Phrase phrase, Phrase place) {
        return phrase.all()
                && ResultLists.areMeant(place)
                && phrase.name() == null
                && phrase.hints().isEmpty()
                && phrase.position() == 0
                && NounGroups.isANoun(phrase);
    }

    private Resolution asGrounded(String line, Expect expect, Phrase phrase) {
        @Nullable String noun = expect.detail();
        Grounding grounding = grounder.ground(phrase, Purpose.READ);
        Optional<Target> left = noun == null && !(grounding instanceof Grounding.Several)
                ? seen.leftInThisDocument(phrase)
                : Optional.empty();
        if (left.isPresent()) {
            return counted(expect, left.get());
        }
        if (grounding instanceof Grounding.Several several
                && noun == null
                && several.elements().stream().allMatch(one -> Emptiness.isDenial(one.text(), phrase))) {
            return seen.onThisPage(phrase)
                    .map(all -> counted(expect, visible(all)))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                            line, "what speaks of “" + phrase.text() + "” says that there are none")));
        }
        if (grounding instanceof Grounding.Several) {
            return grounder.common(phrase, Purpose.READ)
                    .map(all -> counted(expect, all))
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                            line, "no locator matches all of “" + phrase.text() + "” and nothing else")));
        }
        if (grounding instanceof Grounding.Found found
                && noun == null
                && phrase.kind() == null
                && (found.element().control() || found.element().role().equals("heading"))) {
            Optional<Target> listed =
                    rowsOfTheOnlyTable(phrase, found.element()).or(() -> madeAs(phrase));
            if (listed.isPresent()) {
                return counted(expect, listed.get());
            }
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + found.element().text() + "” speaks of “" + phrase.text() + "” and is none of them"));
        }
        if (grounding instanceof Grounding.Found found) {
            return noun == null
                    ? counted(expect, ofItsLike(phrase).orElse(found.element().target()))
                    : partsOf(line, expect, phrase, found.element(), noun);
        }
        boolean areItems = phrase.kind() == Kind.ITEM
                && phrase.all()
                && CurrentSubject.isOfAll(phrase)
                && phrase.words().isEmpty();
        if (areItems
                && noun == null
                && groups.of(phrase) instanceof Groups.Found.Group group
                && !groups.leavesBoxesOut(group.target())) {
            return counted(expect, group.target());
        }
        Optional<Target> made =
                noun == null && grounding instanceof Grounding.Ambiguous ? madeAs(phrase) : Optional.empty();
        if (made.isPresent()) {
            return counted(expect, made.get());
        }
        Optional<Target> ofAnyList = noun == null ? Optional.empty() : things.inAnyList(phrase, noun);
        if (ofAnyList.isPresent()) {
            return counted(expect, ofAnyList.get());
        }
        Optional<Target> before = grounding instanceof Grounding.Absent ? seen.onThisPage(phrase) : Optional.empty();
        return before.map(all -> counted(expect, all))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    /** {@code 1 car}: what bears the noun itself as its class, whatever else on the page speaks of cars. */
    private Optional<Target> madeAs(Phrase phrase) {
        boolean isBareNoun = phrase.words().size() == 1 && CurrentSubject.isOfAll(phrase) && NounGroups.isANoun(phrase);
        return isBareNoun && phrase.words().get(0).matches("[a-z][a-z-]*")
                ? Optional.of(new Target(
                                "." + Nouns.singular(phrase.words().get(0)) + Selectors.ONLY_VISIBLE, phrase.text()))
                        .filter(all -> Boolean.TRUE.equals(live.locate(all).evaluateAll(ARE_ALIKE)))
                : Optional.empty();
    }

    /** {@code 2 visits are listed} under "Find visits": on such a page the rows of its only table are what is listed. */
    private Optional<Target> rowsOfTheOnlyTable(Phrase phrase, Element head) {
        boolean isHeaded =
                head.role().equals("heading") && CurrentSubject.isOfAll(phrase) && NounGroups.isANoun(phrase);
        return isHeaded
                ? results.theOnlyOne("the " + phrase.text())
                        .filter(list -> list.tag().equals("table"))
                        .map(table -> new Parts(live).items(table, "rows"))
                : Optional.empty();
    }

    /** Where what is called after a thing holds none of its parts itself, those of the page are its parts. */
    private Resolution partsOf(String line, Expect expect, Phrase phrase, Element whole, String noun) {
        Parts parts = new Parts(live);
        return parts.holds(whole, noun)
                ? counted(expect, parts.items(whole, noun))
                : NamedThings.classOf(live, noun)
                        .map(selector -> counted(expect, visible(new Target(selector, "the " + noun))))
                        .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                                line, "nothing in “" + phrase.text() + "” is called “" + noun + "”")));
    }

    /** The one that can be seen is one of several: its own place would say nothing of the others. */
    private Optional<Target> ofItsLike(Phrase phrase) {
        return grounder.ground(phrase.ofAll(), Purpose.READ_HIDDEN) instanceof Grounding.Several
                ? grounder.common(phrase.ofAll(), Purpose.READ_HIDDEN)
                        .map(all -> new Target(all.selector() + Selectors.ONLY_VISIBLE, all.description()))
                        .filter(all -> live.locate(all).count() == 1)
                : Optional.empty();
    }

    /** {@code no comments}: what the noun named before is there no more, or what is called after it holds nothing. */
    Optional<Resolution> none(Phrase phrase) {
        boolean isOfThings = phrase.all() && CurrentSubject.isOfAll(phrase) && NounGroups.isANoun(phrase);
        if (!isOfThings) {
            return Optional.empty();
        }
        return seen.onThisPage(phrase)
                .<Expectation>map(all -> new Expectation.HasCount(visible(all), 0, Comparison.EQUAL, false))
                .or(() -> groups.holder(phrase.words())
                        .filter(holder -> !Specimens.areSeen(live, phrase.words()))
                        .map(holder -> live.locate(holder).isVisible()
                                ? new Expectation.Empty(holder, false)
                                : new Expectation.Visible(holder, true)))
                .map(Resolution::of);
    }

    /** What is hidden is not there to be seen. */
    private Target visible(Target all) {
        return live.locate(all).count() == 0 || all.selector().endsWith(Selectors.ONLY_VISIBLE)
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
        if (seen.stillThere(phrase).isEmpty()) {
            things.of(phrase).map(things::withoutSpans).ifPresent(all -> seen.remember(phrase, all));
        }
    }

    /** What the noun named when there were several of it, on whatever page. */
    Optional<Target> before(Phrase phrase) {
        return seen.onAnyPage(phrase);
    }

    /** The same, where that was on the page that is open. */
    Optional<Target> beforeOnThisPage(Phrase phrase) {
        return seen.onThisPage(phrase);
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
