package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Stages;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.site.OwnHosts;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Target;

/** Decides who judges a claim: it is of the page itself, of several of its elements, or of the one of its subject. */
public final class ExpectationResolver {

    private final Grounder grounder;
    private final Literals literals;
    private final TextOnPage texts;
    private final Changes changes;
    private final Counts counts;
    private final Emptiness emptiness;
    private final Sessions sessions;
    private final Stages stages;
    private final CurrentSubject current;
    private final Subjects subjects;
    private final Sightings sightings;
    private final CellClaims cells;
    private final ListClaims lists;
    private final ColumnOfEach columnOfEach;
    private final PartOfEach partOfEach;
    private final NumberClaims numbers;
    private final PageClaims page;
    private final Marks marks;
    private final SubjectClaims ofSubject;
    private final Examples examples;
    private final Deeds deeds;
    private final KeptThings kept;
    private final NamedPlaces places;

    public ExpectationResolver(
            LivePage live, Grounder grounder, Literals literals, OwnHosts hosts, CurrentSubject current, Deeds deeds) {
        this.current = current;
        this.grounder = grounder;
        this.literals = literals;
        this.texts = new TextOnPage(live, grounder);
        this.changes = new Changes(live, texts);
        ElementClaims claims = new ElementClaims(live, grounder, literals, texts, changes);
        Groups groups = new Groups(live, grounder);
        this.counts = new Counts(live, grounder, groups);
        this.emptiness = new Emptiness(live, grounder, counts, texts);
        this.sessions = new Sessions(live, grounder);
        this.stages = new Stages(live, grounder);
        this.subjects = new Subjects(live, grounder, groups, current);
        this.sightings = new Sightings(live, grounder, subjects, texts, claims, counts, emptiness, deeds);
        this.cells = new CellClaims(live, grounder, literals, subjects, current, texts, claims);
        Properties properties = new Properties(live, grounder);
        this.numbers = new NumberClaims(live, grounder, subjects, properties, texts, claims, cells, counts);
        this.page = new PageClaims(live, grounder, literals, hosts, texts, subjects);
        this.marks = new Marks(live, new NamedThings(live), subjects, current, claims);
        this.lists = new ListClaims(live, grounder, literals, subjects, current, texts, claims, groups);
        this.partOfEach = new PartOfEach(live, grounder, groups, claims);
        this.columnOfEach = new ColumnOfEach(live, groups, lists, literals);
        this.ofSubject = new SubjectClaims(
                live, grounder, current, subjects, texts, claims, lists, cells, numbers, page, emptiness);
        this.examples = new Examples(grounder, subjects, current);
        this.deeds = deeds;
        this.places = new NamedPlaces(live, grounder);
        this.kept = new KeptThings(literals, deeds);
    }

    public Resolution resolve(String line, Expect expect) {
        subjects.in(line);
        if (!expect.negated() && affirmedTexts(expect).anyMatch(text -> !text.equals(text.strip()))) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "a page folds white space, so nobody can tell a text that begins or ends with it from one that"
                            + " does not; leave it out"));
        }
        Optional<String> elsewhere = expect.negated() && expect.subject() != null
                ? places.pageElsewhere(expect.subject().within())
                        .or(() -> expect.claim() == Claim.SHOWS
                                ? places.pageElsewhere(expect.subject())
                                : Optional.empty())
                : Optional.empty();
        if (elsewhere.isPresent()) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "the page that is open is not “" + elsewhere.get() + "”, so it says nothing of that one"));
        }
        Optional<String> oneTooMany = places.oneTooMany(expect.subject());
        if (oneTooMany.isPresent()) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "the page has not so many: “" + oneTooMany.get() + "”"));
        }
        return partOfEach.resolve(line, expect).orElseGet(() -> ofItsKind(line, expect));
    }

    private Resolution ofItsKind(String line, Expect expect) {
        return switch (expect.claim()) {
            case URL, TITLE, DIALOG, STORED, STORAGE, COOKIE, DOWNLOAD, WINDOW, PAGE -> page.resolve(line, expect);
            case KEPT, DROPPED -> kept.resolve(line, expect);
            case MARKED -> marks.resolve(line, expect);
            case IN_COLUMN -> columnOfEach.resolve(line, expect).orElseGet(() -> cells.inColumn(line, expect));
            case LISTED -> lists.listed(line, expect);
            case ONLY -> lists.only(line, expect);
            case STAGE -> stages.resolve(line, expect);
            case LOGGED_IN -> sessions.resolve(line, expect.negated());
            case VISIBLE -> sightings.visible(line, expect);
            case REMOVED -> sightings.removed(line, expect);
            case EXISTS -> sightings.exists(line, expect);
            case COUNT, AT_LEAST, AT_MOST -> numbers.counted(line, expect);
            case ADDED -> added(line, expect);
            case RAISED, LOWERED -> changes.changedBy(line, expect, subjects.of(expect));
            default -> ofSubject.resolve(line, expect);
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
    public void closed(List<String> thing, Target button) {
        sightings.closed(thing, button);
    }

    /** Told of what is filled in. */
    public void filled(Target field) {
        sessions.filled(field);
        ofSubject.filled(field);
    }

    /** What the page offers to log out with. */
    public Optional<Target> wayOut() {
        return sessions.wayOut();
    }

    /** In a browser that is new, nobody is logged in before somebody gave a password. */
    public boolean nobodyCameIn() {
        return sessions.nobodyCameIn();
    }

    /** What is expected to be gone after the next actions is remembered while it is there. */
    public void willBeGone(Expect expect) {
        Phrase phrase = expect.subject();
        boolean isOfDeeds = expect.claim() == Claim.KEPT
                || expect.claim() == Claim.DROPPED
                || phrase != null && expect.negated() && Deeds.isOfDeleted(phrase);
        if (isOfDeeds) {
            deeds.willBeAskedFor();
        }
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

    /** What is looked at is there, if it is plain what that is. */
    public Resolution look(Phrase phrase) {
        return sightings.look(phrase);
    }

    /** Two elements that show the same. */
    public Resolution alike(String line, Intent.ExpectAlike alike) {
        return lists.alike(line, alike);
    }

    /**
     * The first of several that are alike of which a claim holds: {@code Given the seat is available} speaks of any that
     * is.
     *
     * @param holds judges a claim on the page
     */
    public Optional<Expect> example(String line, Expect expect, Predicate<Resolution> holds) {
        return examples.of(expect, one -> holds.test(resolve(line, one)));
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
