package dev.testvibe.pipeline.explore;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.Intent;
import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.language.Kind;
import dev.testvibe.pipeline.language.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Target;

/**
 * Decides which elements of the page a claim is about, or that it is about the page itself; what is asserted of one
 * element is for {@link ElementClaims}.
 */
final class ExpectationResolver {

    private static final Pattern BY_THE_BROWSER = Pattern.compile(
            "\\b(?:browser|javascript|native|prompt|dialog|box|pop-?up|window)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THE_BROWSER =
            Pattern.compile("\\b(?:browser|javascript|native|alert|prompt)\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_EXAMPLES = 12;

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final OwnHosts hosts;
    private final TextOnPage texts;
    private final Changes changes;
    private final ElementClaims claims;
    private final Counts counts;
    private final Emptiness emptiness;
    private final PageNames pages;
    private final Sessions sessions;
    private final CurrentSubject current;
    private final Subjects subjects;
    private final Sightings sightings;
    private final CellClaims cells;
    private final ListClaims lists;
    private final Properties properties;
    private final Steppers steppers;
    private final Tallies tallies;
    private final FieldMessages fieldMessages;
    private final HeadedParts headed;
    private final BesideLabels besideLabels;
    private final Marks marks;

    ExpectationResolver(LivePage live, Grounder grounder, Literals literals, OwnHosts hosts, CurrentSubject current) {
        this.hosts = hosts;
        this.current = current;
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.texts = new TextOnPage(live, grounder);
        this.changes = new Changes(live, texts);
        this.claims = new ElementClaims(live, grounder, literals, texts, changes);
        Groups groups = new Groups(live, grounder);
        this.tallies = new Tallies(live);
        this.fieldMessages = new FieldMessages(live, grounder);
        this.headed = new HeadedParts(live, grounder, texts, claims);
        this.steppers = new Steppers(live, grounder);
        this.counts = new Counts(live, grounder, groups);
        this.emptiness = new Emptiness(live, grounder, counts, texts);
        this.pages = new PageNames(live);
        this.sessions = new Sessions(live, grounder);
        this.subjects = new Subjects(grounder, groups, current);
        this.sightings = new Sightings(live, grounder, subjects, texts, claims, counts);
        this.cells = new CellClaims(live, grounder, literals, subjects, current, texts, claims);
        this.properties = new Properties(live, grounder);
        NamedThings things = new NamedThings(live);
        this.marks = new Marks(live, things, subjects, current, claims);
        this.besideLabels =
                new BesideLabels(live, grounder, things, subjects, cells, properties, headed, texts, claims);
        this.lists = new ListClaims(live, grounder, literals, subjects, current, texts, claims, groups);
    }

    Resolution resolve(String line, Expect expect) {
        if (!expect.negated() && affirmedTexts(expect).anyMatch(text -> !text.equals(text.strip()))) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "a page folds white space, so nobody can tell a text that begins or ends with it from one that"
                            + " does not; leave it out"));
        }
        return switch (expect.claim()) {
            case URL -> Resolution.of(new Expectation.HasUrl(address(expect), expect.match(), expect.negated()));
            case TITLE -> title(expect);
            case DIALOG ->
                isOnThePage(line, expect)
                        ? texts.visible(line, text(expect))
                        : dialogOfThePage(line, expect)
                                .map(dialog -> Resolution.of(new Expectation.Visible(dialog.target(), false)))
                                .orElseGet(() -> Resolution.of(new Expectation.DialogShown(
                                        expect.value() == null ? null : value(expect),
                                        isWholeMessage(expect) ? Match.EXACT : expect.match(),
                                        expect.negated())));
            case STORED -> stored(expect);
            case STORAGE ->
                Resolution.of(new Expectation.StorageHolds(
                        String.valueOf(expect.detail()).startsWith("session:"),
                        expect.value() == null ? null : value(expect),
                        expect.match(),
                        expect.negated()));
            case COOKIE ->
                Resolution.of(new Expectation.CookieSet(
                        String.valueOf(expect.detail()),
                        expect.value() == null ? null : value(expect),
                        expect.match(),
                        expect.negated()));
            case DOWNLOAD -> Resolution.of(new Expectation.Downloaded(expect.value(), expect.negated()));
            case WINDOW -> Resolution.of(new Expectation.WindowOpened(expect.value(), expect.negated()));
            case PAGE -> pages.resolve(line, expect);
            case MARKED -> marks.resolve(line, expect);
            case IN_COLUMN -> cells.inColumn(line, expect);
            case LISTED -> lists.listed(line, expect);
            case ONLY -> lists.only(line, expect);
            case LOGGED_IN -> sessions.resolve(line, expect.negated());
            case VISIBLE -> sightings.visible(line, expect);
            case REMOVED -> sightings.removed(line, expect);
            case EXISTS -> sightings.exists(line, expect);
            case COUNT, AT_LEAST, AT_MOST -> counted(line, expect);
            case ADDED -> added(line, expect);
            case RAISED, LOWERED -> changes.changedBy(line, expect, subjects.of(expect));
            default -> ofElement(line, expect);
        };
    }

    /** How many there are is counted, or else read where the page says it. */
    private Resolution counted(String line, Expect expect) {
        Phrase phrase = subjects.of(expect);
        Optional<Resolution> shown = shownNumber(line, expect, phrase).or(() -> figure(expect, phrase));
        if (shown.isPresent()) {
            return shown.get();
        }
        Optional<Resolution> ofText = countedTexts(expect, phrase);
        if (ofText.isPresent()) {
            return ofText.get();
        }
        Resolution counted = counts.resolve(line, expect, phrase);
        boolean mayBeSaid = counted instanceof Resolution.Stopped
                && expect.claim() == Claim.COUNT
                && !expect.negated()
                && (expect.detail() == null
                        || phrase.kind() == Kind.LIST && phrase.words().isEmpty())
                && CurrentSubject.isOfAll(phrase);
        return mayBeSaid
                ? tallies.saying(ofNoun(expect, phrase), text(expect))
                        .map(tally -> texts.visible(line, tally))
                        .or(() -> figure(expect, phrase, phrase.words()))
                        .orElse(counted)
                : counted;
    }

    /** {@code "is missing" 2 times}: as often as it stands there by itself, whatever shows it. */
    private Optional<Resolution> countedTexts(Expect expect, Phrase phrase) {
        @Nullable String name = phrase.name();
        if (name == null
                || expect.claim() != Claim.COUNT
                || expect.negated()
                || expect.detail() != null
                || phrase.kind() != null && phrase.kind() != Kind.MESSAGE
                || !phrase.words().isEmpty()
                || phrase.within() != null
                || !phrase.hints().isEmpty()) {
            return Optional.empty();
        }
        Target all = new Target(Selectors.exactText(name) + Selectors.ONLY_VISIBLE, "the texts “" + name + "”");
        return live.locate(all).count() == 0
                ? Optional.empty()
                : Optional.of(Resolution.of(new Expectation.HasCount(
                        all, Integer.parseInt(text(expect)), Expectation.Comparison.EQUAL, false)));
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
        boolean mayBe = expect.claim() == Claim.COUNT && (noun == null ? words.size() > 1 : !Counts.isAnyPart(noun));
        return mayBe ? figure(expect, phrase, words) : Optional.empty();
    }

    private Optional<Resolution> figure(Expect expect, Phrase place, List<String> words) {
        return place.kind() == null && CurrentSubject.isOfAll(place)
                ? properties
                        .of(place.withWords(words))
                        .filter(element -> element.text().matches("\\d+"))
                        .map(element -> claims.shows(element, text(expect), Match.EXACT, expect.negated()))
                : Optional.empty();
    }

    /** {@code the article "Tea" has 1 like}: what is not there one by one is there as a number. */
    private Optional<Resolution> shownNumber(String line, Expect expect, Phrase thing) {
        String noun = expect.detail();
        return noun != null && expect.claim() == Claim.COUNT && thing.name() != null && !thing.all()
                ? properties
                        .numberOf(noun, thing)
                        .map(element -> claims.shows(element, text(expect), Match.EXACT, expect.negated()))
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
                : tallies.saying(counted, text(expect))
                        .map(tally -> texts.visible(line, tally).after(new Expectation.Visible(heading, false)));
    }

    /** What must be shown as it is quoted. */
    private static Stream<String> affirmedTexts(Expect expect) {
        return switch (expect.claim()) {
            case SHOWS, TEXT, VISIBLE, ADDED, LISTED, IN_COLUMN -> {
                @Nullable Phrase subject = expect.subject();
                Stream<@Nullable String> shown =
                        Stream.of(expect.value(), subject != null && subject.nameIsContent() ? subject.name() : null);
                yield Stream.concat(shown, expect.values().stream()).filter(Objects::nonNull);
            }
            default -> Stream.of();
        };
    }

    /** An alert or a confirmation, where the browser has shown none, is one that the page shows. */
    private boolean isOnThePage(String line, Expect expect) {
        return expect.value() != null
                && !expect.negated()
                && !BY_THE_BROWSER.matcher(line).find()
                && texts.comesBeforeADialog(text(expect));
    }

    /** A part of a message is all that a step has to give; where it gives the whole, so does the test. */
    private boolean isWholeMessage(Expect expect) {
        return expect.value() != null
                && !expect.negated()
                && expect.match() == Match.WORDS
                && live.dialogs().contains(text(expect));
    }

    /** {@code a confirmation dialog appears}: where the browser shows none, the page may have one of its own. */
    private Optional<Element> dialogOfThePage(String line, Expect expect) {
        boolean isAny = expect.value() == null
                && !expect.negated()
                && live.dialogs().isEmpty()
                && !OF_THE_BROWSER.matcher(line).find();
        Phrase dialog = new Phrase("the dialog", Kind.DIALOG, null, false, List.of(), Map.of(), 0, false, null);
        return isAny && grounder.ground(dialog, Purpose.OBSERVE) instanceof Grounding.Found found
                ? Optional.of(found.element()).filter(Element::visible)
                : Optional.empty();
    }

    /** Told of what was closed, and by which button. */
    void closed(List<String> thing, Target button) {
        sightings.closed(thing, button);
    }

    /** Told of what is filled in. */
    void filled(Target field) {
        sessions.filled(field);
    }

    /** What the page offers to log out with. */
    Optional<Target> wayOut() {
        return sessions.wayOut();
    }

    /** In a browser that is new, nobody is logged in before somebody gave a password. */
    boolean nobodyCameIn() {
        return sessions.nobodyCameIn();
    }

    /** What is expected to be gone after the next actions is remembered while it is there. */
    void willBeGone(Expect expect) {
        Phrase phrase = expect.subject();
        if (expect.claim() == Claim.ONLY) {
            lists.willBeOnly(expect.values());
        }
        if (phrase == null) {
            return;
        }
        if (Counts.isOf(expect.claim()) || expect.claim() == Claim.VISIBLE && expect.negated() && phrase.all()) {
            counts.willBeCounted(phrase);
        }
        if (expect.claim() == Claim.RAISED || expect.claim() == Claim.LOWERED) {
            numberOf(phrase).ifPresent(element -> changes.willChange(phrase, element));
        }
        if (expect.claim() == Claim.EMPTY) {
            emptiness.willBeEmpty(phrase);
        }
        if (expect.claim() == Claim.VISIBLE && expect.negated()) {
            sightings.willBeGone(phrase);
        }
    }

    /** What shows the number that a phrase names. */
    private Optional<Element> numberOf(Phrase phrase) {
        Optional<Element> cell = CellClaims.asCell(
                        new Expect(Claim.SHOWS, phrase, "", null, Match.EXACT, false), phrase)
                .flatMap(cells::of);
        return cell.or(() -> properties.of(phrase))
                .or(() -> subjects.ground(phrase, Purpose.READ) instanceof Grounding.Found found
                        ? Optional.of(found.element())
                        : Optional.empty())
                .filter(element -> live.numberOf(element.target()).isPresent());
    }

    private String address(Expect expect) {
        return hosts.onSite(text(expect))
                .map(path -> URI.create(live.siteUrl()).resolve("./" + path))
                .map(place -> place.toString().replaceFirst("^https?://[^/]+", ""))
                .orElse(text(expect));
    }

    private static String text(Expect expect) {
        return expect.value() == null ? "" : expect.value();
    }

    private Literal value(Expect expect) {
        return literals.of(text(expect));
    }

    /** What is looked at is there, if it is plain what that is. */
    Resolution look(Phrase phrase) {
        return sightings.look(phrase);
    }

    /** Two elements that show the same. */
    Resolution alike(String line, Intent.ExpectAlike alike) {
        return lists.alike(line, alike);
    }

    /** The title of a page is what it is headed as well, where its document is called otherwise. */
    private Resolution title(Expect expect) {
        Resolution ofDocument =
                Resolution.of(new Expectation.HasTitle(value(expect), expect.match(), expect.negated()));
        boolean mayBeHeading = expect.match() == Match.EXACT
                && !expect.negated()
                && !live.page().title().strip().equals(text(expect));
        Phrase heading = new Phrase(
                "the heading “" + text(expect) + "”",
                Kind.HEADING,
                text(expect),
                false,
                List.of(),
                Map.of(),
                0,
                false,
                null);
        boolean isHeading = mayBeHeading
                && subjects.ground(heading, Purpose.OBSERVE) instanceof Grounding.Found found
                && found.element().role().equals("heading")
                && found.element().text().equals(text(expect));
        return isHeading && subjects.ground(heading, Purpose.OBSERVE) instanceof Grounding.Found found
                ? Resolution.of(new Expectation.Visible(found.element().target(), false))
                : mayBeHeading ? pages.titled(text(expect)).map(Resolution::of).orElse(ofDocument) : ofDocument;
    }

    private Resolution stored(Expect expect) {
        String detail = expect.detail() == null ? "" : expect.detail();
        boolean session = detail.startsWith("session:");
        return Resolution.of(new Expectation.Stored(
                session,
                detail.substring(detail.indexOf(':') + 1),
                expect.value() == null ? null : value(expect),
                expect.match(),
                expect.negated()));
    }

    private Resolution ofElement(String line, Expect expect) {
        Phrase phrase = Headings.ofThePage(subjects.of(expect));
        if (expect.claim() == Claim.EMPTY && !expect.negated() && Emptiness.isOfACollection(phrase)) {
            Optional<Resolution> empty = emptiness.resolve(line, phrase);
            if (empty.isPresent()) {
                return empty.get();
            }
        }
        Optional<Resolution> ofField = expect.claim() == Claim.SHOWS && !expect.negated()
                ? fieldMessages.shows(phrase, text(expect))
                : Optional.empty();
        if (ofField.isPresent()) {
            return ofField.get();
        }
        Optional<Resolution> ofEach = lists.ofEach(line, expect, phrase);
        if (ofEach.isPresent()) {
            return ofEach.get();
        }
        Grounding grounding = words(expect, phrase).orElseGet(() -> subjects.ground(phrase, Subjects.purpose(expect)));
        boolean isOfText = expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT;
        if (isOfText && grounding instanceof Grounding.Ambiguous && isAnyHeading(phrase)) {
            return Headings.one(text(expect), expect.negated());
        }
        if (isOfText && grounding instanceof Grounding.Absent && isAnyMessage(phrase)) {
            return texts.visible(line, phrase, text(expect), expect.negated());
        }
        if (isOfText && grounding instanceof Grounding.Ambiguous) {
            grounding = buttonThatChanged(expect, phrase)
                    .<Grounding>map(Grounding.Found::new)
                    .orElse(grounding);
        }
        if (grounding instanceof Grounding.Several several) {
            return lists.all(line, expect, several.elements());
        }
        if (expect.claim() == Claim.EMPTY && !phrase.all() && !(grounding instanceof Grounding.Found)) {
            grounding = theField(phrase).orElse(grounding);
        }
        Optional<Resolution> number =
                grounding instanceof Grounding.Found ? Optional.empty() : number(line, expect, phrase);
        if (number.isPresent()) {
            return number.get();
        }
        Optional<Resolution> cell = grounding instanceof Grounding.Absent
                ? CellClaims.asCell(expect, phrase).map(one -> cells.inColumn(line, one))
                : Optional.empty();
        if (cell.isPresent() && cell.get() instanceof Resolution.Resolved) {
            return cell.get();
        }
        if (isOfText && !(grounding instanceof Grounding.Found)) {
            grounding =
                    properties.of(phrase).<Grounding>map(Grounding.Found::new).orElse(grounding);
        }
        if (cell.isPresent() && !(grounding instanceof Grounding.Found)) {
            return cell.get();
        }
        Optional<Resolution> ofThePage = ofThePage(line, expect, phrase, grounding);
        if (ofThePage.isPresent()) {
            return ofThePage.get();
        }
        if (!(grounding instanceof Grounding.Found found)) {
            Resolution lost = new Resolution.Stopped(Findings.ungrounded(line, grounding));
            return nowhere(line, expect, phrase)
                    .or(() -> headed.shows(line, expect, phrase))
                    .orElse(lost);
        }
        Element element = found.element();
        Optional<Resolution> besideLabel = besideLabels.shows(line, expect, phrase, element);
        if (besideLabel.isPresent()) {
            return besideLabel.get();
        }
        if (expect.claim() == Claim.SHOWS
                && phrase.kind() == Kind.MESSAGE
                && Agreement.isOnlyTheLabel(phrase, element)) {
            return texts.visible(line, phrase, text(expect), expect.negated());
        }
        current.spokenOf(phrase);
        Resolution agreed = Agreement.agreed(line, phrase, element, new Expectation.Visible(element.target(), false));
        if (agreed instanceof Resolution.Stopped) {
            return agreed;
        }
        subjects.isPlaceOfLatest(element);
        return claims.of(line, expect, element);
    }

    /** {@code the button changes to "Stop"}: of several, the one that says what none said before the latest actions. */
    private Optional<Element> buttonThatChanged(Expect expect, Phrase phrase) {
        boolean isAnyButton = phrase.kind() == Kind.BUTTON
                && phrase.words().isEmpty()
                && phrase.within() == null
                && CurrentSubject.isBare(phrase)
                && !expect.negated()
                && !live.showedBefore(text(expect));
        Phrase called =
                new Phrase(phrase.text(), Kind.BUTTON, text(expect), false, List.of(), Map.of(), 0, false, null);
        return isAnyButton
                        && grounder.ground(called, Purpose.OBSERVE) instanceof Grounding.Found found
                        && found.element().text().equals(text(expect))
                ? Optional.of(found.element())
                : Optional.empty();
    }

    /** {@code my profile says "Tea"} on the page of that name: what merely leads there says no more than its own label. */
    private Optional<Resolution> ofThePage(String line, Expect expect, Phrase phrase, Grounding grounding) {
        boolean isNoElement = !(grounding instanceof Grounding.Found found)
                || found.element().role().matches("link|button")
                        && !found.element().text().contains(text(expect));
        boolean mayBe = expect.claim() == Claim.SHOWS
                && !expect.negated()
                && isNoElement
                && phrase.kind() == null
                && CurrentSubject.isBare(phrase)
                && phrase.within() == null;
        return mayBe
                ? pages.proof(phrase.words())
                        .map(proof -> texts.visible(line, text(expect)).after(proof))
                : Optional.empty();
    }

    /** {@code the cart no longer contains "Tea"}: what was shown before and is nowhere now is not in the cart either. */
    private Optional<Resolution> nowhere(String line, Expect expect, Phrase phrase) {
        boolean isGone = expect.claim() == Claim.SHOWS
                && expect.negated()
                && phrase.name() == null
                && !phrase.isReferenced()
                && live.showedBefore(text(expect));
        return isGone ? Optional.of(texts.visible(line, phrase.in(null), text(expect), true)) : Optional.empty();
    }

    /** A line goes through words, whatever holds them or is called after them. */
    private Optional<Grounding> words(Expect expect, Phrase phrase) {
        boolean isLine = expect.claim() == Claim.CSS && "text-decoration-line".equals(expect.detail());
        return isLine && phrase.name() != null
                ? Optional.of(grounder.ground(phrase.onlyNamed(), Purpose.READ_TEXT))
                        .filter(Grounding.Found.class::isInstance)
                : Optional.empty();
    }

    /** {@code the heading}: of several, any that shows what is expected. */
    private static boolean isAnyHeading(Phrase phrase) {
        return phrase.kind() == Kind.HEADING && phrase.words().isEmpty() && CurrentSubject.isBare(phrase);
    }

    /** {@code the error message}: it may stand anywhere on the page. */
    private static boolean isAnyMessage(Phrase phrase) {
        return phrase.kind() == Kind.MESSAGE && phrase.words().isEmpty() && CurrentSubject.isBare(phrase);
    }

    /** {@code the comment box} is what can be typed into, and no button that is called after it. */
    private Optional<Grounding> theField(Phrase phrase) {
        Phrase field = phrase.ofKind(Kind.FIELD);
        return phrase.kind() == null || phrase.kind() == Kind.ELEMENT
                ? Optional.of(subjects.ground(field, Purpose.FILL)).filter(Grounding.Found.class::isInstance)
                : Optional.empty();
    }

    /** A number without a name of its own: between buttons that change it, or in a text that says of what it is one. */
    private Optional<Resolution> number(String line, Expect expect, Phrase phrase) {
        boolean isNumber = expect.claim() == Claim.SHOWS && text(expect).matches("\\d+");
        boolean isTally = expect.claim() == Claim.SHOWS && !expect.negated() && Tallies.isATally(phrase, text(expect));
        if (isTally) {
            return Optional.of(texts.visible(line, text(expect)));
        }
        if (!isNumber) {
            return Optional.empty();
        }
        Optional<Resolution> stepped = steppers.number(phrase)
                .map(number -> claims.shows(number, text(expect), Expectation.Match.EXACT, expect.negated()));
        return stepped.isPresent() || expect.negated() || phrase.within() != null
                ? stepped
                : tallies.saying(phrase, text(expect)).map(tally -> texts.visible(line, tally));
    }

    /**
     * The first of several that are alike of which a claim holds: {@code Given the seat is available} speaks of any that
     * is.
     *
     * @param holds judges a claim on the page
     */
    Optional<Expect> example(String line, Expect expect, Predicate<Resolution> holds) {
        Phrase phrase = expect.subject();
        boolean mayBe = phrase != null && CurrentSubject.isBare(phrase) && !Sightings.isBareText(phrase);
        if (phrase == null
                || !mayBe
                || !(subjects.ground(phrase, Subjects.purpose(expect)) instanceof Grounding.Ambiguous)) {
            return Optional.empty();
        }
        Purpose example = Subjects.purpose(expect).ofAnExample();
        if (!(grounder.ground(phrase, example) instanceof Grounding.Found)) {
            return Optional.empty();
        }
        for (int place = 1; place <= MOST_EXAMPLES; place++) {
            Expect one = expect.of(phrase.at(place));
            if (!(grounder.ground(phrase.at(place), Subjects.purpose(expect)) instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            if (holds.test(resolve(line, one))) {
                current.takenAsExample(phrase, place, found.element());
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Resolution added(String line, Expect expect) {
        Phrase place = subjects.of(expect);
        Grounding grounding = grounder.ground(place.unnamed(), Purpose.READ);
        if (!(grounding instanceof Grounding.Found found)) {
            return expect.value() != null
                    ? texts.visible(line, place, expect.value(), expect.negated())
                    : new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        Element element = found.element();
        if (place.isReferenced() && changes.isNew(element) && !expect.negated()) {
            current.is(place);
            return Resolution.of(new Expectation.Visible(element.target(), false));
        }
        current.added(expect.values());
        if (expect.value() != null) {
            return changes.appeared(line, element, literals.of(expect.value()), expect.negated());
        }
        return changes.grown(line, element, expect.negated());
    }
}
