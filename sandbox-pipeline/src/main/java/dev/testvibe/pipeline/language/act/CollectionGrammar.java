package dev.testvibe.pipeline.language.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.testvibe.pipeline.language.words.GoodsTable;
import dev.testvibe.pipeline.language.words.Nouns;
import dev.testvibe.pipeline.language.words.Subjects;

/** What is in a cart, as a table of names and how many of each: {@code my basket contains}, {@code I have added to the cart}. */
public final class CollectionGrammar {

    private static final String THINGS =
            "(?:(?:the |these )?(?:following )?(?:items?|products?|articles?|things|goods))";
    /** Whatever they are, where it is said that they follow. */
    private static final String FOLLOWING = "(?:the following|these)(?: (?<noun>(?:[a-z]+ )?[a-z]+s))?";

    private static final String PLACE =
            "(?:the |my |his |her |their )?(?:shopping )?(?<place>" + Nouns.COLLECTION + ")";
    private static final List<Pattern> ANNOUNCED = List.of(
            Pattern.compile(
                    "^" + PLACE
                            + " (?:already |currently )?(?:contains|holds|has|is filled with)(?: the following| these)?(?: "
                            + THINGS + ")?(?: in it)?[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^" + FOLLOWING
                            + "(?: (?:are|were|is|have been|has been|had been|lie))?(?: already| now)?(?: added| put| placed| stored| collected)?(?: already)? (?:in|into|inside|to) "
                            + PLACE + "[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^there (?:are|were) (?:already )?" + FOLLOWING + " (?:in|inside) " + PLACE + "[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^(?:" + Subjects.PERSON
                            + " (?:have|has|had) )?(?:an? |the |my |his |her |their )?(?:shopping )?(?<place>"
                            + Nouns.COLLECTION + ") (?:with|containing|holding|that contains|that holds|filled with) "
                            + FOLLOWING + "(?: in it)?[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^" + Subjects.PERSON
                            + " (?:have |has |had )?(?:already )?(?:adds?|added|puts?|placed?|places|have|has|had|collected) "
                            + FOLLOWING + " (?:in|into|to) " + PLACE + "[:\\s]*$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "^" + Subjects.PERSON
                            + " (?:have |has |had )?(?:already )?(?:add|added|put|placed|have|has|had)s?(?: the following| these)?(?: "
                            + THINGS + ")? (?:in|into|to) " + PLACE + "[:\\s]*$",
                    Pattern.CASE_INSENSITIVE));
    private static final Pattern NAME = Pattern.compile(
            "(?:product|item|article|book|dish|good)(?: name)?|name|title|what", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("quantity|qty\\.?|amount|count|number|pieces|units|how many", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 20;

    private CollectionGrammar() {}

    /**
     * One sentence for each thing.
     *
     * @param quote puts a text in quotes
     * @return nothing where the step speaks of no collection, or the table holds anything but names and numbers
     */
    public static Optional<List<String>> adding(String step, List<List<String>> table, UnaryOperator<String> quote) {
        Optional<Matcher> announced = ANNOUNCED.stream()
                .map(pattern -> pattern.matcher(step.strip()))
                .filter(Matcher::matches)
                .findFirst();
        Optional<String> place = announced.map(found -> found.group("place"));
        Optional<List<String>> walked = place.flatMap(found -> GoodsTable.adding(found, table, quote));
        if (walked.isPresent()) {
            return walked;
        }
        boolean hasNumbers = table.get(0).size() == 2;
        String heading = table.get(0).get(0);
        boolean isName = NAME.matcher(heading).matches()
                || announced.filter(found -> isCalledSo(found, heading)).isPresent();
        boolean hasHeading =
                isName && (!hasNumbers || NUMBER.matcher(table.get(0).get(1)).matches());
        List<List<String>> rows = hasHeading ? table.subList(1, table.size()) : table;
        boolean isOfThings = table.get(0).size() <= 2
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> !hasNumbers || isANumber(row.get(1)));
        return place.filter(found -> isOfThings).map(found -> rows.stream()
                .map(row -> "I add " + quote.apply(row.get(0)) + " to the " + found
                        + (hasNumbers && !row.get(1).equals("1") ? " " + row.get(1) + " times" : ""))
                .toList());
    }

    /** {@code the following books} under "Book", or "Book title". */
    private static boolean isCalledSo(Matcher announced, String heading) {
        @Nullable String noun = announced.pattern().pattern().contains("(?<noun>") ? announced.group("noun") : null;
        return noun != null
                && heading.strip()
                        .toLowerCase(Locale.ROOT)
                        .matches(Pattern.quote(Nouns.singular(noun.toLowerCase(Locale.ROOT)))
                                + "s?(?: (?:name|title))?");
    }

    private static boolean isANumber(String text) {
        return text.matches("[1-9]\\d?") && Integer.parseInt(text) <= MOST;
    }
}
