package dev.testvibe.pipeline.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.Intent.Claim;
import dev.testvibe.pipeline.language.Intent.Expect;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of classes and attributes. */
final class AttributePredicates {

    static final List<Predicate> PREDICATES = List.of(
            // classes and attributes
            Predicate.of(
                    "(?:exist|be there|be) with (?:an? |any )?(?<attribute>(?:data|aria)-[a-z-]+)(?: attributes?)?",
                    AttributePredicates::bears),
            Predicate.of(
                    "have (?:the )?(?:css )?class(?:es)? {lit}(?: (?:applied|added|set))?",
                    found -> found.claim(Claim.CSS_CLASS, found.literal(), Match.EXACT)),
            Predicate.of(
                    "have (?:the )?{lit} (?:css )?class(?: (?<how>applied|added|set|removed))?",
                    found -> found.claim(
                            Claim.CSS_CLASS,
                            found.literal(),
                            null,
                            Match.EXACT,
                            found.clause().denied()
                                    != "removed"
                                            .equalsIgnoreCase(found.matcher().group("how")))),
            Predicate.of(
                    "be (?<how>added|applied|set|removed)(?: to| on| from)? (?<a>.+)", AttributePredicates::classOf),
            Predicate.of(
                    "have (?:the |a )?placeholder(?: text)?(?: of)? {lit}",
                    found -> found.claim(Claim.PLACEHOLDER, found.literal(), Match.EXACT)),
            Predicate.of(
                    "(?:retain|keep|show|display) (?:its |the )?placeholder(?: text)? {lit}",
                    found -> found.claim(Claim.PLACEHOLDER, found.literal(), Match.EXACT)),
            Predicate.of(
                    "have (?:the |an? )?attribute {lit}(?: (?:with|set to|equal to)(?: the)?(?: value)? {lit2})?",
                    found -> found.claim(
                            Claim.ATTRIBUTE,
                            found.has("lit2") ? found.literal2() : null,
                            found.literal(),
                            Match.EXACT,
                            found.clause().denied())));

    private AttributePredicates() {}

    /** {@code no rows exist with data-id attributes}. */
    private static Optional<List<Intent>> bears(Predicate.Found found) {
        String selector = "[" + found.matcher().group("attribute") + "]";
        return found.clause()
                .phrase()
                .map(phrase -> new Phrase(
                        phrase.text(),
                        phrase.kind(),
                        null,
                        false,
                        List.of(),
                        Map.of(Phrase.Hint.CSS, List.of(selector)),
                        0,
                        false,
                        null))
                .map(phrase -> List.of(new Expect(
                        Claim.EXISTS,
                        phrase,
                        null,
                        null,
                        Match.EXACT,
                        found.clause().denied())));
    }

    /** {@code the "active" class should be added to the tab}. */
    private static Optional<List<Intent>> classOf(Predicate.Found found) {
        Matcher subject = Pattern.compile(
                        "^(?:the )?(?:(?:css )?class (?<a>«\\d+»)|(?<b>«\\d+») (?:css )?class)$",
                        Pattern.CASE_INSENSITIVE)
                .matcher(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        String token = subject.group("a") == null ? subject.group("b") : subject.group("a");
        boolean removed = found.matcher().group("how").equalsIgnoreCase("removed");
        return found.claimOf(
                "a",
                Claim.CSS_CLASS,
                found.clause().step().literal(token),
                null,
                found.clause().denied() != removed);
    }
}
