package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.FieldMessages;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.HeadedCells;
import dev.testvibe.pipeline.explore.page.Headings;
import dev.testvibe.pipeline.explore.page.LatestForm;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.NamesOfThings;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
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
import dev.testvibe.pipeline.recording.WholeWords;

/** Finds the element that a claim is about, or what shows the same where no element goes by that. */
final class SubjectClaims {

    private final LivePage live;
    private final Grounder grounder;
    private final CurrentSubject current;
    private final Subjects subjects;
    private final MeantElements meant;
    private final TextOnPage texts;
    private final ElementClaims claims;
    private final ListClaims lists;
    private final CellClaims cells;
    private final NumberClaims numbers;
    private final PageClaims page;
    private final Emptiness emptiness;
    private final LatestForm latestForm;
    private final Properties properties;
    private final FieldMessages fieldMessages;
    private final HeadedParts headed;
    private final BesideLabels besideLabels;
    private final HeadedCells headedCells;
    private final NamesOfThings names;
    private final NamedThings things;
    private final PurchaseTotals totals;
    private final UnlabelledTexts unlabelled;
    private final LackedClasses lackedClasses;

    SubjectClaims(
            LivePage live,
            Grounder grounder,
            CurrentSubject current,
            Subjects subjects,
            TextOnPage texts,
            ElementClaims claims,
            ListClaims lists,
            CellClaims cells,
            NumberClaims numbers,
            PageClaims page,
            Emptiness emptiness) {
        this.live = live;
        this.grounder = grounder;
        this.current = current;
        this.subjects = subjects;
        this.texts = texts;
        this.claims = claims;
        this.lists = lists;
        this.cells = cells;
        this.numbers = numbers;
        this.page = page;
        this.emptiness = emptiness;
        this.latestForm = new LatestForm(live);
        this.fieldMessages = new FieldMessages(live, grounder, current);
        this.headed = new HeadedParts(live, grounder, texts, claims);
        this.properties = new Properties(live, grounder);
        this.meant = new MeantElements(live, grounder, subjects, properties);
        this.headedCells = new HeadedCells(live, grounder);
        this.things = new NamedThings(live);
        this.lackedClasses = new LackedClasses(live);
        this.totals = new PurchaseTotals(live);
        this.names = new NamesOfThings(live, things);
        this.unlabelled = new UnlabelledTexts(live, texts);
        this.besideLabels =
                new BesideLabels(live, grounder, things, subjects, cells, properties, headed, texts, claims);
    }

    /** Told of what is filled in. */
    void filled(Target field) {
        latestForm.filled(field);
    }

    Resolution resolve(String line, Expect expect) {
        Phrase phrase = Headings.ofThePage(
                subjects.of(expect), MeantElements.isOfText(expect) && expect.match() == Match.EXACT);
        return ofNoOneElement(line, expect, phrase).orElseGet(() -> ofGrounded(line, expect, phrase));
    }

    /** What is claimed of a collection, of a message beside or in something, or of each of several. */
    private Optional<Resolution> ofNoOneElement(String line, Expect expect, Phrase phrase) {
        boolean isEmpty = expect.claim() == Claim.EMPTY && !expect.negated() && Emptiness.isOfACollection(phrase);
        boolean isShown = expect.claim() == Claim.SHOWS && !expect.negated();
        Optional<Resolution> empty = isEmpty
                ? emptiness.resolve(line, phrase)
                : expect.claim() == Claim.EMPTY && !expect.negated() ? emptiness.ofHolder(phrase) : Optional.empty();
        return empty.or(() -> isShown ? fieldMessages.shows(phrase, expect.text()) : Optional.empty())
                .or(() -> messageIn(expect, phrase))
                .or(() -> page.painted(line, expect, phrase))
                .or(() -> lists.ofEach(line, expect, phrase));
    }

    private Resolution ofGrounded(String line, Expect expect, Phrase phrase) {
        Grounding grounding = meant.ground(expect, phrase);
        Optional<Phrase> plain = grounding instanceof Grounding.Absent ? NewValues.plain(phrase) : Optional.empty();
        if (plain.isPresent()) {
            return ofGrounded(line, expect, plain.get());
        }
        if (MeantElements.isOfText(expect) && grounding instanceof Grounding.Ambiguous && isAnyHeading(phrase)) {
            return Headings.one(expect.text(), expect.negated());
        }
        if (MeantElements.isOfText(expect) && grounding instanceof Grounding.Absent && isAnyMessage(phrase)) {
            return texts.visible(line, phrase, expect.text(), expect.negated());
        }
        boolean isOfOneInAList = phrase.kind() == Kind.LIST && MeantElements.isOfText(expect) && !expect.negated();
        if (isOfOneInAList && grounding instanceof Grounding.Several several) {
            return several.elements().stream()
                    .filter(item -> WholeWords.pattern(expect.text())
                            .matcher(item.text())
                            .find())
                    .findFirst()
                    .map(item -> claims.shows(item, expect.text(), Match.WORDS, false))
                    .orElseGet(() -> new Resolution.Stopped(
                            Findings.ungrounded(line, "none of " + phrase.text() + " shows “" + expect.text() + "”")));
        }
        if (grounding instanceof Grounding.Several several) {
            Optional<Resolution> counted =
                    numbers.ofThem(line, expect, phrase, several.elements().get(0));
            if (counted.isPresent()) {
                return counted.get();
            }
            return lists.all(line, expect, Emptiness.emptied(expect, ofLatestForm(expect, several.elements())));
        }
        return meant.element(expect, phrase, grounding)
                .map(found -> ofFound(line, expect, phrase, found))
                .orElseGet(() -> ofLost(line, expect, phrase, grounding));
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
        Optional<Element> property = MeantElements.isOfText(expect) ? properties.of(phrase) : Optional.empty();
        if (property.isPresent()) {
            return ofFound(line, expect, phrase, new Grounding.Found(property.get()));
        }
        return cell.or(() -> lackedClasses.ofAll(expect, phrase, grounding))
                .or(() -> page.ofThePage(line, expect, phrase, grounding))
                .or(() -> nowhere(line, expect, phrase))
                .or(() -> headed.shows(line, expect, phrase))
                .or(() -> unlabelled.shows(line, expect, phrase))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    /** That the first order does not show something is said of its row, and not of the one cell that is called so. */
    private Element wholeOf(Expect expect, Phrase phrase, Element element) {
        boolean isACellOfIt = expect.negated()
                && expect.claim() == Claim.SHOWS
                && phrase.position() != 0
                && phrase.kind() == null
                && element.tag().equals("td");
        return isACellOfIt ? grounder.around(element.target(), "tr").orElse(element) : element;
    }

    private Resolution ofFound(String line, Expect expect, Phrase phrase, Grounding.Found found) {
        Element element = wholeOf(expect, phrase, found.element());
        if (things.isHeadOver(phrase, element.target())) {
            return Sightings.headOver(line, phrase);
        }
        if (PurchaseTotals.areMeant(phrase) && totals.isOfAnother(element.target())) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "“" + element.text() + "” is not plainly “" + phrase.text() + "”, but that of something else"));
        }
        boolean isOneCellOfSeveral = expect.negated()
                && expect.claim() == Claim.SHOWS
                && expect.match() != Match.EXACT
                && phrase.position() != 0
                && phrase.kind() == null
                && element.tag().equals("td");
        if (isOneCellOfSeveral) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + phrase.text() + "” is one cell, and its row may show it beside that"));
        }
        Optional<Resolution> elsewhere = underHeading(line, expect, phrase, element)
                .or(() -> page.ofThePage(line, expect, phrase, found))
                .or(() -> numbers.ofThem(line, expect, phrase, element))
                .or(() -> besideLabels.shows(line, expect, phrase, element))
                .or(() -> names.shows(expect, phrase, element))
                .or(() -> fieldMessages.shows(expect, element));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (expect.claim() == Claim.SHOWS
                && phrase.kind() == Kind.MESSAGE
                && Agreement.isOnlyTheLabel(phrase, element)) {
            return texts.visible(line, phrase, expect.text(), expect.negated());
        }
        boolean isOnlyHeaded = expect.claim() == Claim.SHOWS
                && expect.negated()
                && element.role().equals("heading")
                && QuotedTexts.speaksOfIt(phrase, element, expect.text());
        if (isOnlyHeaded) {
            // a heading over all of them shows none
            return texts.visible(line, phrase, expect.text(), true);
        }
        Optional<Resolution> cell = expect.claim() == Claim.SHOWS && expect.match() == Match.EXACT && !expect.negated()
                ? cells.ofRow(element, expect.text())
                : Optional.empty();
        if (cell.isPresent()) {
            return cell.get();
        }
        current.spokenOf(phrase);
        Resolution agreed = Agreement.agreed(line, phrase, element, new Expectation.Visible(element.target(), false));
        if (agreed instanceof Resolution.Stopped) {
            return agreed;
        }
        subjects.isPlaceOfLatest(element);
        return claims.of(line, expect, element);
    }

    /** {@code the stock of item "A"}: the heading of a column is no value of any row. */
    private Optional<Resolution> underHeading(String line, Expect expect, Phrase phrase, Element element) {
        if (!element.role().equals("columnheader")) {
            return Optional.empty();
        }
        Optional<Resolution> ofARow = CellClaims.asCell(expect, phrase)
                .map(cell -> cells.inColumn(line, cell))
                .filter(Resolution.Resolved.class::isInstance);
        boolean isOfTheOnlyRow = MeantElements.isOfText(expect) && phrase.kind() == null && phrase.within() == null;
        return ofARow.isPresent() || !isOfTheOnlyRow
                ? ofARow
                : headedCells.below(element, phrase).map(cell -> claims.of(line, expect, cell));
    }

    /** {@code the cart no longer contains "Tea"}: what was shown before and is nowhere now is not in the cart either. */
    private Optional<Resolution> nowhere(String line, Expect expect, Phrase phrase) {
        boolean isGone = expect.claim() == Claim.SHOWS
                && expect.negated()
                && phrase.name() == null
                && !phrase.isReferenced()
                && live.baseline().showed(expect.text());
        return isGone ? Optional.of(texts.visible(line, phrase.in(null), expect.text(), true)) : Optional.empty();
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
                holder.selector() + " >> " + Selectors.exactText(expect.text()),
                "the message “" + expect.text() + "” in " + holder.description());
        return live.locate(message).count() == 1
                ? Optional.of(Resolution.of(new Expectation.Visible(message, false)))
                : Optional.empty();
    }

    private List<Element> ofLatestForm(Expect expect, List<Element> fields) {
        return expect.claim() == Claim.EMPTY ? latestForm.of(fields) : fields;
    }

    /** {@code the heading}: of several, any that shows what is expected. */
    private static boolean isAnyHeading(Phrase phrase) {
        return phrase.kind() == Kind.HEADING && phrase.words().isEmpty() && CurrentSubject.isBare(phrase);
    }

    /** {@code the error message}: it may stand anywhere on the page. */
    private static boolean isAnyMessage(Phrase phrase) {
        return phrase.kind() == Kind.MESSAGE && phrase.words().isEmpty() && CurrentSubject.isBare(phrase);
    }
}
