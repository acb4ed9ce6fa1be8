package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.Acts;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected of the browser's own dialogs: alert, confirm and prompt. */
public final class DialogGrammar {

    private static final String NOUN =
            "(?<no>no|an?|the|another) (?:browser |javascript |native |warning |error )?(?:alert|confirm(?:ation)?|prompt)(?:box)?"
                    + "(?: (?:dialog|box|message|popup|pop-up|window))?";
    private static final String SHOWN =
            "(?:(?:should|must|will)(?<neg2> not)? (?:be )?|is |was |has been )?(?:(?<neg3>not )?(?:displayed|shown|appears?|visible|opened|open|triggered|raised))"
                    + "(?<neg4> not)?";
    private static final String MESSAGE =
            "(?:,? (?:with|saying|containing|showing|that says|reading|stating|contains|(?:should )?contains?(?: the)?)?(?: the)?(?: following)?(?: message| text| question)?(?: of| saying)?:? ?(?<lit>«\\d+»))";

    private static final List<Pattern> DIALOG = Stream.of(
                    "(?:(?:the system|the page|the browser|" + Subjects.PERSON
                            + ") (?:(?:should|must|will)(?<neg> not)? )?(?:displays?|shows?|sees?|be shown|gets?|opens?) )?"
                            + NOUN + "(?: " + SHOWN + ")?" + MESSAGE + "?",
                    NOUN + MESSAGE + "(?<neg>) " + SHOWN)
            .map(pattern -> Pattern.compile("^" + pattern + "$", Pattern.CASE_INSENSITIVE))
            .toList();

    /** {@code confirms with "Yes, delete"}: by the button that says so. */
    private static final String ANSWER =
            "(?:confirm|answer|agree|decline|accept|refuse|dismiss|continue|proceed|acknowledge|respond|repl)(?:s|d|es|ed|y|ies|ied|ing)?"
                    + "(?: to)?(?: (?:it|this|that|(?:the|this) (?:dialog|dialogue|question|confirmation|prompt|deletion|removal|choice|action|warning|message|request|pop-?up|modal|window|alert)))?";

    private static final Pattern REFUSING =
            Pattern.compile("dismiss|cancel|reject|declin|clos", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:accept|confirm|ok|approve)(?:s|es|ed|ing)? (?:the )?(?:alert|confirm|confirmation|prompt|dialog)(?: ?(?:box|dialog))?(?: with {lit})?",
                    match -> Acts.one(new Intent.AnswerDialog(true, match.has("lit") ? match.literal() : null))),
            Rule.of(
                    "(?:dismiss|cancel|reject|declin|clos)(?:s|es|ed|e|ing)? (?:the )?(?:alert|confirm|confirmation|prompt|dialog(?=$))(?: ?(?:box|dialog))?",
                    match -> Acts.one(new Intent.AnswerDialog(false, null))),
            // the buttons of the browser's own dialogs say just this
            Rule.of(
                    "(?:click|press|choose|select|hit)(?:s|es|ed|ing)?(?: on)?(?: the)? (?:{lit}|(?<plain>ok|cancel))(?: button)? (?:in|on|of|from|inside) the "
                            + "(?:browser |javascript |native )?(?:alert|confirm|prompt)(?: ?(?:box|dialog|message|window|pop-?up))?",
                    DialogGrammar::byItsButton),
            // what is quoted is its message: a prompt would be answered "with" it
            Rule.of(
                    "(?<how>accept|confirm|ok|approve|dismiss|cancel|reject|declin|clos)(?:s|es|ed|e|ing)? (?:the )?"
                            + "(?:alert|confirm|confirmation|prompt)(?: ?(?:box|dialog|message|window))?"
                            + "(?: (?:with the (?:message|text|question)|saying|that says|asking|reading|stating))?:? {lit}",
                    match -> Optional.of(List.of(
                            new Expect(Claim.DIALOG, null, match.literal(), null, Match.WORDS, false),
                            new Intent.AnswerDialog(
                                    !REFUSING.matcher(match.group("how")).matches(), null)))),
            Rule.of(
                    FieldGrammar.ENTER
                            + " {lit} (?:into|in|to) the prompt(?: dialog| box)?,? and (?:then )?(?:(?<no>cancels?|dismiss(?:es)?|closes?)|(?:accept|confirm|submit)s?|(?:click|press)(?:s|es)? (?:on )?(?:the )?(?:ok|«\\d+»)(?: button)?)(?: it| the prompt| the dialog)?",
                    match -> Acts.one(
                            match.has("no")
                                    ? new Intent.AnswerDialog(false, null)
                                    : new Intent.AnswerDialog(true, match.literal()))),
            Rule.of(
                    FieldGrammar.ENTER + " {lit} (?:into|in|to) the prompt",
                    match -> Acts.one(new Intent.AnswerDialog(true, match.literal()))),
            Rule.of(
                    ANSWER
                            + " (?:with|by (?:clicking|pressing|choosing|selecting)|via)(?: on)?(?: the)? {lit}(?: button)?",
                    match -> Acts.one(new Intent.Command(List.of(Phrase.buttonNamed(match.literal())), false))));

    private DialogGrammar() {}

    private static Optional<List<Intent>> byItsButton(Rule.Match match) {
        String button = match.has("lit") ? match.literal() : match.group("plain");
        return switch (button.toLowerCase(Locale.ROOT)) {
            case "ok" -> Acts.one(new Intent.AnswerDialog(true, null));
            case "cancel" -> Acts.one(new Intent.AnswerDialog(false, null));
            default -> Optional.empty();
        };
    }

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return DIALOG.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .findFirst()
                .map(dialog -> shown(dialog, step));
    }

    private static List<Intent> shown(Matcher matcher, MaskedText step) {
        boolean denied = "not".equals(String.valueOf(matcher.group("neg")).strip())
                || matcher.group("neg2") != null
                || matcher.group("neg3") != null
                || matcher.group("neg4") != null
                || "no".equalsIgnoreCase(matcher.group("no"));
        String message = matcher.group("lit") == null ? null : step.literal(matcher.group("lit"));
        return List.of(new Expect(
                Claim.DIALOG,
                null,
                message,
                null,
                message == null ? Match.EXACT : denied ? Match.ANYWHERE : Match.WORDS,
                denied));
    }
}
