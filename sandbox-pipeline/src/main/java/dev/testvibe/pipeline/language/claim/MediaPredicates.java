package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.MediaIs;
import dev.testvibe.pipeline.language.phrase.Clause;
import dev.testvibe.pipeline.language.phrase.Medium;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.MediaState;
import dev.testvibe.pipeline.recording.PageEvent;

/** What is claimed of audio and video: whether it plays, where it is, how loud and how fast. */
final class MediaPredicates {

    static final String SECONDS = "(?<seconds>\\d+(?:\\.\\d+)?) ?(?:seconds?|secs?|s)";
    private static final String AT =
            "(?: (?:with a|at a|at the) (?:current )?(?:playback )?(?:time|position) of| at) " + SECONDS;
    private static final String IS_NUMBER =
            "(?:be|become|equal|(?:be )?(?:updated?|changed?|set|adjusted|increased?|decreased?|reduced?|raised?|lowered?|reset|restored) to|"
                    + "(?:remain|stay|be|keep)(?: unchanged)? (?:at|equal to)|remain|be equal to)(?: the value)?";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:(?:(?:start|begin|resume|continue|keep) )?play(?:ing)?(?: back)?|(?:start|begin|continue) to play|start|begin|resume|be playing|be played|be heard)",
                    found -> is(found, MediaState.PLAYING, 0)),
            Predicate.of(
                    "(?:pause|be paused|(?:remain|stay|become) paused|be in (?:a |the )?paused state|stop|stop playing|be stopped)",
                    found -> is(found, MediaState.PAUSED, 0)),
            Predicate.of("be (?<what>playing|paused)" + AT, MediaPredicates::stateAt),
            Predicate.of("be (?:at|on) " + SECONDS, found -> is(found, MediaState.TIME, seconds(found))),
            Predicate.of(
                    "be " + SECONDS + " (?:away )?from (?:ending|(?:the|its) end)",
                    found -> is(found, MediaState.REMAINING, seconds(found))),
            Predicate.of(
                    "(?:(?:advance|skip|jump|move|go|fast-?forward|seek) to|reach|be at) (?:the|its) end(?: of the (?:video|audio|song|clip|track))?",
                    found -> is(found, MediaState.REMAINING, 0)),
            Predicate.of("be muted|mute", found -> is(found, MediaState.MUTED, 0)),
            Predicate.of("be (?:set to )?loop(?:ing|ed)|loop", found -> is(found, MediaState.LOOPING, 0)),
            Predicate.of(
                    "be (?:fully )?loaded(?: and (?:is )?ready(?: to (?:be )?play(?:ed)?)?)?|be ready to (?:be )?play(?:ed)?|load",
                    MediaPredicates::loaded),
            Predicate.of(
                    "(?:rewind|(?:skip|jump|move|go|seek) back(?:wards?)?) (?:by )?" + SECONDS,
                    found -> sought(found, -seconds(found))),
            Predicate.of(
                    "(?:fast-?forward|advance|(?:skip|jump|move|go|seek)(?: forwards?| ahead)) (?:by )?" + SECONDS,
                    found -> sought(found, seconds(found))),
            Predicate.of(IS_NUMBER + " {lit}", MediaPredicates::number),
            Predicate.of(IS_NUMBER + " " + SECONDS, MediaPredicates::time),
            Predicate.of("(?:remain|stay|be) (?:unchanged|the same)|change", MediaPredicates::unchanged),
            Predicate.of("(?:play|start|begin)(?: playing)? (?<a>.+)", MediaPredicates::playedByTheSystem));

    private static final Pattern VOLUME = quantity("(?:volume(?: level)?|(?:audio|sound) level)");
    private static final Pattern SPEED = quantity("(?:speed|rate)");
    private static final Pattern TIME = quantity("(?:current )?(?:time|position)");
    private static final Pattern NUMBER = Pattern.compile("(?<number>-?\\d+(?:\\.\\d+)?) ?(?<unit>%|x|times)?");

    private MediaPredicates() {}

    /** {@code the video's volume}, {@code the audio playback volume}, {@code the speed of the video}. */
    private static Pattern quantity(String noun) {
        return Pattern.compile(
                "^(?:the )?(?:(?<of>(?:the )?[^«]*?)'s (?:" + Medium.NOUN + " |playback )*" + noun + "|(?<noun>"
                        + Medium.NOUN + ")?(?: ?playback)? ?" + noun + "(?: of (?<of2>the .+))?)$",
                Pattern.CASE_INSENSITIVE);
    }

    private static Optional<List<Intent>> is(Predicate.Found found, MediaState state, double value) {
        Clause clause = found.clause();
        return Medium.parse(clause.subject(), clause.step())
                .map(medium -> List.of(new MediaIs(medium.phrase(), medium.title(), state, value, clause.denied())));
    }

    private static double seconds(Predicate.Found found) {
        return Double.parseDouble(found.matcher().group("seconds"));
    }

    /** {@code be paused with a current time of 30 seconds}; denied, nobody can say which of the two is. */
    private static Optional<List<Intent>> stateAt(Predicate.Found found) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        MediaState state =
                found.matcher().group("what").equalsIgnoreCase("playing") ? MediaState.PLAYING : MediaState.PAUSED;
        return Medium.parse(found.clause().subject(), found.clause().step())
                .map(medium -> List.of(
                        new MediaIs(medium.phrase(), medium.title(), state, 0, false),
                        new MediaIs(medium.phrase(), null, MediaState.TIME, seconds(found), false)));
    }

    /** With a title, it is that title which is loaded. */
    private static Optional<List<Intent>> loaded(Predicate.Found found) {
        Optional<Medium> medium =
                Medium.parse(found.clause().subject(), found.clause().step());
        return medium.filter(one -> one.title() != null && !found.clause().denied())
                .<List<Intent>>map(
                        one -> List.of(new PageEffect.MediaLoaded(one.phrase(), String.valueOf(one.title()))))
                .or(() -> is(found, MediaState.LOADED, 0));
    }

    private static Optional<List<Intent>> sought(Predicate.Found found, double by) {
        Clause clause = found.clause();
        return clause.denied()
                ? Optional.empty()
                : Medium.parse(clause.subject(), clause.step())
                        .filter(medium -> medium.title() == null)
                        .map(medium -> List.of(new PageEffect.MediaSought(medium.phrase(), by)));
    }

    private static Optional<List<Intent>> number(Predicate.Found found) {
        Matcher number = NUMBER.matcher(found.literal().strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.group("number"));
        boolean percent = "%".equals(number.group("unit"));
        boolean times = number.group("unit") != null && !percent;
        Optional<List<Intent>> volume =
                times ? Optional.empty() : of(VOLUME, found, MediaState.VOLUME, percent ? value / 100 : value);
        return volume.isPresent() || percent ? volume : of(SPEED, found, MediaState.SPEED, value);
    }

    private static Optional<List<Intent>> time(Predicate.Found found) {
        return of(TIME, found, MediaState.TIME, seconds(found));
    }

    private static Optional<List<Intent>> of(Pattern quantity, Predicate.Found found, MediaState state, double value) {
        return subjectOf(quantity, found.clause())
                .map(medium -> List.of(new MediaIs(
                        medium.phrase(), null, state, value, found.clause().denied())));
    }

    /** What the quantity is of; a bare {@code volume} may be any text of the page. */
    private static Optional<Medium> subjectOf(Pattern quantity, Clause clause) {
        Matcher matcher = quantity.matcher(clause.subject());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (String group : List.of("of", "of2", "noun")) {
            if (matcher.group(group) != null) {
                return Medium.parse(matcher.group(group), clause.step()).filter(medium -> medium.title() == null);
            }
        }
        return clause.subject().toLowerCase(java.util.Locale.ROOT).contains("playback")
                ? Medium.parse("media", clause.step())
                : Optional.empty();
    }

    /** A volume that did not change has made no event. */
    private static Optional<List<Intent>> unchanged(Predicate.Found found) {
        boolean same = found.clause().predicate().equalsIgnoreCase("change")
                == found.clause().denied();
        return subjectOf(VOLUME, found.clause())
                .map(medium -> List.of(new PageEffect.Happens(PageEvent.VOLUME, null, Match.EXACT, 0, same)));
    }

    /** {@code the app should play the tune}. */
    private static Optional<List<Intent>> playedByTheSystem(Predicate.Found found) {
        Clause clause = found.clause();
        return Subjects.isSystem(clause.subject())
                ? Medium.parse(found.matcher().group("a"), clause.step())
                        .map(medium -> List.of(
                                new MediaIs(medium.phrase(), medium.title(), MediaState.PLAYING, 0, clause.denied())))
                : Optional.empty();
    }
}
