package dev.testvibe.pipeline.explore.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.browser.LivePage;
import dev.testvibe.pipeline.explore.page.Findings;
import dev.testvibe.pipeline.explore.page.Resolution;
import dev.testvibe.pipeline.grounding.Element;
import dev.testvibe.pipeline.grounding.Grounder;
import dev.testvibe.pipeline.grounding.Grounding;
import dev.testvibe.pipeline.grounding.Purpose;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.MediaIs;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.intent.Phrase.Hint;
import dev.testvibe.pipeline.recording.Action;
import dev.testvibe.pipeline.recording.Expectation;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.Operation;
import dev.testvibe.pipeline.recording.PageEvent;

/** Finds what plays, an element of the page or a sound that a script made, and what is expected of it or done with it. */
final class MediaResolver {

    static final String NOTHING_TO_HEAR =
            "the page holds and made nothing that could play, so nobody can tell whether it does";

    private static final String CANNOT_LOAD = "media => !!media.error || media.networkState === 3";
    private static final String IS = "media => ";
    /** While it plays, time goes on between two looks at it. */
    private static final double TOLERANCE_PLAYING_S = 2;

    private static final double TOLERANCE_S = 0.5;

    private final LivePage live;
    private final Grounder grounder;
    private final TextOnPage texts;

    MediaResolver(LivePage live, Grounder grounder) {
        this.live = live;
        this.grounder = grounder;
        this.texts = new TextOnPage(live, grounder);
    }

    // ---- what plays
    // --------------------------------------------------------------------------------------------------

    /** By its reference, otherwise the only one of its kind on the page, otherwise the only one at all. */
    private Grounding find(@Nullable Phrase phrase) {
        if (phrase != null && phrase.isReferenced()) {
            Grounding grounding = grounder.ground(phrase, Purpose.OBSERVE_HIDDEN);
            boolean plays = grounding instanceof Grounding.Found found
                    && found.element().tag().matches("audio|video");
            return plays ? grounding : grounder.ground(anyMedium("audio, video", phrase), Purpose.OBSERVE_HIDDEN);
        }
        if (phrase != null && (phrase.kind() == Kind.AUDIO || phrase.kind() == Kind.VIDEO)) {
            Grounding ofKind = grounder.ground(
                    anyMedium(phrase.kind() == Kind.AUDIO ? "audio" : "video", null), Purpose.OBSERVE_HIDDEN);
            if (!(ofKind instanceof Grounding.Absent)) {
                return ofKind;
            }
        }
        return grounder.ground(anyMedium("audio, video", null), Purpose.OBSERVE_HIDDEN);
    }

    private static Phrase anyMedium(String css, @Nullable Phrase within) {
        return Phrase.of("the " + (css.equals("audio, video") ? "audio or video" : css))
                .by(Hint.CSS, css)
                .in(within);
    }

    private boolean is(Element element, MediaState state) {
        return Boolean.TRUE.equals(live.locate(element.target()).evaluate(IS + state.expression()));
    }

    private boolean cannotLoad(Element element) {
        return Boolean.TRUE.equals(live.locate(element.target()).evaluate(CANNOT_LOAD));
    }

    // ---- what is expected of it
    // --------------------------------------------------------------------------------------

    Resolution is(String line, MediaIs is) {
        Grounding grounding = find(is.subject());
        if (grounding instanceof Grounding.Absent) {
            return ofSounds(line, is);
        }
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        if (cannotLoad(found.element())) {
            return new Resolution.Stopped(Findings.notTestable(
                    line, "the clip of “" + found.element().target().description() + "” cannot be loaded here"));
        }
        double tolerance = tolerance(is.state(), found.element());
        if (is.negated() && tolerance == TOLERANCE_PLAYING_S) {
            // it would come true by waiting
            return new Resolution.Stopped(Findings.notTestable(
                    line, "while it plays its time goes on, so nobody can tell at which time it is not"));
        }
        Expectation state = new Expectation.HasMediaState(
                found.element().target(), is.state(), is.value(), tolerance, is.negated());
        return with(line, is.title(), state);
    }

    private double tolerance(MediaState state, Element element) {
        boolean time = state == MediaState.TIME || state == MediaState.REMAINING;
        return !time ? 0 : is(element, MediaState.PLAYING) ? TOLERANCE_PLAYING_S : TOLERANCE_S;
    }

    /** A title that the step gives must be shown. */
    private Resolution with(String line, @Nullable String title, Operation... operations) {
        if (title == null) {
            return Resolution.of(operations);
        }
        Resolution shown = title(line, title);
        if (!(shown instanceof Resolution.Resolved resolved)) {
            return shown;
        }
        List<Operation> all = new ArrayList<>(resolved.operations());
        all.addAll(List.of(operations));
        return new Resolution.Resolved(all);
    }

    private Resolution title(String line, String title) {
        Phrase phrase = Phrase.of("“" + title + "”").showing(title);
        return texts.visible(line, phrase, title, false);
    }

    /** A sound that a script made is in no element: what it does is known from what the page recorded. */
    private Resolution ofSounds(String line, MediaIs is) {
        if (!live.events().couldBeHeard()) {
            return new Resolution.Stopped(Findings.notTestable(line, NOTHING_TO_HEAR));
        }
        if (is.state() == MediaState.VOLUME) {
            return Resolution.of(new Expectation.SoundVolume(is.value(), is.negated()));
        }
        if (is.state() != MediaState.PLAYING && is.state() != MediaState.PAUSED) {
            return new Resolution.Stopped(Findings.ungrounded(line, "no audio or video element is on the page"));
        }
        // denied as loosely as can be: not even told to play
        PageEvent event =
                is.state() == MediaState.PAUSED ? PageEvent.PAUSE : is.negated() ? PageEvent.PLAY : PageEvent.PLAYING;
        return with(line, is.title(), new Expectation.Happened(event, null, Match.EXACT, 0, is.negated()));
    }

    Resolution sought(String line, PageEffect.MediaSought sought) {
        Grounding grounding = find(sought.subject());
        return grounding instanceof Grounding.Found found
                ? Resolution.of(new Expectation.Sought(found.element().target(), sought.seconds(), false))
                : new Resolution.Stopped(Findings.ungrounded(line, grounding));
    }

    Resolution loaded(String line, PageEffect.MediaLoaded loaded) {
        return title(line, loaded.title());
    }

    // ---- what is done with it
    // ----------------------------------------------------------------------------------------

    /** By the page's own control, or by a click on it where it has none. */
    Resolution play(String line, @Nullable Phrase subject, boolean play) {
        Grounding grounding = find(subject);
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        if (is(found.element(), MediaState.PLAYING) == play) {
            return Resolution.of();
        }
        for (String word : play ? List.of("play") : List.of("pause", "play")) {
            Grounding button = grounder.ground(button(word), Purpose.CLICK);
            if (button instanceof Grounding.Found control) {
                return Resolution.of(new Action.Click(control.element().target()));
            }
        }
        return found.element().visible()
                ? Resolution.of(new Action.Click(found.element().target()))
                : new Resolution.Stopped(Findings.ungrounded(line, "no button says that it plays"));
    }

    private static Phrase button(String word) {
        return Phrase.of("the " + word + " button").ofKind(Kind.BUTTON).withWords(word);
    }

    Resolution playToEnd(String line, PageEffect.PlayMediaToEnd end) {
        Grounding grounding = find(end.subject());
        if (!(grounding instanceof Grounding.Found found)) {
            return new Resolution.Stopped(Findings.ungrounded(line, grounding));
        }
        return with(
                line,
                end.title(),
                new Expectation.HasMediaState(found.element().target(), MediaState.PLAYING, 0, 0, false),
                new Action.PlayToEnd(found.element().target()));
    }

    /** Plays or pauses it, moves it to a time, or takes the player to its next title. */
    Optional<Resolution> remedy(String line, PageEffect effect) {
        if (effect instanceof PageEffect.MediaLoaded) {
            return grounder.ground(button("next"), Purpose.CLICK) instanceof Grounding.Found next
                    ? Optional.of(Resolution.of(new Action.Click(next.element().target())))
                    : Optional.empty();
        }
        if (!(effect instanceof MediaIs is) || is.negated() || !(find(is.subject()) instanceof Grounding.Found found)) {
            return Optional.empty();
        }
        return switch (is.state()) {
            case PLAYING -> Optional.of(play(line, is.subject(), true));
            case PAUSED -> Optional.of(play(line, is.subject(), false));
            case TIME -> Optional.of(seek(found.element(), is.value()));
            case REMAINING -> Optional.of(seek(found.element(), -is.value()));
            default -> Optional.empty();
        };
    }

    private static Resolution seek(Element element, double seconds) {
        return Resolution.of(
                new Expectation.HasMediaState(element.target(), MediaState.LOADED, 0, 0, false),
                new Action.Seek(element.target(), seconds));
    }
}
