package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Columns;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.page.Steppers;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** What a thing shows under one of its headings: in a column of its row, in a part of its card, or beside a label. */
final class CellClaims {

    private static final String VALUE_AFTER =
            "xpath=self::*[self::th or self::td or self::dt][not(preceding-sibling::td)]/following-sibling::*[self::td or self::dd][1]";
    /** Of two that stand alone in a line, the second. */
    private static final String OTHER_OF_TWO =
            "xpath=self::*[self::span or self::div or self::p or self::b or self::strong][count(../*)=2]/following-sibling::*[self::span or self::div or self::p or self::b or self::strong]";

    private static final String ARE_LIKE_LABELS = PageScript.function(
            "(one, other) => one !== other && one.classList.length > 0 && areOfOneMake(one, other)");
    /** Headings of what a thing goes by. */
    private static final Set<String> NAMES =
            Set.of("name", "title", "product", "item", "article", "product name", "task", "todo");

    /** A number could be of anything that a card shows without saying what it is. */
    private static final Pattern IN_WORDS = Pattern.compile("\\p{L}[^\\d]*");

    private static final String TOTAL = "Total";

    private static final Pattern AMOUNT =
            Pattern.compile("\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?\\p{Sc}|\\d+[.,]\\d\\d(?!\\d)");

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final Subjects subjects;
    private final CurrentSubject current;
    private final TextOnPage texts;
    private final ElementClaims claims;
    private final Columns columns;
    private final Properties properties;
    private final NamedThings things;
    private final NamedPlaces places;
    private final Located located;
    private final Steppers steppers;

    CellClaims(
            LivePage live,
            Grounder grounder,
            Literals literals,
            Subjects subjects,
            CurrentSubject current,
            TextOnPage texts,
            ElementClaims claims) {
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.subjects = subjects;
        this.current = current;
        this.texts = texts;
        this.claims = claims;
        this.columns = new Columns(live);
        this.properties = new Properties(live, grounder);
        this.things = new NamedThings(live);
        this.places = new NamedPlaces(live, grounder);
        this.located = new Located(live, grounder);
        this.steppers = new Steppers(live, grounder);
    }

    /** {@code the first employee in the table is "Ann"}: one cell of the row says all of it, since no row is one text. */
    Optional<Resolution> ofRow(Element element, String text) {
        if (!element.role().equals("row") || element.text().equals(text)) {
            return Optional.empty();
        }
        Target cell = new Target(
                element.target().selector() + " >> internal:role=cell[name=" + Selectors.quote(text) + "s]",
                "the cell “" + text + "” of " + element.target().description());
        return live.locate(cell).count() == 1
                ? Optional.of(Resolution.of(new Expectation.Visible(cell, false)))
                : Optional.empty();
    }

    Resolution inColumn(String line, Expect expect) {
        Phrase row = subjects.of(expect);
        Grounding grounding = rowIn(row);
        if (!(grounding instanceof Grounding.Found found)) {
            return ofTheRecord(row, expect)
                    .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
        }
        current.spokenOf(row);
        List<Columns.Cell> cells = expect.detail() == null
                ? columns.between(
                        found.element(), expect.values().get(0), expect.values().get(1))
                : columns.named(found.element(), expect.detail()).stream().toList();
        if (cells.isEmpty() && isLineOfTotal(row, found.element())) {
            return claims.shows(found.element(), expect.text(), Match.WORDS, expect.negated());
        }
        Optional<Resolution> part =
                cells.isEmpty() && expect.detail() != null ? inPart(expect, row, found.element()) : Optional.empty();
        if (part.isPresent()) {
            return part.get();
        }
        Optional<Target> unheaded =
                cells.isEmpty() && !expect.negated() && isRow(found.element()) && !columns.haveHeadings(found.element())
                        ? texts.partOf(found.element(), expect.text())
                        : Optional.empty();
        if (unheaded.isPresent()) {
            return Resolution.of(new Expectation.Visible(unheaded.get(), false));
        }
        Optional<Element> field = cells.size() == 1 ? fieldIn(cells.get(0)) : Optional.empty();
        if (field.isPresent()) {
            return claims.shows(field.get(), expect.text(), Match.EXACT, expect.negated());
        }
        return cells.isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(line, "the table has no such column"))
                : new Resolution.Resolved(cells.stream()
                        .<Operation>map(cell -> new Expectation.HasText(
                                cell.target(),
                                literals.of(expect.text()),
                                expect.negated()
                                        ? Match.ANYWHERE
                                        : cell.text().equals(expect.text()) ? Match.EXACT : Match.WORDS,
                                false,
                                expect.negated()))
                        .toList());
    }

    /** {@code in the cart}: where that is a heading and holds nothing, the row is the one that it heads. */
    private Grounding rowIn(Phrase row) {
        Grounding grounding = subjects.ground(row, Purpose.READ);
        @Nullable Phrase place = row.within();
        List<String> texts = row.hints().getOrDefault(Hint.CONTAINS, List.of());
        return place != null
                        && !texts.isEmpty()
                        && grounding instanceof Grounding.Absent
                        && grounder.ground(row.in(null), Purpose.READ) instanceof Grounding.Found headed
                        && places.holds(
                                place, texts, Optional.of(headed.element().target()))
                ? headed
                : grounding;
    }

    /** A cell that shows nothing but a field shows what the field holds. */
    private Optional<Element> fieldIn(Columns.Cell cell) {
        Target field = new Target(
                cell.target().selector()
                        + " >> css=input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea, select",
                "the field in " + cell.target().description());
        boolean isAlone = live.locate(field).count() == 1
                && (cell.text().isEmpty()
                        || live.locate(field).evaluate("one => one.localName").equals("select"));
        return isAlone ? located.only(field) : Optional.empty();
    }

    /** On a page of one thing, what stands in no row stands beside its label. */
    private Optional<Resolution> ofTheRecord(Phrase row, Expect expect) {
        List<String> values = row.hints().getOrDefault(Hint.CONTAINS, List.of());
        String column = String.valueOf(expect.detail()).toLowerCase(Locale.ROOT);
        return values.isEmpty() || expect.negated() || properties.record(values).isEmpty()
                ? Optional.empty()
                : properties
                        .of(Phrase.of(column).withWords(column.split(" ")))
                        .map(element -> claims.shows(element, expect.text(), Match.EXACT, false));
    }

    /** The cell that a claim of a row is about. */
    Optional<Element> of(Expect expect) {
        return subjects.ground(subjects.of(expect), Purpose.READ) instanceof Grounding.Found found
                ? columns.named(found.element(), String.valueOf(expect.detail()))
                        .map(cell -> found.element().locatedBy(cell.target()))
                : Optional.empty();
    }

    /** {@code Total: $5}, a label with its value in one line. */
    private static boolean isLineOfTotal(Phrase row, Element line) {
        return row.hints().getOrDefault(Hint.CONTAINS, List.of()).equals(List.of(TOTAL))
                && !isRow(line)
                && line.text().matches("(?i)" + TOTAL + "\\b[^\\d]*[\\d.,]+[^\\d]*");
    }

    private static boolean isRow(Element element) {
        return element.role().equals("row") || element.tag().equals("tr");
    }

    /** What is in no table has parts and no columns: one of them is called so, or is the text that names the whole. */
    private Optional<Resolution> inPart(Expect expect, Phrase row, Element holder) {
        if (isRow(holder)) {
            return Optional.empty();
        }
        String column = String.valueOf(expect.detail()).toLowerCase(Locale.ROOT);
        Phrase part =
                Phrase.of(column).withWords(column.split("[^\\p{L}\\p{N}]+")).in(row);
        Optional<Resolution> stepped = steppers.numberIn(holder, part)
                .map(number -> claims.shows(number, expect.text(), Match.EXACT, expect.negated()));
        if (stepped.isPresent()) {
            return stepped;
        }
        List<String> called = row.hints().getOrDefault(Hint.CONTAINS, List.of());
        Optional<Target> mark = called.size() == 1
                        && !expect.negated()
                        && IN_WORDS.matcher(expect.text()).matches()
                ? things.of(called.get(0), expect.text()).map(thing -> Marks.on(thing, expect.text()))
                : Optional.empty();
        if (grounder.ground(part, Purpose.READ) instanceof Grounding.Found found) {
            boolean isAnotherOfThem = mark.isPresent() && areAlike(mark.get(), found.element());
            if (isAnotherOfThem) {
                return Optional.of(Resolution.of(new Expectation.Visible(mark.get(), false)));
            }
            return Optional.of(claims.shows(found.element(), expect.text(), Match.EXACT, expect.negated()));
        }
        boolean names = NAMES.contains(column) && !expect.negated();
        if (mark.isPresent() && !names) {
            return mark.map(target -> Resolution.of(new Expectation.Visible(target, false)));
        }
        if (isItsOnlyAmount(column, expect, holder)) {
            return Optional.of(claims.shows(holder, expect.text(), Match.WORDS, false));
        }
        return names
                ? texts.partOf(holder, expect.text())
                        .map(target -> Resolution.of(new Expectation.Visible(target, false)))
                : Optional.empty();
    }

    /** {@code Tea £5.00}: of an amount that stands alone beside a name, nobody needs to say that it is the price. */
    private static boolean isItsOnlyAmount(String column, Expect expect, Element holder) {
        return !expect.negated()
                && column.matches("price|cost|amount")
                && AMOUNT.matcher(expect.text()).matches()
                && AMOUNT.matcher(holder.text()).results().count() == 1;
    }

    /** Of several labels that a card bears, each is one. */
    private boolean areAlike(Target mark, Element part) {
        return live.locate(mark).count() == 1
                && Boolean.TRUE.equals(live.locate(mark)
                        .evaluate(ARE_LIKE_LABELS, live.locate(part.target()).elementHandle()));
    }

    /** {@code the balance of account "1"}: what the row of 1 shows under that heading. */
    static Optional<Expect> asCell(Expect expect, Phrase phrase) {
        Phrase thing = named(phrase.within());
        @Nullable String name = thing == null ? null : thing.name();
        boolean isCell = (expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT)
                && phrase.name() == null
                && phrase.kind() == null
                && phrase.position() == 0
                && !phrase.words().isEmpty()
                && phrase.hints().isEmpty();
        return thing != null && name != null && isCell
                ? Optional.of(new Expect(
                        Claim.IN_COLUMN,
                        Phrase.rowWith(List.of(name)).in(thing.within()),
                        expect.value(),
                        String.join(" ", phrase.words()),
                        expect.match(),
                        expect.negated()))
                : isCell ? ofTheTotal(expect, phrase) : Optional.empty();
    }

    /** {@code the visit of "9 May"} is a visit that goes by that. */
    private static @Nullable Phrase named(@Nullable Phrase thing) {
        @Nullable Phrase name = thing == null ? null : thing.within();
        boolean isNamed = thing != null
                && name != null
                && name.name() != null
                && name.kind() == null
                && name.words().isEmpty()
                && name.within() == null
                && thing.words().size() == 1
                && thing.kind() == null
                && CurrentSubject.isBare(thing.in(null));
        return isNamed ? name : thing;
    }

    /** {@code the total balance}: what the row "Total" shows under "Balance". */
    private static Optional<Expect> ofTheTotal(Expect expect, Phrase phrase) {
        return phrase.within() == null
                        && phrase.words().size() == 2
                        && phrase.words().get(0).equals("total")
                ? Optional.of(new Expect(
                        Claim.IN_COLUMN,
                        Phrase.rowWith(List.of(TOTAL)),
                        expect.value(),
                        phrase.words().get(1),
                        expect.match(),
                        expect.negated()))
                : Optional.empty();
    }

    /** In a row or a list of names and values, the value that stands after a name. */
    Optional<Element> besideLabel(Element label, Phrase phrase) {
        return Stream.of(VALUE_AFTER, OTHER_OF_TWO)
                .map(way -> new Target(label.target().selector() + " >> " + way, phrase.text()))
                .flatMap(value -> located.only(value).stream())
                .findFirst();
    }
}
