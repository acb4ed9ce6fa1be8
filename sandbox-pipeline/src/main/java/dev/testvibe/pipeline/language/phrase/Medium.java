package dev.testvibe.pipeline.language.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.MaskedText;

/**
 * What plays, as a sentence speaks of it: {@code the video}, {@code the next song "Summer"}, {@code the audio element with
 * data-testid "audio"}.
 *
 * @param phrase the element that it may be
 * @param title the title that it is given, or null
 */
public record Medium(Phrase phrase, @Nullable String title) {

    /** The nouns of what plays. */
    public static final String NOUN =
            "(?:(?:video|audio|sound|media|music)(?: player| element| file| track| clip| effect| playback)?|song|track|clip|tune|"
                    + "melody|movie|podcast)";

    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:(?:the|an?|any|all|this|its) )*(?:(?:new|newly selected|next|previous|current|first|last|same|selected|loaded) )?"
                    + "(?:(?<before>«\\d+») )?(?<noun>" + NOUN + ")s?(?: (?<after>«\\d+»))?(?<reference>(?: ?"
                    + References.TOKEN
                    + ")*)$",
            Pattern.CASE_INSENSITIVE);

    /** What plays, or nothing if the words speak of something else. */
    public static Optional<Medium> parse(String words, MaskedText step) {
        Matcher matcher = SUBJECT.matcher(References.foldWithin(words.strip()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group("before") == null ? matcher.group("after") : matcher.group("before");
        return new PhraseParser(step)
                .parse("the " + matcher.group("noun") + matcher.group("reference"))
                .map(phrase -> new Medium(phrase, title == null ? null : step.literal(title)));
    }
}
