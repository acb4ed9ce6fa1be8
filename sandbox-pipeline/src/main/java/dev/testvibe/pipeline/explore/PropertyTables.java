package dev.testvibe.pipeline.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.testvibe.pipeline.language.MaskedText;

/**
 * Data tables that say what things have: {@code the columns have the following counts} over a column with the things' names
 * and one for each property.
 */
final class PropertyTables {

    private static final Pattern HAVE = Pattern.compile(
            "^(?:(?:all )?(?:the |these )?)(?:[a-z]+ )*?(?<things>[a-z]+) (?:(?:should|must|will) )?(?:have|has)(?: the| these)?(?: following)?(?: [a-z]+){0,3}[:\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private PropertyTables() {}

    /** A sentence for each cell beside a name; nothing where the first column is not headed by what the step speaks of. */
    static Optional<List<String>> sentences(String text, List<List<String>> table) {
        Matcher have = HAVE.matcher(text);
        String noun = table.get(0).get(0).toLowerCase(Locale.ROOT);
        boolean isOfThem = table.size() > 1
                && table.get(0).size() > 1
                && have.matches()
                && singular(have.group("things").toLowerCase(Locale.ROOT)).equals(singular(noun));
        if (!isOfThem) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            for (int column = 1; column < row.size(); column++) {
                sentences.add("the " + table.get(0).get(column).toLowerCase(Locale.ROOT) + " of " + singular(noun) + " "
                        + MaskedText.quoted(row.get(0)) + " should be " + MaskedText.quoted(row.get(column)));
            }
        }
        return Optional.of(sentences);
    }

    private static String singular(String noun) {
        return noun.replaceFirst("ies$", "y").replaceFirst("(?<=[^s])s$", "");
    }
}
