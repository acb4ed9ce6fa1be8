package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.PageEffect;
import dev.testvibe.pipeline.language.intent.PageEffect.Happens;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Numbers;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;
import dev.testvibe.pipeline.recording.PageEvent;

/** What is claimed of what the page says aloud, and by which voice. */
final class SpeechPredicates {

    private static final String TIMES = "(?: (?<times>once|twice|(?:" + Numbers.WORDS + "|\\d+) times))?";
    private static final String ANY_TEXT = "\\S";
    /** Which voice it is, the page says. */
    private static final Intent BY_THE_CHOSEN_VOICE = new Happens(PageEvent.SPOKEN_BY, null, Match.WORDS, 0, false);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:read (?:aloud|out(?: loud)?)|speak(?: aloud| out)?|say aloud|read|say)(?: the (?:text|phrase|message|words?|content))? {lit}"
                            + "(?<aloud> aloud| out loud)?(?<voice> (?:using|with|in|by) the (?:newly )?(?:selected|chosen|active) voice)?"
                            + TIMES,
                    SpeechPredicates::bySystem),
            Predicate.of(
                    "(?:read (?:aloud|out(?: loud)?)|speak(?: aloud| out)?|say aloud) (?:any (?:text|phrase|thing)|anything)",
                    found -> found.clause().denied()
                                    && Subjects.isSystem(found.clause().subject())
                            ? nothing()
                            : Optional.empty()),
            Predicate.of("be (?:read aloud|read out(?: loud)?|spoken(?: aloud)?)" + TIMES, SpeechPredicates::ofText),
            Predicate.of(
                    "(?:set|use|select|choose|activate) the voice (?:containing|including|named|called|with(?: the text| the name)?) {lit}"
                            + "(?: as the (?:active|current|selected|chosen) voice)?(?: for (?:the )?speech(?: synthesis)?)?",
                    SpeechPredicates::voice),
            Predicate.of(
                    "be (?:populated|filled) with (?:the |all )*(?:available )?voices(?: from the (?:web speech api|browser))?",
                    SpeechPredicates::voices));

    private SpeechPredicates() {}

    /** {@code the system should read aloud "X"}; without "aloud", to read is to show. */
    private static Optional<List<Intent>> bySystem(Predicate.Found found) {
        boolean aloud = found.has("aloud")
                || found.clause().predicate().matches("(?i)(?:read (?:aloud|out)|speak|say aloud)\\b.*");
        if (!aloud || !Subjects.isSystem(found.clause().subject())) {
            return Optional.empty();
        }
        Optional<List<Intent>> spoken = spoken(found, found.literal());
        if (!found.has("voice")) {
            return spoken;
        }
        return found.clause().denied()
                ? Optional.empty()
                : spoken.map(intents -> Stream.concat(intents.stream(), Stream.of(BY_THE_CHOSEN_VOICE))
                        .toList());
    }

    private static Optional<List<Intent>> ofText(Predicate.Found found) {
        Matcher text = Pattern.compile(
                        "^(?:the )?(?:(?:text|phrase|message|word) )?(?<lit>" + MaskedText.LITERAL + ")$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (text.matches()) {
            return spoken(found, found.clause().step().literal(text.group("lit")));
        }
        boolean none = found.clause().denied() && found.subjectIs("all (?:text|phrase|message|word)s?");
        return none ? nothing() : Optional.empty();
    }

    private static Optional<List<Intent>> spoken(Predicate.Found found, String text) {
        boolean denied = found.clause().denied();
        int times = found.has("times") ? times(found.matcher().group("times")) : 0;
        return denied && times > 0
                ? Optional.empty()
                : Optional.of(List.of(
                        new Happens(PageEvent.SPEAK, text, denied ? Match.ANYWHERE : Match.EXACT, times, denied)));
    }

    private static int times(String words) {
        return switch (words) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> Numbers.parse(words.replace(" times", ""));
        };
    }

    /** An empty text can be handed to the browser's voice and says nothing. */
    private static Optional<List<Intent>> nothing() {
        return Optional.of(List.of(new Happens(PageEvent.SPEAK, ANY_TEXT, Match.PATTERN, 0, true)));
    }

    private static Optional<List<Intent>> voice(Predicate.Found found) {
        return Subjects.isSystem(found.clause().subject())
                ? Optional.of(List.of(new Happens(
                        PageEvent.VOICE,
                        found.literal(),
                        found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                        0,
                        found.clause().denied())))
                : Optional.empty();
    }

    private static Optional<List<Intent>> voices(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : found.clause().phrase().map(phrase -> new ArrayList<>(List.of(new PageEffect.OffersVoices(phrase))));
    }
}
