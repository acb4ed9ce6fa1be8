package dev.testvibe.pipeline.explore.pursuit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.words.ConsentWords;

/** What buttons say that agree to something, and what those say that refuse it. */
final class Consent {

    /** Besides what answers any dialog. */
    private static final Set<String> DOING =
            Set.of("agree", "approve", "delete", "remove", "save", "submit", "continue", "proceed", "apply");

    private static final Pattern REFUSING = Pattern.compile(
            "(?:no|cancel|close|back|dismiss|abort|never ?mind|not now|(?:no|cancel|keep)\\b.{0,30})",
            Pattern.CASE_INSENSITIVE);

    private Consent() {}

    /** What answers a dialog that is a part of the page; what would be typed into one of the browser's is its button. */
    static Intent.Command inAPage(Intent.AnswerDialog answer) {
        Phrase dialog = Phrase.of("the dialog").ofKind(Kind.DIALOG);
        if (answer.promptText() != null) {
            return new Intent.Command(
                    List.of(Phrase.buttonNamed(answer.promptText()).in(dialog)), false);
        }
        return new Intent.Command(
                (answer.accept() ? ConsentWords.AGREEING : ConsentWords.REFUSING)
                        .stream()
                                .map(name -> Phrase.button(List.of(name)).in(dialog))
                                .toList(),
                false);
    }

    /** Whether what is looked for agrees, and what was found refuses. */
    static boolean isTurnedRound(List<String> wanted, String found) {
        return wanted.stream().anyMatch(word -> ConsentWords.AGREEING.contains(word) || DOING.contains(word))
                && REFUSING.matcher(found.strip()).matches();
    }
}
