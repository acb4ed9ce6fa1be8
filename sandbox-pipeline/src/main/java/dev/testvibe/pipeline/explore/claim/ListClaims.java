package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Groups;
import dev.testvibe.pipeline.explore.page.ItemLabels;
import dev.testvibe.pipeline.explore.page.Located;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Properties;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** What several texts or several elements show, and that two elements show the same. */
final class ListClaims {

    private static final Pattern EACH = Pattern.compile("(?:all|each|every)\\b", Pattern.CASE_INSENSITIVE);

    /** What all the text of a thing is in, by its tag, where each of them has one such and no line of its own. */
    private static final String HOLDS_ITS_TEXT = """
            all => {
              const text = one => one.innerText.trim();
              const inner = one => { const child = [...one.children].find(each => text(each) && text(each) === text(one)); return child ? inner(child) : one; };
              if (!all.length || all.some(one => getComputedStyle(one).textDecorationLine !== 'none' || inner(one) === one)) return null;
              const tag = inner(all[0]).localName;
              return all.every(one => inner(one).localName === tag && one.querySelectorAll(tag).length === 1) ? tag : null;
            }
            """;

    private final LivePage live;
    private final Grounder grounder;
    private final Literals literals;
    private final Subjects subjects;
    private final CurrentSubject current;
    private final TextOnPage texts;
    private final ElementClaims claims;
    private final Groups groups;
    private final Properties properties;
    private final NamedPlaces places;
    /** What texts stood among before others went away. */
    private final Map<List<String>, Target> seenBefore = new HashMap<>();

    /** What may be so of each of several things that nothing but their like tells from the rest of a page. */
    private static final Set<Claim> OF_EACH =
            Set.of(Claim.STATE, Claim.CHECKED, Claim.EMPTY, Claim.CSS_CLASS, Claim.CSS, Claim.ENABLED);

    ListClaims(
            LivePage live,
            Grounder grounder,
            Literals literals,
            Subjects subjects,
            CurrentSubject current,
            TextOnPage texts,
            ElementClaims claims,
            Groups groups) {
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.subjects = subjects;
        this.current = current;
        this.texts = texts;
        this.claims = claims;
        this.groups = groups;
        this.properties = new Properties(live, grounder);
        this.places = new NamedPlaces(live, grounder);
    }

    /** What is expected to be all that is left is remembered while there is more of it. */
    void willBeOnly(List<String> texts) {
        groups.around(texts).ifPresent(all -> seenBefore.put(texts, all));
    }

    /** Each of them is shown, and as many of their like as there are texts. */
    Resolution only(String line, Expect expect) {
        List<Operation> operations = new ArrayList<>();
        @Nullable Phrase place = expect.subject();
        boolean isMarked = place != null && place.isReferenced();
        @Nullable Grounding where = place == null || !isMarked ? null : grounder.ground(place, Purpose.READ);
        if (where != null && !(where instanceof Grounding.Found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, where));
        }
        for (String text : expect.values()) {
            Resolution shown = where instanceof Grounding.Found found
                    ? claims.shows(found.element(), text, Match.WORDS, false)
                    : texts.visible(line, text);
            if (!(shown instanceof Resolution.Resolved resolved)) {
                return shown;
            }
            operations.addAll(resolved.operations());
        }
        Optional<Target> together = groups.around(expect.values())
                .or(() -> Optional.ofNullable(seenBefore.get(expect.values()))
                        .map(seen -> elsewhere(seen, expect.values()).orElse(seen))
                        .filter(all -> live.locate(all).count() > 0));
        if (place != null && !isMarked && !places.holds(place, expect.values(), together)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line,
                    "nothing says that “" + String.join("”, “", expect.values()) + "” stand in “" + place.text()
                            + "”"));
        }
        return together.filter(all -> !(where instanceof Grounding.Found found)
                        || places.areAllIn(found.element().target(), all))
                .<Resolution>map(all -> {
                    operations.add(new Expectation.HasCount(all, expect.values().size(), Comparison.EQUAL, false));
                    return new Resolution.Resolved(operations);
                })
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        "nothing tells what else “" + String.join("”, “", expect.values()) + "” could stand among")));
    }

    /** Their like on another page, where what held them before is not: each text is on one of them. */
    private Optional<Target> elsewhere(Target seen, List<String> values) {
        String own = seen.selector()
                .substring(seen.selector().lastIndexOf(" >> ") + 1)
                .replaceFirst("^>> ", "");
        boolean isMadeSo = own.startsWith("internal:testid=") || own.matches("\\.[\\w-]+");
        Target like = new Target(own + Selectors.ONLY_VISIBLE, "what is like “" + String.join("”, “", values) + "”");
        return isMadeSo
                        && live.locate(seen).count() == 0
                        && values.stream()
                                .allMatch(text -> live.page()
                                                .locator(like.selector() + " >> " + Selectors.exactText(text))
                                                .count()
                                        == 1)
                ? Optional.of(like)
                : Optional.empty();
    }

    /** Several elements show one text each; where there is one, or none of that name, each text is on it or on the page. */
    Resolution listed(String line, Expect expect) {
        Phrase phrase = subjects.of(expect);
        List<Literal> wanted = expect.values().stream().map(literals::of).toList();
        Grounding grounding = grounder.ground(phrase, Purpose.READ);
        if (grounding instanceof Grounding.Several several
                && several.elements().size() == wanted.size()
                // of a radio button its label is what is shown
                && several.elements().stream().noneMatch(Element::hasValue)) {
            Optional<Target> common = grounder.common(phrase, Purpose.READ);
            if (common.isPresent()) {
                return Resolution.of(new Expectation.HasTexts(
                        new ItemLabels(live).of(common.get()).orElse(common.get()), wanted, false));
            }
        }
        if (grounding instanceof Grounding.Found label && Agreement.isOnlyTheLabel(phrase, label.element())) {
            grounding =
                    properties.of(phrase).<Grounding>map(Grounding.Found::new).orElse(grounding);
        }
        @Nullable Phrase place = phrase.within();
        if (place != null
                && grounding instanceof Grounding.Absent
                && !place.isReferenced()
                && !places.holds(place, expect.values(), Optional.empty())) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        List<Operation> operations = new ArrayList<>();
        for (String text : expect.values()) {
            Resolution one =
                    grounding instanceof Grounding.Found found && !QuotedTexts.speaksOfIt(phrase, found.element(), text)
                            ? claims.shows(found.element(), text, Match.WORDS, false)
                            : texts.visible(line, phrase, text, false);
            if (!(one instanceof Resolution.Resolved resolved)) {
                return one;
            }
            operations.addAll(resolved.operations());
        }
        return new Resolution.Resolved(operations);
    }

    /** {@code all todos are completed}: a state, or a text, of each of a group that is called so. */
    Optional<Resolution> ofEach(String line, Expect expect, Phrase things) {
        boolean areItems = things.kind() == Kind.ITEM
                && things.words().isEmpty()
                && !(grounder.ground(things, Purpose.READ) instanceof Grounding.Several);
        boolean isStateOfAll = OF_EACH.contains(expect.claim())
                && things.all()
                && (things.kind() == null || things.kind() == Kind.CELL || areItems)
                && CurrentSubject.isOfAll(things);
        boolean isTextOfEach = expect.claim() == Claim.SHOWS
                && things.all()
                && things.kind() == null
                && CurrentSubject.isOfAll(things)
                && EACH.matcher(things.text()).lookingAt();
        Groups.Found all = !isStateOfAll && !isTextOfEach
                ? new Groups.Found.None("", false)
                : new NamedThings(live)
                        .inColumns(things)
                        .<Groups.Found>map(Groups.Found.Group::new)
                        .orElseGet(() -> areItems ? groups.of(things) : groups.named(byNoun(things)));
        if (!(all instanceof Groups.Found.Group group) || areItems && groups.leavesBoxesOut(group.target())) {
            return Optional.empty();
        }
        Target those = textsOf(group.target(), expect);
        Locator each = live.locate(those);
        List<Element> elements = new ArrayList<>();
        for (int place = 0; place < each.count(); place++) {
            Target one = new Target(
                    those.selector() + " >> nth=" + place, "number " + (place + 1) + " of " + those.description());
            Target box = new Target(one.selector() + " >> internal:role=checkbox", "the box of " + one.description());
            boolean isOfABox = expect.claim() == Claim.STATE || expect.claim() == Claim.CHECKED;
            Target judged = isOfABox && live.locate(box).count() == 1 ? box : one;
            new Located(live, grounder).only(judged).ifPresent(elements::add);
        }
        return elements.size() == each.count() ? Optional.of(all(line, expect, elements)) : Optional.empty();
    }

    /** A line goes through the text of a thing, and the thing itself has none. */
    private Target textsOf(Target group, Expect expect) {
        boolean isOfALine =
                expect.claim() == Claim.CSS && String.valueOf(expect.detail()).startsWith("text-decoration");
        return isOfALine && live.locate(group).evaluateAll(HOLDS_ITS_TEXT) instanceof String tag
                ? new Target(group.selector() + " >> " + tag, group.description())
                : group;
    }

    /** A cell is one of a table for most, and one of a board for some. */
    private static Phrase byNoun(Phrase things) {
        return things.kind() == Kind.CELL && things.words().isEmpty()
                ? things.ofKind(null).withWords(List.of(things.noun().orElse("cells")))
                : things;
    }

    Resolution all(String line, Expect expect, List<Element> elements) {
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

    /** Two elements that show the same. */
    Resolution alike(String line, Intent.ExpectAlike alike) {
        Grounding one = grounder.ground(current.of(alike.subject()), Purpose.READ);
        Grounding other = grounder.ground(alike.other(), Purpose.READ);
        if (one instanceof Grounding.Found first && other instanceof Grounding.Found second) {
            return Resolution.of(new Expectation.ShowsSameAs(
                    first.element().target(),
                    first.element().hasValue(),
                    second.element().target(),
                    second.element().hasValue(),
                    alike.negated()));
        }
        return new Resolution.Stopped(Findings.ungrounded(line, one instanceof Grounding.Found ? other : one));
    }
}
