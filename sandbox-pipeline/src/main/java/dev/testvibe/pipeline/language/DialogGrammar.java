package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is expected of the browser's own dialogs: alert, confirm and prompt. */
final class DialogGrammar {

    private static final Pattern DIALOG = Pattern.compile(
            "^(?:(?:the system|the page|the browser|" + Subjects.PERSON
                    + ") (?:(?:should|must|will)(?<neg> not)? )?(?:displays?|shows?|sees?|be shown|gets?|opens?) )?"
                    + "(?<no>no|an?|the) (?:browser |javascript |native |warning |error )?(?:alert|confirm(?:ation)?|prompt)(?:box)?(?: (?:dialog|box|message|popup|pop-up|window))?"
                    + "(?: (?:(?:should|must|will)(?<neg2> not)? (?:be )?|is |was |has been )?(?:(?<neg3>not )?(?:displayed|shown|appears?|visible|opened|open|triggered|raised)))?"
                    + "(?<neg4> not)?(?:,? (?:with|saying|containing|showing|that says|reading|stating|contains|(?:should )?contains?(?: the)?)?(?: the)?(?: following)?(?: message| text)?(?: of| saying)?:? ?(?<lit>«\\d+»))?$",
            Pattern.CASE_INSENSITIVE);

    /** {@code confirms with "Yes, delete"}: by the button that says so. */
    private static final String ANSWER =
            "(?:confirm|answer|agree|decline|accept|refuse|dismiss|continue|proceed|acknowledge|respond|repl)(?:s|d|es|ed|y|ies|ied|ing)?"
                    + "(?: to)?(?: (?:it|this|that|(?:the|this) (?:dialog|dialogue|question|confirmation|prompt|deletion|removal|choice|action|warning|message|request|pop-?up|modal|window|alert)))?";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:accept|confirm|ok|approve)(?:s|es|ed|ing)? (?:the )?(?:alert|confirm|confirmation|prompt|dialog)(?: ?(?:box|dialog))?(?: with {lit})?",
                    match -> Acts.one(new Intent.AnswerDialog(true, match.has("lit") ? match.literal() : null))),
            Rule.of(
                    "(?:dismiss|cancel|reject|declin|clos)(?:s|es|ed|e|ing)? (?:the )?(?:alert|confirm|confirmation|prompt)(?: ?(?:box|dialog))?",
                    match -> Acts.one(new Intent.AnswerDialog(false, null))),
            Rule.of(
                    FieldGrammar.ENTER + " {lit} (?:into|in|to) the prompt",
                    match -> Acts.one(new Intent.AnswerDialog(true, match.literal()))),
            Rule.of(
                    ANSWER
                            + " (?:with|by (?:clicking|pressing|choosing|selecting)|via)(?: on)?(?: the)? {lit}(?: button)?",
                    match -> Acts.one(new Intent.Command(
                            List.of(new Phrase(
                                    "a button that says “" + match.literal() + "”",
                                    Kind.BUTTON,
                                    match.literal(),
                                    false,
                                    List.of(),
                                    Map.of(),
                                    0,
                                    false,
                                    null)),
                            false))));

    private DialogGrammar() {}

    static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        Matcher matcher = DIALOG.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean denied = matcher.group("neg") != null
                || matcher.group("neg2") != null
                || matcher.group("neg3") != null
                || matcher.group("neg4") != null
                || "no".equalsIgnoreCase(matcher.group("no"));
        String message = matcher.group("lit") == null ? null : step.literal(matcher.group("lit"));
        return Optional.of(List.of(new Expect(
                Claim.DIALOG,
                null,
                message,
                null,
                message == null ? Match.EXACT : denied ? Match.ANYWHERE : Match.WORDS,
                denied)));
    }
}
