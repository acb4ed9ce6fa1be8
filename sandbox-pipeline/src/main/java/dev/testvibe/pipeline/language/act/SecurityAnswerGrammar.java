package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.UseForm;
import dev.testvibe.pipeline.language.intent.Intent.UseForm.Field;
import dev.testvibe.pipeline.language.words.MaskedText;

/** The answer to a question that only the owner of an account can answer: {@code answers the security question with "Rex"}. */
public final class SecurityAnswerGrammar {

    private static final String THE = "(?:the |my |his |her |their |an? |this )?";
    private static final String SECRET =
            "(?:security|secret|recovery|challenge|verification|safety|password recovery|memorable)";
    private static final String QUESTION = THE + SECRET + " question";
    private static final String VALUE = "(?<value>«\\d+»)";
    private static final String ENTERS =
            "(?:enter|give|provide|type|fill|write|put|input|supply|supplie|set|use|submit)(?:s|es|ed|d)?(?: in)?";

    private static final List<Pattern> ANSWERS = Stream.of(
                    "(?:answer|repl(?:y|ie)|respond)(?:s|ed|d)?(?: to)? " + QUESTION
                            + " (?:with|by|as|using|:)(?: (?:typing|entering))? ?" + VALUE,
                    ENTERS + " " + VALUE + " (?:as|for|in|into|to)" + " " + THE
                            + "(?:answer|reply|response)(?: field)? (?:to|of|for) " + QUESTION,
                    ENTERS + " " + THE + "(?:answer|reply|response) " + VALUE + " (?:to|for|of) " + QUESTION,
                    ENTERS + " " + THE + "(?:answer|reply|response) (?:to|for|of) " + QUESTION + " (?:as|with|to|:) ?"
                            + VALUE,
                    ENTERS + " " + THE + SECRET + "(?: question)?(?:'s)? answer(?: (?:as|with|to|:))? " + VALUE,
                    ENTERS + " " + VALUE + " (?:as|for|in|into) " + THE + SECRET
                            + "(?: question)?(?:'s)? answer(?: field)?")
            .map(sentence -> Pattern.compile("^" + sentence + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    private SecurityAnswerGrammar() {}

    /** @param sentence without its person */
    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return ANSWERS.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(answer -> step.literal(answer.group("value")))
                .map(answer -> List.of(new UseForm(List.of(field(answer)), List.of(), null)));
    }

    /** Where a form has one answer, it need not say to what. */
    private static Field field(String answer) {
        Field bare = new Field(FormGrammar.field("answer"), answer);
        return new Field(FormGrammar.field("security answer"), answer, null, bare);
    }
}
