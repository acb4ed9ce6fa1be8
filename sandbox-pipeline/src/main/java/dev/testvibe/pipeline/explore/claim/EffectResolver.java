package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.CurrentSubject;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.explore.plan.Literals;
import dev.testvibe.pipeline.explore.plan.Recorder;
import dev.testvibe.pipeline.explore.plan.TimerTolerance;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.ClassChange;
import dev.testvibe.pipeline.language.intent.PageEffect.Happens;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Comparison;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.Literal;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.PageEvent;
import dev.testvibe.pipeline.recording.Target;
import dev.testvibe.pipeline.recording.WholeWords;

/** Decides what a step means that speaks of sounds, speech, drags and of effects that come and go. */
public final class EffectResolver {

    private static final int POLL_MS = 60;
    private static final int LOOKS = 10;

    private final LivePage live;
    private final Grounder grounder;
    private final CurrentSubject current;
    private final Literals literals;
    private final Recorder recorder;
    private final MediaResolver media;
    private final Voices voices;
    private final Icons icons;
    private final Toasts toasts;
    private final OfferedOptions options;
    private final Announcements announcements;
    private final Affordances affordances;
    private final Containment parts;

    public EffectResolver(
            LivePage live, Grounder grounder, Literals literals, Recorder recorder, CurrentSubject current) {
        this.current = current;
        this.live = live;
        this.grounder = grounder;
        this.literals = literals;
        this.recorder = recorder;
        this.media = new MediaResolver(live, grounder);
        this.voices = new Voices(live);
        this.icons = new Icons(live);
        this.options = new OfferedOptions(live, literals);
        TextOnPage texts = new TextOnPage(live, grounder);
        this.toasts = new Toasts(live, texts, literals, recorder);
        this.announcements = new Announcements(live, texts);
        this.affordances = new Affordances(live, grounder);
        this.parts = new Containment(grounder, current);
    }

    public Resolution resolve(String line, PageEffect effect) {
        if (effect instanceof PageEffect.Toast toast) {
            return toasts.resolve(line, toast);
        } else if (effect instanceof PageEffect.Announced claim) {
            return announcements.resolve(line, claim);
        } else if (effect instanceof PageEffect.Told told) {
            return announcements.told(line, told.text());
        } else if (effect instanceof PageEffect.Possible claim) {
            return affordances.resolve(line, claim);
        } else if (effect instanceof PageEffect.MediaIs is) {
            return media.is(line, is);
        } else if (effect instanceof PageEffect.MediaSought sought) {
            return media.sought(line, sought);
        } else if (effect instanceof PageEffect.MediaLoaded loaded) {
            return media.loaded(line, loaded);
        } else if (effect instanceof PageEffect.PlayMedia play) {
            return media.play(line, play.subject(), play.play());
        } else if (effect instanceof PageEffect.PlayMediaToEnd end) {
            return media.playToEnd(line, end);
        } else if (effect instanceof Happens happens) {
            return happens(line, happens);
        } else if (effect instanceof ClassChange change) {
            return classChange(line, change);
        } else if (effect instanceof PageEffect.Holds holds) {
            return parts.resolve(line, holds);
        }
        return onFound(line, effect);
    }

    /** What a user would plainly do so that a claim of a Given holds. */
    public Optional<Resolution> remedy(String line, PageEffect effect) {
        return media.remedy(line, effect);
    }

    private Resolution onFound(String line, PageEffect effect) {
        @Nullable Phrase subject = effect.subject();
        if (effect instanceof PageEffect.MoreThanBefore more) {
            return moreThanBefore(line, more.subject());
        }
        if (subject == null) {
            throw new IllegalArgumentException("Nothing to find for " + effect);
        }
        Purpose purpose = effect instanceof PageEffect.ChooseOption ? Purpose.SELECT : Purpose.OBSERVE;
        Grounding grounding = current.ground(grounder, subject, purpose);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        if (effect instanceof PageEffect.Draws) {
            return new Resolution.Stopped(
                    found.element().tag().equals("canvas")
                            ? Findings.notTestable(line, ElementClaims.CANVAS)
                            : Findings.ungrounded(line, "“" + subject.text() + "” is no canvas"));
        } else if (effect instanceof PageEffect.ChooseOption choice) {
            return choose(line, found.element(), choice.part());
        } else if (effect instanceof PageEffect.OffersVoices) {
            return voices.offeredBy(line, found.element());
        } else if (effect instanceof PageEffect.HasOptions has) {
            return has.chosen()
                    ? options.chosen(line, found.element(), has.options())
                    : options.offered(found.element(), has.options());
        } else if (effect instanceof PageEffect.Refuses refuses) {
            return refused(found.element(), refuses.value());
        } else if (effect instanceof PageEffect.ShowsIcon icon) {
            return icons.shown(line, found.element(), icon.depicted(), icon.negated());
        }
        throw new IllegalStateException("Not about one element: " + effect);
    }

    /** Those that were there when the latest actions began are told apart by the baseline. */
    private Resolution moreThanBefore(String line, Phrase subject) {
        Optional<Target> all = grounder.common(subject, Purpose.READ);
        return all.map(target -> Resolution.of(new Expectation.HasCount(
                        target, live.baseline().countOf(target) + 1, Comparison.AT_LEAST, false)))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line, "no locator matches all of “" + subject.text() + "” and nothing else")));
    }

    /** A slider can never stand beyond its ends, so that it does not would prove nothing: where it stands instead does. */
    private Resolution refused(Element field, String value) {
        @Nullable String stands = field.value();
        Target refusing = new Target(
                field.target().selector(), field.target().description() + ", which does not take “" + value + "”");
        return field.isRange() && stands != null && !stands.equals(value)
                ? Resolution.of(new Expectation.HasValue(refusing, Literal.of(stands), Match.EXACT, false))
                : Resolution.of(new Expectation.HasValue(field.target(), literals.of(value), Match.ANYWHERE, true));
    }

    /** The first option that holds the part as whole words; without a part, the first that is not chosen. */
    private static Resolution choose(String line, Element list, @Nullable String part) {
        Optional<Element.Option> option = list.options().stream()
                .filter(one -> part == null
                        ? !one.value().equals(list.value())
                        : WholeWords.pattern(part).matcher(one.label()).find())
                .findFirst();
        return option.map(one -> Resolution.of(new Action.Select(list.target(), Literal.of(one.label()), false)))
                .orElseGet(() -> new Resolution.Stopped(Findings.ungrounded(
                        line,
                        list.options().isEmpty()
                                ? "there is nothing to choose from"
                                : "none of its options holds “" + part + "”")));
    }

    private Resolution happens(String line, Happens happens) {
        boolean drag = happens.event() == PageEvent.DRAG_DATA || happens.event() == PageEvent.DRAG_START;
        if (drag
                && recorder.latest(Action.StartDrag.class).isEmpty()
                && recorder.latest(Action.Drag.class).isEmpty()) {
            return new Resolution.Stopped(Findings.ungrounded(line, "nothing was dragged before"));
        }
        if (happens.event() == PageEvent.SPOKEN_BY && happens.detail() == null) {
            return voices.spokenBy(line, recorder.latest(Action.Select.class).map(select -> select.option()
                    .text()));
        }
        if (happens.event() == PageEvent.VOLUME && !live.events().couldBeHeard()) {
            return new Resolution.Stopped(Findings.notTestable(line, MediaResolver.NOTHING_TO_HEAR));
        }
        @Nullable String detail = happens.detail();
        Literal literal =
                detail == null ? null : happens.match() == Match.PATTERN ? Literal.of(detail) : literals.of(detail);
        return Resolution.of(new Expectation.Happened(
                happens.event(), literal, happens.match(), happens.times(), happens.negated()));
    }

    // ---- classes that come and go
    // -----------------------------------------------------------------------------------

    private record Changing(Target target, String className) {}

    private Resolution classChange(String line, ClassChange change) {
        @Nullable Phrase subject = change.subject();
        if (subject == null) {
            return spokenOf(change.className())
                    .map(changing -> classChange(changing, change))
                    .orElseGet(() -> new Resolution.Stopped(
                            Findings.ungrounded(line, "no element whose class it could be was spoken of before")));
        }
        Grounding grounding = current.ground(grounder, subject, new Purpose("ANY", false, false));
        List<Element> elements = grounding instanceof Grounding.Found found
                ? List.of(found.element())
                : grounding instanceof Grounding.Several several ? several.elements() : List.of();
        if (elements.isEmpty()) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        String name = String.valueOf(change.className()).replaceFirst("^\\.", "");
        List<Operation> operations = new ArrayList<>();
        for (Element element : elements) {
            Resolution one = classChange(new Changing(element.target(), name), change);
            operations.addAll(((Resolution.Resolved) one).operations());
        }
        return new Resolution.Resolved(operations);
    }

    /** The element whose class was expected before. */
    private Optional<Changing> spokenOf(@Nullable String className) {
        Optional<Changing> changed =
                recorder.latest(Expectation.ClassChanged.class).map(one -> new Changing(one.target(), one.className()));
        return changed.or(() -> recorder.latest(Expectation.HasClass.class)
                        .map(one -> new Changing(one.target(), one.className())))
                .filter(one -> className == null || one.className().equals(className));
    }

    private Resolution classChange(Changing changing, ClassChange change) {
        if (change.afterMs() > 0) {
            return lasted(changing, change);
        }
        // an element that was put in the place of another has its class from the start
        Expectation now = new Expectation.HasClass(changing.target(), changing.className(), !change.added());
        if (!recorded(changing, change.added())) {
            return Resolution.of(now);
        }
        Expectation then = new Expectation.ClassChanged(changing.target(), changing.className(), change.added(), false);
        return change.added() ? Resolution.of(then) : Resolution.of(then, now);
    }

    private boolean recorded(Changing changing, boolean added) {
        for (int look = 0; look < LOOKS; look++) {
            if (live.events().classes(changing.target(), added).contains(changing.className())) {
                return true;
            }
            live.page().waitForTimeout(POLL_MS);
        }
        return false;
    }

    private static Resolution lasted(Changing changing, ClassChange change) {
        Target target = changing.target();
        String name = changing.className();
        Expectation gone = new Expectation.HasClass(target, name, true);
        if (change.within()) {
            return Resolution.of(
                    new Expectation.ClassLasted(target, name, Comparison.AT_MOST, change.afterMs(), false), gone);
        }
        TimerTolerance time = TimerTolerance.around(change.afterMs());
        return Resolution.of(
                new Expectation.ClassLasted(target, name, Comparison.AT_LEAST, time.least(), false),
                new Expectation.ClassLasted(target, name, Comparison.AT_MOST, time.most(), false),
                gone);
    }
}
