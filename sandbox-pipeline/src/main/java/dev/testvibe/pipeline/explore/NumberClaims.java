package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Target;

/** How many there are of something: counted one by one, or a number that the page says itself, beside what it is of. */
final class NumberClaims {

    /** What may stand within other text as well. */
    private static final Pattern WORDS =
            Pattern.compile("(?:the |an? )?(?:exact )?(?:word|text|phrase|string)s?\\b", Pattern.CASE_INSENSITIVE);

    private static final String OUTSIDE_CONTROLS =
            "all => all.filter(one => !one.closest('button,select,label,nav,[role=tab]')).length";

    private final LivePage live;
    private final Subjects subjects;
    private final Properties properties;
    private final TextOnPage texts;
    private final ElementClaims claims;
    private final CellClaims cells;
    private final Counts counts;
    private final Tallies tallies;
    private final Steppers steppers;
    private final Lengths lengths;

    NumberClaims(
            LivePage live,
            Grounder grounder,
            Subjects subjects,
            Properties properties,
            TextOnPage texts,
            ElementClaims claims,
            CellClaims cells,
            Counts counts) {
        this.live = live;
        this.subjects = subjects;
        this.properties = properties;
        this.texts = texts;
        this.claims = claims;
        this.cells = cells;
        this.counts = counts;
        this.tallies = new Tallies(live);
        this.steppers = new Steppers(live, grounder);
        this.lengths = new Lengths(subjects);
    }

    /** How many there are is counted, or else read where the page says it. */
    Resolution counted(String line, Expect expect) {
        Phrase phrase = subjects.of(expect);
        Optional<Resolution> shown = counts.nothing(expect, phrase)
                .or(() -> shownNumber(line, expect, phrase))
                .or(() -> onControl(expect, phrase))
                .or(() -> figure(expect, phrase));
        if (shown.isPresent()) {
            return shown.get();
        }
        Optional<Resolution> length = lengths.resolve(expect, phrase);
        if (length.isPresent()) {
            return length.get();
        }
        Optional<Resolution> ofText = countedTexts(line, expect, phrase).or(() -> countedItems(expect, phrase));
        if (ofText.isPresent()) {
            return ofText.get();
        }
        Optional<Resolution> none = saidToBeNone(expect, phrase);
        if (none.isPresent()) {
            return none.get();
        }
        if (standsElsewhereToo(expect, phrase)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + phrase.name() + "” stands on the page more than once, so its number is not plain"));
        }
        Resolution counted = counts.resolve(line, expect, phrase);
        boolean mayBeSaid = counted instanceof Resolution.Stopped
                && expect.claim() == Claim.COUNT
                && !expect.negated()
                && (expect.detail() == null
                        || phrase.kind() == Kind.LIST && phrase.words().isEmpty())
                && CurrentSubject.isOfAll(phrase);
        return mayBeSaid
                ? tallies.saying(ofNoun(expect, phrase), expect.text())
                        .map(tally -> texts.visible(line, tally))
                        .or(() -> figure(expect, phrase, phrase.words()))
                        .orElse(counted)
                : counted;
    }

    /** {@code the cart link shows 2 items}: what leads to them says how many there are, and holds none. */
    private Optional<Resolution> onControl(Expect expect, Phrase phrase) {
        @Nullable String noun = expect.detail();
        return noun != null
                        && expect.claim() == Claim.COUNT
                        && phrase.name() == null
                        && subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                        && ControlNumbers.says(found.element())
                ? Optional.of(claims.shows(found.element(), expect.text(), Match.WORDS, expect.negated()))
                : Optional.empty();
    }

    /** {@code the list contains no tasks}, where all that it says is that there are none. */
    private Optional<Resolution> saidToBeNone(Expect expect, Phrase phrase) {
        @Nullable String noun = expect.detail();
        boolean isNone = expect.claim() == Claim.COUNT
                && !expect.negated()
                && expect.text().equals("0")
                && noun != null;
        return isNone
                        && noun != null
                        && subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                        && Emptiness.saysNone(found.element().text(), noun)
                ? Optional.of(claims.shows(found.element(), found.element().text(), Match.EXACT, false))
                : Optional.empty();
    }

    /** {@code "is missing" 2 times}: as often as it stands there by itself, whatever shows it. */
    private Optional<Resolution> countedTexts(String line, Expect expect, Phrase phrase) {
        @Nullable String name = phrase.name();
        boolean isOfWords = WORDS.matcher(phrase.text()).lookingAt();
        if (name == null
                || expect.claim() != Claim.COUNT
                || expect.negated()
                || expect.detail() != null
                || phrase.kind() != null && phrase.kind() != Kind.MESSAGE
                || !phrase.words().isEmpty() && !isOfWords
                || !phrase.hints().isEmpty()) {
            return Optional.empty();
        }
        @Nullable Phrase place = phrase.within();
        String scope = "";
        if (place != null) {
            if (!(subjects.ground(place, Purpose.READ) instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            scope = found.element().target().selector();
        }
        Target all = new Target(
                (scope.isEmpty() ? "" : scope + " >> ") + Selectors.exactText(name) + Selectors.ONLY_VISIBLE,
                "the texts “" + name + "”");
        int count = live.locate(all).count();
        boolean isBare = isOfWords || phrase.words().isEmpty() && phrase.kind() == null;
        if (isBare && (isOfWords || count == 0) && count != occurrences(scope.isEmpty() ? "body" : scope, name)) {
            return Optional.of(new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + name + "” stands within other text too, so its number is not plain")));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(Resolution.of(new Expectation.HasCount(
                        all, Integer.parseInt(expect.text()), Expectation.Comparison.EQUAL, false)));
    }

    /** {@code the task "Tea" appears only once}: not one of the kind of the first that was found, with more beside it. */
    private boolean standsElsewhereToo(Expect expect, Phrase phrase) {
        @Nullable String name = phrase.name();
        return name != null
                && expect.claim() == Claim.COUNT
                && expect.text().equals("1")
                && !expect.negated()
                && expect.detail() == null
                && phrase.kind() == null
                && phrase.hints().isEmpty()
                && phrase.within() == null
                && live.page()
                                .locator(Selectors.exactText(name) + Selectors.ONLY_VISIBLE)
                                .evaluateAll(OUTSIDE_CONTROLS)
                        instanceof Number number
                && number.intValue() > 1;
    }

    private long occurrences(String scope, String name) {
        String words = Pattern.quote(name.strip());
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(live.page().locator(scope).innerText().replaceAll("\\s+", " "))
                .results()
                .count();
    }

    /** {@code the list contains 2 items with text "Tea"}: each item says it once. */
    private Optional<Resolution> countedItems(Expect expect, Phrase phrase) {
        List<String> texts = phrase.hints().getOrDefault(Phrase.Hint.TEXT, List.of());
        @Nullable Phrase place = phrase.within();
        boolean isOfItems = expect.claim() == Claim.COUNT
                && !expect.negated()
                && phrase.all()
                && texts.size() == 1
                && phrase.hints().size() == 1;
        if (!isOfItems || place == null || !(subjects.ground(place, Purpose.READ) instanceof Grounding.Found found)) {
            return Optional.empty();
        }
        String said = " >> " + Selectors.exactText(texts.get(0)) + Selectors.ONLY_VISIBLE;
        Target items = new Parts(live).items(found.element(), "items");
        Target all = new Target(
                found.element().target().selector() + said,
                "the texts “" + texts.get(0) + "” in "
                        + found.element().target().description());
        long saying = live.locate(items).all().stream()
                .filter(item -> texts.get(0).equals(item.innerText().strip())
                        || item.locator(Selectors.exactText(texts.get(0))).count() > 0)
                .count();
        int number = live.locate(all).count();
        return number == 0 || saying != number
                ? Optional.empty()
                : Optional.of(Resolution.of(new Expectation.HasCount(
                        all, Integer.parseInt(expect.text()), Expectation.Comparison.EQUAL, false)));
    }

    /** {@code the list contains 2 messages} says of messages how many there are. */
    private static Phrase ofNoun(Expect expect, Phrase phrase) {
        return expect.detail() == null ? phrase : phrase.withWords(List.of(expect.detail()));
    }

    /** {@code the dashboard shows 18 active users}: a number over or beside these words, and no list of them. */
    private Optional<Resolution> figure(Expect expect, Phrase phrase) {
        @Nullable String noun = expect.detail();
        List<String> words = noun == null
                ? phrase.words()
                : List.of(noun.toLowerCase(Locale.ROOT).split(" "));
        boolean mayBe = expect.claim() == Claim.COUNT && (noun == null ? words.size() > 1 : !Parts.isAny(noun));
        return mayBe ? figure(expect, phrase, words) : Optional.empty();
    }

    private Optional<Resolution> figure(Expect expect, Phrase place, List<String> words) {
        return place.kind() == null && CurrentSubject.isOfAll(place)
                ? properties
                        .of(place.withWords(words))
                        .filter(element -> element.text().matches("\\d+"))
                        .map(element -> claims.shows(element, expect.text(), Match.EXACT, expect.negated()))
                : Optional.empty();
    }

    /** {@code the article "Tea" has 1 like}: what is not there one by one is there as a number. */
    private Optional<Resolution> shownNumber(String line, Expect expect, Phrase thing) {
        String noun = expect.detail();
        return noun != null && expect.claim() == Claim.COUNT && thing.name() != null && !thing.all()
                ? properties
                        .numberOf(noun, thing)
                        .map(element -> claims.shows(element, expect.text(), Match.EXACT, expect.negated()))
                        .or(() -> saidOf(line, noun, thing, expect))
                : Optional.empty();
    }

    /** On the page of a thing, under its name as the one heading of its rank, it may say {@code Reviews (2)}. */
    private Optional<Resolution> saidOf(String line, String noun, Phrase thing, Expect expect) {
        Target heading = new Target(
                "internal:role=heading[name=" + Selectors.quote(String.valueOf(thing.name())) + "s]",
                "the heading “" + thing.name() + "”");
        Phrase counted = thing.withWords(List.of(noun.toLowerCase(Locale.ROOT).split(" ")));
        return expect.negated()
                        || live.locate(heading).count() != 1
                        || !live.locate(heading).isVisible()
                ? Optional.empty()
                : tallies.saying(counted, expect.text())
                        .map(tally -> texts.visible(line, tally).after(new Expectation.Visible(heading, false)));
    }

    /** A number without a name of its own: between buttons that change it, or in a text that says of what it is one. */
    Optional<Resolution> shown(String line, Expect expect, Phrase phrase) {
        boolean isNumber = expect.claim() == Claim.SHOWS && expect.text().matches("\\d+");
        boolean isTally = expect.claim() == Claim.SHOWS && !expect.negated() && Tallies.isATally(phrase, expect.text());
        if (isTally) {
            return Optional.of(texts.visible(line, expect.text()));
        }
        if (!isNumber) {
            return Optional.empty();
        }
        Optional<Resolution> stepped = steppers.number(phrase)
                .map(number -> claims.shows(number, expect.text(), Match.EXACT, expect.negated()));
        return stepped.isPresent() || expect.negated() || phrase.within() != null
                ? stepped
                : tallies.saying(phrase, expect.text()).map(tally -> texts.visible(line, tally));
    }

    /** What shows the number that a phrase names. */
    Optional<Element> of(Phrase phrase) {
        Optional<Element> cell = CellClaims.asCell(
                        new Expect(Claim.SHOWS, phrase, "", null, Match.EXACT, false), phrase)
                .flatMap(cells::of);
        return cell.or(() -> properties.of(phrase))
                .or(() -> subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                        ? Optional.of(found.element())
                        : Optional.empty())
                .filter(element -> live.numberOf(element.target()).isPresent());
    }
}
