package dev.testvibe.pipeline.explore;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import dev.testvibe.pipeline.language.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * Decides which elements of the page a claim is about, or that it is about the page itself; what is asserted of one
 * element is for {@link ElementClaims}.
 */
final class ExpectationResolver {

    private static final String VALUE_AFTER =
            "xpath=self::*[self::th or self::td or self::dt][not(preceding-sibling::td)]/following-sibling::*[self::td or self::dd][1]";
    private static final Pattern BY_THE_BROWSER = Pattern.compile(
            "\\b(?:browser|javascript|native|prompt|dialog|box|pop-?up|window)\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_EXAMPLES = 12;
    /** Headings of what a thing goes by. */
    private static final Set<String> NAMES =
            Set.of("name", "title", "product", "item", "article", "product name", "task", "todo");

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final OwnHosts hosts;
    private final TextOnPage texts;
    private final Changes changes;
    private final ElementClaims claims;
    private final Columns columns;
    private final Groups groups;
    private final Counts counts;
    private final Emptiness emptiness;
    private final Referred referred;
    private final PageNames pages;
    private final Sessions sessions;
    /** What phrases meant before it went away. */
    private final Map<String, Element> seenBefore = new HashMap<>();

    private final CurrentSubject current;
    private @Nullable Element latestPlace;

    ExpectationResolver(LivePage live, Grounder grounder, Literals literals, OwnHosts hosts, CurrentSubject current) {
        this.hosts = hosts;
        this.current = current;
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.texts = new TextOnPage(live, grounder);
        this.changes = new Changes(live, texts);
        this.claims = new ElementClaims(live, grounder, literals, texts, changes);
        this.columns = new Columns(live);
        this.groups = new Groups(live, grounder);
        this.counts = new Counts(live, grounder, groups);
        this.emptiness = new Emptiness(live, grounder, counts, texts);
        this.referred = new Referred(live, grounder);
        this.pages = new PageNames(live);
        this.sessions = new Sessions(live, grounder);
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
            case TITLE -> Resolution.of(new Expectation.HasTitle(value(expect), expect.match(), expect.negated()));
            case DIALOG ->
                isOnThePage(line, expect)
                        ? texts.visible(line, text(expect))
                        : Resolution.of(new Expectation.DialogShown(
                                expect.value() == null ? null : value(expect), expect.match(), expect.negated()));
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
            case PAGE -> pages.resolve(line, text(expect), expect.negated());
            case IN_COLUMN -> inColumn(line, expect);
            case LISTED -> listed(line, expect);
            case ONLY -> only(line, expect);
            case LOGGED_IN -> sessions.resolve(line, expect.negated());
            case VISIBLE -> visible(line, expect);
            case REMOVED -> removed(line, expect);
            case EXISTS -> exists(line, expect);
            case COUNT, AT_LEAST, AT_MOST -> counts.resolve(line, expect, subject(expect));
            case ADDED -> added(line, expect);
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

    /** An alert or a confirmation, where the browser has shown none, is one that the page shows. */
    private boolean isOnThePage(String line, Expect expect) {
        return expect.value() != null
                && !expect.negated()
                && !BY_THE_BROWSER.matcher(line).find()
                && texts.comesBeforeADialog(text(expect));
    }

    /** Told of what is filled in. */
    void filled(Target field) {
        sessions.filled(field);
    }

    /** In a browser that is new, nobody is logged in before somebody gave a password. */
    boolean nobodyCameIn() {
        return sessions.nobodyCameIn();
    }

    /** What is expected to be gone after the next actions is remembered while it is there. */
    void willBeGone(Expect expect) {
        Phrase phrase = expect.subject();
        if (phrase == null) {
            return;
        }
        if (Counts.isOf(expect.claim()) || expect.claim() == Claim.VISIBLE && expect.negated() && phrase.all()) {
            counts.willBeCounted(phrase);
        }
        if (expect.claim() == Claim.EMPTY) {
            emptiness.willBeEmpty(phrase);
        }
        boolean isDescribed = expect.claim() == Claim.VISIBLE
                && expect.negated()
                && phrase.name() == null
                && !phrase.all()
                && !phrase.isReferenced()
                && !(phrase.isVague() && (phrase.kind() == null || phrase.kind() == Kind.ELEMENT));
        if (isDescribed && grounder.ground(phrase, Purpose.OBSERVE) instanceof Grounding.Found found) {
            seenBefore.put(phrase.text(), found.element());
        }
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

    private Phrase subject(Expect expect) {
        if (expect.subject() == null) {
            throw new IllegalArgumentException("A claim without a subject: " + expect);
        }
        return current.of(expect.subject());
    }

    /** What is looked at is there, if it is plain what that is. */
    Resolution look(Phrase phrase) {
        return grounder.ground(phrase, Purpose.OBSERVE) instanceof Grounding.Found found
                ? Resolution.of(new Expectation.Visible(target(found.element()), false))
                : Resolution.of();
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

    private Resolution visible(String line, Expect expect) {
        Phrase phrase = subject(expect);
        if (phrase.name() != null && (phrase.nameIsContent() || isBareText(phrase))) {
            return visibleText(line, expect, phrase, phrase.name());
        }
        if (expect.negated()) {
            // what is on its way out has a place of its own only when it has arrived
            live.settle();
        }
        Grounding grounding = ground(phrase, expect.negated() ? Purpose.OBSERVE_HIDDEN : Purpose.OBSERVE);
        if (grounding instanceof Grounding.Several several) {
            return new Resolution.Resolved(several.elements().stream()
                    .<Operation>map(element -> sight(element, expect.negated()))
                    .toList());
        }
        if (grounding instanceof Grounding.Found found) {
            return agreed(line, phrase, found.element(), sight(found.element(), expect.negated()));
        }
        return notFound(line, expect, phrase, grounding);
    }

    /** What stands where nobody can scroll to is hidden, whatever its style says. */
    private Expectation sight(Element element, boolean negated) {
        return element.outOfReach()
                ? new Expectation.InViewport(target(element), negated)
                : new Expectation.Visible(negated ? target(element) : new Headings(live).of(target(element)), negated);
    }

    /** A text that was never there is not removed by anything. */
    private Resolution removed(String line, Expect expect) {
        Phrase phrase = subject(expect);
        String text = phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Hint.TEXT, List.of("")).get(0);
        if (!text.isEmpty() && !phrase.isReferenced() && !live.showedBefore(text)) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + text + "” was not on the page before, so it cannot be removed"));
        }
        return visible(line, new Expect(Claim.VISIBLE, phrase, null, null, Match.EXACT, true));
    }

    private static boolean isBareText(Phrase phrase) {
        return phrase.words().isEmpty()
                && !phrase.isReferenced()
                && phrase.within() == null
                && (phrase.kind() == null || phrase.kind() == Kind.MESSAGE);
    }

    /** {@code the message "Saved"}: an element that the words name shows it, or it is somewhere on the page, once. */
    private Resolution visibleText(String line, Expect expect, Phrase phrase, String text) {
        boolean describes = !phrase.words().isEmpty() || phrase.isReferenced() || phrase.within() != null;
        if (describes) {
            Grounding grounding = grounder.ground(unnamed(phrase), Purpose.READ_TEXT);
            if (grounding instanceof Grounding.Found found && !isOnlyTheLabel(phrase, found.element())) {
                return claims.shows(
                        found.element(), text, expect.negated() ? Match.ANYWHERE : Match.EXACT, expect.negated());
            }
            if (phrase.isReferenced() && !expect.negated()) {
                return new Resolution.Stopped(Findings.ungrounded(line, grounding));
            }
        }
        Resolution anywhere = texts.visible(line, phrase, text, expect.negated());
        @Nullable Element place = latestPlace;
        // "and the price "$40"" goes on with what was said before
        return anywhere instanceof Resolution.Stopped && place != null
                ? claims.shows(place, text, Match.WORDS, false)
                : anywhere;
    }

    /** {@code the category "Drinks"} is not what says "Category", such as the heading of a column. */
    private static boolean isOnlyTheLabel(Phrase phrase, Element element) {
        return !phrase.isReferenced()
                && !phrase.words().isEmpty()
                && String.join(" ", phrase.words())
                        .equalsIgnoreCase(element.text().replaceAll("[\\s:*]+$", ""));
    }

    private static Phrase unnamed(Phrase phrase) {
        return new Phrase(
                phrase.text(),
                phrase.kind(),
                null,
                false,
                phrase.words(),
                phrase.hints(),
                phrase.position(),
                phrase.all(),
                phrase.within());
    }

    /** What is absent is plainly not visible if a reference or a quoted text says what it would be. */
    private Resolution notFound(String line, Expect expect, Phrase phrase, Grounding grounding) {
        boolean absent = grounding instanceof Grounding.Absent;
        if (absent && expect.negated() && phrase.isReferenced()) {
            return new Resolution.Resolved(referred.everywhere(phrase).stream()
                    .<Operation>map(target -> new Expectation.Visible(target, true))
                    .toList());
        }
        String text = phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Hint.TEXT, List.of("")).get(0);
        if (absent && expect.negated() && !text.isEmpty()) {
            return texts.visible(line, phrase, text, true);
        }
        Optional<Target> all = phrase.all() ? counts.before(phrase) : Optional.empty();
        if (absent && expect.negated() && all.isPresent()) {
            return Resolution.of(new Expectation.HasCount(all.get(), 0, Comparison.EQUAL, false));
        }
        @Nullable Element before = seenBefore.get(phrase.text());
        if (absent && expect.negated() && before != null) {
            return Resolution.of(new Expectation.Visible(target(before), true));
        }
        return new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }

    private Resolution exists(String line, Expect expect) {
        Phrase phrase = subject(expect);
        Grounding grounding = grounder.ground(phrase, Purpose.OBSERVE_HIDDEN);
        if (grounding instanceof Grounding.Found found) {
            return agreed(
                    line, phrase, found.element(), new Expectation.Attached(target(found.element()), expect.negated()));
        }
        boolean absent = grounding instanceof Grounding.Absent;
        return absent && expect.negated() && phrase.isReferenced()
                ? new Resolution.Resolved(referred.everywhere(phrase).stream()
                        .<Operation>map(target -> new Expectation.Attached(target, true))
                        .toList())
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }

    /** Where the step gives both a name and a reference, the element must go by both. */
    private Resolution agreed(String line, Phrase phrase, Element element, Expectation expectation) {
        if (phrase.name() == null || Agreement.isNamed(element, phrase.name())) {
            return Resolution.of(expectation);
        }
        if (!mustAgree(phrase)) {
            return Agreement.nearMiss(element, phrase.name())
                    .<Resolution>map(name -> new Resolution.Stopped(Findings.ungrounded(
                            line, "the element is not called “" + phrase.name() + "” but “" + name + "”")))
                    .orElseGet(() -> Resolution.of(expectation));
        }
        return new Resolution.Stopped(Findings.ungrounded(
                line, "the element is not called “" + phrase.name() + "” but “" + element.text() + "”"));
    }

    /** An area that a test id names may be called as its author likes; a choice or a text may not. */
    private static boolean mustAgree(Phrase phrase) {
        return phrase.nameIsContent()
                || phrase.kind() == null
                || phrase.kind() == Kind.OPTION
                || phrase.kind() == Kind.RADIO
                || phrase.kind() == Kind.CHECKBOX
                || phrase.kind() == Kind.ITEM
                || phrase.kind() == Kind.CELL;
    }

    private static Target target(Element element) {
        return element.target();
    }

    private Resolution ofElement(String line, Expect expect) {
        Phrase phrase = subject(expect);
        if (expect.claim() == Claim.EMPTY && !expect.negated() && Emptiness.isOfACollection(phrase)) {
            Optional<Resolution> empty = emptiness.resolve(line, phrase);
            if (empty.isPresent()) {
                return empty.get();
            }
        }
        Grounding grounding = ground(phrase, purpose(expect));
        if (grounding instanceof Grounding.Several several) {
            return all(line, expect, several.elements());
        }
        Optional<Expect> cell = asCell(expect, phrase);
        if (grounding instanceof Grounding.Absent && cell.isPresent()) {
            return inColumn(line, cell.get());
        }
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        Element element = found.element();
        boolean isLabel = (expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT)
                && phrase.kind() == null
                && isOnlyTheLabel(phrase, element);
        if (isLabel) {
            element = besideLabel(element, phrase).orElse(element);
        }
        if (expect.claim() == Claim.SHOWS && phrase.kind() == Kind.MESSAGE && isOnlyTheLabel(phrase, element)) {
            return texts.visible(line, phrase, text(expect), expect.negated());
        }
        current.spokenOf(phrase);
        Resolution agreed = agreed(line, phrase, element, new Expectation.Visible(target(element), false));
        if (agreed instanceof Resolution.Stopped) {
            return agreed;
        }
        latestPlace = element;
        return claims.of(line, expect, element);
    }

    /** In a row or a list of names and values, the value that stands after a name. */
    private Optional<Element> besideLabel(Element label, Phrase phrase) {
        Target value = new Target(label.target().selector() + " >> " + VALUE_AFTER, phrase.text());
        return live.locate(value).count() == 1
                ? grounder.at(String.valueOf(live.locate(value).evaluate(Groups.PATH)), phrase.text())
                        .map(element -> element.locatedBy(value))
                : Optional.empty();
    }

    /** {@code the balance of account "1"}: what the row of 1 shows under that heading. */
    private static Optional<Expect> asCell(Expect expect, Phrase phrase) {
        Phrase thing = phrase.within();
        @Nullable String name = thing == null ? null : thing.name();
        boolean isCell = (expect.claim() == Claim.SHOWS || expect.claim() == Claim.TEXT)
                && phrase.name() == null
                && phrase.kind() == null
                && phrase.position() == 0
                && !phrase.words().isEmpty()
                && phrase.hints().isEmpty();
        return name != null && isCell
                ? Optional.of(new Expect(
                        Claim.IN_COLUMN,
                        Phrase.rowWith(List.of(name)),
                        expect.value(),
                        String.join(" ", phrase.words()),
                        expect.match(),
                        expect.negated()))
                : isCell ? ofTheTotal(expect, phrase) : Optional.empty();
    }

    /** {@code the total balance}: what the row "Total" shows under "Balance". */
    private static Optional<Expect> ofTheTotal(Expect expect, Phrase phrase) {
        return phrase.within() == null
                        && phrase.words().size() == 2
                        && phrase.words().get(0).equals("total")
                ? Optional.of(new Expect(
                        Claim.IN_COLUMN,
                        Phrase.rowWith(List.of("Total")),
                        expect.value(),
                        phrase.words().get(1),
                        expect.match(),
                        expect.negated()))
                : Optional.empty();
    }

    /** Each of them is shown, and as many of their like as there are texts. */
    private Resolution only(String line, Expect expect) {
        List<Operation> operations = new ArrayList<>();
        for (String text : expect.values()) {
            if (!(texts.visible(line, text) instanceof Resolution.Resolved resolved)) {
                return texts.visible(line, text);
            }
            operations.addAll(resolved.operations());
        }
        return groups.around(expect.values())
                .<Resolution>map(all -> {
                    operations.add(new Expectation.HasCount(all, expect.values().size(), Comparison.EQUAL, false));
                    return new Resolution.Resolved(operations);
                })
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "nothing tells what else “" + String.join("”, “", expect.values()) + "” could stand among")));
    }

    private Grounding ground(Phrase phrase, Purpose purpose) {
        Optional<Element> placed = purpose.visibleOnly() ? groups.at(phrase) : Optional.empty();
        return placed.<Grounding>map(Grounding.Found::new).orElseGet(() -> current.ground(grounder, phrase, purpose));
    }

    /**
     * The first of several that are alike of which a claim holds: {@code Given the seat is available} speaks of any that
     * is.
     *
     * @param holds judges a claim on the page
     */
    Optional<Expect> example(String line, Expect expect, Predicate<Resolution> holds) {
        Phrase phrase = expect.subject();
        boolean mayBe = phrase != null && CurrentSubject.isBare(phrase) && !isBareText(phrase);
        if (phrase == null || !mayBe || !(ground(phrase, purpose(expect)) instanceof Grounding.Ambiguous)) {
            return Optional.empty();
        }
        Purpose example = purpose(expect).ofAnExample();
        if (!(grounder.ground(phrase, example) instanceof Grounding.Found)) {
            return Optional.empty();
        }
        for (int place = 1; place <= MOST_EXAMPLES; place++) {
            Expect one = expect.of(phrase.at(place));
            if (!(grounder.ground(phrase.at(place), purpose(expect)) instanceof Grounding.Found found)) {
                return Optional.empty();
            }
            if (holds.test(resolve(line, one))) {
                current.takenAsExample(phrase, place, found.element());
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Two elements that show the same. */
    Resolution alike(String line, Intent.ExpectAlike alike) {
        Grounding one = grounder.ground(current.of(alike.subject()), Purpose.READ);
        Grounding other = grounder.ground(alike.other(), Purpose.READ);
        if (one instanceof Grounding.Found first && other instanceof Grounding.Found second) {
            return Resolution.of(new Expectation.ShowsSameAs(
                    target(first.element()),
                    first.element().hasValue(),
                    target(second.element()),
                    second.element().hasValue(),
                    alike.negated()));
        }
        return new Resolution.Stopped(Findings.ungrounded(line, one instanceof Grounding.Found ? other : one));
    }

    private Resolution all(String line, Expect expect, List<Element> elements) {
        List<Operation> operations = new ArrayList<>();
        for (Element element : elements) {
            Resolution one = claims.of(line, expect, element);
            if (!(one instanceof Resolution.Resolved resolved)) {
                return one;
            }
            operations.addAll(resolved.operations());
        }
        return new Resolution.Resolved(operations);
    }

    private static Purpose purpose(Expect expect) {
        return switch (expect.claim()) {
            case SHOWS, TEXT, VALUE, UNCHANGED -> Purpose.READ;
            case EMPTY, CSS_CLASS, ATTRIBUTE, CSS, SOURCE -> new Purpose("ANY", false, false);
            default -> Purpose.OBSERVE;
        };
    }

    private Resolution inColumn(String line, Expect expect) {
        Phrase row = subject(expect);
        Grounding grounding = ground(row, Purpose.READ);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        current.spokenOf(row);
        List<Columns.Cell> cells = expect.detail() == null
                ? columns.between(
                        found.element(), expect.values().get(0), expect.values().get(1))
                : columns.named(found.element(), expect.detail()).stream().toList();
        Optional<Resolution> part = cells.isEmpty() && expect.detail() != null
                ? inPart(line, expect, row, found.element())
                : Optional.empty();
        if (part.isPresent()) {
            return part.get();
        }
        return cells.isEmpty()
                ? new Resolution.Stopped(Findings.ungrounded(line, "the table has no such column"))
                : new Resolution.Resolved(cells.stream()
                        .<Operation>map(cell -> new Expectation.HasText(
                                cell.target(),
                                value(expect),
                                expect.negated()
                                        ? Match.ANYWHERE
                                        : cell.text().equals(text(expect)) ? Match.EXACT : Match.WORDS,
                                false,
                                expect.negated()))
                        .toList());
    }

    /** What is in no table has parts and no columns: one of them is called so, or is the text that names the whole. */
    private Optional<Resolution> inPart(String line, Expect expect, Phrase row, Element holder) {
        if (holder.role().equals("row") || holder.tag().equals("tr")) {
            return Optional.empty();
        }
        String column = String.valueOf(expect.detail()).toLowerCase(Locale.ROOT);
        Phrase part = new Phrase(
                column, null, null, false, List.of(column.split("[^\\p{L}\\p{N}]+")), Map.of(), 0, false, row);
        if (grounder.ground(part, Purpose.READ) instanceof Grounding.Found found) {
            return Optional.of(claims.shows(found.element(), text(expect), Match.EXACT, expect.negated()));
        }
        boolean names = NAMES.contains(column) && !expect.negated();
        return names
                ? texts.partOf(holder, text(expect))
                        .map(target -> Resolution.of(new Expectation.Visible(target, false)))
                : Optional.empty();
    }

    /** Several elements show one text each; where there is one, or none of that name, each text is on it or on the page. */
    private Resolution listed(String line, Expect expect) {
        Phrase phrase = subject(expect);
        List<Literal> wanted = expect.values().stream().map(literals::of).toList();
        Grounding grounding = grounder.ground(phrase, Purpose.READ);
        if (grounding instanceof Grounding.Several several
                && several.elements().size() == wanted.size()
                // of a radio button its label is what is shown
                && several.elements().stream().noneMatch(Element::hasValue)) {
            Optional<Target> common = grounder.common(phrase, Purpose.READ);
            if (common.isPresent()) {
                return Resolution.of(new Expectation.HasTexts(common.get(), wanted, false));
            }
        }
        List<Operation> operations = new ArrayList<>();
        for (String text : expect.values()) {
            Resolution one = grounding instanceof Grounding.Found found
                    ? claims.shows(found.element(), text, Match.WORDS, false)
                    : texts.visible(line, phrase, text, false);
            if (!(one instanceof Resolution.Resolved resolved)) {
                return one;
            }
            operations.addAll(resolved.operations());
        }
        return new Resolution.Resolved(operations);
    }

    private Resolution added(String line, Expect expect) {
        Phrase place = subject(expect);
        Grounding grounding = grounder.ground(unnamed(place), Purpose.READ);
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
