package dev.testvibe.pipeline.explore.claim;

import java.util.List;
import java.util.Optional;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Agreement;
import dev.testvibe.pipeline.explore.page.Deeds;
import dev.testvibe.pipeline.explore.page.FieldsWithoutErrors;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.FoldedMenus;
import dev.testvibe.pipeline.explore.page.Headings;
import dev.testvibe.pipeline.explore.page.NamedThings;
import dev.testvibe.pipeline.explore.page.Others;
import dev.testvibe.pipeline.explore.page.PageScript;
import dev.testvibe.pipeline.explore.page.Referred;
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
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/** Whether something is seen, is on the page at all, or has gone from where it was seen before. */
final class Sightings {

    private static final String TRANSPARENT = PageScript.function("""
            one => {
              for (let outer = one; outer; outer = outer.parentElement) if (getComputedStyle(outer).opacity === '0') return outer === one ? '' : pathOf(outer);
              return null;
            }
            """);

    private final LivePage live;
    private final Grounder grounder;
    private final Subjects subjects;
    private final ElementClaims claims;
    private final Counts counts;
    private final Emptiness emptiness;
    private final Deeds deeds;
    private final Referred referred;
    private final AbsentThings absent;
    private final NamedThings things;
    private final Headings headings;
    private final ShownErrors errors;
    private final FieldsWithoutErrors fields;
    private final QuotedTexts quoted;
    private final ListedValues values;

    Sightings(
            LivePage live,
            Grounder grounder,
            Subjects subjects,
            TextOnPage texts,
            ElementClaims claims,
            Counts counts,
            Emptiness emptiness,
            Deeds deeds) {
        this.live = live;
        this.grounder = grounder;
        this.subjects = subjects;
        this.claims = claims;
        this.counts = counts;
        this.emptiness = emptiness;
        this.deeds = deeds;
        this.referred = new Referred(live, grounder);
        this.absent = new AbsentThings(live, grounder, texts, counts);
        this.things = new NamedThings(live);
        this.headings = new Headings(live);
        this.errors = new ShownErrors(live);
        this.fields = new FieldsWithoutErrors(live, grounder);
        this.quoted = new QuotedTexts(live, grounder, subjects, texts, claims);
        this.values = new ListedValues(live, grounder, texts);
    }

    /** What is looked at is there, if it is plain what that is. */
    Resolution look(Phrase phrase) {
        return grounder.ground(phrase, Purpose.OBSERVE) instanceof Grounding.Found found
                ? Resolution.of(new Expectation.Visible(found.element().target(), false))
                : Resolution.of();
    }

    /** What is expected to be gone after the next actions is remembered while it is there. */
    void willBeGone(Phrase phrase) {
        absent.willBeGone(phrase);
    }

    /** What was closed is gone as long as the button is that closed it. */
    void closed(List<String> thing, Target button) {
        absent.closed(thing, button);
    }

    Resolution visible(String line, Expect expect) {
        Phrase phrase = subjects.of(expect);
        if (phrase.name() != null && (phrase.nameIsContent() || QuotedTexts.isBareText(phrase))) {
            return quoted.visible(line, expect, phrase, phrase.name());
        }
        Optional<Target> deleted =
                expect.negated() && Deeds.isOfDeleted(phrase) ? deeds.placeOfDeleted(phrase) : Optional.empty();
        if (deleted.isPresent()) {
            return Resolution.of(new Expectation.Visible(deleted.get(), true));
        }
        if (expect.negated()) {
            // what is on its way out has a place of its own only when it has arrived
            live.settle();
        }
        Optional<Resolution> none = expect.negated() ? none(line, phrase) : Optional.empty();
        if (none.isPresent()) {
            return none.get();
        }
        Optional<Target> elsewhere = expect.negated() ? grounder.elsewhere(phrase) : Optional.empty();
        if (elsewhere.isPresent() && !live.locate(elsewhere.get()).first().isVisible()) {
            return Resolution.of(new Expectation.Visible(elsewhere.get(), true));
        }
        Grounding grounding = subjects.ground(phrase, expect.negated() ? Purpose.OBSERVE_HIDDEN : Purpose.OBSERVE);
        if (expect.negated()
                && grounding instanceof Grounding.Found found
                && Emptiness.isDenial(found.element().text(), phrase)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + found.element().text() + "” says that there is none, and is none itself"));
        }
        if (grounding instanceof Grounding.Several several) {
            return new Resolution.Resolved(several.elements().stream()
                    .<Operation>map(element -> sight(element, expect.negated()))
                    .toList());
        }
        if (grounding instanceof Grounding.Found found
                && things.isHeadOver(phrase, found.element().target())) {
            return headOver(line, phrase);
        }
        Optional<String> said = expect.negated() ? Optional.empty() : saidBeside(phrase);
        if (grounding instanceof Grounding.Found found && said.isPresent()) {
            return claims.shows(found.element(), said.get(), Match.EXACT, false);
        }
        Optional<Expectation> unfolded = grounding instanceof Grounding.Found found
                ? FoldedMenus.state(phrase, found.element(), !expect.negated())
                : Optional.empty();
        if (unfolded.isPresent()) {
            return grounding instanceof Grounding.Found found && !expect.negated()
                    ? unfolded(found.element(), unfolded.get())
                    : Resolution.of(unfolded.get());
        }
        if (grounding instanceof Grounding.Found found) {
            return Agreement.agreed(
                    line,
                    phrase,
                    found.element(),
                    expect.negated() && isEmptied(phrase, found.element())
                            ? new Expectation.Empty(found.element().target(), false)
                            : sight(found.element(), expect.negated()));
        }
        return (expect.negated() ? things.lacks(phrase) : Optional.<Resolution>empty())
                .orElseGet(() -> notFound(line, expect, phrase, grounding));
    }

    static Resolution headOver(String line, Phrase phrase) {
        return new Resolution.Stopped(Findings.ungrounded(
                line,
                "what is called “" + phrase.name() + "” is over several of that kind, and is not “" + phrase.text()
                        + "”"));
    }

    /** What a button says that it controls is seen as well. */
    private Resolution unfolded(Element button, Expectation isOpen) {
        String controlled = button.attributes().getOrDefault("aria-controls", "");
        Target part =
                new Target(Selectors.of(Hint.ID, controlled), button.target().description());
        return !controlled.isBlank() && live.locate(part).count() == 1
                ? Resolution.of(isOpen, new Expectation.Visible(part, false))
                : Resolution.of(isOpen);
    }

    private Optional<Resolution> none(String line, Phrase phrase) {
        if (Others.isOfOthers(phrase)) {
            return subjects.noOther(phrase);
        }
        return fields.none(phrase)
                .or(() -> ShownErrors.areMeant(phrase) ? errors.none(line) : Optional.<Resolution>empty())
                .or(() -> counts.none(phrase))
                .or(() -> emptiness.saysNone(line, phrase));
    }

    /** {@code the toast with test id "toast" … with the message "Saved"}: the id says which it is, and the text what it says. */
    private static Optional<String> saidBeside(Phrase phrase) {
        List<String> texts = phrase.hints().getOrDefault(Hint.TEXT, List.of());
        return phrase.isReferenced() && texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** A message that says nothing is gone, though its box may keep its place. */
    private boolean isEmptied(Phrase phrase, Element element) {
        return phrase.kind() == Kind.MESSAGE
                && live.locate(element.target()).isVisible()
                && Boolean.TRUE.equals(live.locate(element.target())
                        .evaluate("box => !box.firstElementChild && !box.textContent.trim()"));
    }

    /** What stands where nobody can scroll to is hidden, whatever its style says. */
    private Expectation sight(Element element, boolean negated) {
        Optional<Target> transparent = transparent(element);
        if (transparent.isPresent()) {
            return new Expectation.HasCss(transparent.get(), "opacity", "0", !negated);
        }
        return element.outOfReach()
                ? new Expectation.InViewport(element.target(), negated)
                : new Expectation.Visible(negated ? element.target() : headings.of(element.target()), negated);
    }

    /** What lets everything through is as good as hidden, though it keeps its place: the element, or what holds it. */
    private Optional<Target> transparent(Element element) {
        if (!element.visible() || !(live.locate(element.target()).evaluate(TRANSPARENT) instanceof String outer)) {
            return Optional.empty();
        }
        String holder = "what holds " + element.target().description();
        return outer.isEmpty()
                ? Optional.of(element.target())
                : grounder.at(outer).map(one -> new Target(one.target().selector(), holder));
    }

    /** A text that was never there is not removed by anything. */
    Resolution removed(String line, Expect expect) {
        Phrase phrase = subjects.actedOn(subjects.of(expect));
        String text = AbsentThings.textOf(phrase);
        if (!text.isEmpty() && !phrase.isReferenced() && !live.baseline().showed(text)) {
            return new Resolution.Stopped(
                    Findings.ungrounded(line, "“" + text + "” was not on the page before, so it cannot be removed"));
        }
        return visible(line, new Expect(Claim.VISIBLE, phrase, null, null, Match.EXACT, true));
    }

    private Resolution notFound(String line, Expect expect, Phrase phrase, Grounding grounding) {
        return (expect.negated() ? absent.unseen(line, phrase, grounding) : values.seen(phrase, grounding))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(line, grounding)));
    }

    Resolution exists(String line, Expect expect) {
        Phrase phrase = subjects.of(expect);
        Grounding grounding = grounder.ground(phrase, Purpose.OBSERVE_HIDDEN);
        if (grounding instanceof Grounding.Found found) {
            return Agreement.agreed(
                    line,
                    phrase,
                    found.element(),
                    new Expectation.Attached(found.element().target(), expect.negated()));
        }
        boolean isAbsent = grounding instanceof Grounding.Absent;
        if (isAbsent
                && expect.negated()
                && phrase.name() != null
                && !phrase.isReferenced()
                && phrase.within() == null) {
            return absent.named(line, phrase.name());
        }
        return isAbsent && expect.negated() && phrase.isReferenced()
                ? new Resolution.Resolved(referred.everywhere(phrase).stream()
                        .<Operation>map(target -> new Expectation.Attached(target, true))
                        .toList())
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }
}
