package dev.testvibe.pipeline.language.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.MaskedText;

/** Frames: a step goes into one, or says of a sentence that it is about what is in one. */
public final class FrameGrammar {

    private static final String FRAME = "(?:the |an? )?(?:[^«»,]*?(?:«\\d+» )?i?frame(?: «\\d+»)?)";

    private static final Pattern LEADING =
            Pattern.compile("^(?:in|inside|within) (?<frame>" + FRAME + "),? (?<rest>.+)$", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:switch(?:es|ed)?(?: over)? (?:in)?to|enter(?:s|ed)?|go(?:es)? (?:in)?to|change(?:s)? to|move(?:s)? (?:in)?to|focus(?:es)? on) (?<a>"
                            + FRAME + ")",
                    match -> match.phrase("a").map(frame -> List.of(new Intent.UseFrame(frame)))),
            Rule.of(
                    "(?:(?:switch(?:es|ed)?|go(?:es)?|change(?:s)?|return(?:s)?)(?: back)? (?:to|into) (?:the )?(?:main|default|parent|top|outer|whole)"
                            + " (?:page|content|document|frame|window content)|(?:leave|exit)(?:s)? (?:the )?"
                            + "(?:[a-z]+ )?i?frame)",
                    match -> leave()),
            Rule.of("switch(?:es|ed)? back(?: to the (?:web ?)?page)?", match -> leave()));

    private FrameGrammar() {}

    private static Optional<List<Intent>> leave() {
        return Optional.of(List.of(new Intent.UseFrame(null)));
    }

    /** {@code in the "Payment" frame the user clicks "Pay"}: into the frame, what the rest says, and out of it. */
    public static Optional<List<Intent>> parse(
            String sentence, MaskedText step, Function<String, Optional<List<Intent>>> reader) {
        Matcher leading = LEADING.matcher(sentence);
        if (!leading.matches()) {
            return Optional.empty();
        }
        @Nullable Phrase frame = new PhraseParser(step).parse(leading.group("frame")).orElse(null);
        return frame == null
                ? Optional.empty()
                : reader.apply(leading.group("rest")).map(inside -> {
                    List<Intent> intents = new ArrayList<>();
                    intents.add(new Intent.UseFrame(frame));
                    intents.addAll(inside);
                    intents.add(new Intent.UseFrame(null));
                    return intents;
                });
    }
}
