package dev.testvibe.pipeline.explore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
import dev.testvibe.pipeline.recording.Target;

/**
 * Decides which elements of the page a claim is about, or that it is about the page itself; what is asserted of one
 * element is for {@link ElementClaims}.
 */
final class ExpectationResolver {

    private static final int MOST_EXAMPLES = 12;

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final TextOnPage texts;
    private final Changes changes;
    private final ElementClaims claims;
    private final Counts counts;
    private final Emptiness emptiness;
    private final Sessions sessions;
    private final CurrentSubject current;
    private final Subjects subjects;
    private final Sightings sightings;
    private final CellClaims cells;
    private final ListClaims lists;
    private final Properties properties;
    private final FieldMessages fieldMessages;
    private final HeadedParts headed;
    private final NumberClaims numbers;
    private final PageClaims page;
    private final BesideLabels besideLabels;
    private final Marks marks;
    private final LatestForm latestForm;

    ExpectationResolver(LivePage live, Grounder grounder, Literals literals, OwnHosts hosts, CurrentSubject current) {
        this.current = current;
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.texts = new TextOnPage(live, grounder);
        this.changes = new Changes(live, texts);
        this.claims = new ElementClaims(live, grounder, literals, texts, changes);
        Groups groups = new Groups(live, grounder);
        this.fieldMessages = new FieldMessages(live, grounder, current);
        this.headed = new HeadedParts(live, grounder, texts, claims);
        this.counts = new Counts(live, grounder, groups);
        this.emptiness = new Emptiness(live, grounder, counts, texts);
        this.sessions = new Sessions(live, grounder);
        this.subjects = new Subjects(grounder, groups, current);
        this.sightings = new Sightings(live, grounder, subjects, texts, claims, counts, emptiness);
        this.cells = new CellClaims(live, grounder, literals, subjects, current, texts, claims);
        this.properties = new Properties(live, grounder);
        this.numbers = new NumberClaims(live, grounder, subjects, properties, texts, claims, cells, counts);
        this.page = new PageClaims(live, grounder, literals, hosts, texts, subjects);
        NamedThings things = new NamedThings(live);
        this.latestForm = new LatestForm(live);
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
            case URL, TITLE, DIALOG, STORED, STORAGE, COOKIE, DOWNLOAD, WINDOW, PAGE -> page.resolve(line, expect);
            case MARKED -> marks.resolve(line, expect);
            case IN_COLUMN -> cells.inColumn(line, expect);
            case LISTED -> lists.listed(line, expect);
            case ONLY -> lists.only(line, expect);
            case LOGGED_IN -> sessions.resolve(line, expect.negated());
            case VISIBLE -> sightings.visible(line, expect);
            case REMOVED -> sightings.removed(line, expect);
            case EXISTS -> sightings.exists(line, expect);
            case COUNT, AT_LEAST, AT_MOST -> numbers.counted(line, expect);
            case ADDED -> added(line, expect);
            case RAISED, LOWERED -> changes.changedBy(line, expect, subjects.of(expect));
            default -> ofElement(line, expect);
        };
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

    /** Told of what was closed, and by which button. */
    void closed(List<String> thing, Target button) {
        sightings.closed(thing, button);
    }

    /** Told of what is filled in. */
    void filled(Target field) {
        sessions.filled(field);
        latestForm.filled(field);
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
            numbers.of(phrase).ifPresent(element -> changes.willChange(phrase, element));
        }
        if (expect.claim() == Claim.EMPTY) {
            emptiness.willBeEmpty(phrase);
        }
        if (expect.claim() == Claim.VISIBLE && expect.negated()) {
            sightings.willBeGone(phrase);
        }
    }

    private static String text(Expect expect) {
        return expect.value() == null ? "" : expect.value();
    }

    /** What is looked at is there, if it is plain what that is. */
    Resolution look(Phrase phrase) {
        return sightings.look(phrase);
    }

    /** Two elements that show the same. */
    Resolution alike(String line, Intent.ExpectAlike alike) {
        return lists.alike(line, alike);
    }

    private Resolution ofElement(String line, Expect expect) {
        Phrase phrase = Headings.ofThePage(subjects.of(expect));
        return ofNoOneElement(line, expect, phrase).orElseGet(() -> ofGrounded(line, expect, phrase));
    }

    /** What is claimed of a collection, of a message beside or in something, or of each of several. */
    private Optional<Resolution> ofNoOneElement(String line, Expect expect, Phrase phrase) {
        boolean isEmpty = expect.claim() == Claim.EMPTY && !expect.negated() && Emptiness.isOfACollection(phrase);
        boolean isShown = expect.claim() == Claim.SHOWS && !expect.negated();
        Optional<Resolution> empty = isEmpty ? emptiness.resolve(line, phrase) : Optional.empty();
        return empty.or(() -> isShown ? fieldMessages.shows(phrase, text(expect)) : Optional.empty())
                .or(() -> messageIn(expect, phrase))
                .or(() -> page.painted(line, expect, phrase))
                .or(() -> lists.ofEach(line, expect, phrase));
    }

    private Resolution ofGrounded(String line, Expect expect, Phrase phrase) {
        Grounding grounding = words(expect, phrase).orElseGet(() -> subjects.ground(phrase, Subjects.purpose(expect)));
        if (isOfText(expect) && grounding instanceof Grounding.Ambiguous && isAnyHeading(phrase)) {
            return Headings.one(text(expect), expect.negated());
        }
        if (isOfText(expect) && grounding instanceof Grounding.Absent && isAnyMessage(phrase)) {
            return texts.visible(line, phrase, text(expect), expect.negated());
        }
        if (grounding instanceof Grounding.Several several) {
            return lists.all(line, expect, Emptiness.emptied(expect, ofLatestForm(expect, several.elements())));
        }
        return meant(expect, phrase, grounding)
                .map(found -> ofFound(line, expect, phrase, found))
                .orElseGet(() -> ofLost(line, expect, phrase, grounding));
    }

    private static boolean isOfText(Expect expect) {
        return expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT;
    }

    /** The element that was found, or the one of several candidates that the claim makes plain. */
    private Optional<Grounding.Found> meant(Expect expect, Phrase phrase, Grounding grounding) {
        if (grounding instanceof Grounding.Found found) {
            return Optional.of(found);
        }
        if (isOfText(expect) && grounding instanceof Grounding.Ambiguous several) {
            return Labelled.field(phrase, several, grounder)
                    .or(() -> buttonThatChanged(expect, phrase))
                    .map(Grounding.Found::new);
        }
        return expect.claim() == Claim.EMPTY && !phrase.all() ? theField(phrase) : Optional.empty();
    }

    /** What no element goes by may be a number, a cell, a property of a thing, a page, or nowhere any more. */
    private Resolution ofLost(String line, Expect expect, Phrase phrase, Grounding grounding) {
        Optional<Resolution> number = numbers.shown(line, expect, phrase);
        if (number.isPresent()) {
            return number.get();
        }
        Optional<Resolution> cell = grounding instanceof Grounding.Absent
                ? CellClaims.asCell(expect, phrase).map(one -> cells.inColumn(line, one))
                : Optional.empty();
        if (cell.filter(Resolution.Resolved.class::isInstance).isPresent()) {
            return cell.get();
        }
        Optional<Element> property = isOfText(expect) ? properties.of(phrase) : Optional.empty();
        if (property.isPresent()) {
            return ofFound(line, expect, phrase, new Grounding.Found(property.get()));
        }
        return cell.or(() -> page.ofThePage(line, expect, phrase, grounding))
                .or(() -> nowhere(line, expect, phrase))
                .or(() -> headed.shows(line, expect, phrase))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    private Resolution ofFound(String line, Expect expect, Phrase phrase, Grounding.Found found) {
        Element element = found.element();
        Optional<Resolution> elsewhere =
                page.ofThePage(line, expect, phrase, found).or(() -> besideLabels.shows(line, expect, phrase, element));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
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
        Phrase called = Phrase.of(phrase.text()).ofKind(Kind.BUTTON).called(text(expect));
        return isAnyButton
                        && grounder.ground(called, Purpose.OBSERVE) instanceof Grounding.Found found
                        && found.element().text().equals(text(expect))
                ? Optional.of(found.element())
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

    /** {@code the table shows the message "Nothing yet"}: by itself in it, whatever of it is the message. */
    private Optional<Resolution> messageIn(Expect expect, Phrase phrase) {
        @Nullable Phrase place = phrase.within();
        boolean isOfAPlace = expect.claim() == Claim.SHOWS
                && !expect.negated()
                && phrase.kind() == Kind.MESSAGE
                && phrase.name() == null
                && phrase.words().isEmpty()
                && phrase.hints().isEmpty();
        if (!isOfAPlace
                || place == null
                || !(subjects.ground(place, Purpose.OBSERVE) instanceof Grounding.Found found)
                || found.element().control()
                || found.element().textField()) {
            return Optional.empty();
        }
        Target holder = found.element().target();
        Target message = new Target(
                holder.selector() + " >> " + Selectors.exactText(text(expect)),
                "the message “" + text(expect) + "” in " + holder.description());
        return live.locate(message).count() == 1
                ? Optional.of(Resolution.of(new Expectation.Visible(message, false)))
                : Optional.empty();
    }

    private List<Element> ofLatestForm(Expect expect, List<Element> fields) {
        return expect.claim() == Claim.EMPTY ? latestForm.of(fields) : fields;
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
    private Optional<Grounding.Found> theField(Phrase phrase) {
        boolean mayBe = phrase.kind() == null || phrase.kind() == Kind.ELEMENT;
        return mayBe && subjects.ground(phrase.ofKind(Kind.FIELD), Purpose.FILL) instanceof Grounding.Found found
                ? Optional.of(found)
                : Optional.empty();
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
