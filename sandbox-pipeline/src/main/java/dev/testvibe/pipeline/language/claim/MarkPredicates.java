package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.phrase.References;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * What one of many things bears or has: a mark, as in {@code the order "12" is marked as "Paid"}, or several values, as in
 * {@code the user "Ann" is listed with role "Chief" and status "Active"}.
 */
final class MarkPredicates {

    private static final String VALUE = "(?:the |an? |its )?(?:[a-z]+ ){1,3}?(?:of |as )?«\\d+»";
    private static final String VALUES = "(?<values>" + VALUE + "(?:(?:, and|,| and) " + VALUE + ")*)";

    /** What is said in a word that need not be quoted. */
    private static final String CHOSEN =
            "(?:status|state|priority|label|tag|type|category|role|assignee|owner|size|level|stage|severity|group|department)";

    private static final String WORD =
            "(?-i:[A-Z][\\w-]*(?: [A-Z][\\w-]*)*|(?!and\\b|of\\b|as\\b|in\\b|for\\b|with\\b)[a-z][\\w-]*)";
    private static final String ONE = "(?:the |an? |its )?" + CHOSEN + "(?: of| as)? (?:«\\d+»|" + WORD + ")";
    private static final String WORDS = "(?<values>" + ONE + "(?:(?:, and|,| and) " + ONE + ")*)";

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:be|become|get|remain|stay) (?:marked|flagged|labell?ed|tagged|badged|classified|categori[sz]ed)"
                            + "(?: as| with)?(?: the| an?)?(?: (?:label|tag|badge|mark|flag|status|category))? {lit}",
                    MarkPredicates::marked),
            Predicate.of("(?:be|become|get|remain|stay) (?:shown|displayed|listed) as {lit}", MarkPredicates::listedAs),
            Predicate.of(
                    "(?:be|become|get|remain|stay) (?<mark>sold[ -]out|out of stock|on sale|in stock|on offer|on back ?order|discontinued|coming soon)(?: again)?",
                    MarkPredicates::offered),
            Predicate.of(
                    "(?:be (?:listed|shown|displayed|visible|present)|appear)(?: (?:in|on) (?:the |its )?[a-z]+(?: [a-z]+)?)? with "
                            + VALUES,
                    MarkPredicates::withValues),
            Predicate.of(
                    "(?:be (?:listed|shown|displayed|visible|present|added)|appear) (?:in|as|at|to) (?<row>the (?:first|second|third|last|new|top|bottom) row(?: of the [a-z]+(?: [a-z]+)?(?: "
                            + References.TOKEN + ")?)?) with " + VALUES,
                    MarkPredicates::rowWithValues),
            Predicate.of("(?:have|show|display) " + BadgePredicates.NO_BADGE + VALUES, MarkPredicates::hasValues),
            Predicate.of(
                    "be {lit}(?:,? (?:written|posted|added|sent|made|created|left))? (?:by|from) (?:the user )?{lit2}",
                    MarkPredicates::byWhom));

    /** The same where a value of few possible ones stands without quotes, for what nothing else reads. */
    static final List<Predicate> UNQUOTED = List.of(
            Predicate.of("(?:have|show|display) " + WORDS, MarkPredicates::withValues),
            Predicate.of(
                    "(?:be (?:listed|shown|displayed|visible|present)|appear) with " + WORDS,
                    MarkPredicates::withValues));

    /** {@code the vet "Lark"}, or only its name: one of many, and no part of a page. */
    private static final Pattern THING = Pattern.compile(
            "^(?:(?:the |an? |my )?(?<noun>[a-z]+(?: [a-z]+)?) )?(?<name>«\\d+»)$|^(?:the |an? |my )?(?<named>«\\d+») (?<noun2>[a-z]+)$",
            Pattern.CASE_INSENSITIVE);
    /** {@code the user "Ann" with role "Chief" and status "Active"}. */
    private static final Pattern THING_WITH =
            Pattern.compile("^(?<thing>[^«]*«\\d+»(?: [a-z]+)?) with " + VALUES + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_VALUE = Pattern.compile(
            "(?:and )?(?:the |an? |its )?(?:(?<column>(?:(?!and )[a-z]+ ){1,3}?)(?:of |as )?(?<value>«\\d+»)|(?<chosen>"
                    + CHOSEN + ") (?:of |as )?(?<word>" + WORD + "))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_COLUMN = Pattern.compile(
            "(?:.* )?(?:text|content|class|attribute|tooltip|placeholder|caption|css|colou?r|style|options?|values?)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<Kind> KINDS_OF_THINGS = Set.of(Kind.ITEM, Kind.ROW);

    private MarkPredicates() {}

    private static Optional<List<Intent>> marked(Predicate.Found found) {
        return found.clause()
                .phrase()
                .map(subject -> List.of(new Expect(
                        mayBearOne(subject) ? Claim.MARKED : Claim.SHOWS,
                        subject,
                        found.literal(),
                        null,
                        found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                        found.clause().denied())));
    }

    private static Optional<List<Intent>> listedAs(Predicate.Found found) {
        return nameOf(found.clause().subject(), found.clause().step()).isPresent() ? marked(found) : Optional.empty();
    }

    /** {@code "Tea" is sold out}: in these words, which the page may write with other capitals. */
    private static Optional<List<Intent>> offered(Predicate.Found found) {
        boolean isOne = nameOf(found.clause().subject(), found.clause().step()).isPresent()
                || found.clause().phrase().filter(Phrase::isReferenced).isPresent();
        return !isOne
                ? Optional.empty()
                : found.clause()
                        .phrase()
                        .map(thing -> List.of(new Expect(
                                Claim.MARKED,
                                thing,
                                found.matcher().group("mark"),
                                "any case",
                                found.clause().denied() ? Match.ANYWHERE : Match.WORDS,
                                found.clause().denied())));
    }

    /** {@code the last comment is "Nice" by "Ann"}: it shows both. */
    private static Optional<List<Intent>> byWhom(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : found.clause().phrase().map(subject -> List.of(found.literal(), found.literal2()).stream()
                        .<Intent>map(text -> new Expect(Claim.SHOWS, subject, text, null, Match.WORDS, false))
                        .toList());
    }

    private static boolean mayBearOne(Phrase subject) {
        return !subject.isReferenced()
                && (subject.kind() == null
                        || KINDS_OF_THINGS.contains(subject.kind())
                        || subject.kind() == Kind.MESSAGE && subject.name() != null);
    }

    private static Optional<List<Intent>> withValues(Predicate.Found found) {
        return found.clause().denied()
                ? Optional.empty()
                : values(
                        found.clause().subject(),
                        found.matcher().group("values"),
                        found.clause().step());
    }

    /** {@code "Ann" is listed in the last row with role "Chief"}: that row shows both. */
    private static Optional<List<Intent>> rowWithValues(Predicate.Found found) {
        Optional<Phrase> row =
                new PhraseParser(found.clause().step()).parse(found.matcher().group("row"));
        Optional<String> name = nameOf(found.clause().subject(), found.clause().step());
        if (found.clause().denied() || row.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.concat(
                        name.stream(),
                        found.clause().step().literalsIn(found.matcher().group("values")).stream())
                .<Intent>map(text -> new Expect(Claim.SHOWS, row.get(), text, null, Match.WORDS, false))
                .toList());
    }

    /** One value is read elsewhere. */
    private static Optional<List<Intent>> hasValues(Predicate.Found found) {
        return found.matcher().group("values").matches("[^«]*«\\d+»") ? Optional.empty() : withValues(found);
    }

    /** {@code the user "Ann" with role "Chief" and status "Active"}, as what is seen. */
    static Optional<List<Intent>> seen(String text, MaskedText step) {
        Matcher with = THING_WITH.matcher(text);
        return with.matches() && !with.group("values").matches("[^«]*«\\d+»")
                ? values(with.group("thing"), with.group("values"), step)
                : Optional.empty();
    }

    private static Optional<List<Intent>> values(String thing, String values, MaskedText step) {
        Optional<String> name = nameOf(thing, step);
        List<Intent> claims = new ArrayList<>();
        Matcher value = NAMED_VALUE.matcher(values);
        while (value.find()) {
            boolean isQuoted = value.group("value") != null;
            String column = value.group(isQuoted ? "column" : "chosen").strip();
            if (NO_COLUMN.matcher(column).matches()) {
                return Optional.empty();
            }
            name.ifPresent(called -> claims.add(new Expect(
                    Claim.IN_COLUMN,
                    Phrase.rowWith(List.of(called)),
                    isQuoted ? step.literal(value.group("value")) : value.group("word"),
                    column,
                    Match.EXACT,
                    false)));
        }
        return claims.isEmpty() ? Optional.empty() : Optional.of(claims);
    }

    private static Optional<String> nameOf(String subject, MaskedText step) {
        Matcher thing = THING.matcher(subject);
        if (!thing.matches()) {
            return Optional.empty();
        }
        String noun = thing.group("noun") == null ? thing.group("noun2") : thing.group("noun");
        String name = thing.group("name") == null ? thing.group("named") : thing.group("name");
        boolean isAThing = noun == null
                || Kind.endingOf(noun)
                        .filter(kind -> !KINDS_OF_THINGS.contains(kind.kind()))
                        .isEmpty();
        return isAThing ? Optional.of(step.literal(name)) : Optional.empty();
    }
}
