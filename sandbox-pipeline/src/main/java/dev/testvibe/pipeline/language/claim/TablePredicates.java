package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.phrase.Predicate;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.recording.Expectation.Match;

/** What is claimed of the rows of a table, column by column. */
final class TablePredicates {

    private static final String COLUMN = "(?:the )?(?<column>«\\d+»|[a-z0-9]+(?: [a-z0-9]+)?) (?:column|field)";
    private static final Pattern CELL = Pattern.compile(
            "^(?:the )?cell (?:for|under|in|of) (?:the )?(?<column>«\\d+»|[a-z0-9]+)(?: column)?$",
            Pattern.CASE_INSENSITIVE);

    static final List<Predicate> PREDICATES = List.of(
            Predicate.of(
                    "(?:contain|display|show|have|be|read|list) {lit} (?:in|under|for|as) " + COLUMN,
                    found -> inColumn(
                            found, found.clause().phrase(), found.matcher().group("column"))),
            Predicate.of(
                    "(?:contain|display|show|have) {lit} (?:in|under|for) all(?: the)?(?: [a-z]+)? columns from (?<from>«\\d+») to (?<to>«\\d+»)",
                    TablePredicates::inColumns),
            Predicate.of(
                    "(?:have|show|display) (?:the |an? )?(?<column>[a-z]+(?: (?!(?:of|as) )[a-z]+)?)(?: of| as|:)? {lit}",
                    TablePredicates::ofThing),
            Predicate.of(
                    "(?:contain|display|show|list|include|have) (?:the |an? )?[a-z]+ {lit} with (?:the |an? )?(?<column>[a-z]+(?: (?!of )[a-z]+)?)(?: of)? {lit2}",
                    TablePredicates::record),
            Predicate.of("(?:contain|display|show|have|be|read) {lit}", TablePredicates::cell));

    /** {@code the vet "Lark"}: one of things in a table or list, and no control. */
    private static final Pattern THING = Pattern.compile(
            "^(?:(?:the |an? )?(?<noun>[a-z]+(?: [a-z]+)?) )?(?<name>«\\d+»)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_COLUMN = Pattern.compile(
            "(?:.* )?(?:values?|text|label|message|content|class|attribute|title|tooltip|placeholder|caption|options?|css|colou?r|style|focus|exact|following|selected|same|only|just|exactly)(?: .*)?",
            Pattern.CASE_INSENSITIVE);

    private TablePredicates() {}

    /** What things have that is no column of theirs. */
    static boolean isNoColumn(String words) {
        return NO_COLUMN.matcher(words).matches();
    }

    private static Optional<List<Intent>> inColumn(Predicate.Found found, Optional<Phrase> row, String column) {
        boolean denied = found.clause().denied();
        String name =
                found.clause().step().literalsIn(column).stream().findFirst().orElse(column);
        return row.map(phrase -> List.of(new Expect(
                Claim.IN_COLUMN, phrase, found.literal(), name, denied ? Match.ANYWHERE : Match.EXACT, denied)));
    }

    private static Optional<List<Intent>> inColumns(Predicate.Found found) {
        if (found.clause().denied()) {
            return Optional.empty();
        }
        MaskedText step = found.clause().step();
        return found.clause()
                .phrase()
                .map(row -> List.of(new Expect(
                        Claim.IN_COLUMN,
                        row,
                        found.literal(),
                        null,
                        Match.EXACT,
                        false,
                        List.of(
                                step.literal(found.matcher().group("from")),
                                step.literal(found.matcher().group("to"))))));
    }

    /** {@code the vet "Lark" should have the specialty "surgery"}: what its row shows under that heading. */
    private static Optional<List<Intent>> ofThing(Predicate.Found found) {
        if (BadgePredicates.saysHowItLooks(found.matcher().group("column"))) {
            return Optional.empty();
        }
        Matcher thing = THING.matcher(found.clause().subject());
        String column = found.matcher().group("column");
        if (!thing.matches()
                || thing.group("noun") != null
                        && Kind.endingOf(thing.group("noun")).isPresent()
                || Kind.endingOf(column).isPresent()
                || NO_COLUMN.matcher(column).matches()) {
            return Optional.empty();
        }
        String name = found.clause().step().literal(thing.group("name"));
        return inColumn(found, Optional.of(Phrase.rowWith(List.of(name))), column);
    }

    /** {@code the table should show the vet "Lark" with the rank "senior"}. */
    private static Optional<List<Intent>> record(Predicate.Found found) {
        boolean isTable = found.clause()
                .phrase()
                .filter(table -> table.kind() == Kind.TABLE && !table.isReferenced())
                .isPresent();
        return isTable && !isNoColumn(found.matcher().group("column"))
                ? Optional.of(row(
                        List.of(found.literal(), found.literal2()),
                        found.clause().denied() ? null : found.matcher().group("column"),
                        found.clause().denied()))
                : Optional.empty();
    }

    /** That one row, or one thing of another make, shows all these texts, the last of them under a heading. */
    static List<Intent> row(List<String> texts, @Nullable String column, boolean denied) {
        Phrase row = Phrase.rowWith(texts);
        List<Intent> claims = new ArrayList<>();
        claims.add(new Expect(Claim.VISIBLE, row, null, null, Match.EXACT, denied));
        if (column != null) {
            claims.add(new Expect(Claim.IN_COLUMN, row, texts.get(texts.size() - 1), column, Match.EXACT, false));
        }
        return claims;
    }

    /** {@code the cell under Price reads "9"}: of the row that was spoken of. */
    private static Optional<List<Intent>> cell(Predicate.Found found) {
        Matcher cell = CELL.matcher(found.clause().subject());
        return cell.matches()
                ? inColumn(found, new PhraseParser(found.clause().step()).parse("the row"), cell.group("column"))
                : Optional.empty();
    }
}
