package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is put on the clipboard, and taken from it. */
public final class ClipboardGrammar {

    private static final String CLIPBOARD = "(?:the )?(?:system |browser )?clipboard";
    private static final Pattern COPIED = Pattern.compile(
            "^(?:the (?:[a-z]+ ){0,2}?)?«\\d+»(?: (?:text|link|code|url|value))?$", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "past(?:e|es|ed|ing)(?: it| (?:the )?(?:contents? of )?(?:the )?(?:clipboard|copied)(?: (?:text|link|contents?|value|code|url))?| from the clipboard)? (?:into|in|to) {a}",
                    match -> match.phrase("a").map(field -> List.of(new Intent.UseClipboard(field, false)))),
            Rule.of(
                    "cop(?:y|ies|ied|ying) (?:the )?(?:text|value|contents?) (?:of|in|from) {a}(?: to the clipboard)?",
                    match -> match.phrase("a").map(field -> List.of(new Intent.UseClipboard(field, true)))));

    public static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be|equal|hold exactly)(?: the text)? {lit}",
                    found -> found.subjectIs(CLIPBOARD)
                            ? holds(found.literal(), Match.EXACT, found.clause().denied())
                            : Optional.empty()),
            Predicate.of(
                    "(?:contain|hold|have|include)(?: the (?:text|link|value|url|code))? {lit}",
                    found -> found.subjectIs(CLIPBOARD)
                            ? holds(found.literal(), Match.WORDS, found.clause().denied())
                            : Optional.empty()),
            Predicate.of(
                    "be (?:(?:copied|put|placed|written|saved) )?(?:to|into|in|on|onto) " + CLIPBOARD,
                    ClipboardGrammar::copied));

    private ClipboardGrammar() {}

    private static Optional<List<Intent>> copied(Predicate.Found found) {
        String subject = found.clause().subject();
        return COPIED.matcher(subject).matches()
                ? holds(
                        found.clause().step().literalsIn(subject).get(0),
                        Match.EXACT,
                        found.clause().denied())
                : Optional.empty();
    }

    private static Optional<List<Intent>> holds(String text, Match match, boolean denied) {
        return Optional.of(List.of(new Intent.ClipboardHolds(text, denied ? Match.ANYWHERE : match, denied)));
    }
}
