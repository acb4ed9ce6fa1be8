package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** To which side a text is aligned; of anything else, the same words may say where it stands. */
final class AlignmentPredicates {

    private static final String SIDE = "(?<side>left|right|cent(?:er|re)|middle)(?:[- ]hand)?(?: (?:side|edge))?";
    private static final String BE = "(?:be|become|appear|get)(?: (?:now|displayed|shown|text))?";

    private static final Pattern TEXT = Pattern.compile(
            "(?:.*[ -])?(?:texts?|message|title|subtitle|heading|headline|paragraph|caption|quote|poem|sentence|letter|contents?|words?|lines?|note|editor)"
                    + "(?: (?:area|field))?(?: " + References.TOKEN + ")*(?: (?:of|in|on|inside) .+)?",
            Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    BE + " (?:text[- ])?aligned(?: (?:to|on|at|in|towards?))?(?: the)? " + SIDE,
                    AlignmentPredicates::aligned),
            Predicate.of("align (?:to|on|at|towards?)(?: the)? " + SIDE, AlignmentPredicates::aligned),
            Predicate.of(BE + " " + SIDE + "[- ]aligned", AlignmentPredicates::aligned),
            Predicate.of(BE + " (?<side>cent(?:er|r)ed|justified)", AlignmentPredicates::aligned),
            Predicate.of("have(?: an?| the)? " + SIDE + "[- ](?:text[- ])?alignment", AlignmentPredicates::aligned));

    private AlignmentPredicates() {}

    private static Optional<List<Intent>> aligned(Predicate.Found found) {
        String side = found.matcher().group("side").toLowerCase(Locale.ROOT);
        String value = side.matches("cent.*|middle") ? "center" : side.equals("justified") ? "justify" : side;
        return TEXT.matcher(found.clause().subject()).matches()
                ? found.claim(
                        Claim.CSS,
                        value,
                        "text-align",
                        Match.EXACT,
                        found.clause().denied())
                : Optional.empty();
    }
}
