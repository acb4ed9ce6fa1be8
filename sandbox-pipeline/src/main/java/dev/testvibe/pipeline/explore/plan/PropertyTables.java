package dev.testvibe.pipeline.explore.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.words.MaskedText;
import dev.testvibe.pipeline.language.words.Nouns;

/**
 * Data tables that say what things have: {@code the columns have the following counts} over a column with the things' names
 * and one for each property.
 */
final class PropertyTables {

    private static final Pattern HAVE = Pattern.compile(
            "^(?:(?:all )?(?:the |these )?)(?:[a-z]+ )*?(?<things>[a-z]+) (?:(?:should|must|will) )?(?:have|has)(?: the| these)?(?: following)?(?<property>(?: [a-z]+){0,3})[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWING = Pattern.compile(
            "\\b(?:the following|these|the) (?<things>[a-z]+)(?: with (?:the |their |these )?(?:number|amount|count|numbers|counts)(?: of)?(?: [a-z]+)?)?(?: (?:are|should be) (?:shown|displayed|visible|listed))?[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLURAL = Pattern.compile("(?:[a-z]+ )*[a-z]+s", Pattern.CASE_INSENSITIVE);

    private PropertyTables() {}

    /** A sentence for each cell beside a name; nothing where the table does not say what its cells are. */
    static Optional<List<String>> sentences(String text, List<List<String>> table) {
        Matcher have = HAVE.matcher(text);
        return headed(have, table).or(() -> unheaded(have.reset(), table));
    }

    /** {@code the rooms have the following prices} over names and prices: the step is the heading. */
    private static Optional<List<String>> unheaded(Matcher have, List<List<String>> table) {
        boolean isOfTwo = table.get(0).size() == 2
                && have.matches()
                && PLURAL.matcher(have.group("things")).matches()
                && PLURAL.matcher(have.group("property").strip()).matches();
        if (!isOfTwo) {
            return Optional.empty();
        }
        String property = Nouns.singular(have.group("property").strip().toLowerCase(Locale.ROOT));
        String noun = Nouns.singular(have.group("things").toLowerCase(Locale.ROOT));
        return Optional.of(table.stream()
                .filter(row ->
                        !Nouns.singular(row.get(1).toLowerCase(Locale.ROOT)).equals(property))
                .map(row -> "the " + property + " of " + noun + " " + MaskedText.quoted(row.get(0)) + " should be "
                        + MaskedText.quoted(row.get(1)))
                .toList());
    }

    /**
     * {@code the following lists} over their names and numbers of what is in each.
     *
     * @return a sentence for each number; nothing where the table is of something else
     */
    static Optional<List<String>> counts(String text, List<List<String>> table) {
        Matcher following = FOLLOWING.matcher(text);
        List<String> heads = table.get(0);
        boolean isOfThem = table.size() > 1
                && heads.size() == 2
                && following.find()
                && Nouns.singular(following.group("things").toLowerCase(Locale.ROOT))
                        .equals(Nouns.singular(heads.get(0).toLowerCase(Locale.ROOT)))
                && PLURAL.matcher(heads.get(1)).matches()
                && table.stream().skip(1).allMatch(row -> row.get(1).matches("\\d{1,4}"));
        return isOfThem
                ? Optional.of(table.stream()
                        .skip(1)
                        .map(row -> "the " + MaskedText.quoted(row.get(0)) + " "
                                + Nouns.singular(heads.get(0).toLowerCase(Locale.ROOT)) + " should contain "
                                + row.get(1)
                                + " " + heads.get(1).toLowerCase(Locale.ROOT))
                        .toList())
                : Optional.empty();
    }

    private static Optional<List<String>> headed(Matcher have, List<List<String>> table) {
        String noun = table.get(0).get(0).toLowerCase(Locale.ROOT);
        boolean isOfThem = table.size() > 1
                && table.get(0).size() > 1
                && have.matches()
                && Nouns.singular(have.group("things").toLowerCase(Locale.ROOT)).equals(Nouns.singular(noun));
        if (!isOfThem) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 1; column < row.size(); column++) {
                sentences.add("the " + table.get(0).get(column).toLowerCase(Locale.ROOT) + " of " + Nouns.singular(noun)
                        + " " + MaskedText.quoted(row.get(0)) + " should be " + MaskedText.quoted(row.get(column)));
            }
        }
        return Optional.of(sentences);
    }
}
