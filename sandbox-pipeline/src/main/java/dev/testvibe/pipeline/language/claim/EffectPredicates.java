package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.ClassChange;
import dev.testvibe.pipeline.language.intent.PageEffect.Happens;
import dev.testvibe.pipeline.language.intent.TimeSpan;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.PageEvent;

/** What is claimed of effects that come and go: drags, the browser's own menu, classes, icons. */
final class EffectPredicates {

    private static final String TIME = "(?: (?<when>after|within) " + TimeSpan.in("n") + ")?";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be )?(?:initiated|triggered|started|fired|dispatched|start|begin|occur|happen)",
                    EffectPredicates::drag),
            Predicate.of(
                    "be (?:captured|transferred|carried|picked up)(?: (?:by|in|with) the drag(?: event| data)?)?",
                    EffectPredicates::carried),
            Predicate.of(
                    "appear|be (?:shown|displayed|visible|opened|prevented|suppressed)|open|show up",
                    EffectPredicates::menu),
            Predicate.of(
                    "have (?:the )?(?:(?:css )?class {lit}|{lit2} (?:css )?class) (?:added|applied)(?: to it)?" + TIME,
                    found -> added(found, found.clause().subject())),
            Predicate.of(
                    "(?:be highlighted|highlight|show a highlight|change) by (?:adding|applying) (?:the )?(?:(?:css )?class {lit}|{lit2} (?:css )?class)",
                    found -> added(found, found.clause().subject())),
            Predicate.of(
                    "be (?<how>added|applied|removed)(?: (?:to|on|from) (?<a>.+?))?" + TIME, EffectPredicates::classIs),
            Predicate.of("(?:disappear|be removed|go away|end|fade|vanish)" + TIME, EffectPredicates::highlightEnds),
            Predicate.of(
                    "(?:allow|accept|take|permit)(?: the value)? {lit}",
                    found -> found.clause().denied()
                            ? found.clause()
                                    .phrase()
                                    .map(phrase -> List.of(new PageEffect.Refuses(phrase, found.literal())))
                            : Optional.empty()),
            Predicate.of(
                    "(?:show|display|have|(?:(?:be )?(?:changed?|updated?|switch(?:ed)?))(?: back)? to) (?:the |an? )?icon {lit}",
                    found -> found.clause()
                            .phrase()
                            .map(phrase -> List.of(new PageEffect.ShowsIcon(
                                    phrase, found.literal(), found.clause().denied())))),
            Predicate.of(
                    "(?:be|become|show|display|have|(?:(?:be )?(?:changed?|updated?|switch(?:ed)?|turn(?:ed)?|toggled?)|reset|revert)(?: back)? (?:to|into))"
                            + " (?:an? |the )?(?<icon>[a-z]+) icon(?: (?:in|on|inside) (?<a>.+))?",
                    EffectPredicates::icon));

    private static final Pattern DRAG = Pattern.compile(
            "^(?:the |an? |all )*drag(?:ging)?(?: and drop)?(?: event| operation| action)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MENU = Pattern.compile(
            "^(?:the |all )*(?:(?:default|native|standard|browser|browser's) )+context menu$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS = Pattern.compile(
            "^(?:the )?(?:(?:css )?class (?<a>«\\d+»)|(?<b>«\\d+») (?:css )?class)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CARRIED = Pattern.compile(
            "^(?:the |an? |all )*(?:[a-z]+ ){0,3}?(?:(?<lit>«\\d+»)|[a-z]+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICON = Pattern.compile(
            "^(?<what>.+?)(?:'s)?(?: icon)?(?<reference>(?: " + References.TOKEN + ")*)$", Pattern.CASE_INSENSITIVE);

    private EffectPredicates() {}

    private static Optional<List<Intent>> happens(
            PageEvent event, @Nullable String detail, Match match, boolean denied) {
        return Optional.of(List.of(new Happens(event, detail, match, 0, denied)));
    }

    private static Optional<List<Intent>> drag(Predicate.Found found) {
        return DRAG.matcher(found.clause().subject()).matches()
                ? happens(
                        PageEvent.DRAG_START, null, Match.EXACT, found.clause().denied())
                : Optional.empty();
    }

    /** {@code the label "X" should be carried by the drag}, {@code no label should be carried}. */
    private static Optional<List<Intent>> carried(Predicate.Found found) {
        Matcher what = CARRIED.matcher(found.clause().subject());
        boolean denied = found.clause().denied();
        if (!what.matches() || (what.group("lit") == null && !denied)) {
            return Optional.empty();
        }
        return what.group("lit") == null
                ? happens(PageEvent.DRAG_DATA, null, Match.EXACT, true)
                : happens(
                        PageEvent.DRAG_DATA,
                        found.clause().step().literal(what.group("lit")),
                        denied ? Match.ANYWHERE : Match.WORDS,
                        denied);
    }

    /** That it does not appear is seen in its being prevented: it was asked for, and did not come. */
    private static Optional<List<Intent>> menu(Predicate.Found found) {
        if (!MENU.matcher(found.clause().subject()).matches()) {
            return Optional.empty();
        }
        boolean prevented = found.clause().predicate().matches("(?i)be (?:prevented|suppressed)");
        boolean shown = prevented == found.clause().denied();
        return happens(PageEvent.CONTEXT_MENU, shown ? "shown" : "prevented", Match.EXACT, false);
    }

    private static Optional<List<Intent>> added(Predicate.Found found, String element) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        String name = found.has("lit") ? found.literal() : found.literal2();
        return new PhraseParser(found.clause().step())
                .parse(element)
                .map(phrase -> Predicate.each(phrase, one -> new ClassChange(one, name, true, 0, false)));
    }

    /** {@code the "active" class must be removed from the key after 150 ms}. */
    private static Optional<List<Intent>> classIs(Predicate.Found found) {
        Matcher subject = CLASS.matcher(found.clause().subject());
        if (!subject.matches() || found.clause().denied()) {
            return Optional.empty();
        }
        MaskedText step = found.clause().step();
        String name = step.literal(subject.group("a") == null ? subject.group("b") : subject.group("a"));
        boolean added = !found.matcher().group("how").equalsIgnoreCase("removed");
        if (added && found.has("when")) {
            return Optional.empty();
        }
        int after = milliseconds(found);
        boolean within = isWithin(found);
        return found.has("a")
                ? new PhraseParser(step)
                        .parse(found.matcher().group("a"))
                        .map(phrase -> Predicate.each(phrase, one -> new ClassChange(one, name, added, after, within)))
                : Optional.of(List.of(new ClassChange(null, name, added, after, within)));
    }

    private static Optional<List<Intent>> highlightEnds(Predicate.Found found) {
        return found.subjectIs("the (?:highlight|highlighting|effect)")
                        && !found.clause().denied()
                ? Optional.of(List.of(new ClassChange(null, null, false, milliseconds(found), isWithin(found))))
                : Optional.empty();
    }

    private static int milliseconds(Predicate.Found found) {
        return found.has("when") ? TimeSpan.milliseconds(found.matcher(), "n") : 0;
    }

    private static boolean isWithin(Predicate.Found found) {
        return found.has("when") && found.matcher().group("when").equalsIgnoreCase("within");
    }

    /** {@code the toggle should turn into a pause icon}. */
    private static Optional<List<Intent>> icon(Predicate.Found found) {
        Matcher subject = ICON.matcher(found.clause().subject());
        boolean elsewhere = found.has("a") && Subjects.isSystem(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        String icon = found.matcher().group("icon").toLowerCase(Locale.ROOT);
        PhraseParser phrases = new PhraseParser(found.clause().step());
        String reference = found.has("a") ? found.matcher().group("a") : "";
        String element =
                elsewhere || reference.contains("⟦") ? reference : subject.group("what") + subject.group("reference");
        boolean lost = !elsewhere && found.has("a") && !reference.contains("⟦");
        return lost || icon.matches("same|new|correct|different")
                ? Optional.empty()
                : phrases.parse(element)
                        .map(phrase -> List.of(new PageEffect.ShowsIcon(
                                phrase, icon, found.clause().denied())));
    }
}
