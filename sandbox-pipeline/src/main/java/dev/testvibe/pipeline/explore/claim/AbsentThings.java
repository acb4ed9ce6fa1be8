package dev.testvibe.pipeline.explore.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Badges;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Referred;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.page.Selectors;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.Target;

/**
 * Things that are not there and should not be: a reference, a quoted text or what was there before says what it is that is
 * not seen.
 */
final class AbsentThings {

    private static final Pattern BADGE = Pattern.compile(
            "(?<holder>internal:role=[a-z]+ >> internal:has-text=\"(?<name>[^\"\\\\]+)\"i) >> [a-z]+(?:\\.[\\w-]+)?");

    private static final Pattern ANY = Pattern.compile("(?:an?|any|no) ", Pattern.CASE_INSENSITIVE);

    /** What no text of the page shows, and yet is on it: the value of a field, or the name of an image. */
    private static final String HELD_OTHERWISE = """
            name => {
              const folded = text => (text ?? '').replace(/\\s+/g, ' ').trim().toLowerCase(), wanted = folded(name);
              const holds = one => [one.value, ...['value', 'alt', 'aria-label', 'title', 'placeholder', 'label'].map(each => one.getAttribute(each))]
                .some(text => typeof text === 'string' && folded(text).includes(wanted));
              const within = root => [...root.querySelectorAll('*')].some(one => holds(one) || one.shadowRoot && within(one.shadowRoot));
              return within(document);
            }
            """;

    private final LivePage live;
    private final Grounder grounder;
    private final TextOnPage texts;
    private final Counts counts;
    private final Referred referred;
    private final Badges badges;
    /** What phrases meant before it went away. */
    private final Map<String, Element> seenBefore = new HashMap<>();
    /** What closed things, by what the feature calls them. */
    private final Map<String, Target> closedBy = new HashMap<>();

    AbsentThings(LivePage live, Grounder grounder, TextOnPage texts, Counts counts) {
        this.live = live;
        this.grounder = grounder;
        this.texts = texts;
        this.counts = counts;
        this.referred = new Referred(live, grounder);
        this.badges = new Badges(live, grounder);
    }

    /** What is expected to be gone after the next actions is remembered while it is there. */
    void willBeGone(Phrase phrase) {
        boolean isDescribed = phrase.name() == null
                && !phrase.isReferenced()
                && !(phrase.isVague() && (phrase.kind() == null || phrase.kind() == Kind.ELEMENT));
        if (isDescribed
                && grounder.ground(phrase, Purpose.OBSERVE) instanceof Grounding.Found found
                && !Emptiness.isDenial(found.element().text(), phrase)) {
            seenBefore.put(phrase.text(), found.element());
        }
    }

    /** What was closed is gone as long as the button is that closed it. */
    void closed(List<String> thing, Target button) {
        closedBy.put(String.join(" ", thing), button);
    }

    /** That what a phrase was not grounded in is not seen; nothing where it does not say what that would be. */
    Optional<Resolution> unseen(String line, Phrase phrase, Grounding grounding) {
        boolean isAbsent = grounding instanceof Grounding.Absent;
        boolean isUnclear = isAbsent || grounding instanceof Grounding.Ambiguous;
        Optional<Resolution> said = isAbsent ? said(line, phrase) : Optional.empty();
        return said.or(() -> isUnclear ? gone(phrase) : Optional.empty())
                .or(() -> isAbsent ? otherwise(phrase) : Optional.empty());
    }

    /** By a reference, or by a text. */
    private Optional<Resolution> said(String line, Phrase phrase) {
        if (phrase.isReferenced()) {
            return Optional.of(new Resolution.Resolved(referred.everywhere(phrase).stream()
                    .<Operation>map(target -> new Expectation.Visible(target, true))
                    .toList()));
        }
        String text = textOf(phrase);
        if (!text.isEmpty()) {
            return Optional.of(texts.visible(line, phrase, text, true));
        }
        @Nullable Phrase owner = phrase.within();
        // where nothing says whose it would be, there is none of theirs
        return owner != null && owner.name() != null && isAnyOf(phrase, owner)
                ? Optional.of(texts.visible(line, owner, owner.name(), true))
                : Optional.empty();
    }

    /** The text that a phrase says of what it means; empty where it says none. */
    static String textOf(Phrase phrase) {
        return phrase.name() != null
                ? phrase.name()
                : phrase.hints().getOrDefault(Hint.TEXT, List.of("")).get(0);
    }

    /** {@code an order of "Ann"}, {@code any orders from "Ann"}. */
    private static boolean isAnyOf(Phrase phrase, Phrase owner) {
        return phrase.kind() == null
                && !phrase.isReferenced()
                && phrase.position() == 0
                && owner.kind() == null
                && owner.within() == null
                && !owner.isReferenced()
                && (phrase.all() || ANY.matcher(phrase.text()).lookingAt());
    }

    /** What the phrase meant before. */
    private Optional<Resolution> gone(Phrase phrase) {
        @Nullable Element before = seenBefore.get(phrase.text());
        if (before == null) {
            return Optional.empty();
        }
        Matcher badge = BADGE.matcher(before.target().selector());
        // without its number, what bears one says its name and nothing else
        return Optional.of(Resolution.of(
                badge.matches()
                        ? new Expectation.HasText(
                                new Target(badge.group("holder"), phrase.text()),
                                Literal.of(badge.group("name")),
                                Match.EXACT,
                                false,
                                false)
                        : new Expectation.Visible(before.target(), true)));
    }

    /** What there were several of, or what a button closed that is gone with it. */
    private Optional<Resolution> otherwise(Phrase phrase) {
        Optional<Target> all = phrase.all() ? counts.before(phrase) : Optional.empty();
        return all.<Expectation>map(group -> new Expectation.HasCount(group, 0, Comparison.EQUAL, false))
                .or(() -> Optional.ofNullable(closedBy.get(called(phrase)))
                        .map(button -> new Expectation.Visible(button, true)))
                .map(Resolution::of)
                .or(() -> badges.none(phrase));
    }

    /** That nothing bears a name that was there before; a text alone does not say so of what shows its name otherwise. */
    Resolution named(String line, String name) {
        if (!live.baseline().everShowed(name)) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "“" + name + "” was not on the page before, so nobody can tell whether it is gone"));
        }
        boolean isHeld = live.page().frames().stream()
                .anyMatch(frame -> Boolean.TRUE.equals(frame.evaluate(HELD_OTHERWISE, name)));
        if (isHeld) {
            return new Resolution.Stopped(Findings.ungrounded(
                    line, "something on the page still has “" + name + "” for its value or its name"));
        }
        Target anywhere = new Target(Selectors.anyText(name), "the text “" + name + "”");
        return Resolution.of(new Expectation.HasCount(anywhere, 0, Comparison.EQUAL, false));
    }

    private static String called(Phrase phrase) {
        return (String.join(" ", phrase.words()) + " " + phrase.noun().orElse("")).strip();
    }
}
