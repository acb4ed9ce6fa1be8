package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.PlayMedia;
import dev.testvibe.pipeline.language.intent.PageEffect.PlayMediaToEnd;
import dev.testvibe.pipeline.language.phrase.Medium;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.MediaState;

/** What is done with audio and video, and with what can be dragged or chosen by a part of its text. */
public final class MediaGrammar {

    private static final String WHO = "(?:" + Subjects.PERSON + " )?";
    private static final String CHOOSE = "(?:select|choose|pick)(?:s|ed)?";
    private static final String PLAYER = "(?:the )?(?:music|audio|video|media) player";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    WHO + CHOOSE
                            + " (?:an?|the|any) (?:option|item|entry|voice|value) (?:from|in|of) {a} (?:where|whose|in which|with)"
                            + "(?: the)?(?: option)?(?: text)? (?:includes|contains|including|containing|text includes|text contains) {lit}",
                    match -> choice(match, match.literal())),
            Rule.of(WHO + CHOOSE + " (?:any|an?) (?!option)[a-z]+ from {a}", match -> choice(match, null)),
            Rule.of(
                    WHO + "change(?:s|d)? {a}(?: selection)? to (?:another|a different) (?:[a-z]+)",
                    match -> choice(match, null)),
            Rule.of(
                    PLAYER + " (?:page )?(?:is|has been|was)(?: fully)? (?:loaded|open|opened)",
                    match -> Optional.of(List.of(new Intent.Open(null)))),
            Rule.of(
                    PLAYER
                            + " (?:is|has been|was)(?: fully)? (?:loaded|opened|open) with the (?:(?:current|first|last|next) )?"
                            + "(?:song|track|video|clip) {lit}(?<playing>(?: currently)? playing)?",
                    MediaGrammar::loadedWith),
            Rule.of(
                    WHO
                            + "(?:play|plays|played|playing) {a} (?:until (?:it|the end)(?: reaches the end| ends| finishes| is over)?|to (?:the|its) end)",
                    MediaGrammar::playedToEnd),
            Rule.of(
                    "{a} (?:ends|finishes|has ended|reaches (?:the|its) end|comes to (?:the|its) end|plays to (?:the|its) end)",
                    MediaGrammar::ends),
            Rule.of(
                    WHO + "(?:play|plays|played|start|starts|started|resume|resumes)(?: playing)? {a}",
                    match -> plays(match, true)),
            Rule.of(WHO + "(?:pause|pauses|paused|stop|stops|stopped)(?: playing)? {a}", match -> plays(match, false)));

    private MediaGrammar() {}

    private static Optional<List<Intent>> choice(Rule.Match match, @Nullable String part) {
        return match.phrase("a").map(list -> List.of(new PageEffect.ChooseOption(list, part)));
    }

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return RULES.stream()
                .map(rule -> rule.apply(sentence, step))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Medium> medium(Rule.Match match) {
        return Medium.parse(match.group("a"), match.step());
    }

    private static Optional<List<Intent>> loadedWith(Rule.Match match) {
        return Medium.parse("the media", match.step()).map(medium -> {
            List<Intent> intents = new ArrayList<>(
                    List.of(new Intent.Open(null), new PageEffect.MediaLoaded(medium.phrase(), match.literal())));
            if (match.has("playing")) {
                intents.add(new PageEffect.MediaIs(medium.phrase(), null, MediaState.PLAYING, 0, false));
            }
            return intents;
        });
    }

    private static Optional<List<Intent>> playedToEnd(Rule.Match match) {
        return medium(match)
                .map(medium -> List.of(
                        new PlayMedia(medium.phrase(), true), new PlayMediaToEnd(medium.phrase(), medium.title())));
    }

    private static Optional<List<Intent>> ends(Rule.Match match) {
        return medium(match).map(medium -> List.of(new PlayMediaToEnd(medium.phrase(), medium.title())));
    }

    private static Optional<List<Intent>> plays(Rule.Match match, boolean play) {
        return medium(match)
                .filter(medium -> medium.title() == null)
                .map(medium -> List.of(new PlayMedia(medium.phrase(), play)));
    }
}
