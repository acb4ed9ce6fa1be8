package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Act;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Verb;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.Rule;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** Files that are uploaded and downloaded. */
public final class FileGrammar {

    private static final String FILE =
            "(?:(?:the |an? |my )?(?:[a-z]+ )?(?:file|image|picture|photo|document|attachment|pdf|csv)(?: (?:named|called))? )?";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?:upload|attach)(?:s|es|ed|ing)? " + FILE
                            + "{lit}(?: file)?(?: (?:to|into|in|on|for|as|with|using|via) {a})?",
                    FileGrammar::upload),
            Rule.of(
                    "(?:select|choose|pick)(?:s|ed)? (?:the |an? )?(?:file|image|document) {lit} (?:for|in|with|as) {a}",
                    FileGrammar::upload));

    public static final List<Predicate> PREDICATES =
            List.of(Predicate.of("(?:be|have been|get) downloaded(?: successfully)?", FileGrammar::downloaded));

    private static final Pattern NAMED = Pattern.compile(
            "^(?:the |an? )?(?:[a-z]+ )?(?:file|download|document|report)(?: named| called)? (?<lit>«\\d+»)$|^(?<bare>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);

    private FileGrammar() {}

    private static Optional<List<Intent>> upload(Rule.Match match) {
        String file = match.literal();
        return match.has("a")
                ? match.phrase("a").map(field -> List.of(new Act(Verb.UPLOAD, field, file, null, 1)))
                : Optional.of(List.of(new Act(Verb.UPLOAD, null, file, null, 1)));
    }

    private static Optional<List<Intent>> downloaded(Predicate.Found found) {
        boolean denied = found.clause().denied();
        Matcher named = NAMED.matcher(found.clause().subject());
        if (named.matches()) {
            String token = named.group("lit") == null ? named.group("bare") : named.group("lit");
            return Optional.of(List.of(
                    new Expect(Claim.DOWNLOAD, null, found.clause().step().literal(token), null, Match.EXACT, denied)));
        }
        return found.subjectIs("(?:the |an? |any )?(?:[a-z]+ )?(?:file|download|document|report)")
                ? Optional.of(List.of(new Expect(Claim.DOWNLOAD, null, null, null, Match.EXACT, denied)))
                : Optional.empty();
    }
}
