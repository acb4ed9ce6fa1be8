package dev.testvibe.pipeline.explore.claim;

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
import dev.testvibe.pipeline.explore.page.ControlNumbers;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Parts;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.page.ShownTexts;
import dev.testvibe.pipeline.explore.page.Steppers;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Target;

/** How many there are of something: counted one by one, or a number that the page says itself, beside what it is of. */
final class NumberClaims {

    private static final Set<String> HOW_MANY = Set.of("number", "count", "amount", "quantity");

    private static final Set<String> SMALL_WORDS = Set.of("total", "of", "the", "all", "no", "in", "you", "have");

    private static final Pattern NUMBER_OF_THEM = Pattern.compile(
            "(?:the )?(?:total )?(?:number|count|amount|quantity) of (?:all )?(?:the |my )?(?:[a-z]+ ){0,2}?[a-z]+s\\b",
            Pattern.CASE_INSENSITIVE);

    /** A number with little besides: what is left must say of what it is. */
    private static final Pattern SAYS_A_NUMBER =
            Pattern.compile("(?<before>(?:\\D{0,30}\\b)?)\\d[\\d.,]*(?<after>(?:\\b\\D{0,30})?)");

    private static final Map<Claim, Claim> COUNTED = Map.of(
            Claim.SHOWS, Claim.COUNT,
            Claim.NUMBER_AT_LEAST, Claim.AT_LEAST,
            Claim.NUMBER_AT_MOST, Claim.AT_MOST);
    /** These are proved of a number that the page shows, and of no count. */
    private static final Set<Claim> UNCOUNTED = Set.of(Claim.GREATER, Claim.LESS);

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
    private final TextOccurrences occurrences;

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
        this.occurrences = new TextOccurrences(live, subjects);
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
        Optional<Resolution> ofText = occurrences.resolve(line, expect, phrase);
        if (ofText.isPresent()) {
            return ofText.get();
        }
        Optional<Resolution> none = saidToBeNone(line, expect, phrase);
        if (none.isPresent()) {
            return none.get();
        }
        if (occurrences.areMoreThanTheOne(expect, phrase)) {
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
    private Optional<Resolution> saidToBeNone(String line, Expect expect, Phrase phrase) {
        @Nullable String noun = expect.detail();
        boolean isNone = expect.claim() == Claim.COUNT
                && !expect.negated()
                && expect.text().equals("0")
                && noun != null;
        if (!isNone || noun == null) {
            return Optional.empty();
        }
        return subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                        && Emptiness.saysNone(found.element().text(), noun)
                ? Optional.of(claims.shows(found.element(), found.element().text(), Match.EXACT, false))
                : saidOfTheOneShown(line, phrase, noun);
    }

    /** {@code the customer has no cars} on the page that says "This customer has no cars yet". */
    private Optional<Resolution> saidOfTheOneShown(String line, Phrase phrase, String noun) {
        return CurrentSubject.isBare(phrase) && phrase.words().size() == 1
                ? Emptiness.saidOf(live, phrase.words().get(0), noun).map(said -> texts.visible(line, said))
                : Optional.empty();
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

    /** {@code the number of comments}, where what was found for it is one of the comments: they are counted. */
    Optional<Resolution> ofThem(String line, Expect expect, Phrase phrase, Element found) {
        List<String> words = phrase.words();
        boolean isTheirNumber = (COUNTED.containsKey(expect.claim()) || UNCOUNTED.contains(expect.claim()))
                && expect.text().matches("\\d{1,6}")
                && phrase.name() == null
                && !phrase.isReferenced()
                && NUMBER_OF_THEM.matcher(phrase.text()).lookingAt()
                && words.size() > 1
                && HOW_MANY.contains(words.get(0));
        if (!isTheirNumber || saysTheirNumber(found, words.subList(1, words.size()))) {
            return Optional.empty();
        }
        @Nullable Claim counting = COUNTED.get(expect.claim());
        if (counting == null) {
            return Optional.of(new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + found.text() + "” is one of them, and does not say how many there are")));
        }
        return Optional.of(counted(
                line,
                new Expect(
                        counting,
                        phrase.withWords(words.subList(1, words.size())),
                        expect.value(),
                        null,
                        Match.EXACT,
                        expect.negated())));
    }

    /** "Comments: 3", or "3" by itself where it is not one of the things that goes by their name. */
    private static boolean saysTheirNumber(Element found, List<String> things) {
        Matcher said = SAYS_A_NUMBER.matcher(found.text().strip());
        if (!said.matches()) {
            return false;
        }
        List<String> besides = ShownTexts.words(said.group("before") + " " + said.group("after"));
        boolean isCalledANumber = Stream.concat(
                        found.names().stream(),
                        Stream.concat(found.classes().stream(), found.attributes().values().stream()))
                .flatMap(name -> ShownTexts.words(name).stream())
                .anyMatch(word -> HOW_MANY.contains(word) || word.equals("total") || word.equals("counter"));
        return isCalledANumber
                || besides.stream()
                        .allMatch(word -> HOW_MANY.contains(word)
                                || SMALL_WORDS.contains(word)
                                || things.stream().anyMatch(thing -> Announcements.isAlike(word, thing)));
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
