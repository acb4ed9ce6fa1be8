package dev.testvibe.pipeline.language.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of classes and attributes. */
final class AttributePredicates {

    /** What no text that is shown is called, so that it can only be an attribute. */
    private static final String ATTRIBUTE =
            "(?<attribute>type|href|src|alt|rel|target|min|max|step|maxlength|minlength|max length|min length|pattern|autocomplete|tabindex|colspan|rowspan|placeholder|(?:aria|data)-[a-z-]+)";

    private static final String NAMED = ATTRIBUTE + "(?: (?:attribute|text))?(?: value)?";
    private static final String VALUE =
            "(?:{lit}|(?<plain>text|password|email|number|checkbox|radio|date|tel|search|url|submit|button|true|false|\\d+))";
    private static final Pattern OF_SUBJECT = Pattern.compile(
            "^(?:the )?" + NAMED
                    + " of (?<of>(?:the|an?|its|my) .+)$|^(?:the )?(?<owner>.+?)(?:'s)? (?<own>type|href|src|alt|placeholder|(?:aria|data)-[a-z-]+|[a-z]+(?= attribute)) attribute(?: value)?(?<reference>(?: "
                    + References.TOKEN + ")*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> MAY_BE_SHOWN = Set.of("type", "target", "min", "max", "step", "pattern", "alt");
    private static final Set<Kind> OF_CONTROLS =
            Set.of(Kind.FIELD, Kind.BUTTON, Kind.LINK, Kind.IMAGE, Kind.SLIDER, Kind.CHECKBOX, Kind.ELEMENT);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "have (?:(?:the|an?|its) )?(?:input )?" + NAMED
                            + "(?: (?:of|as|set to|equal to|with(?: the)? value)|:)? ?" + VALUE,
                    AttributePredicates::attribute),
            Predicate.of(
                    "(?:be|become|stay|remain)(?: now)?(?: an? (?:input|field|element))?(?: of| changed to| set to| switched to)(?: the)?(?: input)? (?<attribute>type) "
                            + VALUE,
                    AttributePredicates::attribute),
            Predicate.of(
                    "(?:change|switch)(?: (?:its|the))?(?: input)? (?<attribute>type) to " + VALUE,
                    AttributePredicates::attribute),
            Predicate.of(
                    "(?:be|equal|become|stay|remain|be equal to|be (?:set|changed|switched|updated) (?:back )?to|change (?:back )?to|switch (?:back )?to) "
                            + VALUE,
                    AttributePredicates::attributeOfSubject),
            Predicate.of("(?:contain|include) {lit}", AttributePredicates::attributeOfSubject),
            Predicate.of("(?:point|link|lead|go|refer) to {lit}", AttributePredicates::leadsTo),
            // classes and attributes
            Predicate.of(
                    "(?:exist|be there|be) with (?:an? |any )?(?<attribute>(?:data|aria)-[a-z-]+)(?: attributes?)?",
                    AttributePredicates::bears),
            Predicate.of(
                    "(?:have|contain|include|get|receive|gain|carry|bear|keep|retain)(?: the| an?)? (?:(?:css|html) )?class(?:es)?(?: name)?(?: of)? {lit}(?: (?:applied|added|set))?",
                    found -> found.claim(Claim.CSS_CLASS, found.literal(), Match.EXACT)),
            Predicate.of(
                    "(?:have|contain|get|receive|carry|keep)(?: either| any of)?(?: the)? (?:(?:css|html) )?class(?:es)?(?: of)? (?<many>«\\d+»(?:(?:,? or |, )«\\d+»)+)",
                    AttributePredicates::noneOfClasses),
            Predicate.of(
                    "(?:have|contain|get|receive|carry|keep)(?: both)?(?: the)? (?:(?:css|html) )?classes(?: of)? (?<many>«\\d+»(?:(?:, and |, | and )«\\d+»)+)",
                    AttributePredicates::classes),
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
                    "(?:be|have been) (?<how>added|applied|set|given|assigned|removed|present|active)(?: to| on| from| in)? (?<a>.+)",
                    AttributePredicates::classOf),
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

    /** {@code should not have the class "a" or "b"}: neither of them. */
    private static Optional<List<Intent>> noneOfClasses(Predicate.Found found) {
        return found.clause().denied()
                ? found.clause()
                        .phrase()
                        .map(phrase -> found
                                .clause()
                                .step()
                                .literalsIn(found.matcher().group("many"))
                                .stream()
                                .<Intent>map(name -> new Expect(Claim.CSS_CLASS, phrase, name, null, Match.EXACT, true))
                                .toList())
                : Optional.empty();
    }

    /** Each of them; that it has not all, nobody can tell of one. */
    private static Optional<List<Intent>> classes(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : found.clause()
                        .phrase()
                        .map(phrase -> found
                                .clause()
                                .step()
                                .literalsIn(found.matcher().group("many"))
                                .stream()
                                .<Intent>map(
                                        name -> new Expect(Claim.CSS_CLASS, phrase, name, null, Match.EXACT, false))
                                .toList());
    }

    /** {@code have the type "text"}, {@code have a maxlength of 20}. */
    private static Optional<List<Intent>> attribute(Predicate.Found found) {
        String name = nameOf(found.matcher().group("attribute"));
        return found.clause().phrase().flatMap(subject -> of(subject, name, found));
    }

    /** {@code the type of the field should be "text"}, {@code the link's href attribute should be "/"}. */
    private static Optional<List<Intent>> attributeOfSubject(Predicate.Found found) {
        Matcher subject = OF_SUBJECT.matcher(found.clause().subject());
        if (!subject.matches()) {
            return Optional.empty();
        }
        boolean isOf = subject.group("of") != null;
        String owner = isOf ? subject.group("of") : "the " + subject.group("owner") + subject.group("reference");
        return new PhraseParser(found.clause().step())
                .parse(owner)
                .flatMap(phrase -> of(phrase, nameOf(subject.group(isOf ? "attribute" : "own")), found));
    }

    /** Where a link leads that nobody followed is its address; a name of a page is none. */
    private static Optional<List<Intent>> leadsTo(Predicate.Found found) {
        return found.clause()
                .phrase()
                .filter(subject ->
                        subject.kind() == Kind.LINK && found.literal().matches("(?:[/#.]|https?:|mailto:|tel:).*"))
                .flatMap(link -> of(link, "href", found));
    }

    /** The type of a transaction is what the page shows of it; the type of a field is an attribute. */
    private static Optional<List<Intent>> of(Phrase subject, String name, Predicate.Found found) {
        boolean isAnAttribute =
                !MAY_BE_SHOWN.contains(name) || subject.kind() != null && OF_CONTROLS.contains(subject.kind());
        boolean denied = found.clause().denied();
        boolean isPart = found.clause().predicate().matches("(?i)(?:contain|include) .*");
        return isAnAttribute
                ? Optional.of(Predicate.each(
                        subject,
                        one -> new Expect(
                                Claim.ATTRIBUTE,
                                one,
                                value(found),
                                name,
                                denied ? Match.ANYWHERE : isPart ? Match.WORDS : Match.EXACT,
                                denied)))
                : Optional.empty();
    }

    private static String value(Predicate.Found found) {
        return found.has("lit")
                ? found.literal()
                : found.matcher().group("plain").toLowerCase(Locale.ROOT);
    }

    private static String nameOf(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** {@code no rows exist with data-id attributes}. */
    private static Optional<List<Intent>> bears(Predicate.Found found) {
        String selector = "[" + found.matcher().group("attribute") + "]";
        return found.clause()
                .phrase()
                .map(phrase -> Phrase.of(phrase.text()).ofKind(phrase.kind()).by(Phrase.Hint.CSS, selector))
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
