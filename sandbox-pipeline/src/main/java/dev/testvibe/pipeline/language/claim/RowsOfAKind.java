package dev.testvibe.pipeline.language.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.intent.Claim;
import dev.testvibe.pipeline.language.intent.Intent;
import dev.testvibe.pipeline.language.intent.Intent.Expect;
import dev.testvibe.pipeline.language.intent.Kind;
import dev.testvibe.pipeline.language.intent.Phrase;
import dev.testvibe.pipeline.language.phrase.PhraseParser;
import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;
import dev.testvibe.pipeline.recording.Expectation.Match;

/**
 * Rows by what they have under the headings of a table: {@code the table should contain exactly one account, which is of
 * type "Current" and has a balance of "£5"}.
 */
public final class RowsOfAKind {

    private static final String TRAIT =
            "(?:(?:is |are )?(?:of|in) (?:the )?|(?:has|have|having|with|shows|showing|whose) )?(?:an? |the |its )?(?!row\\b|column\\b)[a-z]+(?: (?!of\\b|is\\b)[a-z]+)?(?: of| is| being)? «\\d+»";
    private static final String TRAITS = "(?<traits>" + TRAIT + "(?:(?:,? and|,| (?=with\\b)) ?" + TRAIT + ")*)";
    private static final Pattern ONE_TRAIT = Pattern.compile(
            "^(?:(?:is |are )?(?:of|in) (?:the )?|(?:has|have|having|with|shows|showing|whose) )?(?:an? |the |its )?(?<column>[a-z]+(?: (?!of\\b|is\\b)[a-z]+)?)(?: of| is| being)? (?<value>«\\d+»)$",
            Pattern.CASE_INSENSITIVE);
    /** A single noun: whatever stands before it, such as {@code closed} or {@code one more}, says more than the row shows. */
    private static final String THING =
            "(?<thing>(?:(?:bank|user|line|table|list) )?(?!more\\b|new\\b|other\\b|further\\b|additional\\b)[a-z]+)";

    private static final String ONE = "(?:(?:(?<only>exactly |only |just )?(?<one>one|1|a single)(?: single)?)|an?)";
    private static final String BIND = "(?<joint>,? (?:which|that)(?: is| are)?| with| having| whose)";

    private static final String TABLE =
            "(?<table>(?:the |my )[^«]*?\\b(?:table|list|grid|overview|summary)(?: of [a-z ]+?)?)";
    private static final String SHOWS =
            "(?:should |must |will )?(?:now |still )?(?:contains?|lists?|shows?|displays?|has|have|holds?|includes?)";
    private static final String SEES = "(?:there (?:should be|must be|is)|" + Subjects.PERSON
            + " (?:should |must |will )?(?:now |still )?(?:sees?|have|has|finds?))";
    private static final String NAMED = "(?:(?:the |an? |my )?(?:new )?" + THING + " )?(?<name>«\\d+») with ";

    private static final List<Pattern> CLAIMS = Stream.of(
                    TABLE + " " + SHOWS + " " + ONE + " " + THING + BIND + " " + TRAITS,
                    SEES + " " + ONE + " " + THING + "(?<joint> of| with| having) " + TRAITS + "(?: in " + TABLE + ")?")
            .map(RowsOfAKind::whole)
            .toList();
    private static final List<Pattern> OF_ONE = Stream.of(
                    TABLE + " " + SHOWS + " " + NAMED + TRAITS, SEES + " " + NAMED + TRAITS + " in " + TABLE)
            .map(RowsOfAKind::whole)
            .toList();

    private RowsOfAKind() {}

    public static Optional<List<Intent>> parse(String sentence, MaskedText step) {
        return first(CLAIMS, sentence, said -> claims(said, step))
                .or(() -> first(OF_ONE, sentence, said -> ofOne(said, step)));
    }

    private static Optional<List<Intent>> first(
            List<Pattern> patterns, String sentence, Function<Matcher, Optional<List<Intent>>> meaning) {
        return patterns.stream()
                .map(pattern -> pattern.matcher(sentence))
                .filter(Matcher::matches)
                .flatMap(said -> meaning.apply(said).stream())
                .findFirst();
    }

    private static Pattern whole(String said) {
        return Pattern.compile("^" + said + "$", Pattern.CASE_INSENSITIVE);
    }

    /** {@code the overview lists the account "1" with a balance of "£5"}. */
    private static Optional<List<Intent>> ofOne(Matcher said, MaskedText step) {
        Map<String, String> traits = traits(said.group("traits"), step);
        Optional<Phrase> table = new PhraseParser(step).parse(said.group("table"));
        if (traits.isEmpty() || table.isEmpty() || isAnotherKind(said.group("thing"))) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(step.literal(said.group("name"))));
        texts.addAll(traits.values());
        Phrase row = Phrase.rowWith(texts).in(placeOf(said.group("thing"), table.get()));
        List<Intent> claims = new ArrayList<>();
        claims.add(new Expect(Claim.VISIBLE, row, null, null, Match.EXACT, false));
        claims.addAll(inColumns(row, traits));
        return Optional.of(claims);
    }

    /** What is only called an overview, or the overview of such things, may be the page. */
    private static @Nullable Phrase placeOf(@Nullable String thing, Phrase table) {
        boolean mayBeThePage = table.kind() != Kind.TABLE
                && table.kind() != Kind.LIST
                && table.position() == 0
                && table.hints().isEmpty()
                && table.words().stream()
                        .allMatch(word -> word.matches("overview|summary")
                                || thing != null && Nouns.singular(word).equalsIgnoreCase(Nouns.singular(thing)));
        return mayBeThePage ? null : table;
    }

    private static boolean isAnotherKind(@Nullable String thing) {
        return thing != null
                && Kind.endingOf(thing)
                        .filter(named -> named.kind() != Kind.ROW && named.kind() != Kind.ITEM)
                        .isPresent();
    }

    private static Optional<List<Intent>> claims(Matcher said, MaskedText step) {
        Map<String, String> traits = traits(said.group("traits"), step);
        if (traits.isEmpty() || isAnotherKind(said.group("thing"))) {
            return Optional.empty();
        }
        @Nullable String place = said.group("table");
        Optional<Phrase> table = place == null ? Optional.empty() : new PhraseParser(step).parse(place);
        if (place != null && table.isEmpty()) {
            return Optional.empty();
        }
        Phrase row = Phrase.rowWith(List.copyOf(traits.values()))
                .in(table.map(in -> placeOf(said.group("thing"), in)).orElse(null));
        List<Intent> claims = new ArrayList<>();
        if (said.group("only") != null
                && table.isPresent()
                && said.group("joint").startsWith(",")) {
            claims.add(new Expect(Claim.COUNT, table.get(), "1", "row", Match.EXACT, false));
        }
        claims.add(
                said.group("one") != null
                        ? new Expect(Claim.COUNT, row, "1", null, Match.EXACT, false)
                        : new Expect(Claim.VISIBLE, row, null, null, Match.EXACT, false));
        claims.addAll(inColumns(row, traits));
        return Optional.of(claims);
    }

    /** Each value under its heading; the column of the names is often called after the things. */
    private static List<Intent> inColumns(Phrase row, Map<String, String> traits) {
        return traits.entrySet().stream()
                .filter(trait -> !trait.getKey().equalsIgnoreCase("name"))
                .<Intent>map(
                        trait -> new Expect(Claim.IN_COLUMN, row, trait.getValue(), trait.getKey(), Match.EXACT, false))
                .toList();
    }

    private static Map<String, String> traits(String said, MaskedText step) {
        Map<String, String> traits = new LinkedHashMap<>();
        for (String one : said.split(",? and (?!«)|, | (?=with\\b)")) {
            Matcher trait = ONE_TRAIT.matcher(one);
            if (!trait.matches() || TablePredicates.isNoColumn(trait.group("column"))) {
                return Map.of();
            }
            traits.put(trait.group("column"), step.literal(trait.group("value")));
        }
        return traits;
    }
}
